import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Analysis, CellValue } from '../../../engine';
import { addedFunctions } from '../../../addin/functions/added-functions';
import { functions as fi } from '../../../addin/text/fi/functions';
import type { FunctionId } from '../../../addin/text/parts/functions';
import type { BookSheet } from '../../../addin/workbook/browser/book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { openBook } from '../../../addin/workbook/browser/open-book';
import { makeSpreadsheet } from '../workbook/file/make-spreadsheet';
import { asExcelGives, CellProblem, openExcel } from './excel-door';
import { analysed, smallModel, sourceOf } from './small-city';

const added = addedFunctions({ source: sourceOf(analysed()), words: () => fi });

test.each([
  ['=MOMENTTI.AMOUNT("service","school")', '900000'],
  ['=SUM(MOMENTTI.EUROT("palvelu",A1),1)', '900001'],
  ['=momentti.täckning()', '0,9595'],
  ['=MOMENTTI.POPULATION(2026,7,17)*2', '2200'],
  ['=MOMENTTI.AMOUNT("service","Sirkus")', '#VALUE!'],
  ['=MOMENTTI.POPULATION(1950)', '#N/A'],
])('typed into the workbook beside the pane: %s is %s', async (formula, shown) => {
  const workbook = await openBook(new TextEncoder().encode('Perusopetus;1\n'), 'own.csv', { functions: added });
  const [{ name }] = await workbook.book.sheets();
  expect(await workbook.book.edit(name, 3, 1, formula)).toMatchObject({ done: true });
  const [[cell]] = await workbook.book.cells({ sheet: name, row: 3, column: 1, rows: 1, columns: 1 });
  expect(cell).toMatchObject({ text: expect.stringContaining(shown) as string, isFormula: true });
});

test('a function that fills several cells is not half understood: the formula is not taken', async () => {
  const workbook = await openBook(new TextEncoder().encode('1;3\n'), 'own.csv', { functions: added });
  const [{ name }] = await workbook.book.sheets();
  expect(await workbook.book.edit(name, 3, 1, '=MOMENTTI.APPORTION(10,A1:B1)')).toMatchObject({ done: false });
});

const bytes = new TextEncoder().encode('Perusopetus;1\n');
const valueOf = async (workbook: BrowserWorkbook, row: number, column: number): Promise<CellValue> => {
  const [{ name }] = (await workbook.book.sheets()) as readonly [BookSheet];
  const { values } = await workbook.readCells({ sheet: name, row, column, rows: 1, columns: 1 });
  const [[value = null]] = values as [CellValue[]];
  return value;
};

const words = fc.constantFrom<string | number>(
  'service',
  'palvelu',
  'school',
  'Kadut',
  'ikä',
  7,
  '7-17',
  'segment',
  '18+',
  'lapset',
  'ei',
);
const someCall: fc.Arbitrary<readonly [FunctionId, readonly (string | number)[]]> = fc.oneof(
  fc.tuple(fc.constantFrom('AMOUNT' as const, 'SHARE' as const), fc.array(words, { maxLength: 4 })),
  fc.tuple(fc.constant('PERHEAD' as const), fc.array(words, { minLength: 1, maxLength: 3 })),
  fc.tuple(
    fc.constant('POPULATION' as const),
    fc.array(fc.constantFrom<string | number>(2026, '2025', 7, 17, 0, 1.5), { minLength: 1, maxLength: 3 }),
  ),
  fc.tuple(fc.constant('COVERAGE' as const), fc.array(fc.constantFrom('placed', 'laskettu', 'x'), { maxLength: 1 })),
);

test('a formula answers alike in Excel and typed into the workbook beside the pane', async () => {
  const excel = openExcel({ current: sourceOf(analysed()) }, fi);
  const workbook = await openBook(bytes, 'own.csv', { functions: added, language: 'en' });
  const [{ name }] = (await workbook.book.sheets()) as readonly [BookSheet];
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(someCall, async ([id, args]) => {
      const formula = `=MOMENTTI.${id}(${args.map((arg) => (typeof arg === 'string' ? `"${arg}"` : arg)).join(',')})`;
      expect(await workbook.book.edit(name, 3, 2, formula)).toMatchObject({ done: true });
      const there = await excel.answer(id, ...asExcelGives(id, args));
      const expected = there instanceof CellProblem ? 'error' : there;
      kinds.add(typeof expected);
      const here = await valueOf(workbook, 3, 2);
      expect(typeof here === 'object' && here !== null ? 'error' : here).toEqual(expected);
    }),
    { numRuns: 100 },
  );
  expect([...kinds].sort()).toEqual(['number', 'string']);
});

