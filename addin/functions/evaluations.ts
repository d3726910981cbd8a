import {
  apportion,
  cellFigure,
  cellPerHead,
  personsIn,
  RefusedInput,
  type Analysis,
  type CellFigure,
  type CellQuery,
  type Issue,
} from '../../engine';
import type { FunctionChoices, FunctionId } from '../text/parts/functions';
import { agesOf, conditions, conditionValue, keyNamed, one, rows, shown, text, whole } from './arguments';
import { centsFrom, eurosIn, eurosOf } from './euros';
import {
  refuse,
  Unanswerable,
  type Argument,
  type FunctionCall,
  type FunctionResult,
  type ResultCell,
  type Scalar,
} from './function-result';
import type { FunctionSource } from './function-source';
import { choiceOf } from './spoken';

type Evaluation = (args: readonly Argument[], analysis: () => Analysis) => FunctionResult;

/** What each function gives. Throws Unanswerable where there is no figure. */
const evaluations: { readonly [F in FunctionId]: Evaluation } = {
  APPORTION: ([total, weights]) => {
    const euros = one(total, 'total');
    if (euros === null) refuse('missing', { parameter: 'total' });
    if (typeof euros !== 'number' || !Number.isFinite(euros)) refuse('notNumber', { parameter: 'total', value: shown(euros) });
    const range = rows(weights);
    const shares = apportion(centsFrom(euros), weightsOf(range.flat()));
    let next = 0;
    return range.map((row) => row.map(() => eurosOf(shares[next++] ?? 0)));
  },
  AMOUNT: ([given], analysis) => eurosOf(figureOf(analysis(), conditions(given)).cents),
  SHARE: ([given], analysis) => {
    const { cents, operating } = figureOf(analysis(), conditions(given));
    return operating === 0 ? refuse('noExpense', {}) : cents / operating;
  },
  PERHEAD: ([ages, given], analysis) => {
    const query = { ...conditions(given), ...agesQuery(text(ages, 'ages'), analysis()) };
    const { year, persons, perHead } = answered(analysis(), () => cellPerHead(analysis(), query));
    if (perHead !== null) return eurosIn(perHead);
    return persons === null ? refuse('noPopulation', { year }) : refuse('nobody', {});
  },
  CROSSTAB: ([rowKey, down, columnKey, across, given], analysis) => {
    const shared = conditions(given);
    const [rowName, columnName] = [keyNamed(one(rowKey, 'rowKey')), keyNamed(one(columnKey, 'columnKey'))];
    for (const key of [rowName, columnName]) if (Object.hasOwn(shared, key)) refuse('repeatedKey', { key });
    if (rowName === columnName) refuse('repeatedKey', { key: rowName });
    const columns = rows(across).flat();
    return rows(down)
      .flat()
      .map((row) => columns.map((column) => crossing(analysis(), shared, [rowName, row], [columnName, column])));
  },
  POPULATION: ([year, from, to, area], analysis) => {
    const asked = whole(year, 'year', { least: 1900, most: 2200 });
    const first = whole(from, 'from', { least: 0, most: 100, otherwise: 0 });
    const last = whole(to, 'to', { least: first, most: 100, otherwise: 100 });
    const within = text(area, 'area');
    const persons = answered(analysis(), () =>
      personsIn(analysis(), { year: asked, from: first, to: last, ...(within === null ? {} : { area: within }) }),
    );
    return persons ?? refuse('noPopulation', { year: asked });
  },
  CHILDREN: ([reach, figure], analysis) => {
    const figures = analysis().children.nested[choice(reach, 'reach', 'all')];
    const wanted = choice(figure, 'figure', 'amount');
    if (wanted === 'amount') return eurosIn(figures.amount);
    if (wanted === 'share') return figures.shareOfOperating ?? refuse('noExpense', {});
    if (figures.perHead !== null) return eurosIn(figures.perHead);
    return analysis().children.population === null
      ? refuse('noPopulation', { year: analysis().populationYear })
      : refuse('nobody', {});
  },
  COVERAGE: ([of], analysis) => {
    const { coverage, measuredCoverage, allocated, operating } = analysis().totals;
    const share = { tagged: coverage, measured: measuredCoverage, placed: eurosIn(allocated) / eurosIn(operating) };
    return coverage === null ? refuse('noExpense', {}) : (share[choice(of, 'of', 'tagged')] ?? refuse('noExpense', {}));
  },
};

