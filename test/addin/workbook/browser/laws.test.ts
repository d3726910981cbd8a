import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { zipDirectory, type ZipEntry } from '../../../../addin/workbook/file/zip/directory';
import { convert } from '../file/write/libre-office';
import { makeSpreadsheet } from '../file/make-spreadsheet';

jest.setTimeout(240_000);

const root = join(__dirname, '../../../..');
const load = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));

const files: readonly (readonly [string, Uint8Array])[] = [
  ['talousarvio-2026.xlsx', load('samples/mallikunta/talousarvio-2026.xlsx')],
  ['budget.xlsx', load('test/fixtures/rich-workbooks/budget.xlsx')],
  ['budget-libreoffice.xlsx', load('test/fixtures/rich-workbooks/budget-libreoffice.xlsx')],
  ['pivot-libreoffice.xlsx', load('test/fixtures/rich-workbooks/pivot-libreoffice.xlsx')],
  ['libre-calc.xlsx', load('test/fixtures/xlsx-torture/exceljs--libre-calc-as-office-open-xml-spreadsheet.xlsx')],
  ['inventory-table.xlsx', load('test/fixtures/xlsx-torture/calamine--inventory-table.xlsx')],
  ['date_1904_01.xlsx', load('test/fixtures/xlsx-torture/xlsxwriter--date_1904_01.xlsx')],
  [
    'vanha.xls',
    makeSpreadsheet(
      [
        {
          name: 'TA2026',
          rows: [
            ['Tili', 'TA 2026'],
            ['0410', 12.5],
            ['4200', true],
          ],
          cells: { C2: { t: 'n', v: 45000, z: 'dd.mm.yyyy' } },
        },
      ],
      'biff8',
    ),
  ],
  ['taulukko.csv', new TextEncoder().encode('Tili;TA 2026;Pvm\n0410;1 234,50;2026-01-01\n4200;5;x\n')],
];

const typed = fc.oneof(
  fc.constantFrom('', '1 234,5', '-7', '12,5 %', '31.12.2026', "'0410", 'Päiväkodit', 'TOSI', '=SUM(A1:B3)', '=A1&"x"', '=1+2'),
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.string({ maxLength: 12 }),
);
const someEdits = fc.array(fc.record({ sheet: fc.nat(20), row: fc.nat(30), column: fc.nat(8), text: typed }), {
  minLength: 1,
  maxLength: 6,
});
type Edits = typeof someEdits extends fc.Arbitrary<infer T> ? T : never;

async function type(workbook: BrowserWorkbook, edits: Edits): Promise<number> {
  const sheets = await workbook.book.sheets();
  let done = 0;
  for (const { sheet, row, column, text } of edits) {
    const { name } = sheets[sheet % sheets.length]!;
    const before = await workbook.book.content(name, row + 1, column);
    const outcome = await workbook.book.edit(name, row + 1, column, text);
    if (outcome.done && (await workbook.book.content(name, row + 1, column)) !== before) done++;
  }
  return done;
}

type Shown = readonly { readonly name: string; readonly cells: readonly (readonly (object | 'old')[])[] }[];

/** What a person sees of every sheet, as far as any edit reaches; a value from before an edit is no more than that. */
async function shown(workbook: BrowserWorkbook): Promise<Shown> {
  const sheets = await workbook.book.sheets();
  return Promise.all(
    sheets.map(async ({ name }) => ({
      name,
      cells: (await workbook.book.cells({ sheet: name, row: 1, column: 0, rows: 40, columns: 12 })).map((cells) =>
        cells.map(({ text, kind, isStale }) => (isStale === true ? 'old' : { text, kind })),
      ),
    })),
  );
}

/** A saved file is calculated when it is opened, so that old values may be new there. */
const apartFromOld = (now: Shown, before: Shown): Shown =>
  now.map(({ name, cells }, at) => ({
    name,
    cells: cells.map((row, down) => row.map((cell, right) => (before[at]?.cells[down]?.[right] === 'old' ? 'old' : cell))),
  }));

