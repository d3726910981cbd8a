import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import { lineParts } from '../../../engine/trace/line-parts';
import { analyse } from '../../../engine/views/analyse';
import { anyBudget, anyModel } from '../../support/city';

const total = (rows: readonly { readonly amount: string }[]): number => rows.reduce((sum, row) => sum + centsOf(row.amount), 0);

test('every table can be added up again from the parts of the lines', () => {
  fc.assert(
    fc.property(anyBudget, anyModel, (budget, model) => {
      const { value } = analyse([budget], model);
      if (value === null) throw new Error('no analysis');
      const parts = lineParts(value);
      const at = (place: string, kind = 'expense') => parts.filter((part) => part.place === place && part.kind === kind);
      expect(total(at('allocated'))).toBe(centsOf(value.totals.allocated));
      expect(total(at('internal'))).toBe(centsOf(value.totals.internal));
      expect(total(at('nonOperating', 'nonOperating'))).toBe(centsOf(value.totals.nonOperating));
      expect(total(at('investment', 'investment'))).toBe(centsOf(value.totals.investment));
      for (const { key, amount, children } of value.byMoment) {
        const own = at('allocated').filter(({ moment }) => moment === key);
        expect(total(own)).toBe(centsOf(amount));
        expect(own.reduce((sum, part) => sum + centsOf(part.children), 0)).toBe(centsOf(children));
      }
      for (const line of new Set(parts.map((part) => part.line))) {
        const own = parts.filter((part) => part.line === line);
        expect(total(own)).toBe(centsOf(own[0].lineAmount));
      }
    }),
    { numRuns: 50 },
  );
});
