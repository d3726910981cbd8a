import { allocate, type Allocation } from '../allocation/allocate';
import type { Chain } from '../allocation/chain';
import { populationYear } from '../allocation/chain';
import { outsidePlaces } from '../allocation/part';
import { flowsOf } from '../allocation/flows';
import { tagsFor } from '../carry/tags-for';
import { cubeOf } from '../cube/build-cube';
import type { Cube } from '../cube/cube';
import { allocatedBlocks } from '../cube/sums';
import type { Issue, Outcome } from '../issues/issue';
import { lineName, type Budget } from '../model/budget';
import type { Measure } from '../model/layout';
import type { BudgetModel } from '../model/model';
import { newestBudgets } from '../model/newest-budget';
import { amountText } from '../money/amount';
import { ageRows } from './by-age';
import type { AnalysisDocument } from './analysis';
import { certaintyOf } from './certainty';
import { childrenTable } from './children';
import { cubeRows } from './cube-rows';
import { largestDeviation } from './deviation';
import { nestedText, type Tables } from './figures';
import {
  areaRows,
  directnessRows,
  evidenceRows,
  modeRows,
  momentRows,
  organiserRows,
  preventionRows,
  providerRows,
  serviceRows,
} from './keyed-tables';
import { measureRows } from './measure-rows';
import { remainderRows } from './remainder';
import { segmentRows } from './by-segment';
import { assertTablesAgree } from './tables-agree';
import { supportTable } from './support-table';
import { totalsOf } from './totals';
import { allAges } from '../cube/sums';

/** Where an analysis keeps what its figures come from; invisible to JSON. Registered, so that the engine's two bundles share it. */
export const source: unique symbol = Symbol.for('momentti.source');

/** The document that `analyse --json` prints, with the allocation behind it so that any figure can be traced. */
export interface Analysis extends AnalysisDocument {
  readonly [source]: { readonly allocation: Allocation; readonly cube: Cube; readonly measure: number };
}

export interface AnalyseOptions {
  /** Id of the measure; the newest budget if left out. */
  readonly measure?: string | undefined;
  /** Ages under this are children; the model's limit if left out. */
  readonly childrenUnder?: number | undefined;
}

/** The main job: budgets placed on people, every table a sum of the same cents. */
export function analyse(budgets: readonly Budget[], model: BudgetModel, options: AnalyseOptions = {}): Outcome<Analysis> {
  const known = tagsFor(budgets, model);
  const allocated = allocate(budgets, known.model);
  const { value: allocation } = allocated;
  if (allocation === null) return { value: null, issues: [...known.issues, ...allocated.issues] };
  const { measures } = allocation.table;
  const measure = options.measure === undefined ? newestBudget(measures) : measures.findIndex(({ id }) => id === options.measure);
  if (measure < 0) {
    const params = { measure: options.measure ?? '', known: measures.map(({ id }) => id).join(', ') };
    return {
      value: null,
      issues: [...known.issues, ...allocated.issues, { code: 'measure.unknown', severity: 'error', params }],
    };
  }
  const cube = cubeOf(allocation.plain);
  const tables = tablesOf(allocation.plain, cube, measure, options.childrenUnder ?? model.settings.childAgeLimit);
  const found: Issue[] = options.measure === undefined ? severalBudgets(measures) : [];
  const document = describe(tables, allocation, cube, (issue) => void found.push(issue));
  assertTablesAgree(document);
  const issues = ofMeasure(
    [...known.issues, ...allocated.issues, ...untagged(tables), ...allocation.plain.issues, ...found],
    measures,
    measure,
  );
  return { value: { ...document, issues, [source]: { allocation, cube, measure } }, issues };
}

/** The newest budget; where there is none, the newest of anything. */
function newestBudget(measures: readonly Measure[]): number {
  const [newest] = newestBudgets(measures);
  return newest === undefined ? -1 : measures.indexOf(newest);
}

