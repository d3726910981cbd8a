import fc from 'fast-check';
import { left, printable, printTable, right } from '../../addin/cli/print/table';

/** Escape sequences and direction marks that would change what a terminal shows. */
const hostile = ['\u001b[2J', 'a\nb', 'a\r\nb', '\u202etxt.exe', '\u0007', '\u2028x', 'a\tb'];

test.each(hostile)('%j is printed as one harmless line', (text) => {
  expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
});

test('every column is as wide as its widest cell, so that rows line up', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat()), { minLength: 1 }), (rows) => {
      const lines = printTable(
        [left('name'), right('amount')],
        rows.map(([name, amount]) => [name, String(amount)]),
      );
      expect(lines).toHaveLength(rows.length + 1);
      expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
    }),
  ));

test('a null cell is a dash, a long label is cut with a mark', () => {
  const [, line = ''] = printTable([left('a'), right('b')], [['x'.repeat(60), null]]);
  expect(line).toBe(`  ${'x'.repeat(45)}…  –`);
});
