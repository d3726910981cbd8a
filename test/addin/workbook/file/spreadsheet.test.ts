import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSpreadsheet } from '../../../../addin/workbook/file/spreadsheet';
import { isDateFormat } from '../../../../addin/workbook/date-format';
import { dateText, serialOf } from '../../../../addin/workbook/date-text';
import { PieceDecoder } from '../../../../addin/workbook/file/xml/decode-pieces';
import { XmlFault, XmlScanner } from '../../../../addin/workbook/file/xml/scanner';
import { workbookOf } from './hostile-files';
import { makeSpreadsheet } from './make-spreadsheet';
import { runAtOnce } from '../../../support/run-at-once';

const cells = (rows: readonly (readonly unknown[])[], more = {}, date1904 = false) =>
  runAtOnce(readSpreadsheet(makeSpreadsheet([{ name: 'S', rows, cells: more }], 'xlsx', date1904), 'b.xlsx')).sheets[0]!;

test('error cells are errors by name, never numbers', () => {
  expect(cells([[1], [2]], { A2: { t: 'e', v: 0x17 } }).rows).toEqual([[1], [{ error: '#REF!' }]]);
});

test('a formula counts, and one without a stored value is listed', () => {
  const bytes = makeSpreadsheet([
    { name: 'S', rows: [[1], [2], [3]], cells: { A2: { t: 'n', v: 5, f: 'A1*5' }, A3: { t: 'n', v: 7, f: 'A1*7' } } },
  ]);
  const parts = unzipSync(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  parts[part] = strToU8(strFromU8(parts[part]!).replace('<v>7</v>', ''));
  const sheet = runAtOnce(readSpreadsheet(zipSync(parts), 'b.xlsx')).sheets[0]!;
  expect(sheet.formulas).toBe(2);
  expect(sheet.formulasWithoutValue).toEqual(['A3']);
  expect(sheet.rows).toEqual([[1], [5]]);
});

test('numbers under a date format become ISO text in both calendars', () => {
  const date = { t: 'n', v: 45000.5, z: 'yyyy-mm-dd' };
  expect(cells([[0]], { A1: date }).rows).toEqual([['2023-03-15T12:00:00']]);
  expect(cells([[0]], { A1: date }, true).rows).toEqual([['2027-03-16T12:00:00']]);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45000, false, '2023-03-15'],
  [0.354166666666667, false, '08:30:00'],
  [44999.9999999999, false, '2023-03-15'],
  [0, true, '1904-01-01'],
])('date serial %p (1904: %p) is %s', (serial, date1904, text) => expect(dateText(serial, date1904)).toBe(text));

test('rows keep their place, gaps included', () => {
  const sheet = cells([['a'], [], [null, 'b']]);
  expect(sheet.rows).toEqual([['a'], [], [null, 'b']]);
});

test('number-like text stays text, and hostile text stays as it is', () => {
  expect(cells([['0410', '1 234,50', '=1+1', '__proto__', '<b>']]).rows).toEqual([
    ['0410', '1 234,50', '=1+1', '__proto__', '<b>'],
  ]);
});

const names = (text: string) =>
  `<workbook><sheets><sheet name="Oma" sheetId="1" r:id="r0"/><sheet name="S" sheetId="2" r:id="r0"/></sheets><definedNames>${text}</definedNames></workbook>`;

test.each([
  ['<definedName name="_momentti" localSheetId="1" hidden="1">"result"</definedName>', [undefined, 'result']],
  ['<definedName name="_momentti" localSheetId="0">"model"</definedName>', ['model', undefined]],
  ['<definedName name="_momentti">"result"</definedName>', [undefined, undefined]],
  ['<definedName name="_momentti" localSheetId="0">"other"</definedName>', [undefined, undefined]],
  ['<definedName name="momentti" localSheetId="0">"result"</definedName>', [undefined, undefined]],
])('a sheet of ours is known by its mark: %s', (text, ours) => {
  const bytes = workbookOf('', { 'xl/workbook.xml': strToU8(names(text)) });
  expect(runAtOnce(readSpreadsheet(bytes, 'b.xlsx')).sheets.map((sheet) => sheet.ours)).toEqual(ours);
});

