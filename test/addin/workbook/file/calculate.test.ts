import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translateFormula } from '../../../../addin/workbook/file/calculate/translate-formula';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { address } from '../../../../addin/workbook/plan/address';
import { shiftFormula } from '../../../../addin/workbook/file/ooxml/shared-formula';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { inspectCells } from '../../../../engine/sheets/read/inspect-cells';
import { workbookOf } from './hostile-files';
import { withoutResults } from './without-results';

const root = join(__dirname, '../../../..');
const read = async (bytes: Uint8Array, file = 'b.xlsx') => (await openFile(bytes, file)).read();

function expectSame(value: unknown, stored: unknown): void {
  if (typeof value === 'number' && typeof stored === 'number')
    expect(Math.abs(value - stored)).toBeLessThan(1e-6 * Math.max(1, Math.abs(stored)));
  else expect(value).toEqual(stored);
}

test.each([
  ['samples/mallikunta/talousarvio-2026.xlsx'],
  ['test/fixtures/xlsx-torture/calamine--column_row_ranges.xlsx'],
  ['test/fixtures/xlsx-torture/poi--57181.xlsm'],
  ['test/fixtures/xlsx-torture/test-files--LONumbers.xlsx'],
])(
  '%s without its results gives the results it had',
  async (path) => {
    const bytes = new Uint8Array(readFileSync(join(root, path)));
    const stored = await read(bytes);
    const found = await read(withoutResults(bytes));
    const calculated = found.reduce((sum, sheet) => sum + (sheet.calculated?.size ?? 0), 0);
    expect(calculated).toBeGreaterThan(3);
    found.forEach((sheet, at) => {
      const listed = new Set(sheet.formulasWithoutValue);
      sheet.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (!listed.has(address(r, c))) expectSame(value, stored[at]?.rows[r]?.[c] ?? null);
        }),
      );
    });
  },
  30_000,
);

