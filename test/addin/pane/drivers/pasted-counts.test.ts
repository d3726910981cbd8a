import fc from 'fast-check';
import { withPasted } from '../../../../addin/pane/drivers/pasted-counts';

const cell = fc.stringMatching(/^[\d,–]{1,5}$/);
const empty = { ages: '', area: '', count: '' };

test('cells copied in a sheet fill rows downwards, each its own; rows above stay', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2 }),
      fc.nat(4),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (cells, at, end, ends) => {
        const before = Array.from({ length: at + 1 }, (_, index) => ({ ...empty, ages: String(index), count: 'x' }));
        const rows = withPasted(before, at, 'count', cells.join(end) + (ends ? end : ''))!;
        expect(rows.map(({ count }) => count)).toEqual([...before.slice(0, at).map(({ count }) => count), ...cells]);
        expect(rows.slice(0, at + 1).map(({ ages }) => ages)).toEqual(before.map(({ ages }) => ages));
      },
    ),
  );
});

test('two columns fill ages and counts; one cell is left to its field', () => {
  expect(withPasted([empty], 0, 'ages', '16\t410\r\n17\t405\r\n')).toEqual([
    { ...empty, ages: '16', count: '410' },
    { ...empty, ages: '17', count: '405' },
  ]);
  expect(withPasted([empty], 0, 'count', '410\r\n')).toBeNull();
});
