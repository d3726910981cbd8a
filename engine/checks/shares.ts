import type { BudgetModel } from '../model/model';
import type { Shares } from '../model/moment';
import type { ModelPath } from '../model/model-path';
import { add, compare, one, zero } from '../money/rational';
import { whereOf, type Check, type Finding } from './check';
import { exactly, inShort } from './exactly';

/** Shares of a line: each a number above 0, together at most 1. More is an error and never scaled down (METHODS section 3). */
export const shares: Check = (model) => [
  ...model.rules.flatMap((rule, at) => ofEntry(model, ['rules', at], rule.shares)),
  ...model.tags.flatMap((tag, at) => ofEntry(model, ['tags', at], tag.shares)),
];

function ofEntry(model: BudgetModel, path: ModelPath, entries: Shares): Finding[] {
  const where = whereOf(model, path);
  const values = entries.map(({ share }) => exactly(share));
  const found = values.flatMap((value, at): Finding[] => {
    const here = [...path, 'shares', at, 'share'];
    if (value === null || value.n < 0n) {
      const share = String(entries[at]?.share);
      return [{ code: 'shares.invalid', severity: 'error', params: { where, share }, path: here }];
    }
    return value.n === 0n ? [{ code: 'shares.zero', severity: 'warning', params: { where }, path: here }] : [];
  });
  const sum = values.reduce((total, value) => (value === null ? total : add(total ?? zero, value)), zero) ?? zero;
  if (found.some(({ code }) => code === 'shares.invalid') || compare(sum, one) <= 0) return found;
  return [
    ...found,
    { code: 'shares.over-one', severity: 'error', params: { where, sum: inShort(sum) }, path: [...path, 'shares'] },
  ];
}