const cells = (...formulas: readonly string[]): Promise<SheetGrid> =>
  read(
    workbookOf(
      `<row r="1"><c r="A1"><v>2</v></c><c r="B1" t="inlineStr"><is><t>3</t></is></c></row>${formulas
        .map(
          (formula, at) =>
            `<row r="${at + 2}"><c r="A${at + 2}"><f>${formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</f></c></row>`,
        )
        .join('')}`,
    ),
  ).then(([sheet]) => sheet!);

test('a text is as long as a cell holds, or an error: texts that double forty times open at once', async () => {
  const doubled = Array.from({ length: 40 }, (_, at) => `A${at + 2}&A${at + 2}`);
  const sheet = await cells('"abcdefgh"', ...doubled, 'LEN(A13)', 'LEN(A14)', 'CONCATENATE(A13,A13)', 'A13&A13');
  const results = sheet.rows.slice(1).map(([value]) => value);
  results.slice(0, 12).forEach((text, at) => expect(text).toHaveLength(8 * 2 ** at));
  for (const result of [...results.slice(12, 41), ...results.slice(43)]) expect(result).toEqual({ error: '#VALUE!' });
  expect(results.slice(41, 43)).toEqual([16_384, { error: '#VALUE!' }]);
});

test('the longest text is 32,767 characters', async () => {
  const doubled = Array.from({ length: 14 }, (_, at) => `A${at + 2}&A${at + 2}`);
  const sheet = await cells('"xx"', ...doubled, 'LEN(A15&MID(A15,2,16383))', 'A15&A15');
  expect(sheet.rows.slice(16).map(([value]) => value)).toEqual([32_767, { error: '#VALUE!' }]);
});

test('what is calculated is marked, said once a sheet, and counted as a formula only', async () => {
  const sheet = await cells('A1*2', 'A2+1', 'A1&"x"', 'A1>1', '1/0');
  expect(sheet.rows.map(([first]) => first)).toEqual([2, 4, 5, '2x', true, { error: '#DIV/0!' }]);
  expect([...(sheet.calculated ?? [])]).toEqual(['A2', 'A3', 'A4', 'A5', 'A6']);
  expect(sheet.formulasWithoutValue).toEqual([]);
  expect(sheet.opening).toEqual([
    {
      code: 'formula.calculated',
      severity: 'info',
      params: { count: 5, example: 'A2' },
      at: { file: 'b.xlsx', sheet: 'S', cell: 'A2' },
    },
  ]);
  expect(inspectCells(sheet)).toMatchObject({ extent: 'A1:B6', numbers: 1, sum: 2, errors: 0, formulas: 5 });
});

test.each([
  ['a function nobody has', 'IFERROR(TUNTEMATON(A1),0)'],
  ['a name nobody has', 'IFERROR(vero,0)'],
  ['another workbook', '[1]Taulu!A1+1'],
  ['several sheets', 'SUM(S:T!A1)'],
  ['the clock', 'YEAR(TODAY())'],
  ['a sheet that is not there', 'IFERROR(Toinen!A1,0)'],
])('%s is never guessed at, nor what depends on it', async (_why, formula) => {
  const sheet = await cells(formula, 'IFERROR(A2,7)', 'SUM(A2:A3)', 'A1+1');
  expect(sheet.formulasWithoutValue).toEqual(['A2', 'A3', 'A4']);
  expect(sheet.rows.map(([first]) => first ?? null)).toEqual([2, null, null, null, 3]);
});

test('stored values are never replaced, even wrong ones', async () => {
  const [sheet] = await read(
    workbookOf('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>5</v></c><c r="C1"><f>B1+1</f></c></row>'),
  );
  expect(sheet?.rows).toEqual([[2, 5, 6]]);
  expect([...(sheet?.calculated ?? [])]).toEqual(['C1']);
});

describe('translation', () => {
  const table = {
    name: 'Rivit',
    sheet: 'T A',
    row: 1,
    column: 1,
    rows: 6,
    headerRows: 1,
    totalRows: 1,
    columns: ['Nimi', 'TA 2026', "O'[x]"],
  };
  const words = {
    sheets: new Set(['t a', 's']),
    names: new Set(['vero']),
    tables: new Map([['rivit', table]]),
    functions: new Set(['SUM', 'XLOOKUP', 'TRUE']),
  };
  const place = { sheet: 'T A', row: 3, column: 5 };
  const inside = { sheet: 'T A', row: 3, column: 2 };
  test.each([
    ['SUM(Rivit[TA 2026])', "SUM('T A'!C3:C6)"],
    ['SUM(Rivit[[#This Row],[TA 2026]])', "SUM('T A'!C4)"],
    ['SUM(Rivit[@[TA 2026]])', "SUM('T A'!C4)"],
    ['SUM(Rivit[[Nimi]:[TA 2026]])', "SUM('T A'!B3:C6)"],
    ['SUM(Rivit[#All])', "SUM('T A'!B2:D7)"],
    ['SUM(Rivit[[#Totals],[TA 2026]])', "SUM('T A'!C7)"],
    ["SUM(Rivit[O'''[x']])", "SUM('T A'!D3:D6)"],
    ['_xlfn.XLOOKUP(TRUE,S!A:A,$B$1:B2)', "XLOOKUP(TRUE(),'S'!A:A,$B$1:B2)"],
    ['"SUM(x" & vero', '"SUM(x" & vero'],
  ])('%s is %s', (formula, expected) => expect(translateFormula(formula, place, words)).toBe(expected));

  test('[@Col] is the table the formula stands in', () => {
    expect(translateFormula('SUM([@Nimi])', inside, words)).toBe("SUM('T A'!B4)");
    expect(translateFormula('SUM([@Nimi])', { ...place, row: 20 }, words)).toBeNull();
  });

  test.each(['Rivit[Puuttuu]', 'Muu[Nimi]', 'LET(x,1,x)', 'A1#', '@A1:A3', 'Rivit[[Nimi],[TA 2026]]', 'SUM(Rivit[TA 2026'])(
    '%s is not',
    (formula) => expect(translateFormula(formula, place, words)).toBeNull(),
  );

  test('no text makes it fail', () =>
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (formula) => void translateFormula(formula, place, words))));
});

describe('a shared formula in another cell', () => {
  test.each([
    ['A1+$B1+C$1+$D$1', 'C4+$B4+E$1+$D$1'],
    ['SUM(A:B,$A:A,1:2,1:$2)', 'SUM(C:D,$A:C,4:5,4:$2)'],
    [`"A1"&'A1 x'!A1&LOG10(A1)&Alue1.A2`, `"A1"&'A1 x'!C4&LOG10(C4)&Alue1.A2`],
    ['Taulu1[A1]+tA1!B2', 'Taulu1[A1]+tA1!D5'],
  ])('%s becomes %s', (formula, expected) => expect(shiftFormula(formula, 3, 2)).toBe(expected));

  test('moved there and back it is the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 300 }), (rows, columns) => {
        const formula = 'SUM(B7:$C$9)*IF(D4>"E5",\'F6\'!G7,H$8)';
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    ));
});
