import fc from 'fast-check';
import { moveTo } from '../../../../addin/pane/parts/list-keys';

const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];

test('a move always stays in the list', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.integer({ min: 1, max: 100_000 }),
      fc.nat(),
      fc.integer({ min: 1, max: 50 }),
      (key, count, at, page) => {
        const to = moveTo(key, (at % (count + 1)) - 1, count, page);
        expect(to).not.toBeNull();
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(count);
      },
    ),
  ));

test('down and up take each other back inside the list', () =>
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1000 }), fc.nat(), (count, at) => {
      const from = at % (count - 1);
      expect(moveTo('ArrowUp', moveTo('ArrowDown', from, count, 5)!, count, 5)).toBe(from);
    }),
  ));

test('other keys do not move, nor does any in an empty list', () => {
  expect(moveTo('a', 0, 5, 2)).toBeNull();
  for (const key of keys) expect(moveTo(key, -1, 0, 2)).toBeNull();
});

test('before any row is active, an arrow goes to the first', () => {
  expect(moveTo('ArrowDown', -1, 5, 2)).toBe(0);
  expect(moveTo('ArrowUp', -1, 5, 2)).toBe(0);
});
