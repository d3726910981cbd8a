import { sumLabels, statementSums } from '../../../library/row-words';
import { expenseWords, incomeWords } from '../../../library/headings';
import { foldText } from '../../../model/fold-text';
import { cellAt, cellText } from '../cell-place';
import type { Announced } from './by-label';
import { nameOf } from './row-texts';
import type { TableFacts } from './table-facts';
import { hasAmount } from './total-search';

/**
 * Blocks whose title says that they are totals ("All units, total" over "Operating income", "Operating expenses", "Net"): rows that are
 * called as lines are, and are the sums of those lines. The title is a row without amounts, or a name written beside the first row alone.
 */

/** From this share of the rows on such titles are what every block of the table is called, and its rows are lines. */
const mostInBlocks = 0.7;

/** "Income, total" over its lines is the heading of a side, not the name of those whose total follows. */
function saysTotal(text: string): boolean {
  const folded = foldText(text);
  return sumLabels.some((pattern) => pattern.test(folded)) && !incomeWords.test(folded) && !expenseWords.test(folded);
}

interface Block {
  readonly rows: number[];
  /** Rows after the block's first result. */
  readonly after: Set<number>;
}

/** Rows under titles that say a total, by block, in their order. */
function titledBlocks(facts: TableFacts, announced: readonly Announced[], isUnit: (at: number) => boolean): readonly Block[] {
  const { sheet, found, rows } = facts;
  const firstAmount = Math.min(...found.filter(({ role }) => role === 'amount').map(({ index }) => index));
  const names = found.filter(({ role, index }) => (role === 'name' || role === 'flag') && index < firstAmount);
  const blocks: Block[] = [];
  let block: Block | null = null;
  let isOver = false;
  rows.forEach(({ row }, at) => {
    const texts = names.map(({ index }) => cellText(cellAt(sheet, index, row)));
    const hasOwn = (texts.at(-1) ?? '') !== '';
    const above = texts.slice(0, -1).filter((text) => text !== '');
    const isHeading = !hasAmount(facts, at);
    const title = isHeading ? texts.filter((text) => text !== '') : hasOwn ? above : [];
    if (title.length > 0) {
      block = title.some(saysTotal) ? { rows: [], after: new Set() } : null;
      isOver = false;
      if (block !== null) blocks.push(block);
    } else if (!isHeading && above.length > 0) block = null;
    if (block === null || isHeading || !isUnit(at)) return;
    block.rows.push(at);
    if (isOver) block.after.add(at);
    if (announced[at] === 'result') isOver = true;
  });
  return blocks;
}

/**
 * Rows of announced blocks. A block of names that no row outside such blocks has, and that no statement has, is a list under a title of
 * its own; so is what follows a block's result under such names: taxes under the net of all units are said there alone.
 */
export function announcedBlocks(
  facts: TableFacts,
  announced: readonly Announced[],
  isUnit: (at: number) => boolean,
): ReadonlySet<number> {
  const blocks = titledBlocks(facts, announced, isUnit);
  const titled = new Set(blocks.flatMap(({ rows }) => rows));
  if (titled.size === 0) return titled;
  const known = new Set<string>();
  let units = 0;
  facts.rows.forEach((_, at) => {
    if (!isUnit(at)) return;
    units++;
    if (!titled.has(at)) known.add(nameOf(facts, at));
  });
  if (titled.size > units * mostInBlocks) return new Set();
  const isKnown = (at: number): boolean => known.has(nameOf(facts, at));
  const isStatement = (at: number): boolean => announced[at] !== 'result' && statementSums.test(nameOf(facts, at));
  const own = blocks
    .filter(({ rows }) => rows.some((at) => announced[at] !== 'result' && (isKnown(at) || isStatement(at))))
    .flatMap(({ rows, after }) => rows.filter((at) => !after.has(at) || isKnown(at) || announced[at] === 'result'));
  return new Set(own);
}
