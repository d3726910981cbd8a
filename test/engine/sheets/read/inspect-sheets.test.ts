import * as fc from 'fast-check';
import { sumText } from '../../../../engine/money/amount';
import { exactSum } from '../../../../engine/sheets/read/exact-sum';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { centsOf } from '../../../../engine/money/amount';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { grid } from './open-fixture';

const header = ['Tili', 'Nimi', 'TP 2024', 'TA 2026'];
const inspect = (rows: SheetGrid['rows'], name: string | null = null) => inspectSheets([grid(rows, name)], { file: 'b.csv' });

test('leaf sums and raw sums differ by the totals, and nested totals reconcile', () => {
  const { tables, issues } = inspect([
    header,
    ['4000', 'Palkat', '10,00', '20,50'],
    ['4100', 'Vuokrat', '1,00', '2,00'],
    [null, 'Neuvola yhteensä', '11,00', '22,50'],
    ['4000', 'Palkat', '5,00', '5,00'],
    [null, 'Kirjasto yhteensä', '5,00', '5,00'],
    [null, 'Kaikki yhteensä', '16,00', '27,50'],
  ]);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({
    sheet: null,
    headerRows: [1],
    firstRow: 2,
    lastRow: 7,
    dataRows: 6,
    lines: 3,
    leafRows: [2, 3, 5],
    subtotalRows: [4, 6, 7],
    sums: { C: '16.00', D: '27.50' },
    rawSums: { C: '48.00', D: '82.50' },
  });
  expect(tables[0]!.checks).toHaveLength(6);
  expect(tables[0]!.checks.every(({ difference }) => difference === '0.00')).toBe(true);
  expect(issues.map(({ code }) => code)).toEqual(['rows.left-out', 'sign.unknown']);
});

test('a total of income alone is reconciled with the income lines', () => {
  const { tables } = inspect([
    header,
    ['3000', 'Maksut', 5, 6],
    ['4000', 'Palkat', -10, -20],
    ['4100', 'Vuokrat', -1, -2],
    [null, 'Tulot yhteensä', 5, 6],
    [null, 'Menot yhteensä', -11, -22],
    [null, 'Toimintakate', -6, -16],
  ]);
  expect(tables[0]!.expenseSign).toBe('negative');
  expect(tables[0]!.checks.map(({ row, column, difference }) => `${column}${row} ${difference}`)).toEqual([
    'C5 0.00',
    'D5 0.00',
    'C6 0.00',
    'D6 0.00',
    'C7 0.00',
    'D7 0.00',
  ]);
});

test('sums have the file’s own sign and the unit applied; whatever leaves are written, they sum', () => {
  const amounts = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, (cents) => {
      const rows = cents.map((amount, at) => [
        String(4000 + at),
        'Nimi',
        amount / 100,
        (amount / 100).toFixed(2).replace('.', ','),
      ]);
      const [table] = inspect([header, ...rows]).tables;
      const total = cents.reduce((sum, amount) => sum + amount, 0);
      expect(centsOf(table!.sums.C!)).toBe(total);
      expect(centsOf(table!.sums.D!)).toBe(total);
    }),
  );
});

test('an undecidable column has no sum', () => {
  const { tables, issues } = inspect([header, ['4000', 'Palkat', '1.234', '5,00'], ['4100', 'Vuokrat', '2.345', '6,00']]);
  expect(tables[0]!.sums).toEqual({ D: '11.00' });
  expect(issues.find(({ code }) => code === 'column.undecidable')).toMatchObject({ at: { cell: 'C1' } });
});

test('a workbook without a table is a finding, not a refusal', () => {
  const { tables, issues } = inspect([['Muistio'], ['Kokous']], 'Muistio');
  expect(tables).toEqual([]);
  expect(issues).toMatchObject([{ code: 'layout.no-header', severity: 'warning' }]);
});

test('a hidden sheet is inspected only when it is asked for', () => {
  const hidden: SheetGrid = { ...grid([header, ['4000', 'Palkat', 1, 2]], 'Vanha'), visibility: 'hidden' };
  const { tables, issues } = inspectSheets([hidden], { file: 'b.xlsx' });
  expect(tables).toEqual([]);
  expect(issues).toMatchObject([
    { code: 'layout.no-header', severity: 'warning', at: { file: 'b.xlsx' } },
    { code: 'sheet.hidden', severity: 'info', params: { sheet: 'Vanha' } },
  ]);
  expect(inspectSheets([hidden], { file: 'b.xlsx', sheet: 'Vanha' }).tables).toHaveLength(1);
});

test('cells: extent around values and formulas, numbers alone counted and summed', () => {
  const sheet: SheetGrid = {
    ...grid([[], [null, 'a', 1.5, '2'], [null, null, -0.5, true, { error: '#N/A' }, '2026-01-01']], 'S', 'b.xlsx'),
    visibility: 'veryHidden',
    formulas: 2,
    formulasWithoutValue: ['H9'],
  };
  const empty = grid([], 'Tyhjä', 'b.xlsx');
  const document = inspectSheets([sheet, empty], { file: 'b.xlsx', cells: true, otherSheets: ['Kaavio'] });
  expect(document.sheets).toEqual([
    { name: 'S', visibility: 'veryHidden', extent: 'B2:H9', numbers: 2, sum: 1, errors: 1, formulas: 2, withoutValue: ['H9'] },
    { name: 'Tyhjä', visibility: 'visible', extent: null, numbers: 0, sum: 0, errors: 0, formulas: 0 },
  ]);
  expect(document.otherSheets).toEqual(['Kaavio']);
});

test('sums beyond what a number holds stay exact', () => {
  const large = Number.MAX_SAFE_INTEGER;
  expect(sumText(exactSum([large, large, NaN, 1]))).toBe('180143985094819.83');
  expect(sumText(-5n)).toBe('-0.05');
});
