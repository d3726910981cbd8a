import { statementSums } from '../../../library/row-words';
import { nameOf } from './row-texts';
import type { TableFacts } from './table-facts';
import type { Told } from './told-rows';
import { hasAmount, type Hint } from './total-search';

/**
 * A table of blocks with the same names in each, as an income statement of every unit, folded: every name is one row, with the amounts
 * of all blocks as its columns. What rounding hides in one block many of them show.
 */
export interface FoldedBlocks {
  readonly told: Told;
  /** By block, the row of each name; -1 where the block has none. */
  readonly blocks: readonly (readonly number[])[];
}

const fewestRows = 3;
/** Share of the rows of all blocks whose names stand in others too. */
const mostlyShared = 0.8;
/** Columns of all blocks together that are compared: enough to tell, and few enough for thousands of blocks. */
const mostColumns = 64;

type Named = ReadonlyMap<string, number>;

/** Rows between rows without amounts; a name that comes again in a block is counted. */
function blocksOf({ facts, isUnit, inBlocks }: Told): readonly Named[] {
  const blocks: Map<string, number>[] = [new Map()];
  const counts = new Map<string, number>();
  facts.rows.forEach((_, at) => {
    if (!hasAmount(facts, at) && blocks.at(-1)?.size !== 0) {
      blocks.push(new Map());
      counts.clear();
    }
    if (!isUnit(at) || inBlocks.has(at)) return;
    const name = nameOf(facts, at);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    blocks.at(-1)?.set(count === 1 ? name : `${name}\n${count}`, at);
  });
  return blocks.filter(({ size }) => size >= fewestRows);
}

/** The names of all blocks in one order that each of them keeps; null where there is none. */
function commonOrder(blocks: readonly Named[]): readonly string[] | null {
  const order: string[] = [];
  for (const block of blocks) {
    let place = -1;
    for (const name of block.keys()) {
      const known = order.indexOf(name);
      if (known !== -1 && known <= place) return null;
      place = known === -1 ? place + 1 : known;
      if (known === -1) order.splice(place, 0, name);
    }
  }
  return order;
}

const mostNames = 500;

export function foldBlocks(told: Told): FoldedBlocks | null {
  const found = blocksOf(told);
  const counts = new Map<string, number>();
  for (const block of found) for (const name of block.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isAlike = (block: Named): boolean =>
    [...block.keys()].filter((name) => (counts.get(name) ?? 0) > 1).length >= block.size * mostlyShared;
  const blocks = found.filter(isAlike);
  if (blocks.length < 2 || counts.size > mostNames) return null;
  const order = commonOrder(blocks);
  if (order === null) return null;
  const rows = blocks.map((block) => order.map((name) => block.get(name) ?? -1));
  return { told: foldedTold(told, rows, order.length), blocks: rows };
}

function foldedTold(told: Told, blocks: readonly (readonly number[])[], count: number): Told {
  const { facts } = told;
  const first = Array.from({ length: count }, (_, name) => blocks.map((block) => block[name] ?? -1).find((at) => at >= 0) ?? 0);
  const columns = blocks.flatMap((block) => facts.amounts.map((cents) => Float64Array.from(block, (at) => cents[at] ?? NaN)));
  const folded: TableFacts = {
    ...facts,
    rows: first.flatMap((at) => facts.rows[at] ?? []),
    kinds: first.flatMap((at) => facts.kinds[at] ?? []),
    amounts: columns.slice(0, mostColumns),
  };
  const hintOf = (at: number): Hint => {
    const hint = told.hints[at] ?? 'none';
    return hint === 'none' && statementSums.test(nameOf(facts, at)) ? 'weak' : hint;
  };
  return {
    ...told,
    facts: folded,
    announced: first.map((at) => told.announced[at] ?? null),
    inBlocks: new Set(),
    isUnit: () => true,
    formulas: new Map(),
    spans: [],
    spansOf: new Map(),
    scores: new Map(),
    hints: first.map(hintOf),
    ownCode: (name) => told.ownCode(first[name] ?? 0),
    lacksCode: (name) => told.lacksCode(first[name] ?? 0),
    increments: new Set(),
    matched: [],
  };
}