test('merged cells and hidden rows are said, by rows of the file', () => {
  const sheet = runAtOnce(
    readSpreadsheet(
      workbookOf(
        '<row r="2"><c r="B2"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>2</v></c></row><row r="9" hidden="true"/>',
      ).slice(),
      'b.xlsx',
    ),
  ).sheets[0]!;
  expect(sheet.rows).toEqual([[], [null, 1], [], [2]]);
  expect(sheet.hiddenRows).toEqual([4]);
  const merged = makeSpreadsheet([{ name: 'S', rows: [['a', null], [], ['b']], merged: ['A1:B2'] }]);
  expect(runAtOnce(readSpreadsheet(merged, 'b.xlsx')).sheets[0]?.merged).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
});

test('prefixed XML, comments, CDATA and odd quotes read like plain XML', () => {
  const plain =
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>a&amp;b</v></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>';
  const odd = `<?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='y'><x:sheetData><x:row r = '1' note="a > b"><x:c
    r='A1' t='str'><x:v><![CDATA[a&b]]></x:v></x:c><x:c r='B1'><!-- <v>2</v> --><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const read = (xml: string) =>
    runAtOnce(readSpreadsheet(workbookOf('', { 'xl/sheet1.xml': strToU8(xml) }), 'b.xlsx')).sheets[0]?.rows;
  expect(read(odd)).toEqual(read(plain));
  expect(read(plain)).toEqual([['a&b', 1]]);
});

test('a text that comes in any pieces is the same text', () => {
  const xml = '<r a="1 > 0"><t>ä&amp;&#x1F600;\r\nx &notknown; </t><!-- c --><e/></r>';
  const bytes = strToU8(xml);
  const tell = (cuts: readonly number[]) => {
    const told: string[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') told.push(text);
      text = '';
    };
    const scanner = new XmlScanner({
      open: (name, tag) => (flush(), told.push(`<${name} ${tag.attribute('a') ?? ''}`)),
      text: (piece) => void (text += piece),
      close: (name) => (flush(), told.push(`/${name}`)),
    });
    const decoder = new PieceDecoder();
    [0, ...cuts].forEach((from, at) => scanner.push(decoder.decode(bytes.subarray(from, cuts[at] ?? bytes.length))));
    scanner.push(decoder.end());
    scanner.end();
    return told;
  };
  const whole = tell([]);
  expect(whole).toEqual(['<r 1 > 0', '<t ', 'ä&😀\nx &notknown; ', '/t', '<e ', '/e', '/r']);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), (cuts) => {
      expect(tell([...cuts].sort((a, b) => a - b))).toEqual(whole);
    }),
  );
});

test.each([['<a><b></a></b>'], ['<a>'], ['a<b/>'], ['<a/>x'], [''], ['<a b="1/>'], ['<!ELEMENT x><a/>']])(
  '%p is no XML',
  (xml) => {
    const scanner = new XmlScanner({ open: () => undefined, text: () => undefined, close: () => undefined });
    expect(() => {
      scanner.push(xml);
      scanner.end();
    }).toThrow(XmlFault);
  },
);

test.each([
  ['dd.mm.yyyy', true],
  ['[$-40B]d. mmmm yyyy;@', true],
  ['h:mm AM/PM', true],
  ['[h]:mm', true],
  ['mm:ss.0', true],
  ['[h]', false],
  ['0 "pv"', false],
  ['#,##0.00\\ [$€-40B];[Red]-#,##0.00', false],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', false],
  ['General', false],
  ['0 \\d\\a\\y\\s', false],
  ['0;dd.mm.', false],
])('the number format %p shows dates: %p', (format, expected) => expect(isDateFormat(format)).toBe(expected));

test('a date serial and its text are one and the same', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_950_000 }),
      fc.integer({ min: 0, max: 86_399 }),
      fc.boolean(),
      (day, second, date1904) => {
        const serial = day + second / 86_400;
        if (!date1904 && day === 60) return;
        expect(serialOf(dateText(serial, date1904), date1904)).toBeCloseTo(serial, 6);
      },
    ),
  ));
