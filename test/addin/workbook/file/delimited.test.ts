import * as fc from 'fast-check';
import { detectDelimiter, readDelimited } from '../../../../addin/workbook/file/delimited';
import { HostError } from '../../../../addin/workbook/host-error';
import { runAtOnce } from '../../../support/run-at-once';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  [...units].forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), true));
  return bytes;
};
const windows1252 = (text: string) => Uint8Array.from([...text], (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
const read = (bytes: Uint8Array, file: string) => runAtOnce(readDelimited(bytes, file));
const rows = (bytes: Uint8Array, file = 'b.csv') => read(bytes, file).rows;

const text = 'Tili;Määräraha €\n4100;"1 234,50"\n';
const expected = [
  ['Tili', 'Määräraha €'],
  ['4100', '1 234,50'],
];

test.each([
  ['UTF-8', utf8(text)],
  ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
  ['UTF-16 with a mark', utf16(text, true)],
  ['UTF-16 without one', utf16(text, false)],
  ['Windows-1252', windows1252(text)],
])('%s reads the same', (_name, bytes) => expect(rows(bytes)).toEqual(expected));

test('any table written with any delimiter is read back field by field', () => {
  const field = fc
    .array(fc.constantFrom('a', '1', 'Ä', ',', ';', '\t', '"', ' ', '\n'), { maxLength: 6 })
    .map((parts) => parts.join(''))
    .filter((value) => value !== '');
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.constantFrom(';', ',', '\t'), (records, delimiter) => {
      const written = records
        .map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n');
      expect(rows(utf8(written))).toEqual(records);
    }),
  );
});

test('commas inside text do not make a semicolon file a comma file', () => {
  const lines = ['Code;Bezeichnung;Plan 2012', '01;Gremien, Verwaltung, Angelegenheiten;1', '02;Rat, Ausschuss;2', '03;Haus;3'];
  expect(detectDelimiter(lines.join('\n'))).toBe(';');
});

test.each<[string, string[]]>([
  ['decimal commas under ragged records', ['Tili;TA 2025;TA 2026', '1;-1,00;-2,00;x', '2;-1,00;-2,00', '3;-1,00;-2,00;x;y']],
  ['a quote that never closes', ['Tili;Nimi;TA 2026', '1;"Palkat;-1,00', '2;Vuokrat;-2,00', '3;Muut;-3,00']],
  ['a comma in a title and in a heading', ['Kunta, talousarvio 2026', 'Tili;Nimi, selite;TA 2026', '1;"a;-1,00', '2;b;-2,00']],
])('the headings decide: %s', (_why, lines) => expect(detectDelimiter(lines.join('\n'))).toBe(';'));

test.each<[string, string[]]>([
  ['semicolons in prose', ['Name,Amount', 'a; b,5', 'c; d,6']],
  ['semicolons in a heading', ['Name,Note; more,Amount', 'a,b,5', 'c,d,6']],
])('a comma file stays one: %s', (_why, lines) => expect(detectDelimiter(lines.join('\n'))).toBe(','));

test('blank records keep their row, blank ends do not count', () => {
  expect(rows(utf8('a;b\n\n1;2\n\n\n'))).toEqual([['a', 'b'], [], ['1', '2']]);
});

test('a tsv is split by tabs alone', () => expect(rows(utf8('a;b\tc;d\n'), 'b.tsv')).toEqual([['a;b', 'c;d']]));

test('bytes that are no text are refused', () => {
  const bytes = Uint8Array.from([0x50, 0x00, 0x00, 0x4b, 0x00, 0x03, 0xff, 0x00]);
  expect(() => rows(bytes)).toThrow(HostError);
});

test('a quote that never closes loses no record', () => {
  expect(rows(utf8('Tili;Nimi\n4000;"Palkat\n4100;Vuokrat\n'))).toEqual([
    ['Tili', 'Nimi'],
    ['4000', '"Palkat'],
    ['4100', 'Vuokrat'],
  ]);
});

test('a quote that never closes is said with its line', () => {
  const { opening } = read(utf8('Tili;Nimi\n3000;"a\nb"\n4000;"Palkat\n4100;Vuokrat\n'), 'b.csv');
  expect(opening).toMatchObject([{ code: 'row.quote-open', severity: 'warning', params: { row: 4 }, at: { cell: 'A4' } }]);
  expect(read(utf8('Tili;Nimi\n3000;"a\nb"\n'), 'b.csv').opening).toBeUndefined();
});

test('a bar parts fields, decimal points and commas stay as they are, ragged records stay ragged', () => {
  expect(rows(utf8('Tili|TA 2026\n4000|1.5\n4100|1,5|x\n4200'))).toEqual([
    ['Tili', 'TA 2026'],
    ['4000', '1.5'],
    ['4100', '1,5', 'x'],
    ['4200'],
  ]);
});

test('UTF-16 of either order, with a mark or without', () => {
  const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1]!);
  for (const mark of [true, false]) expect(rows(swapped(utf16(text, mark)))).toEqual(expected);
});

test('lines end with any of the three line breaks, also mixed', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(rows(utf8(`a;b${end}1;2${end}`))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  expect(rows(utf8('a;b\r\n1;2\n3;4\r'))).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a file longer than one piece is read whole, quoted line breaks included', () => {
  const lines = Array.from({ length: 120_000 }, (_, at) => `${at};"rivi ${at}\nkaksi";${at}`);
  const found = rows(utf8(`a;b;c\n${lines.join('\n')}\n`));
  expect(found).toHaveLength(120_001);
  expect(found[120_000]).toEqual(['119999', 'rivi 119999\nkaksi', '119999']);
});
