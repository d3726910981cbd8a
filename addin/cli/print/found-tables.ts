import type { InspectedColumn, InspectedTable, ReadingQuestion } from '../../../engine';
import { questionSentence, reasonSentence } from '../../text/reading-sentences';
import type { Text } from '../../text/text';
import { printable } from './table';
import type { Words } from './words';

/** Longest figures first would hide the questions, so each table says at most so many reasons. */
const mostReasons = 6;

/** A table with the sentences of its reasons and questions beside their codes, as issues have theirs. */
export function withWords(table: InspectedTable, text: Text): object {
  return {
    ...table,
    reasons: table.reasons.map((reason) => ({ ...reason, message: reasonSentence(reason, text) })),
    questions: table.questions.map((question) => ({ ...question, message: questionSentence(question, text) })),
  };
}

/** The newest budget, else the last amount. */
function mainColumn({ columns }: InspectedTable): InspectedColumn | undefined {
  const amounts = columns.filter(({ role }) => role === 'amount');
  const budgets = amounts.filter(({ measure }) => measure?.kind === 'budget');
  const yearOf = ({ measure }: InspectedColumn): number => measure?.year ?? 0;
  return [...budgets].sort((a, b) => yearOf(b) - yearOf(a))[0] ?? amounts.at(-1);
}

/** Plain sentences: what was found, in which unit and signs, where the budget is, whether totals agree, how sure that is. */
function tableSentences(table: InspectedTable, words: Words): readonly string[] {
  const say = words.text.readingReasons;
  const column = mainColumn(table);
  const sum = column === undefined ? undefined : table.sums[column.column];
  const totals = table.subtotalRows.length === 0 ? null : words.count(table.subtotalRows.length);
  const differing = table.checks.filter(({ difference }) => Number(difference) !== 0).length;
  const checks = words.count(table.checks.length) ?? '';
  return [
    say.found({ sheet: table.sheet, first: String(table.firstRow), last: String(table.lastRow) }),
    say.lines(words.count(table.lines) ?? '', totals),
    `${say.unit(table.unit, table.currency)} ${say.signs[table.expenseSign]}`,
    ...(column === undefined || sum === undefined
      ? []
      : [say.budget(column.column, column.measure?.id ?? column.header, words.amount(sum) ?? '')]),
    ...(table.checks.length === 0
      ? []
      : [differing === 0 ? say.totalsAgree : say.totalsDiffer(words.count(differing) ?? '', checks)]),
    say.sure(words.share(table.confidence) ?? '', table.confidence),
  ].map(printable);
}

function reasonLines({ reasons }: InspectedTable, words: Words): readonly string[] {
  if (reasons.length === 0) return [];
  const lines = reasons.slice(0, mostReasons).map((reason) => `  - ${printable(reasonSentence(reason, words.text))}`);
  return [`${words.text.readingReasons.why}:`, ...lines];
}

function questionLines(question: ReadingQuestion, words: Words): readonly string[] {
  const say = words.text.readingReasons;
  const options = question.options.map(({ value, name, sum, chosen }) => {
    const answer = `${say.options[question.id](value, name)}: ${say.then(words.amount(sum) ?? '')}`;
    return `      ${printable(answer)}${chosen ? ` (${say.chosen})` : ''}`;
  });
  return [`  ? ${printable(questionSentence(question, words.text))}`, ...options];
}

/** What a finance officer reads first of a table. */
export function foundTable(table: InspectedTable, words: Words): readonly string[] {
  const questions = table.questions.flatMap((question) => questionLines(question, words));
  return [
    ...tableSentences(table, words),
    ...reasonLines(table, words),
    ...(questions.length === 0 ? [] : [`${words.text.readingReasons.asked}:`, ...questions]),
    '',
  ];
}
