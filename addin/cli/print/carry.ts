import { type CarriedLine, type CarryClass, type CarryDocument, type CarryEntry } from '../../../engine';
import { left, printTable, right, section } from './table';
import type { Words } from './words';

const shown = 10;
const classes: readonly CarryClass[] = ['matched', 'changed', 'new', 'ended', 'doubtful'];

/** What became of last year's lines: sums of each class, then the largest lines of each list. */
export function printCarry(document: CarryDocument, words: Words): readonly string[] {
  const { carry } = words.text;
  return [
    ...section(carry.summary, summary(document, words)),
    carry.tagsCarried(document.tags),
    '',
    ...doubtful(document, words),
    ...changed(document, words),
    ...lines(carry.lists.new, document.new, [carry.headings.line, document.measures.after ?? carry.headings.after], words),
    ...lines(carry.lists.ended, document.ended, [carry.headings.was, document.measures.before ?? carry.headings.before], words),
  ];
}

/** For --quiet: the sums alone. */
export function printCarrySums(document: CarryDocument, words: Words): readonly string[] {
  return section(words.text.carry.summary, summary(document, words));
}

function summary({ totals }: CarryDocument, words: Words): readonly string[] {
  const { headings, classes: names } = words.text.carry;
  const heads = [
    left(headings.class),
    right(headings.linesBefore),
    right(headings.expenseBefore),
    right(headings.linesAfter),
    right(headings.expenseAfter),
  ];
  const rows = [...classes, 'all' as const].map((name) => {
    const { lines: counts, expense } = totals[name];
    return [
      names[name],
      words.count(counts.before),
      words.amount(expense.before),
      words.count(counts.after),
      words.amount(expense.after),
    ];
  });
  return printTable(heads, rows);
}

const nameOf = ({ line, label }: CarriedLine): string => `${line} ${label}`;
const namesOf = (entries: readonly CarriedLine[]): string => entries.map(nameOf).join('; ');

function more(count: number, words: Words): readonly string[] {
  return count > shown ? [`    ${words.text.cli.moreLikeThis(count - shown)}`] : [];
}

function doubtful({ doubtful: entries, measures }: CarryDocument, words: Words): readonly string[] {
  const { carry } = words.text;
  const heads = [
    left(carry.headings.line),
    right(measures.after ?? carry.headings.after),
    left(carry.headings.was),
    left(carry.headings.why),
  ];
  const rows = entries
    .slice(0, shown)
    .flatMap((entry) => [
      [nameOf(entry), words.amount(entry.amount), carry.candidates(entry.candidates.length + entry.more), ''],
      ...entry.candidates.map((one) => [
        '',
        words.amount(one.amount),
        nameOf(one),
        one.reasons.map((why) => carry.reasons[why]).join(', '),
      ]),
    ]);
  return entries.length === 0 ? [] : section(carry.lists.doubtful, [...printTable(heads, rows), ...more(entries.length, words)]);
}

function whyOf({ changes, confidence }: CarryEntry, words: Words): string {
  const { carry } = words.text;
  return [...changes.map(carry.change), ...(confidence === null ? [] : [carry.likeness(confidence)])].join('; ');
}

function changed({ changed: entries }: CarryDocument, words: Words): readonly string[] {
  const { carry } = words.text;
  const heads = [left(carry.headings.line), left(carry.headings.was), left(carry.headings.why)];
  const rows = entries.slice(0, shown).map((entry) => [namesOf(entry.after), namesOf(entry.before), whyOf(entry, words)]);
  return entries.length === 0 ? [] : section(carry.lists.changed, [...printTable(heads, rows), ...more(entries.length, words)]);
}

function lines(
  title: string,
  entries: readonly CarriedLine[],
  [line, measure]: readonly [string, string],
  words: Words,
): readonly string[] {
  const rows = entries.slice(0, shown).map((entry) => [nameOf(entry), words.amount(entry.amount)]);
  const heads = [left(line), right(measure)];
  return entries.length === 0 ? [] : section(title, [...printTable(heads, rows), ...more(entries.length, words)]);
}
