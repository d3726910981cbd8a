import type { Issue } from '../../issues/issue';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import type { InspectedTable } from './inspect-document';
import { inspectTable } from './inspect-table';
import { proposingFile } from './propose-for-file';
import type { Proposal } from './propose-layout';
import { readRawTable, type RawTable } from './raw-table';
import type { ReadingOption, ReadingQuestion, ReadingQuestionId } from './reading-reasons';
import { toTheEnd, type Stepwise } from './steps';

/** What a person answered to a question about a table. */
export interface ReadingAnswer {
  /** Id of the table's layout. */
  readonly table: string;
  readonly question: ReadingQuestionId;
  readonly value: ReadingOption['value'];
}

/** A table that is read as the budget, or would be. */
export interface ProposedTable {
  readonly layout: Layout;
  readonly found: InspectedTable;
}

export interface ProposedReading {
  /** The main table first. */
  readonly tables: readonly ProposedTable[];
  /** How the file is read with these answers: the layouts of a model. */
  readonly layouts: readonly Layout[];
  readonly issues: readonly Issue[];
}

const units = [1, 1000, 1000000] as const;

type Answer = (question: ReadingQuestionId) => string | undefined;

/** Of the columns that may be the budget the one a person chose stays it; the others become figures of no kind. */
function withBudget(layout: Layout, question: ReadingQuestion | undefined, chosen: string | undefined): Layout {
  if (question === undefined || chosen === undefined) return layout;
  const candidates = question.options.map(({ value }) => value);
  const measureOf = (letter: string) => layout.columns.find(({ column }) => column === letter)?.measure;
  const budget = measureOf(chosen);
  const others = new Set(candidates.map(measureOf));
  return {
    ...layout,
    measures: (layout.measures ?? []).map((measure) =>
      measure.id === budget
        ? { ...measure, kind: 'budget' as const }
        : others.has(measure.id)
          ? { ...measure, kind: 'other' as const }
          : measure,
    ),
  };
}

/** A side for lines of which nothing tells it: only where none tells, as one rule then stands for all. */
function withSides(layout: Layout, chosen: string | undefined): Layout {
  if (chosen === 'negative' || chosen === 'positive') return { ...layout, expenseSign: chosen };
  return chosen === 'income' ? { ...layout, kinds: [{ when: { organiser: '*' }, kind: 'income' }] } : layout;
}

function answered(layout: Layout, questions: readonly ReadingQuestion[], answer: Answer): Layout {
  const unit = units.find((known) => String(known) === answer('unit'));
  const inUnit: Layout = unit === undefined ? layout : { ...layout, unit };
  const budgets = questions.find(({ id }) => id === 'which-budget');
  return withSides(withBudget(inUnit, budgets, answer('which-budget')), answer('signs'));
}

/** Answers that one layout cannot say are not offered: lines of which some tell their side keep what they say. */
function answerable(questions: readonly ReadingQuestion[], { kinds, rows }: RawTable): readonly ReadingQuestion[] {
  const someTell = rows.some(({ role }, at) => role === 'leaf' && kinds[at]?.known === true);
  return questions.map((question) =>
    question.id === 'signs' && someTell
      ? { ...question, options: question.options.filter(({ value }) => value !== 'income') }
      : question,
  );
}

function tableOf(proposal: Proposal, leftOut: readonly Proposal[], answer: Answer): ProposedTable & { issues: readonly Issue[] } {
  const table = readRawTable(proposal.sheet, proposal.layout);
  const { found, issues } = inspectTable({ table, proposal }, leftOut);
  const questions = answerable(found.questions, table).map((question) => withChoice(question, answer(question.id)));
  return { layout: answered(proposal.layout, questions, answer), found: { ...found, questions }, issues };
}

/** Every kind of question keeps its own options; only which of them is chosen changes. */
function withChoice<Q extends ReadingQuestion>(question: Q, value: string | undefined): Q {
  if (value === undefined || question.options.every((option) => option.value !== value)) return question;
  return { ...question, options: question.options.map((option) => ({ ...option, chosen: option.value === value })) };
}

/**
 * How a workbook without a model would be read: its tables as found, with the questions a person has answered applied to them. Sums beside
 * the options are those of the file, whatever is chosen. Steps: a sheet each, then a table each.
 */
export function* proposingReading(
  sheets: readonly SheetGrid[],
  answers: readonly ReadingAnswer[] = [],
): Stepwise<ProposedReading> {
  const { kept, leftOut, issues } = yield* proposingFile(sheets);
  const answerOf =
    (table: string): Answer =>
    (question) =>
      answers.find((answer) => answer.table === table && answer.question === question)?.value;
  const tables: ReturnType<typeof tableOf>[] = [];
  for (const [at, proposal] of kept.entries()) {
    tables.push(tableOf(proposal, at === 0 ? leftOut : [], answerOf(proposal.layout.id)));
    yield;
  }
  const isAdded = tables.some(({ layout }) => answerOf(layout.id)('same-money') === 'add');
  const added = isAdded ? leftOut.map(({ layout }) => layout) : [];
  return {
    tables: tables.map(({ layout, found }) => ({ layout, found })),
    layouts: [...tables.map(({ layout }) => layout), ...added],
    issues: [...sheets.flatMap(({ opening = [] }) => opening), ...issues, ...tables.flatMap((table) => table.issues)],
  };
}

/** The same at once. */
export const proposeReading = (sheets: readonly SheetGrid[], answers: readonly ReadingAnswer[] = []): ProposedReading =>
  toTheEnd(proposingReading(sheets, answers));