/** Several columns claim to be the newest budget, and nobody has said which one is meant. */
function severalBudgets(measures: readonly Measure[]): Issue[] {
  const [chosen, ...others] = newestBudgets(measures).filter(({ kind }) => kind === 'budget');
  if (chosen === undefined || others.length === 0) return [];
  const params = { measure: chosen.id, year: chosen.year, others: others.map(({ id }) => id).join(', ') };
  return [{ code: 'measure.several', severity: 'warning', params }];
}

function tablesOf(chain: Chain, cube: Cube, measure: number, childrenUnder: number): Tables {
  const blocks = cube.blocks.filter((block) => block.measure === measure);
  const operating = blocks.reduce(
    (sum, block) => (block.kind === 'expense' && !outsidePlaces.includes(block.place) ? sum + block.cents : sum),
    0,
  );
  return {
    chain,
    measure,
    expense: allocatedBlocks(cube, measure, 'expense'),
    income: allocatedBlocks(cube, measure, 'income'),
    blocks,
    operating,
    childrenUnder,
  };
}

function describe(
  tables: Tables,
  allocation: Allocation,
  cube: Cube,
  report: (issue: Issue) => void,
): Omit<Analysis, 'issues' | typeof source> {
  const { chain, measure } = tables;
  const { model, table } = chain;
  const figure = table.measures[measure];
  return {
    schema: 'momentti/analysis/1',
    publication: 'working',
    title: model.settings.title,
    notice: model.settings.notice ?? null,
    currency: model.settings.currency,
    measure: figure.id,
    measureKind: figure.kind,
    year: figure.year,
    populationYear: populationYear(figure),
    organisers: table.organisers,
    preset: model.settings.preset,
    totals: totalsOf(tables),
    nested: nestedText(tables, tables.expense, allAges),
    children: childrenTable(tables),
    byAge: ageRows(tables),
    bySegment: segmentRows(tables),
    byDirectness: directnessRows(tables),
    byService: serviceRows(tables),
    byMoment: momentRows(tables),
    byEvidence: evidenceRows(tables),
    byArea: areaRows(tables),
    byOrganiser: organiserRows(tables),
    byProvider: providerRows(tables),
    byProductionMode: modeRows(tables),
    byPreventionLevel: preventionRows(tables),
    investment: investmentRows(tables),
    remainder: remainderRows(tables),
    flows: flowsOf(table, measure).map((flow) => ({ ...flow, paid: amountText(flow.paid), received: amountText(flow.received) })),
    supportCosts: allocation.supported === null ? null : supportTable(tables, allocation.supported),
    measures: measureRows(tables, cube, report),
    largestDeviation: largestDeviation(tables),
    certainty: certaintyOf(tables),
    cube: cubeRows(tables),
  };
}

function investmentRows({ chain, measure }: Tables): AnalysisDocument['investment'] {
  return chain.table.lines.flatMap(({ line }, index) =>
    line.kind === 'investment' && chain.cents(index, measure) !== 0
      ? [{ line: line.id, label: lineName(line), organiser: line.organiser, amount: amountText(chain.cents(index, measure)) }]
      : [],
  );
}

/** Every line of the measure that nobody has tagged, largest first. A text of the tag column that is no tag has been said at its cell. */
function untagged({ chain, measure }: Tables): readonly Issue[] {
  const found: { readonly cents: number; readonly issue: Issue }[] = [];
  chain.table.lines.forEach(({ line }, index) => {
    if (line.kind !== 'expense' || line.tagText !== undefined) return;
    chain.placeLine(index, measure, ({ place, cents }) => {
      if (place !== 'untagged') return;
      found.push({
        cents,
        issue: {
          code: 'line.untagged',
          severity: 'warning',
          params: { line: line.id, name: lineName(line), amount: amountText(cents) },
          at: line.at,
        },
      });
    });
  });
  return found.sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents)).map(({ issue }) => issue);
}

/** Findings that name another measure than the one shown are left to that measure's own analysis. */
function ofMeasure(issues: readonly Issue[], measures: readonly Measure[], measure: number): readonly Issue[] {
  const others = new Set(measures.filter((_, index) => index !== measure).map(({ id }) => id));
  return issues.filter(({ params }) => !('measure' in params && others.has(params.measure)));
}
