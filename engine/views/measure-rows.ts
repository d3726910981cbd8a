import { populationYear } from '../allocation/chain';
import type { Cube } from '../cube/cube';
import { allocatedBlocks } from '../cube/sums';
import type { Issue } from '../issues/issue';
import { RefusedInput } from '../issues/refused-input';
import type { PriceIndex } from '../model/population';
import type { Exact } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { divide, parseWeight, type Rational } from '../money/rational';
import { scaleCents } from '../money/scale';
import type { MeasureRow } from './analysis';
import { childrenFigure, nest, perHead, personsIn, personsNumber, type Tables } from './figures';
import { sumsOf } from './totals';

/** Every measure of the budgets side by side: never mixed in one figure, and falling cohorts shown per child (METHODS sections 4 and 5). */
export function measureRows(shown: Tables, cube: Cube, report: (issue: Issue) => void): MeasureRow[] {
  const { measures } = shown.chain.table;
  warnAcrossReform(
    measures.map(({ year }) => year),
    report,
  );
  return measures.map((_, measure) => {
    const blocks = cube.blocks.filter((block) => block.measure === measure);
    const expense = allocatedBlocks(cube, measure, 'expense');
    return measureRow({ ...shown, measure, blocks, expense, income: [] }, report);
  });
}

function measureRow(tables: Tables, report: (issue: Issue) => void): MeasureRow {
  const { chain, measure, expense, childrenUnder } = tables;
  const figure = chain.table.measures[measure];
  const { lines, internal, eliminated, nonOperating } = sumsOf(tables, ['expense', 'nonOperating']);
  const income = sumsOf(tables, ['income']);
  const amount = lines - internal - eliminated - nonOperating;
  const children = nest(tables, expense, (blocks) => childrenFigure(tables, blocks).amount);
  const persons = personsIn(chain.populationOf(figure)?.total, { from: 0, to: childrenUnder - 1 });
  const deflate = deflator(chain.model.priceIndex, figure.year, report);
  return {
    measure: figure.id,
    kind: figure.kind,
    year: figure.year,
    amount: amountText(amount),
    net: amountText(amount + income.lines - income.internal - income.eliminated),
    children: {
      direct: amountText(children.direct),
      directAndFamily: amountText(children.directAndFamily),
      all: amountText(children.all),
    },
    childPopulation: personsNumber(persons),
    ...(populationMissing(tables) ? { populationMissing: true as const } : {}),
    childPerHead: perHead(children.all, persons),
    real: deflate && { amount: amountText(deflate(amount)), childPerHead: perHead(deflate(children.all), persons) },
  };
}

function populationMissing({ chain, measure }: Tables): boolean {
  const year = populationYear(chain.table.measures[measure]);
  return chain.issues.some(({ code, params }) => code === 'population.missing' && params.year === year && params.what === '');
}

/** Turns cents of a year into prices of the index's base year: × index(base) ÷ index(year). Null, and said, where a year is missing. */
function deflator(index: PriceIndex | undefined, year: number, report: (issue: Issue) => void): ((cents: Cents) => Cents) | null {
  if (index === undefined) return null;
  const base = indexValue(index, index.baseYear, report);
  const own = indexValue(index, year, report);
  return base === null || own === null ? null : (cents) => scaleCents(cents, divide(base, own));
}

/** The index of a year, above zero; null, and said, where it is missing or no such number. */
function indexValue(index: PriceIndex, year: number, report: (issue: Issue) => void): Rational | null {
  const entry = index.values.find((value) => value.year === year);
  if (entry === undefined) {
    report({ code: 'index.missing', severity: 'info', params: { year } });
    return null;
  }
  const value = readPositive(entry.value);
  if (value === null) report({ code: 'index.invalid', severity: 'error', params: { year, value: String(entry.value) } });
  return value;
}

function readPositive(value: Exact): Rational | null {
  try {
    const read = parseWeight(value);
    return read.n > 0n ? read : null;
  } catch (refusal) {
    if (refusal instanceof RefusedInput) return null;
    throw refusal;
  }
}

/** Health, social and rescue services moved on 1.1.2023: years on both sides are not comparable (METHODS section 6). */
export function warnAcrossReform(years: readonly number[], report: (issue: Issue) => void): void {
  const before = years.filter((year) => year <= 2022);
  const after = years.filter((year) => year >= 2023);
  if (before.length === 0 || after.length === 0) return;
  report({
    code: 'compare.reform-2023',
    severity: 'warning',
    params: { before: Math.max(...before), after: Math.min(...after) },
  });
}
