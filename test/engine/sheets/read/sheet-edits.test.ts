import fc from 'fast-check';
import type { Budget } from '../../../../engine/model/budget';
import type { Layout } from '../../../../engine/model/layout';
import type { CellValue, SheetGrid } from '../../../../engine/sheets/grid';
import { readBudgets } from '../../../../engine/sheets/read/read-budget';
import { sheetEdits, type WholeReading } from '../../../../engine/sheets/read/sheet-edits';
import { editedBudgets } from '../../../../engine/cube/edit';
import { grid } from './open-fixture';

const headings = ['Tili', 'Nimi', 'TA 2025', 'TA 2026'];
const columns: Layout['columns'] = [
  { column: 'A', header: 'Tili', role: 'code', field: 'account' },
  { column: 'B', header: 'Nimi', role: 'name', field: 'label' },
  { column: 'C', header: 'TA 2025', role: 'amount' },
  { column: 'D', header: 'TA 2026', role: 'amount' },
];
const layoutOf = (more: Partial<Layout>): Layout => ({
  id: 'l',
  organiser: 'city',
  headerRow: 1,
  columns,
  expenseSign: 'unknown',
  ...more,
});

const amount = fc.oneof(fc.integer({ min: -900, max: 99_000 }), fc.constantFrom(0.5, 1200.25, -7, 2026, 0));
const lines = fc.array(fc.tuple(fc.integer({ min: 4000, max: 4999 }).map(String), fc.tuple(amount, amount)), {
  minLength: 2,
  maxLength: 12,
});

/** Lines, in half of the sheets under headings, and in half with their sum under them. */
const sheets = fc.tuple(lines, fc.boolean(), fc.boolean()).map(([rows, total, headed]): SheetGrid => {
  const body = rows.flatMap(([code, amounts], at): CellValue[][] => [
    ...(headed && at % 3 === 0 ? [[null, at === 0 ? 'SIVISTYS' : `Osasto ${at}`]] : []),
    [code, `Rivi ${at}`, ...amounts],
  ]);
  const sum = [0, 1].map((column) => rows.reduce((all, [, amounts]) => all + amounts[column], 0));
  return grid([headings, ...body, ...(total ? [[null, 'Yhteensä', ...sum]] : [])], 'TA', 'ta.xlsx');
});
const layouts = fc.constantFrom(
  layoutOf({}),
  layoutOf({ skip: [{ label: 'Yhteensä' }] }),
  layoutOf({ skip: [{ label: 'Yhteensä' }], expenseSign: 'negative' }),
  layoutOf({ skip: [{ label: 'Yhteensä' }], expenseSign: 'label' }),
  layoutOf({ skip: [{ label: 'Yhteensä' }], unit: 1000, kinds: [{ when: { account: '43*' }, kind: 'income' }] }),
);
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, '', '1 234,50', 'Yhteensä', '4100', true) },
);
const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 4 }), anyCell), {
  minLength: 1,
  maxLength: 3,
});

function reading(sheet: SheetGrid, layout: Layout): WholeReading {
  return { sheets: [sheet], layouts: [layout], measures: [], budgets: readBudgets([sheet], [layout]).value ?? [] };
}

/** The rows after the edits, each a whole row. */
function rowsAfter(sheet: SheetGrid, changes: readonly (readonly [number, number, CellValue])[]): Map<number, CellValue[]> {
  const rows = new Map<number, CellValue[]>();
  for (const [row, column, value] of changes) {
    const cells = rows.get(row) ?? [...(sheet.rows[row - 1] ?? [])];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    rows.set(row, cells);
  }
  return rows;
}

const content = (budgets: readonly Budget[]): unknown =>
  budgets.map(({ lines: own, columns: all }) => [own, all.map(({ cents, ...column }) => ({ ...column, cents: [...cents] }))]);

