import type { BudgetModel } from '../model/model';
import { valueAt, type ModelPath } from '../model/model-path';
import { whereOf, type Check, type Finding } from './check';

/** Pairs that must not run backwards: a range that holds no age, a rule that holds in no year, a table with no rows. */
export const orderedPairs: Check = (model) =>
  pairs(model).flatMap(([path, first, last]): Finding[] => {
    const entry = valueAt(model, path);
    const from = valueAt(entry, [first]);
    const to = valueAt(entry, [last]);
    if (typeof from !== 'number' || typeof to !== 'number' || !(from > to)) return [];
    const at = [...path, last];
    return [{ code: 'model.reversed', severity: 'error', params: { where: whereOf(model, at), from, to }, path: at }];
  });

type Pair = readonly [entry: ModelPath, first: string, last: string];

function pairs(model: BudgetModel): Pair[] {
  return [
    [['settings', 'adults'], 'from', 'to'],
    ...model.segments.map((_, at): Pair => [['segments', at], 'from', 'to']),
    ...model.measures.map((_, at): Pair => [['measures', at, 'months'], 'from', 'to']),
    ...model.rules.map((_, at): Pair => [['rules', at], 'validFrom', 'validTo']),
    ...model.layouts.flatMap(({ measures = [] }, at): Pair[] => [
      [['layouts', at], 'headerRow', 'firstRow'],
      [['layouts', at], 'firstRow', 'lastRow'],
      ...measures.map((_, measure): Pair => [['layouts', at, 'measures', measure, 'months'], 'from', 'to']),
    ]),
    ...model.drivers.flatMap((driver, at): Pair[] => [
      [['drivers', at], 'from', 'to'],
      ...Object.entries(driver).flatMap(([list, entries]: [string, unknown]): Pair[] =>
        Array.isArray(entries) ? entries.map((_, index): Pair => [['drivers', at, list, index], 'from', 'to']) : [],
      ),
    ]),
  ];
}
