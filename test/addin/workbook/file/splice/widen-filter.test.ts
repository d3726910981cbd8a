import * as fc from 'fast-check';
import { read } from '@e965/xlsx';
import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { address } from '../../../../../addin/workbook/plan/address';
import { zipDirectory } from '../../../../../addin/workbook/file/zip/directory';
import type { ColumnPlan } from '../../../../../engine/sheets/plan';
import { convertAll } from '../write/libre-office';
import { changed, partOf, usersWorkbook } from './packages';
import { tags } from './plans';

const sheet = 'xl/worksheets/sheet1.xml';
const table = 'xl/tables/table1.xml';
const workbook = 'xl/workbook.xml';
const own = (columns = 3) => {
  const row = (first: string) => [
    { value: first },
    ...Array.from({ length: columns - 1 }, (_, at) => ({ value: `${first}${at}` })),
  ];
  return usersWorkbook({ name: "Talous 'A'!", widths: [], rows: ['Tili', 'beta', 'alfa', 'gamma'].map(row) });
};
const plan = (column: string | null = null, ...more: [number, string][]): ColumnPlan =>
  tags("Talous 'A'!", 1, column, [2, 'Beta'], [3, 'Alfa'], [4, 'Gamma'], ...more);
const write = (bytes: Uint8Array, column = plan()) => splice(bytes, [], [column]);
const refs = (xml: string) => [...xml.matchAll(/<(\w+)[^>]*?\sref="([^"]*)"/g)].map(([, name, ref]) => `${name} ${ref}`);

const filtered = (range: string, inner = '', bytes = own()) =>
  changed(bytes, {
    [sheet]: (xml) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}">${inner}</autoFilter>`),
    [workbook]: (xml) => {
      const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      const name = (n: string, more: string) => `<definedName name="${n}"${more}>'Talous ''A''!'!${cells}</definedName>`;
      const names = name('_xlnm._FilterDatabase', ' localSheetId="0" hidden="1"') + name('Kaikki', '');
      return xml.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
    },
  });

const tableXml = (range: string, columns: readonly string[], attributes = '', inner = '') =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Budjetti" displayName="Budjetti" ref="${range}"${attributes}>` +
  `<autoFilter ref="${range}"/>${inner}<tableColumns count="${columns.length}">` +
  `${columns.map((name, at) => `<tableColumn id="${at * 2 + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleLight1"/></table>`;
const withTable = (xml: string) =>
  changed(own(), {
    [table]: () => xml,
    '[Content_Types].xml': (types) =>
      types.replace(
        '</Types>',
        `<Override PartName="/${table}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
      ),
    'xl/worksheets/_rels/sheet1.xml.rels': () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    [sheet]: (before) =>
      before.replace(
        '</worksheet>',
        '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
      ),
  });
const headings = ['Tili', 'Tili0', 'Tili1'];
const plainTable = withTable(tableXml('A1:C4', headings));

/** Parts whose text is another than before. */
const touched = (before: Uint8Array, after: Uint8Array) =>
  zipDirectory(after)
    .entries.map(({ name }) => name)
    .filter((name) => partOf(before, name) !== partOf(after, name));

test('a filter grows by our column and by nothing else, wherever it stands; what else is written stays to the letter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (columns, from, sorted) => {
      const left = Math.min(from, columns - 1);
      const range = (right: number) => `${address(0, left)}:${address(3, right)}`;
      const inner = sorted
        ? `<sortState ref="${address(1, left)}:${address(3, columns - 1)}"><sortCondition ref="B2:B4"/></sortState>`
        : '';
      const before = filtered(range(columns - 1), inner, own(columns));
      const { bytes, columns: placed } = write(before);
      expect(placed).toEqual([{ plan: expect.anything() as unknown, column: columns }]);
      const plain = splice(own(columns), [], [plan()]).bytes;
      const [now, without] = [partOf(bytes, sheet), partOf(plain, sheet)];
      const filter = `<autoFilter ref="${range(columns)}">${inner.replace(address(3, columns - 1), address(3, columns))}</autoFilter>`;
      expect(now).toBe(without.replace('</sheetData>', `</sheetData>${filter}`));
      expect(touched(before, bytes).filter((name) => !/styles/.test(name))).toEqual(
        [workbook, sheet].sort((a, b) => (a < b ? -1 : 1)),
      );
    }),
    { numRuns: 40 },
  );
});

test('the hidden name of the filter follows; a name of the user over the same cells does not', () => {
  const names = partOf(write(filtered('A1:C4')).bytes, workbook);
  expect(names).toContain(`hidden="1">'Talous ''A''!'!$A$1:$D$4</definedName>`);
  expect(names).toContain(`"Kaikki">'Talous ''A''!'!$A$1:$C$4</definedName>`);
});

test.each([
  ['filter', filtered('A1:C4')],
  ['table', plainTable],
])('written twice is as written once (%s), and taking it back gives the very bytes', async (_, before) => {
  const { bytes } = write(before);
  const again = write(bytes, plan('D'));
  expect(again.columns[0]).toEqual({ plan: expect.anything() as unknown, column: 3 });
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  const host = await openFile(before, 'b.xlsx');
  const changes = await host.apply([], { columns: [plan()] });
  expect(changes.columns).toEqual([{ sheet: "Talous 'A'!", column: 'D' }]);
  expect(Buffer.compare(host.result(), bytes)).toBe(0);
  await host.revert(changes);
  expect(Buffer.compare(host.result(), before)).toBe(0);
});

test('a column that an earlier write left outside the filter is taken in', () => {
  const old = filtered('A1:C4', '', write(own()).bytes);
  expect(refs(partOf(write(old, plan('D')).bytes, sheet))).toContain('autoFilter A1:D4');
});