const stored = (formula: string): Uint8Array =>
  makeSpreadsheet([{ name: 'TA', rows: [[2]], cells: { B1: { t: 'n', v: 5, f: formula }, C1: { t: 'n', v: 10, f: 'B1*2' } } }]);
const formulaIn = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!).replace(/^.*?<c r="B1"[^>]*><f>(.*?)<\/f>.*$/s, '$1');

test('a formula that Excel saved is shown as it is typed, follows new figures, and is saved as it was', async () => {
  let analysis: Analysis | null = null;
  const functions = addedFunctions({ source: { latest: () => analysis }, words: () => fi });
  const own = '_xldudf_MOMENTTI_AMOUNT("service","school")+A1';
  const workbook = await openBook(stored(own), 'a.xlsx', { functions, language: 'en' });
  expect(await workbook.book.content('TA', 1, 1)).toBe('=MOMENTTI.AMOUNT("service","school")+A1');
  expect(await valueOf(workbook, 1, 1)).toBe(5);
  const drawn = new Promise((done) => void workbook.book.onChange(done));
  const told: object[] = [];
  workbook.onChange((change) => told.push(change));
  analysis = analysed();
  workbook.figuresChanged();
  workbook.figuresChanged();
  await drawn;
  expect([await valueOf(workbook, 1, 1), await valueOf(workbook, 1, 2)]).toEqual([900_002, 1_800_004]);
  expect(told).toEqual([]);
  const saved = await workbook.book.save();
  expect(formulaIn(saved.bytes)).toBe(own.replaceAll('"', '&quot;'));
});

test('taking back an edit does not bring back older figures', async () => {
  let analysis: Analysis | null = analysed();
  const functions = addedFunctions({ source: { latest: () => analysis }, words: () => fi });
  const workbook = await openBook(stored('MOMENTTI.AMOUNT()+A1'), 'a.xlsx', { functions, language: 'en' });
  await workbook.book.edit('TA', 1, 0, '3');
  expect(await valueOf(workbook, 1, 1)).toBe(959_503);
  analysis = analysed(smallModel({ rules: [] }));
  const drawn = new Promise((done) => void workbook.book.onChange(done));
  workbook.figuresChanged();
  await drawn;
  expect(await valueOf(workbook, 1, 1)).toBe(3);
  await workbook.book.undo();
  expect([await valueOf(workbook, 1, 0), await valueOf(workbook, 1, 1)]).toEqual([2, 2]);
});

test.each([
  ['=momentti.eurot("palvelu","school")', '_xldudf_MOMENTTI_AMOUNT(&quot;palvelu&quot;,&quot;school&quot;)'],
  ['=IFNA(A1,"IFNA(1)")', '_xlfn.IFNA(A1,&quot;IFNA(1)&quot;)'],
])('typed %s is saved as %s', async (typed, inFile) => {
  const workbook = await openBook(stored('A1'), 'a.xlsx', { functions: added, language: 'en' });
  expect(await workbook.book.edit('TA', 1, 1, typed)).toMatchObject({ done: true });
  const saved = await workbook.book.save();
  expect(formulaIn(saved.bytes)).toBe(inFile);
});

test('a formula that no spreadsheet program takes is refused: more than 8192 letters', async () => {
  const workbook = await openBook(stored('A1'), 'a.xlsx', { functions: added });
  const edit = (letters: number) => workbook.book.edit('TA', 1, 1, `=A1${'+A1'.repeat((letters - 2) / 3)}`);
  expect(await edit(8195)).toMatchObject({ done: false, reason: 'edit.formula' });
  expect(await edit(302)).toMatchObject({ done: true });
});
