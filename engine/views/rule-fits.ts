import { compileConditions, lineFields } from '../model/matches';
import type { Conditions } from '../model/pattern';
import { eachTaggable, LineCounter, type LineSum } from './rule-report';
import { source, type Analysis } from './source';

/**
 * Lines that meet each of these conditions and can be tagged, with their money in this measure: what `previewRule` says a rule with them
 * fits, whatever it would tag. The lines are gone through once, however many conditions are asked about.
 */
export function conditionFits(analysis: Analysis, asked: readonly Conditions[]): readonly LineSum[] {
  const { allocation, measure } = analysis[source];
  const counted = asked.map((conditions) => ({ test: compileConditions(conditions), counter: new LineCounter() }));
  eachTaggable(allocation.plain, measure, (line, _, cents) => {
    const fields = lineFields(line);
    for (const { test, counter } of counted) if (test(fields)) counter.add(line, cents);
  });
  return counted.map(({ counter }) => counter.sum());
}
