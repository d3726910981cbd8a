import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { functions } from '../../../../addin/workbook/file/calculate/functions/function-list';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { convert } from './write/libre-office';
import { casesWorkbook, doubtful, formulaCases, formulaColumn } from './formula-cases';
import { workbookOf } from './hostile-files';
import { withoutResults } from './without-results';

const read = async (bytes: Uint8Array): Promise<SheetGrid> => {
  const [sheet] = await (await openFile(bytes, 'b.xlsx')).read();
  return sheet!;
};

const column = formulaColumn.charCodeAt(0) - 65;
const workbook = withoutResults(casesWorkbook());

test('every function that is calculated has a case with a result', () => {
  const used = new Set(
    formulaCases.flatMap(({ formula, result }) => (result === doubtful ? [] : (formula.match(/[A-Z]+(?=\()/g) ?? []))),
  );
  const without = [...functions.keys()].filter((name) => !used.has(name));
  expect(without).toEqual(['FALSE', 'NA', 'TRUE']);
});

describe('as Excel has it', () => {
  let sheet: SheetGrid;
  beforeAll(async () => void (sheet = await read(workbook)));

  test.each(formulaCases.map(({ formula, result }, at) => [formula, result, at] as const))('%s', (_formula, result, at) => {
    const isListed = sheet.formulasWithoutValue.includes(`${formulaColumn}${at + 1}`);
    const value = sheet.rows[at]?.[column] ?? null;
    if (result === doubtful) expect([isListed, value]).toEqual([true, null]);
    else expect([isListed, value]).toEqual([false, typeof result === 'number' ? expect.closeTo(result, 9) : result]);
  });
});

test('LibreOffice has the same results', async () => {
  const sheet = await read(convert(workbook, 'xlsx'));
  const differing = formulaCases.flatMap(({ formula, result, isExcelOnly }, at) => {
    if (result === doubtful || isExcelOnly) return [];
    const value = sheet.rows[at]?.[column] ?? null;
    const isSame =
      typeof result === 'number' && typeof value === 'number'
        ? Math.abs(result - value) < 1e-9 * Math.max(1, Math.abs(result))
        : JSON.stringify(result) === JSON.stringify(value);
    return isSame ? [] : [{ formula, result, value }];
  });
  expect(differing).toEqual([]);
}, 60_000);

/** Formulas in A2, A3 ... under nothing. */
const results = async (formulas: readonly string[]): Promise<readonly unknown[]> => {
  const cells = formulas.map((formula, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${formula}</f></c></row>`);
  return (await read(workbookOf(cells.join('')))).rows.map(([first]) => first);
};

const cents = fc.integer({ min: -10_000_000_00, max: 10_000_000_00 });
const decimal = (whole: number, places: number): string => {
  const digits = String(Math.abs(whole)).padStart(places + 1, '0');
  return `${whole < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

test('sums and differences of cents are exact to the cent', () =>
  fc.assert(
    fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 30 }), async (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const written = amounts.map((amount) => decimal(amount, 2));
      const [sum, chain] = await results([`SUM(${written.join(',')})`, written.join('+')]);
      expect([Math.round(Number(sum) * 100), Math.round(Number(chain) * 100)]).toEqual([total + 0, total + 0]);
    }),
    { numRuns: 40 },
  ));

test('ROUND of a decimal is the decimal rounded, halves away from zero', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.boolean()), {
        minLength: 1,
        maxLength: 50,
      }),
      async (drawn) => {
        // Every second one ends in a half.
        const thousandths = drawn.map(([whole, isHalf]) => (isHalf ? Math.trunc(whole / 10) * 10 + 5 : whole));
        const rounded = await results(thousandths.map((whole) => `ROUND(${decimal(whole, 3)},2)`));
        const expected = thousandths.map((whole) => (Math.sign(whole) * Math.floor((Math.abs(whole) + 5) / 10)) / 100 + 0);
        expect(rounded).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  ));

test('what an array formula fills is as unknown as the formula', async () => {
  const row = (at: number, cell: string): string => `<row r="${at}">${cell}</row>`;
  const sheet = await read(
    workbookOf(
      row(1, '<c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f></c>') +
        row(2, '<c r="A2"/>') +
        row(4, '<c r="A4"><f>SUM(A2:A3)</f></c>'),
    ),
  );
  expect(sheet.formulasWithoutValue).toEqual(['A1', 'A4']);
});

test('a workbook that Excel calculates as it is shown is not calculated', async () => {
  const cell = '<row r="1"><c r="A1"><f>1+1</f></c></row>';
  const book = '<workbook><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets><calcPr fullPrecision="0"/></workbook>';
  expect((await read(workbookOf(cell))).formulasWithoutValue).toEqual([]);
  expect((await read(workbookOf(cell, { 'xl/workbook.xml': strToU8(book) }))).formulasWithoutValue).toEqual(['A1']);
});

test('a chain of 20,000 formulas and one in reverse are calculated', async () => {
  const length = 20_000;
  const cells = Array.from(
    { length },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${at === length - 1 ? '1' : `A${at + 2}+1`}</f></c></row>`,
  );
  const sheet = await read(workbookOf(cells.join('')));
  expect(sheet.rows[0]).toEqual([length]);
});