describe.each(files)('%s', (file, bytes) => {
  test('what was typed and taken back leaves every cell as it was', () =>
    fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        const workbook = await openBook(bytes, file);
        const [cells, drawn] = [await workbook.read(), await shown(workbook)];
        const done = await type(workbook, edits);
        const after = await shown(workbook);
        for (let step = 0; step < done; step++) expect(await workbook.book.undo()).toBe(true);
        expect(await shown(workbook)).toEqual(drawn);
        expect(await workbook.read()).toEqual(cells);
        expect(await workbook.book.isChanged()).toBe(false);
        while (await workbook.book.redo());
        expect(await shown(workbook)).toEqual(after);
      }),
      { numRuns: 8 },
    ));

  test('a saved workbook shows what was shown when it was saved', () =>
    fc.assert(
      fc.asyncProperty(someEdits, async (edits) => {
        const workbook = await openBook(bytes, file);
        await type(workbook, edits);
        const before = await shown(workbook);
        const saved = await workbook.book.save();
        expect(await workbook.book.isChanged()).toBe(false);
        const again = await openBook(saved.bytes, saved.name);
        expect(apartFromOld(await shown(again), before)).toEqual(before);
      }),
      { numRuns: 8 },
    ));
});

const rawOf = (bytes: Uint8Array, { from, to }: ZipEntry): Buffer => Buffer.from(bytes.subarray(from, to));

test('an edit leaves every part but its sheet, the styles and the list of sheets byte for byte', async () => {
  const [, bytes] = files[1]!;
  const workbook = await openBook(bytes, 'budget.xlsx');
  const { name } = (await workbook.book.sheets())[0]!;
  expect(await workbook.book.edit(name, 30, 0, 'Uusi rivi')).toMatchObject({ done: true });
  const saved = await workbook.book.save();
  const now = new Map(zipDirectory(saved.bytes).entries.map((entry) => [entry.name, entry]));
  const changed = zipDirectory(bytes).entries.filter((entry) => {
    const other = now.get(entry.name);
    return other === undefined || Buffer.compare(rawOf(bytes, entry), rawOf(saved.bytes, other)) !== 0;
  });
  const concerned =
    /^(\[Content_Types\]\.xml|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet1\.xml)$/;
  expect(changed.map((entry) => entry.name).filter((part) => !concerned.test(part))).toEqual([]);
});

test.each([
  ['talousarvio-2026.xlsx', files[0]![1]],
  ['vanha.xls', files[7]![1]],
])('LibreOffice reads a saved workbook as it is shown: %s', async (file, bytes) => {
  const workbook = await openBook(bytes, file);
  const { name, rows } = (await workbook.book.sheets())[0]!;
  await workbook.book.edit(name, rows + 2, 0, 'Lisätty');
  await workbook.book.edit(name, rows + 2, 1, '1 234,5');
  await workbook.book.edit(name, rows + 2, 2, '31.12.2026');
  await workbook.book.edit(name, rows + 2, 3, `=B${rows + 2}*2`);
  await workbook.apply([{ name: 'Tulos', widths: [10], rows: [[{ value: 'Ikä' }, { value: 7, style: 'count' }]] }]);
  const saved = await workbook.book.save();
  expect(saved.name).toBe(file.replace(/xls$/, 'xlsx'));
  const read = await openFile(convert(saved.bytes, 'xlsx'), 'b.xlsx');
  const cells = await read.readCells({ sheet: name, row: rows + 2, column: 0, rows: 1, columns: 4 });
  expect(cells).toEqual({ values: [['Lisätty', 1234.5, '2026-12-31', 2469]], formulas: new Set([`D${rows + 2}`]) });
  expect(await read.readCells({ sheet: 'Tulos', row: 1, column: 0, rows: 1, columns: 2 })).toMatchObject({
    values: [['Ikä', 7]],
  });
});
