import fc from 'fast-check';
import { nestedParts } from '../../../../addin/pane/results/charts/nested-parts';

const text = (cents: number): string => (cents / 100).toFixed(2);

test('the parts of a bar stand one after another and end at the whole', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (direct, family, others) => {
      const parts = nestedParts({
        direct: text(direct),
        directAndFamily: text(direct + family),
        all: text(direct + family + others),
      });
      let end = 0;
      for (const { from, amount } of parts) {
        expect(from).toBeCloseTo(end, 1);
        end = from + amount;
      }
      expect(end).toBeCloseTo((direct + family + others) / 100, 1);
    }),
  );
});

test('a part below zero is not drawn', () => {
  expect(nestedParts({ direct: '10.00', directAndFamily: '4.00', all: '4.00' }).map(({ amount }) => amount)).toEqual([10, 0, 0]);
});
