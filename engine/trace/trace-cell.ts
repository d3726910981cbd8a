import type { Chain } from '../allocation/chain';
import type { Part } from '../allocation/part';
import { RefusedInput } from '../issues/refused-input';
import { lineName } from '../model/budget';
import { childLimit } from '../model/child-limit';
import { ageCount } from '../model/terms';
import { amountText } from '../money/amount';
import type { Cents } from '../money/apportion';
import { source, type Analysis } from '../views/source';
import { amountCell } from '../allocation/amount-cell';
import { driverOf } from './describe-line';
import { cellWithIds, checkCell, compileCell, type CellFilter, type CellQuery } from './cell';
import { traceSteps } from './steps';
import type { Trace, TraceLine } from './trace';

/**
 * The lines, rules and drivers behind a cell of any table of the analysis; the lines sum to the cell to the cent.
 * Cells name dimensions of the cube, moments and the like by id or by name; "supportCosts" asks for the figure with support costs booked, "measure" looks at another measure of the same budgets. Refuses what checkCell finds: `cell.invalid`.
 * most: so many lines are told, the largest first; the amounts are of all of them.
 */
export function trace(analysis: Analysis, wanted: CellQuery, { most = Infinity }: { readonly most?: number } = {}): Trace {
  const { allocation, measure: shown } = analysis[source];
  const chain = wanted['supportCosts'] === 'yes' ? (allocation.supported ?? allocation.plain) : allocation.plain;
  const query = cellWithIds(chain, wanted);
  const problems = checkCell(chain, query);
  if (problems.length > 0) throw new RefusedInput('cell.invalid', { problems });
  const asked = chain.table.measures.findIndex(({ id }) => id === query['measure']);
  const measure = asked < 0 ? shown : asked;
  const filter = compileCell(chain, query);
  const lines = traceLines(chain, measure, filter, analysis.children.under);
  const income =
    query['kind'] === undefined ? traceLines(chain, measure, { ...filter, kind: 'income' }, analysis.children.under) : [];
  const all = [...lines, ...income].sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents));
  return {
    schema: 'momentti/trace/1',
    measure: chain.table.measures[measure].id,
    cell: query,
    amount: sumText(lines),
    income: sumText(income),
    lines: all.slice(0, most).map(({ index, part, cents }) => describe(chain, index, measure, part, cents, filter)),
    ...(all.length > most ? { more: all.length - most } : {}),
  };
}

interface Found {
  /** Of the line. */
  readonly index: number;
  readonly part: Part;
  readonly cents: Cents;
}

const sumText = (found: readonly Found[]): string => amountText(found.reduce((sum, { cents }) => sum + cents, 0));

function traceLines(chain: Chain, measure: number, filter: CellFilter, childrenUnder: number): readonly Found[] {
  const found: Found[] = [];
  chain.table.lines.forEach(({ line }, index) => {
    if (line.kind !== filter.kind || !filter.wantsLine(index)) return;
    chain.placeLine(index, measure, (part) => {
      if (!filter.wantsPart(index, part)) return;
      const cents = centsIn(chain, part, filter, childrenUnder);
      // Only what the steps need is kept: the part's cells are scratch memory.
      if (cents !== 0) found.push({ index, part: { ...part, cells: null, low: null, high: null }, cents });
    });
  });
  return found;
}

/** What of a part, or of a block of the cube, is in the cell: all of it, or its ages and area. */
export function centsIn(
  chain: Chain,
  { cents, cells, moment }: Pick<Part, 'cents' | 'cells' | 'moment'>,
  { ages, childrenOnly, column }: CellFilter,
  childrenUnder: number,
): Cents {
  if (cells === null) return ages === null && childrenOnly === null && column === null ? cents : 0;
  const limit = childLimit(chain.model, moment, childrenUnder);
  let sum = 0;
  for (let age = ages?.from ?? 0; age <= (ages?.to ?? ageCount - 1); age += 1) {
    if (childrenOnly !== null && age < limit !== (childrenOnly === 'yes')) continue;
    if (column !== null) sum += cells[age * chain.columns + column];
    else for (let at = 0; at < chain.columns; at += 1) sum += cells[age * chain.columns + at];
  }
  return sum;
}

function describe(chain: Chain, index: number, measure: number, part: Part, cents: Cents, filter: CellFilter): TraceLine {
  const { line } = chain.table.lines[index];
  const decision = chain.decision(index, measure);
  const moment = part.moment < 0 ? null : chain.model.moments[part.moment];
  const origin = typeof decision === 'string' || part.moment < 0 ? null : decision.origin;
  return {
    line: line.id,
    label: lineName(line),
    organiser: line.organiser,
    ...(line.headings === undefined ? {} : { headings: line.headings }),
    at: amountCell(chain.table, index, measure),
    lineAmount: amountText(chain.cents(index, measure)),
    amount: amountText(cents),
    place: part.place,
    tag: origin,
    moment: moment?.id ?? null,
    momentName: moment?.name ?? null,
    directness: moment?.directness ?? null,
    driver: driverOf(part.reach),
    steps: traceSteps(chain, index, measure, part, filter),
  };
}
