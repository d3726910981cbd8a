import { changeLabels } from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import type { SignedPart } from '../table-shape';
import { announcedBlocks } from './announced-blocks';
import { totalsByFormula } from './by-formula';
import { announcedTotals, keyedColumns, lacksCode, type Announced } from './by-label';
import { spansByStructure, type Span } from './by-structure';
import { sourceScores } from './structure-scores';
import type { TableFacts } from './table-facts';
import { hasAmount, type Hint } from './total-search';

/** What is the same for every try: told once. */
export interface Told {
  readonly facts: TableFacts;
  readonly announced: readonly Announced[];
  /** Rows of blocks whose title says that they are totals. */
  readonly inBlocks: ReadonlySet<number>;
  readonly isUnit: (at: number) => boolean;
  readonly formulas: ReadonlyMap<number, readonly SignedPart[]>;
  readonly spans: readonly Span[];
  readonly spansOf: ReadonlyMap<number, readonly Span[]>;
  /** By source of structure, how many more of its rows add up than do not. */
  readonly scores: ReadonlyMap<string, number>;
  readonly hints: readonly Hint[];
  readonly hasCodes: boolean;
  readonly ownCode: (at: number) => boolean;
  readonly lacksCode: (at: number) => boolean;
  readonly increments: ReadonlySet<number>;
  /** Unmarked rows that are exact sums of their neighbours. */
  readonly matched: readonly number[];
}

/** What is known of rows before the search: those that are no money of their own; those that a layout names as no lines, if it does. */
export interface Given {
  readonly setAside: ReadonlySet<number>;
  readonly skipped: ReadonlySet<number> | null;
}

/** Where a layout names the rows to skip, they are the totals, and no others are looked for. */
export function announcedIn(facts: TableFacts, { setAside, skipped }: Given): readonly Announced[] {
  return announcedTotals(facts).map((said, at) => {
    if (skipped !== null) return skipped.has(at) ? (said === 'result' ? 'result' : 'sum') : null;
    return setAside.has(at) ? null : said;
  });
}

function spansByRow(spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const byRow = new Map<number, Span[]>();
  for (const span of spans) {
    const own = byRow.get(span.at);
    if (own === undefined) byRow.set(span.at, [span]);
    else own.push(span);
  }
  return byRow;
}

export function tell(facts: TableFacts, labelled: readonly Announced[], { setAside, skipped }: Given): Told {
  const mayBeTotal = (at: number): boolean => skipped === null || skipped.has(at);
  const isUnit = (at: number): boolean => !setAside.has(at) && hasAmount(facts, at);
  const inBlocks: ReadonlySet<number> = skipped === null ? announcedBlocks(facts, labelled, isUnit) : new Set();
  const announced = labelled.map((said, at): Announced => (inBlocks.has(at) && said !== 'result' ? 'sum' : said));
  const spans = spansByStructure(facts, (at) => setAside.has(at)).filter(({ at }) => isUnit(at) && mayBeTotal(at));
  const keyed = keyedColumns(facts, (at) => isUnit(at) && announced[at] === null);
  const lacks = facts.rows.map((_, at) => keyed.length > 0 && lacksCode(facts, keyed, at));
  const hasCodes = keyed.some(({ role }) => role === 'code');
  const increments = new Set(facts.rows.flatMap(({ label }, at) => (isUnit(at) && isChange(label) ? [at] : [])));
  const hints = facts.rows.map((_, at): Hint => {
    if (announced[at] === 'sum' || announced[at] === 'result') return 'announced';
    if (!mayBeTotal(at)) return 'line';
    return announced[at] === 'perhaps' || lacks[at] || increments.has(at - 1) ? 'weak' : 'none';
  });
  return {
    facts,
    announced,
    inBlocks,
    isUnit,
    formulas: new Map([...totalsByFormula(facts)].filter(([at]) => mayBeTotal(at))),
    spans,
    spansOf: spansByRow(spans),
    scores: sourceScores(facts, spans, isUnit),
    hints,
    hasCodes,
    ownCode: (at) => hasCodes && lacks[at] !== true,
    lacksCode: (at) => lacks[at] === true,
    increments,
    matched: [],
  };
}

const isChange = (label: string): boolean => changeLabels.some((pattern) => pattern.test(foldText(label)));
