import fc from 'fast-check';
import { openBook } from '../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import type { CellValue } from '../../../engine';
import { makeSpreadsheet } from '../file/make-spreadsheet';
import { withoutResults } from '../file/without-results';

jest.setTimeout(240_000);

const height = 8;
const sheet = 'TA';
const dataColumns = 'ABCD';
const formulaColumns = 'EF';

const someCell = fc
  .tuple(fc.constantFrom('', '$'), fc.constantFrom(...dataColumns), fc.integer({ min: 1, max: height }))
  .map(([fixed, column, row]) => `${fixed}${column}${row}`);
/** What stands above or in the other column of formulas is read too: chains, and circles. */
const someFormulaCell = fc
  .tuple(fc.constantFrom(...formulaColumns), fc.integer({ min: 1, max: height }))
  .map(([column, row]) => `${column}${row}`);
const oneCell = fc.oneof({ arbitrary: someCell, weight: 4 }, { arbitrary: someFormulaCell, weight: 1 });
const someRange = fc
  .tuple(fc.constantFrom(...dataColumns), fc.nat(2), fc.integer({ min: 1, max: height }), fc.nat(7))
  .map(([column, width, row, tall]) => {
    const last = String.fromCharCode(Math.min('E'.charCodeAt(0), column.charCodeAt(0) + width));
    return `${column}${row}:${last}${Math.min(height, row + tall)}`;
  });
const someColumn = fc.constantFrom('A', 'B', 'C', 'D');
const condition = fc.oneof(
  fc.constantFrom('">5"', '"x"', '"<>x"', '""', '"<=2,5"', '"a*"', '10'),
  fc.tuple(fc.constantFrom('">="', '"<>"', '"="'), oneCell).map(([sign, cell]) => `${sign}&${cell}`),
  oneCell,
);

const someFormula = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'formula' },
    oneCell,
    fc.tuple(fc.constantFrom('SUM', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'AVERAGE', 'SUBTOTAL'), someRange).map(([name, range]) =>
      name === 'SUBTOTAL' ? `SUBTOTAL(9,${range})` : `${name}(${range})`,
    ),
    fc.tuple(fc.constantFrom('COUNT', 'SUM', 'ISNUMBER', 'ISTEXT', 'LEN', 'ISBLANK', 'INT'), oneCell).map(([name, cell]) => `${name}(${cell})`),
    fc.tuple(someColumn, someColumn, condition).map(([a, b, when]) => `SUMIF(${a}1:${a}8,${when},${b}1:${b}8)`),
    fc.tuple(someColumn, condition).map(([a, when]) => `COUNTIF(${a}:${a},${when})`),
    fc.tuple(someColumn, someColumn, oneCell).map(([a, b, cell]) => `INDEX(${a}1:${a}8,MATCH(${cell},${b}1:${b}8,0))`),
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<'), tie('formula')).map(([a, sign, b]) => `${a}${sign}${b}`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `IFERROR(${a},${b})`),
    fc.tuple(oneCell, tie('formula'), tie('formula')).map(([cell, a, b]) => `IF(${cell}>3,${a},${b})`),
    fc.tuple(tie('formula')).map(([a]) => `ROUND(${a},1)`),
  ),
})).formula;

const someValue = fc.oneof(
  fc.integer({ min: -20, max: 40 }),
  fc.constantFrom<CellValue>(null, null, 'x', 'a1', '10', '', true, false, 2.5, 0.1),
);
const table = fc.record({
  values: fc.array(fc.array(someValue, { minLength: 4, maxLength: 4 }), { minLength: height, maxLength: height }),
  formulas: fc.array(fc.tuple(someFormula, someFormula), { minLength: height, maxLength: height }),
});
const typed = fc.oneof(
  fc.integer({ min: -20, max: 40 }).map(String),
  fc.constantFrom('', 'x', "'10", 'a1', 'TRUE', '2.5', '0', '12 %', '31.12.2026'),
  someFormula.map((formula) => `=${formula}`),
);
const someEdits = fc.array(fc.record({ row: fc.integer({ min: 1, max: height }), column: fc.nat(5), text: typed }), {
  minLength: 1,
  maxLength: 6,
});

function fileOf({ values, formulas }: typeof table extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
  const cells = Object.fromEntries(
    formulas.flatMap(([first, second], at) => [
      [`E${at + 1}`, { t: 'n' as const, v: 0, f: first }],
      [`F${at + 1}`, { t: 'n' as const, v: 0, f: second }],
    ]),
  );
  return withoutResults(makeSpreadsheet([{ name: sheet, rows: values, cells }]));
}

async function type(workbook: BrowserWorkbook, edits: typeof someEdits extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  for (const { row, column, text } of edits) await workbook.book.edit(sheet, row, column, text);
}

const [rows, columns] = [height, 6];
const area = { sheet, row: 1, column: 0, rows, columns };

/** Every cell, with a mark for what is not known for certain. */
async function known(workbook: BrowserWorkbook): Promise<CellValue[][]> {
  const [drawn, values, [grid]] = await Promise.all([workbook.book.cells(area), workbook.readCells(area), workbook.read()]);
  const pending = new Set(grid!.formulasWithoutValue);
  return values.map((line, down) =>
    line.map((value, right) => {
      const cell = drawn[down]![right]!;
      const at = `${String.fromCharCode(65 + right)}${down + 1}`;
      return cell.isStale === true || pending.has(at) ? 'unknown' : value;
    }),
  );
}

test('after edits every formula has the value that a fresh calculation of the saved file gives', async () => {
  await fc.assert(
    fc.asyncProperty(table, someEdits, async (made, edits) => {
      const workbook = await openBook(fileOf(made), 'a.xlsx', { language: 'en' });
      await type(workbook, edits);
      const saved = await workbook.book.save();
      const fresh = await openBook(withoutResults(saved.bytes), 'a.xlsx', { language: 'en' });
      const [grid] = await (await openFile(saved.bytes, 'a.xlsx')).read();
      expect({ live: await known(workbook), f: [...(grid?.formulaTexts ?? [])] }).toEqual({ live: await known(fresh), f: [...(grid?.formulaTexts ?? [])] });
    }),
    { numRuns: 300 },
  );
});
