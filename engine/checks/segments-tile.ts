import type { BudgetModel } from '../model/model';
import { ageCount, lastAge } from '../model/terms';
import type { Check, Finding } from './check';

/** Segments must hold every single age 0 ... 100+ exactly once; otherwise segment totals would lose or double money. */
export const segmentsTile: Check = (model) => [...gaps(model), ...overlaps(model)];

function gaps({ segments }: BudgetModel): Finding[] {
  const covered = Array.from({ length: ageCount }, (_, age) => segments.some(({ from, to }) => from <= age && age <= to));
  return covered.flatMap((held, from): Finding[] => {
    if (held || covered[from - 1] === false) return [];
    const next = covered.indexOf(true, from);
    return [{ code: 'segments.gap', severity: 'error', params: { from, to: next < 0 ? lastAge : next - 1 }, path: ['segments'] }];
  });
}

function overlaps({ segments }: BudgetModel): Finding[] {
  return segments.flatMap((second, at) =>
    segments.slice(0, at).flatMap((first): Finding[] => {
      const from = Math.max(first.from, second.from);
      const to = Math.min(first.to, second.to);
      if (from > to) return [];
      const params = { first: first.id, second: second.id, from, to };
      return [{ code: 'segments.overlap', severity: 'error', params, path: ['segments', at] }];
    }),
  );
}
