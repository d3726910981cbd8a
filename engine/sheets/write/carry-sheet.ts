import type {
  CarriedLine,
  CarriedTag,
  CarryDocument,
  CarryEntry,
  CarryTotal,
  DoubtfulCandidate,
} from '../../carry/carry-document';
import { carryClasses } from '../../carry/carry-document';
import type { PopulationMoment } from '../../model/moment';
import { tagTextOf } from '../../allocation/tag-text';
import type { PlanCell, SheetPlan } from '../plan';
import type { CarryWords } from './carry-words';

const widths = [26, 34, 34, 18, 18, 44, 40, 26];

/** The list a finance officer continues from in a spreadsheet: sums of each class, then every line that is not simply matched, largest first. */
export function carrySheet(
  document: CarryDocument,
  words: CarryWords,
  moments: readonly PopulationMoment[],
  decimal: ',' | '.',
): SheetPlan {
  const { headings, classes } = words;
  const { before, after } = document.measures;
  const head = (...texts: readonly string[]): PlanCell[] => texts.map((value) => ({ value, style: 'header' }));
  const summary = [...carryClasses, 'all' as const].map((name) =>
    summaryRow(classes[name], document.totals[name], name === 'all'),
  );
  const tag = (decided: CarriedTag | null): readonly PlanCell[] => [
    text(decided === null ? '' : tagTextOf(decided.shares, moments, decimal)),
    text([decided?.by, decided?.at, decided?.why].filter((part) => part !== null && part !== undefined).join(', ')),
  ];
  const listed: (readonly PlanCell[])[] = [
    ...document.doubtful.flatMap((entry) => [
      [
        text(classes.doubtful),
        text(nameOf(entry)),
        text(''),
        blank,
        amount(entry.amount),
        text(entry.more > 0 ? words.more(entry.more) : ''),
        blank,
        blank,
      ],
      ...entry.candidates.map((one) => candidateRow(one, words, tag(one.tag))),
    ]),
    ...document.changed.map((entry) => entryRow(classes.changed, entry, words, tag(entry.tag))),
    ...document.new.map((line) => [
      text(classes.new),
      text(nameOf(line)),
      text(''),
      blank,
      amount(line.amount),
      blank,
      blank,
      blank,
    ]),
    ...document.ended.map((line) => [
      text(classes.ended),
      blank,
      text(nameOf(line)),
      amount(line.amount),
      blank,
      blank,
      ...tag(line.tag),
    ]),
  ];
  const start = summary.length + 5;
  return {
    name: words.sheet,
    origin: 'result',
    widths,
    rows: [
      [{ value: words.title, style: 'title' }],
      [{ value: words.note(before ?? '–', after ?? '–'), style: 'note', span: widths.length }],
      head(headings.class, headings.linesBefore, headings.expenseBefore, headings.linesAfter, headings.expenseAfter),
      ...summary,
      [],
      head(
        headings.class,
        headings.line,
        headings.was,
        before ?? headings.before,
        after ?? headings.after,
        headings.why,
        headings.tag,
        headings.decided,
      ),
      ...listed,
    ],
    freeze: { rows: start, columns: 0 },
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: 0 },
  };
}

const blank: PlanCell = { value: null };
const text = (value: string): PlanCell => ({ value: value === '' ? null : value, style: 'text' });
const amount = (value: string | null): PlanCell => (value === null ? blank : { value: Number(value), style: 'amount' });
const nameOf = ({ line, label }: CarriedLine): string => `${line} ${label}`;

function summaryRow(name: string, { lines, expense }: CarryTotal, isTotal: boolean): readonly PlanCell[] {
  const count = (value: number): PlanCell => ({ value, style: isTotal ? 'totalCount' : 'count' });
  const euros = (value: string): PlanCell => ({ value: Number(value), style: isTotal ? 'totalAmount' : 'amount' });
  const label: PlanCell = { value: name, style: isTotal ? 'totalLabel' : 'text' };
  return [label, count(lines.before), euros(expense.before), count(lines.after), euros(expense.after)];
}

/** Lines put together or split take one row: their names and their sums. */
function entryRow(name: string, entry: CarryEntry, words: CarryWords, tag: readonly PlanCell[]): readonly PlanCell[] {
  const sum = (lines: readonly CarriedLine[]): PlanCell => {
    const filled = lines.flatMap((line) => (line.amount === null ? [] : [Math.round(Number(line.amount) * 100)]));
    return filled.length === 0 ? blank : { value: filled.reduce((total, cents) => total + cents, 0) / 100, style: 'amount' };
  };
  const names = (lines: readonly CarriedLine[]): PlanCell => text(lines.map(nameOf).join('; '));
  const why = [...entry.changes.map(words.change), ...(entry.confidence === null ? [] : [words.likeness(entry.confidence)])];
  return [text(name), names(entry.after), names(entry.before), sum(entry.before), sum(entry.after), text(why.join('; ')), ...tag];
}

function candidateRow(one: DoubtfulCandidate, words: CarryWords, tag: readonly PlanCell[]): readonly PlanCell[] {
  const why = one.reasons.map((reason) => words.reasons[reason]).join(', ');
  return [blank, blank, text(nameOf(one)), amount(one.amount), blank, text(why), ...tag];
}