test('a table takes the column in as Excel does: range, filter, sorted range, a heading of its own with a new number', () => {
  const sorted = '<sortState ref="A2:C4"><sortCondition ref="B2:B4"/></sortState>';
  const before = withTable(tableXml('A1:C4', headings, ' totalsRowShown="0"', sorted));
  const { bytes, columns } = write(before);
  expect(columns[0]).not.toHaveProperty('outside');
  expect(partOf(bytes, table)).toBe(
    tableXml('A1:D4', [...headings, 'X'], ' totalsRowShown="0"', sorted.replace('A2:C4', 'A2:D4')).replace(
      '<tableColumn id="7" name="X"/>',
      '<tableColumn id="6" name="Väestömomentti"/>',
    ),
  );
  expect(partOf(bytes, sheet)).toMatch(/<c r="D1"[^>]*><is><t[^>]*>Väestömomentti</);
});

test('formulas that read the table by name are calculated anew', () => {
  const calculates = (before: Uint8Array, column = plan()) =>
    partOf(write(before, column).bytes, workbook).includes('fullCalcOnLoad="1"');
  const reading = (before: Uint8Array) =>
    changed(before, {
      [sheet]: (xml) =>
        xml.replace('</row></sheetData>', '</row><row r="9"><c r="A9"><f>ROWS(Budjetti[])</f><v>3</v></c></row></sheetData>'),
    });
  expect([plainTable, reading(plainTable)].map((before) => calculates(before))).toEqual([false, true]);
  // Also when the column has long been in the table.
  expect(calculates(reading(write(plainTable).bytes), plan('D'))).toBe(true);
});

const merged = (range: string) => (bytes: Uint8Array) =>
  changed(bytes, {
    [sheet]: (xml) =>
      xml.replace(
        /(<autoFilter.*?<\/autoFilter>|<\/sheetData>)(?!<autoFilter)/,
        `$1<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`,
      ),
  });
const query = changed(plainTable, {
  'xl/tables/_rels/table1.xml.rels': () =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/queryTable" Target="../queryTables/queryTable1.xml"/></Relationships>',
});
test.each<[string, Uint8Array, string, ColumnPlan?]>([
  ['a gap between', filtered('A1:B4'), 'A1:B4'],
  ['headings on another row', filtered('A2:C4'), 'A2:C4'],
  ['merged cells under the filter, below our lines', merged('D8:E8')(filtered('A1:C9')), 'A1:C9'],
  ['a table of a query', query, 'A1:C4'],
  ['a table of XML', withTable(tableXml('A1:C4', headings, ' tableType="xml"')), 'A1:C4'],
  ['a table without headings', withTable(tableXml('A1:C4', headings, ' headerRowCount="0"')), 'A1:C4'],
  ['a line on the row of totals', withTable(tableXml('A1:C4', headings, ' totalsRowCount="1"')), 'A1:C4'],
  ['a heading of the same name', withTable(tableXml('A1:C4', ['Tili', 'VÄESTÖMOMENTTI', 'Tili1'])), 'A1:C4'],
  ['columns that do not add up', withTable(tableXml('A1:C4', ['Tili', 'Tili0'])), 'A1:C4'],
])('%s: nothing but the column is written, and the range is told', async (_, before, range) => {
  const { bytes, columns } = write(before);
  expect(columns[0]).toMatchObject({ outside: range });
  expect(touched(before, bytes).filter((name) => !/styles/.test(name))).toEqual([sheet]);
  const without = (xml: string) => refs(xml).filter((ref) => !ref.startsWith('dimension'));
  expect(without(partOf(bytes, sheet))).toEqual(without(partOf(before, sheet)));
  const changes = await (await openFile(before, 'b.xlsx')).apply([], { columns: [plan()] });
  expect(changes.columns[0]?.outside).toBe(range);
});

test('filters over other lines, or over the column already, say nothing', () => {
  for (const range of ['A6:C9', 'A1:D4', 'A1:F4', 'E1:F4']) {
    const { bytes, columns } = write(filtered(range));
    expect([range, columns[0]]).toEqual([range, { plan: expect.anything() as unknown, column: 3 }]);
    expect(refs(partOf(bytes, sheet))).toContain(`autoFilter ${range}`);
  }
});

test('of tables side by side, each is concerned with its own filter alone', () => {
  const side = usersWorkbook({
    name: "Talous 'A'!",
    widths: [],
    rows: [1, 2, 3, 4].map((row) =>
      ['a', 'b', null, null, 'e', 'f'].map((value) => ({ value: value === null ? null : value + row })),
    ),
  });
  const [left, right] = [
    { ...plan(), between: { after: 'B', before: 'E' } },
    { ...plan(), between: { after: 'F', before: null } },
  ];
  const { bytes, columns } = splice(filtered('A1:B4', '', side), [], [left, right]);
  expect(columns.map(({ column, outside }) => [column, outside])).toEqual([
    [2, undefined],
    [6, undefined],
  ]);
  expect(refs(partOf(bytes, sheet))).toContain('autoFilter A1:C4');
});

test('LibreOffice opens both, the filter and the table with our column in them', () => {
  const made = convertAll(
    new Map([
      ['f.xlsx', write(filtered('A1:C4')).bytes],
      ['t.xlsx', write(plainTable).bytes],
    ]),
    'xlsx',
  );
  expect(made.size).toBe(2);
  expect(read(made.get('f.xlsx')!).Sheets["Talous 'A'!"]!['!autofilter']).toEqual({ ref: 'A1:D4' });
  expect(refs(partOf(made.get('t.xlsx')!, table))).toContain('table A1:D4');
}, 120_000);
