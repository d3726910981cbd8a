import { cellAt, cellText } from '../cell-place';
import type { FoundColumn } from '../layout-columns';
import { labelColumns, type TableFacts } from './table-facts';

/** Rows that stand under (or over) a row in the order of codes, levels or indents: the parts it would be the total of. */
export interface Span {
  readonly at: number;
  /** Places of the rows, in a run beside the row, that belong under it. */
  readonly rows: readonly number[];
  /** What told it: a column of codes, of round codes ("3100"), filled levels or indents. */
  readonly source: string;
  /** Whether the rows come before the row. */
  readonly before: boolean;
  /** Round codes, and runs before a row, are weaker signs than a code that begins those after it. */
  readonly weak: boolean;
  readonly round: boolean;
}

/** Rows of all spans of one kind together, at most so many a row of the table: hostile nesting must not take quadratic time. */
const rowsPerRow = 24;

type Belongs = (at: number, child: number) => boolean;
/** Rows that belong to no level of their own (blank code) may stand inside a run. */
type Skips = (child: number) => boolean;

/** The run beside a row, in one direction, of rows that belong under it. */
function runBeside(count: number, at: number, direction: 1 | -1, belongs: Belongs, skips: Skips, budget: number): number[] {
  const run: number[] = [];
  for (let child = at + direction; child >= 0 && child < count && run.length < budget; child += direction) {
    if (belongs(at, child)) run.push(child);
    else if (!skips(child)) break;
  }
  return run;
}

function spansBy(count: number, source: string, belongs: Belongs, skips: Skips, round = false): Span[] {
  const spans: Span[] = [];
  let budget = count * rowsPerRow;
  for (let at = 0; at < count && budget > 0; at++) {
    if (skips(at)) continue;
    for (const direction of [1, -1] as const) {
      const rows = runBeside(count, at, direction, belongs, skips, budget);
      budget -= rows.length;
      if (rows.length > 0) spans.push({ at, rows, source, before: direction === -1, weak: round || direction === -1, round });
    }
  }
  return spans;
}

function textsOf({ sheet, rows }: TableFacts, column: FoundColumn): string[] {
  return rows.map(({ row }) => cellText(cellAt(sheet, column.index, row)));
}

const separator = /[.\-/ ]/;

/** "310" is over "3101", "3.1" over "3.1.1" but not over "3.10". */
function isCodeOver(parent: string, child: string): boolean {
  if (parent === '' || child.length <= parent.length || !child.startsWith(parent)) return false;
  return separator.test(child) ? separator.test(child.charAt(parent.length)) || separator.test(parent.slice(-1)) : true;
}

/** "3100" is over "3110" and "3120" when no longer code is. */
function isRoundCodeOver(parent: string, child: string): boolean {
  const stem = /^(\d*[1-9])0+$/.exec(parent)?.[1];
  return stem !== undefined && child.length === parent.length && child !== parent && child.startsWith(stem);
}

const isCode = (text: string): boolean => /^\p{L}{0,4}[-.]?\d[\d.\-/ ]*$/u.test(text);

function spansByCode(facts: TableFacts, column: FoundColumn): Span[] {
  const codes = textsOf(facts, column).map((text) => (isCode(text) ? text : ''));
  const blank: Skips = (at) => codes[at] === '';
  const over = (test: (parent: string, child: string) => boolean): Belongs => {
    return (at, child) => test(codes[at] ?? '', codes[child] ?? '');
  };
  const count = codes.length;
  const source = column.letter;
  return [
    ...spansBy(count, source, over(isCodeOver), blank),
    ...spansBy(count, `${source}000`, over(isRoundCodeOver), blank, true),
  ];
}

/** Columns in which levels stand: those that rows leave blank, and those before them. A name that every row has tells no level. */
function levelColumns(facts: TableFacts): string[][] {
  const columns = labelColumns(facts.found).map((column) => textsOf(facts, column));
  const isPartly = columns.map((texts) => texts.includes('') && texts.some((text) => text !== ''));
  const first = isPartly.indexOf(true);
  return first === -1 ? [] : columns.filter((_, place) => place < first || isPartly[place] === true);
}

/**
 * How many columns from the left a row fills. Rows under it fill more, with the same texts or none over them; a row without any code is
 * over the rows with codes beside it.
 */
function spansByLevel(facts: TableFacts, isAside: Skips): Span[] {
  const columns = levelColumns(facts);
  if (columns.length === 0) return [];
  const count = facts.rows.length;
  const depths = Array.from({ length: count }, (_, at) =>
    columns.reduce((depth, texts, place) => (texts[at] ? place + 1 : depth), 0),
  );
  const belongs: Belongs = (at, child) => {
    const depth = depths[at] ?? 0;
    if (isAside(child) || (depths[child] ?? 0) <= depth) return false;
    return columns.slice(0, depth).every((texts) => texts[at] === '' || texts[child] === '' || texts[child] === texts[at]);
  };
  return spansBy(count, 'level', belongs, isAside);
}

/** Leading spaces of the column that has any. */
function spansByIndent(facts: TableFacts, isAside: Skips): Span[] {
  const { sheet, rows } = facts;
  for (const column of labelColumns(facts.found)) {
    const indents = rows.map(({ row }) => {
      const cell = cellAt(sheet, column.index, row);
      return typeof cell === 'string' && cell.trim() !== '' ? (/^\s*/.exec(cell)?.[0].length ?? 0) : -1;
    });
    if (new Set(indents.filter((indent) => indent >= 0)).size < 2) continue;
    const belongs: Belongs = (at, child) => !isAside(child) && (indents[child] ?? 0) > (indents[at] ?? 0);
    return spansBy(rows.length, 'indent', belongs, (at) => indents[at] === -1 || isAside(at));
  }
  return [];
}

/**
 * Every row with the rows that stand under it by code, by filled columns or by indent; the shortest first, so that inner totals come
 * before outer ones. Rows set aside are no parts.
 */
export function spansByStructure(facts: TableFacts, isAside: (at: number) => boolean): readonly Span[] {
  const codes = facts.found.filter(({ role }) => role === 'code');
  const spans = [
    ...codes.flatMap((column) => spansByCode(facts, column)),
    ...spansByLevel(facts, isAside),
    ...spansByIndent(facts, isAside),
  ];
  return spans.sort((a, b) => a.rows.length - b.rows.length || a.at - b.at);
}