test('whenever it answers, a full reading of the edited sheet gives the same lines and cents', () => {
  let answered = 0;
  fc.assert(
    fc.property(sheets, layouts, edits, (sheet, layout, changes) => {
      const before = reading(sheet, layout);
      const found = sheetEdits(before, { sheet: 'TA', rows: rowsAfter(sheet, changes), formulas: new Set() });
      if (found === null) return;
      answered += 1;
      const after = found.edits.reduce<readonly Budget[]>(editedBudgets, before.budgets);
      expect(content(after)).toEqual(content(readBudgets(found.sheets, [layout]).value ?? []));
    }),
    { numRuns: 300 },
  );
  expect(answered).toBeGreaterThan(50);
});

const three = grid(
  [headings, ['4100', 'Koulut', 1000, 1100], ['4200', 'Päiväkodit', 2000.5, 2100], ['4300', 'Maksut', 300, 310]],
  'TA',
  'ta.xlsx',
);
const rules = layoutOf({ skip: [{ label: 'x' }], kinds: [{ when: { account: '43*' }, kind: 'income' }] });
const at = (row: number, cells: CellValue[], formulas: string[] = []) => ({
  sheet: 'TA',
  rows: new Map([[row, cells]]),
  formulas: new Set(formulas),
});

test('an amount in its own sign: income stays minus', () => {
  const found = sheetEdits(reading(three, rules), at(4, ['4300', 'Maksut', 300, 410.25]));
  expect(found?.edits).toEqual([{ kind: 'amount', organiser: 'city', line: '4300', measure: 'TA 2026', cents: -41_025 }]);
  expect(found?.sheets[0].rows[3]).toEqual(['4300', 'Maksut', 300, 410.25]);
});

test('rows that stand as before change nothing', () => {
  expect(sheetEdits(reading(three, rules), at(2, ['4100', 'Koulut', 1000, 1100]))?.edits).toEqual([]);
});

test.each<[string, number, CellValue[]]>([
  ['a name', 2, ['4100', 'Lukiot', 1000, 1100]],
  ['a code', 2, ['4101', 'Koulut', 1000, 1100]],
  ['a new line', 5, ['4400', 'Uusi', 5, 6]],
  ['a line that is gone', 4, [null, null, null, null]],
  ['an amount that is text', 2, ['4100', 'Koulut', 1000, 'puuttuu']],
  ['a heading', 1, ['Tili', 'Nimi', 'TA 2025', 'TA 2027']],
])('%s asks for a full reading', (_, row, cells) => {
  expect(sheetEdits(reading(three, rules), at(row, cells))).toBeNull();
});

const withFormula = { ...three, formulaTexts: new Map([['D2', 'C2*1.1']]) };

test.each<[string, SheetGrid, CellValue[], string[]]>([
  ['a formula over a number', three, ['4100', 'Koulut', 1000, 1200], ['D2']],
  ['a formula that shows the number it took the place of', three, ['4100', 'Koulut', 1000, 1100], ['D2']],
  ['a formula beside the table', three, ['4100', 'Koulut', 1000, 1100, 5], ['E2']],
  ['a number over a formula', withFormula, ['4100', 'Koulut', 1000, 1200], []],
  ['the number that a formula showed', withFormula, ['4100', 'Koulut', 1000, 1100], []],
  ['another formula, or another result of it', withFormula, ['4100', 'Koulut', 1000, 1200], ['D2']],
])('%s asks for a full reading', (_, sheet, cells, formulas) => {
  expect(sheetEdits(reading(sheet, rules), at(2, cells, formulas))).toBeNull();
});

test('a number beside a formula that shows the same is followed', () => {
  const found = sheetEdits(reading(withFormula, rules), at(2, ['4100', 'Koulut', 1500, 1100], ['D2']));
  expect(found?.edits).toEqual([{ kind: 'amount', organiser: 'city', line: '4100', measure: 'TA 2025', cents: 150_000 }]);
  expect(sheetEdits(reading(withFormula, rules), at(3, ['4200', 'Päiväkodit', 2000.5, 2200]))?.edits).toHaveLength(1);
});

test('a sheet that was not read asks for a full reading', () => {
  expect(sheetEdits(reading(three, rules), { sheet: 'Muu', rows: new Map([[1, ['a']]]), formulas: new Set() })).toBeNull();
});