/** A formula's result, or why there is none: the same through every door. */
export function evaluateFunction({ id, args }: FunctionCall, source: FunctionSource): FunctionResult {
  try {
    return evaluations[id](args, () => source.latest() ?? refuse('noAnalysis', {}));
  } catch (cause) {
    if (cause instanceof Unanswerable) return cause.because;
    throw cause;
  }
}

function weightsOf(cells: readonly Scalar[]): readonly number[] {
  if (cells.length === 0) refuse('noWeights', {});
  const weights = cells.map((cell) => {
    if (cell === null || cell === '') return 0;
    return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0 ? cell : refuse('weight', { value: shown(cell) });
  });
  return weights.every((weight) => weight === 0) ? refuse('zeroWeights', {}) : weights;
}

function figureOf(analysis: Analysis, query: CellQuery): CellFigure {
  return answered(analysis, () => cellFigure(analysis, query));
}

/** A value of a cell that the engine does not know, said as this room says it. */
function answered<T>(analysis: Analysis, ask: () => T): T {
  try {
    return ask();
  } catch (refusal) {
    if (!(refusal instanceof RefusedInput) || refusal.code !== 'cell.invalid') throw refusal;
    const [issue] = refusal.params['problems'] as readonly Issue[];
    if (issue?.code !== 'cell.unknown-value') throw refusal;
    const { key, value, known } = issue.params;
    return refuse('unknownValue', { key, value: shown(value), known: firstOf(namesOf(analysis, key, known)) });
  }
}

/** Things are known by their names; what has none, by its id. */
function namesOf(analysis: Analysis, key: string, known: readonly string[]): readonly string[] {
  const { byService, byMoment, byArea, byOrganiser, bySegment } = analysis;
  const segments = bySegment.map(({ segment, name }) => ({ key: segment, name }));
  const tables = { service: byService, moment: byMoment, area: byArea, organiser: byOrganiser, segment: segments };
  const rows: readonly { readonly key: string | null; readonly name: string | null }[] = Object.hasOwn(tables, key)
    ? tables[key as keyof typeof tables]
    : [];
  const names = new Map(rows.map((row) => [row.key, row.name]));
  return known.map((id) => names.get(id) ?? id);
}

/** A message of a cell holds a few names, not a chart of accounts. */
function firstOf(names: readonly string[]): string {
  const first = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${first} …` : first;
}

/** A segment by its id or name comes first: it may be called by its ages. */
function agesQuery(written: string | null, { bySegment }: Analysis): CellQuery {
  if (written === null) return {};
  const named = (text: string | null): boolean => text?.toLowerCase() === written.toLowerCase();
  const segment = bySegment.find((row) => named(row.segment) || named(row.name));
  return segment === undefined
    ? { age: agesOf(written) ?? refuse('ages', { value: shown(written) }) }
    : { segment: segment.segment };
}

/** One cell of a table: an empty heading stays empty, and one that is not known spoils its own cells alone. */
function crossing(
  analysis: Analysis,
  shared: CellQuery,
  ...headings: readonly (readonly [key: string, value: Scalar])[]
): ResultCell {
  if (headings.some(([, value]) => value === null || value === '')) return '';
  try {
    const own = headings.map(([key, value]) => [key, conditionValue(key, value)] as const);
    return eurosOf(figureOf(analysis, { ...shared, ...Object.fromEntries(own) }).cents);
  } catch (cause) {
    if (cause instanceof Unanswerable) return cause.because;
    throw cause;
  }
}

function choice<K extends 'reach' | 'figure' | 'of'>(
  argument: Argument | undefined,
  parameter: K,
  otherwise: FunctionChoices[K],
): FunctionChoices[K] {
  const written = text(argument, parameter);
  return written === null
    ? otherwise
    : (choiceOf(parameter, written) ?? refuse('unknownValue', { key: parameter, value: shown(written), known: '' }));
}
