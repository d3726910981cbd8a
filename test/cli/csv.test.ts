import fc from 'fast-check';
import Papa from 'papaparse';
import { csvText } from '../../addin/cli/csv/csv';

test('what is written is read back the same, line breaks and quotes included', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const harmless = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
      const { data } = Papa.parse<string[]>(csvText(['a', 'b'], rows), { delimiter: ',', newline: '\r\n', quoteChar: '"' });
      expect(data.slice(1, -1)).toEqual(harmless);
    }),
  ));

test('no text begins as a formula would; amounts keep their minus', () =>
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
      const [, line = ''] = csvText(['a', 'b'], [[{ decimal: '-1.50' }, start + rest]]).split('\r\n', 2);
      expect(line).toMatch(/^-1\.50,"?'/);
    }),
  ));

test('nothing is an empty cell', () => expect(csvText(['a', 'b'], [[null, { decimal: null }]])).toBe('a,b\r\n,\r\n'));
