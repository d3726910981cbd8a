import fc from 'fast-check';
import { roundTable } from '../../../engine/methods/round-table';
import { roundColumn } from '../../../engine/views/round-column';

const columns = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 });
const bases = fc.constantFrom(1, 100, 10_000, 1_000_000);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('each figure is the floor or ceiling multiple of its value, exact multiples stay, and the sum is nearest', () =>
  fc.assert(
    fc.property(columns, bases, (cents, base) => {
      const rounded = roundColumn(cents, base);
      rounded.forEach((value, at) => {
        expect(Math.abs(value % base)).toBe(0);
        expect(Math.abs(value - cents[at]!)).toBeLessThan(base);
      });
      expect(Math.abs(sum(rounded) - sum(cents))).toBeLessThanOrEqual(base / 2);
    }),
  ));

test('a given total is met, as roundTable meets it', () =>
  fc.assert(
    fc.property(columns, bases, fc.boolean(), (cents, base, up) => {
      const exact = sum(cents);
      const total = (up ? Math.ceil(exact / base) : Math.floor(exact / base)) * base;
      expect(sum(roundColumn(cents, base, total))).toBe(total || 0);
      const table = roundTable(
        cents.map((value) => [value]),
        { base, keep: { total } },
      );
      const deviation = (values: readonly number[]) => sum(values.map((value, at) => Math.abs(value - cents[at]!)));
      expect(deviation(roundColumn(cents, base, total))).toBe(deviation(table.rowTotals));
    }),
  ));

test('a total out of reach is our own fault, not a wrong table', () =>
  expect(() => roundColumn([150], 100, 500)).toThrow(expect.objectContaining({ code: 'round-column.total' })));

test('two column totals that are, with their sum, floors or ceilings can always be kept, groups included', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -3000, max: 5000 })), {
        minLength: 1,
        maxLength: 14,
      }),
      fc.nat(3),
      (cells, choice) => {
        const base = 1000;
        const exact = [sum(cells.map(([c]) => c)), sum(cells.map(([, o]) => o))] as const;
        const columnTotals = exact.map(
          (value, at) => ((choice >> at) & 1 ? Math.ceil(value / base) : Math.floor(value / base)) * base,
        );
        const total = sum(columnTotals);
        fc.pre(Math.abs(total - sum(exact)) < base);
        const half = cells.map((_, at) => at).filter((at) => at < cells.length / 2);
        const table = roundTable(cells, { base, groups: [half], keep: { columnTotals } });
        expect(table.columnTotals.map((value) => value || 0)).toEqual(columnTotals.map((value) => value || 0));
        expect(table.total).toBe(total);
        expect(table.relaxed).toBeUndefined();
      },
    ),
  ));
