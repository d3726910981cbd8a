import { amountText } from '../money/amount';
import type { SegmentRow } from './analysis';
import { figureOf, gradeOf, nestedText, perHead, personsIn, personsNumber, rangeText, type Tables } from './figures';

/** The user's life-cycle segments: sums of single years, so that changing them never moves a cent elsewhere. */
export function segmentRows(tables: Tables): SegmentRow[] {
  const { chain, measure, expense, income } = tables;
  const population = chain.populationOf(chain.table.measures[measure])?.total;
  return chain.model.segments.map(({ id, name, from, to }) => {
    const ages = { from, to };
    const figure = figureOf(expense, chain.columns, ages);
    const earned = figureOf(income, chain.columns, ages).amount;
    const persons = personsIn(population, ages);
    return {
      segment: id,
      name: name ?? null,
      from,
      to,
      ...rangeText(figure),
      income: amountText(earned),
      net: amountText(figure.amount + earned),
      population: personsNumber(persons),
      perHead: perHead(figure.amount, persons),
      nested: nestedText(tables, expense, ages),
      evidence: gradeOf(expense, chain.columns, ages),
    };
  });
}
