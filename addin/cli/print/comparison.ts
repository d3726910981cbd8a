import type { AnalysisDocument, ChangeRow, CompareDocument } from '../../../engine';
import { left, printTable, right, section } from './table';
import type { Words } from './words';

/** So many lines are printed; --json gives all. */
const shownLines = 20;

/** The change between two measures, split into budget and method; children nested, then segments, then the lines that moved most. */
export function printComparison(document: CompareDocument, after: AnalysisDocument, words: Words): readonly string[] {
  const { text } = words;
  const { before, changes } = document;
  const say = text.cli.compare;
  const names = new Map(after.bySegment.map(({ segment, name }) => [segment, name ?? segment]));
  const children = changes.filter(({ group }) => group === 'children');
  const segments = changes.filter(({ group }) => group !== 'children');
  const who = text.tables.childrenUnder(after.children.under);
  return [
    text.cli.workingNotice,
    `${before.measure} → ${document.after.measure}`,
    '',
    ...section(
      text.tables.titles.children,
      changeTable(who, children, ({ nested }) => text.labels.nested[nested], words),
    ),
    ...section(
      say.bySegment,
      changeTable('', segments, ({ group }) => names.get(group) ?? group, words),
    ),
    ...lineTable(document, words),
    ...unreadTable(document, words),
    say.meaning,
    say.roundingNote,
    '',
  ];
}

function changeTable(
  heading: string,
  rows: readonly ChangeRow[],
  labelOf: (row: ChangeRow) => string,
  words: Words,
): readonly string[] {
  const say = words.text.cli.compare;
  const heads = [say.before, say.after, say.total, say.budget, say.tag, say.driver, say.population, say.rounding].map(right);
  return printTable(
    [left(heading), ...heads],
    rows.map((row) => [
      labelOf(row),
      ...[row.before, row.after, row.total, row.budget].map(words.amount),
      ...[row.method.tag, row.method.driver, row.method.population, row.rounding].map(words.amount),
    ]),
  );
}

function lineTable({ lines }: CompareDocument, words: Words): readonly string[] {
  const { text } = words;
  const say = text.cli.compare;
  const heads = [
    left(text.tables.columns.line),
    left(''),
    right(say.before),
    right(say.after),
    right(say.budget),
    right(say.method),
  ];
  const rows = lines
    .slice(0, shownLines)
    .map((line) => [
      line.line,
      line.label,
      line.before === null ? say.newLine : words.amount(line.before),
      line.after === null ? say.endedLine : words.amount(line.after),
      words.amount(line.budget),
      words.amount(line.method),
    ]);
  const more = lines.length > shownLines ? [`    ${text.cli.moreLikeThis(lines.length - shownLines)}`] : [];
  return rows.length === 0 ? [] : section(say.lines, [...printTable(heads, rows), ...more]);
}

/** Lines left out of both sums, with the amount that could be read. */
function unreadTable({ notCompared }: CompareDocument, words: Words): readonly string[] {
  const { text } = words;
  const say = text.cli.compare;
  const rows = notCompared.map(({ line, label, before, after }) => [
    line,
    label,
    before === null ? '–' : words.amount(before),
    after === null ? '–' : words.amount(after),
  ]);
  const heads = [left(text.tables.columns.line), left(''), right(say.before), right(say.after)];
  return rows.length === 0 ? [] : section(say.notCompared, printTable(heads, rows));
}
