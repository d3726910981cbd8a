import { ageCount } from '../model/terms';
import { amountText } from '../money/amount';
import type { AgeRow } from './analysis';
import { figureOf, gradeOf, perHead, personsIn, personsNumber, rangeText, type Tables } from './figures';
import { recipientsOfAge } from './recipients';

/** Every single year of age, 0 ... 100+: what reaches it, per head of that age. */
export function ageRows(tables: Tables): AgeRow[] {
  const { chain, measure, expense, income } = tables;
  const population = chain.populationOf(chain.table.measures[measure])?.total;
  return Array.from({ length: ageCount }, (_, age) => {
    const ages = { from: age, to: age };
    const figure = figureOf(expense, chain.columns, ages);
    const earned = figureOf(income, chain.columns, ages).amount;
    const persons = personsIn(population, ages);
    return {
      age,
      ...rangeText(figure),
      income: amountText(earned),
      net: amountText(figure.amount + earned),
      population: personsNumber(persons),
      perHead: perHead(figure.amount, persons),
      evidence: gradeOf(expense, chain.columns, ages),
      recipients: recipientsOfAge(tables, age),
    };
  });
}
