import type { Allocation } from '../allocation/allocate';
import { outsidePlace, populationYear, type Chain } from '../allocation/chain';
import { flowsOf } from '../allocation/flows';
import { outsidePlaces } from '../allocation/part';
import type { Cube } from '../cube/cube';
import { allAges, allocatedBlocks } from '../cube/sums';
import type { Issue } from '../issues/issue';
import { lineName } from '../model/budget';
import { isForecastYear } from '../model/people-years';
import { amountText } from '../money/amount';
import { ageRows } from './by-age';
import { segmentRows } from './by-segment';
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
import { once } from './once';
import { remainderRows } from './remainder';
import { supportTable } from './support-table';
import { source, type Analysis } from './source';
import { assertTablesAgree } from './tables-agree';
import { totalsOf } from './totals';

/** An allocation and its cube, and what of them is shown. */
export interface Shown {
  readonly allocation: Allocation;
  readonly cube: Cube;
  readonly measure: number;
  readonly childrenUnder: number;
}

/**
 * The document of one measure. Tables that are sums of the cube's blocks are there at once, a few milliseconds after an edit; those that look
 * at every line, and the findings, are worked out when they are first read.
 */
export function describe(shown: Shown, findings: (ofTables: readonly Issue[]) => readonly Issue[]): Analysis {
  const { allocation, cube, measure } = shown;
  const tables = tablesOf(shown);
  const { chain } = tables;
  const { model, table } = chain;
  const figure = table.measures[measure];
  const ofTables: Issue[] = [];
  const late = {
    investment: once(() => investmentRows(tables)),
    flows: once(() => flowRows(tables)),
    largestDeviation: once(() => largestDeviation(tables)),
    certainty: once(() => certaintyOf(tables)),
    cube: once(() => cubeRows(tables)),
    issues: once(() => findings(ofTables)),
  };
  const document: Analysis = {
    schema: 'momentti/analysis/1',
    publication: 'working',
    title: model.settings.title,
    notice: model.settings.notice ?? null,
    currency: model.settings.currency,
    measure: figure.id,
    measureKind: figure.kind,
    year: figure.year,
    populationYear: populationYear(figure),
    populationForecast: isForecastYear(model.population, populationYear(figure)),
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
    get investment() {
      return late.investment();
    },
    remainder: remainderRows(tables),
    get flows() {
      return late.flows();
    },
    supportCosts: allocation.supported === null ? null : supportTable(tables, allocation.supported),
    measures: measureRows(tables, cube, (issue) => void ofTables.push(issue)),
    get largestDeviation() {
      return late.largestDeviation();
    },
    get certainty() {
      return late.certainty();
    },
    get cube() {
      return late.cube();
    },
    get issues() {
      return late.issues();
    },
    [source]: { allocation, cube, measure },
  };
  assertTablesAgree(document);
  return document;
}

function tablesOf({ allocation, cube, measure, childrenUnder }: Shown): Tables {
  const blocks = cube.blocks.filter((block) => block.measure === measure);
  const operating = blocks.reduce(
    (sum, block) => (block.kind === 'expense' && !outsidePlaces.includes(block.place) ? sum + block.cents : sum),
    0,
  );
  return {
    chain: allocation.plain,
    measure,
    expense: allocatedBlocks(cube, measure, 'expense'),
    income: allocatedBlocks(cube, measure, 'income'),
    blocks,
    operating,
    childrenUnder,
  };
}

function flowRows({ chain, measure }: Tables): AnalysisDocument['flows'] {
  return flowsOf(chain.table, measure).map((flow) => ({
    ...flow,
    paid: amountText(flow.paid),
    received: amountText(flow.received),
  }));
}

function investmentRows({ chain, measure }: Tables): AnalysisDocument['investment'] {
  return chain.table.lines.flatMap(({ line }, index) =>
    line.kind === 'investment' && chain.cents(index, measure) !== 0
      ? [{ line: line.id, label: lineName(line), organiser: line.organiser, amount: amountText(chain.cents(index, measure)) }]
      : [],
  );
}

/** Every expense line of the measure that nobody has tagged, largest first. A text of the tag column that is no tag has been said at its cell. */
export function untaggedLines(chain: Chain, measure: number): readonly Issue[] {
  const found: { readonly cents: number; readonly issue: Issue }[] = [];
  chain.table.lines.forEach((facts, index) => {
    const { line } = facts;
    const cents = chain.cents(index, measure);
    if (line.kind !== 'expense' || line.tagText !== undefined || cents === 0 || outsidePlace(facts) !== null) return;
    if (chain.decision(index, measure) !== 'untagged') return;
    const params = { line: line.id, name: lineName(line), amount: amountText(cents) };
    found.push({ cents, issue: { code: 'line.untagged', severity: 'warning', params, at: line.at } });
  });
  return found.sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents)).map(({ issue }) => issue);
}
