import {
  amountWords,
  fieldWords,
  headings,
  sheetTitles,
  whenWords,
  wordIn,
  type SheetLanguage,
  type Words,
} from '../../../library/model-headings';
import { sheetNotes } from '../../../library/model-notes';
import { noWords, termWords, yesWords } from '../../../library/model-vocabulary';
import { modelSchema } from '../../../model/model';
import {
  columnsOf,
  tablesWithCells,
  tablesWithConditions,
  type HeadingKey,
  type TableKey,
  type ValueType,
} from '../../../model/sheet-tables';
import { amountText } from '../../../money/amount';
import { joinList } from '../../model-list';
import type { PlanCell, SheetPlan } from '../../plan';
import type { FlatRow, FlatValue } from './flat-rows';
import { tableChoices } from './table-choices';
import { tabName } from './tab-name';

/** Columns the note runs over, so that it takes a line and not a column's height. */
const noteSpan = 8;

/** The rows every model sheet begins with: its mark, which a reader knows it by, and what the sheet is for. */
export function openingRows(table: TableKey, language: SheetLanguage, columns: number): PlanCell[][] {
  return [
    [{ value: `${wordIn(sheetTitles[table], language)} · ${modelSchema}`, style: 'title' }],
    [{ value: wordIn(sheetNotes[table], language), style: 'note', span: Math.min(noteSpan, Math.max(1, columns)) }],
  ];
}

/** A table with a column for each field; where rows have conditions, also a column for each field they ask about. */
export function planTable(table: TableKey, rows: readonly FlatRow[], language: SheetLanguage): SheetPlan {
  const columns = plannedColumns(table, rows, language);
  const body = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return {
    name: tabName(table, language),
    widths: columns.map(({ title }, column) => width(title, body, column)),
    rows: [
      ...openingRows(table, language, columns.length),
      columns.map(({ title }): PlanCell => ({ value: title, style: 'header' })),
      ...body,
    ],
    choices: columns.flatMap(({ key, type }, column) =>
      key === null ? [] : tableChoices(table, key, type, column, rows.length, language),
    ),
    freeze: { rows: 3, columns: 1 },
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: 3 },
  };
}

interface PlannedColumn {
  /** Of the table's own columns; null for conditions and the columns of a budget. */
  readonly key: HeadingKey | null;
  readonly type: ValueType;
  readonly title: string;
  readonly cell: (row: FlatRow) => PlanCell;
}

const noChoice = { key: null, type: 'text' } as const;

/** What an entry is called, then what it is about, then what it says; of figures the conditions come last, since few have any. */
function plannedColumns(table: TableKey, rows: readonly FlatRow[], language: SheetLanguage): PlannedColumn[] {
  const own = [...columnsOf(table)].map(([key, type]): PlannedColumn => ({
    key,
    type,
    title: wordIn(headings[key], language),
    cell: ({ values }) => planCell(values[key], type, language),
  }));
  const fields = tablesWithConditions.has(table) ? [...new Set(rows.flatMap(({ when = {} }) => Object.keys(when)))] : [];
  const conditions = fields.map((field): PlannedColumn => ({
    ...noChoice,
    title: `${wordIn(whenWords, language)}: ${field}`,
    cell: ({ when = {} }) => planCell(Object.hasOwn(when, field) ? when[field] : undefined, 'text', language),
  }));
  if (tablesWithCells.has(table)) return [...own, ...budgetColumns(rows, language)];
  return table === 'figures' ? [...own, ...conditions] : [...own.slice(0, 1), ...conditions, ...own.slice(1)];
}

/** Fields of remembered lines as text, then their amounts in euros. */
function budgetColumns(rows: readonly FlatRow[], language: SheetLanguage): PlannedColumn[] {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row.fields ?? {})))];
  const measures = [...new Set(rows.flatMap((row) => Object.keys(row.amounts ?? {})))];
  return [
    ...fields.map((field): PlannedColumn => ({
      ...noChoice,
      title: `${wordIn(fieldWords, language)}: ${field}`,
      cell: (row) => planCell(own(row.fields, field), 'text', language),
    })),
    ...measures.map((measure): PlannedColumn => ({
      ...noChoice,
      title: `${wordIn(amountWords, language)}: ${measure}`,
      cell: (row) => amountCell(own(row.amounts, measure)),
    })),
  ];
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Cents beyond which a number of euros could lose one: written as text. */
const exactAsNumber = 10 ** 14;

function amountCell(cents: number | undefined): PlanCell {
  if (cents === undefined) return { value: null };
  if (Math.abs(cents) < exactAsNumber) return { value: cents / 100, style: 'amount' };
  return { value: amountText(cents), style: 'text' };
}

function width(title: string, body: readonly (readonly PlanCell[])[], column: number): number {
  const longest = Math.max(title.length, ...body.slice(0, 200).map((cells) => String(cells[column]?.value ?? '').length));
  return Math.min(48, Math.max(8, longest + 2));
}

/** A value as a cell: terms in the reader's language, texts as texts (also "=1+1" and "0410"), numbers as numbers. */
export function planCell(value: FlatValue, type: ValueType, language: SheetLanguage): PlanCell {
  if (value === undefined || value === null || value === '') return { value: null };
  if (typeof value === 'boolean') return { value: wordIn(value ? yesWords : noWords, language), style: 'text' };
  if (typeof value === 'number') return { value };
  if (typeof value !== 'string') return { value: joinList(value), style: 'text' };
  return { value: termIn(type, value, language) ?? value, style: 'text' };
}

function termIn(type: ValueType, term: string, language: SheetLanguage): string | undefined {
  const words = Object.entries<Readonly<Record<string, Words>>>(termWords).find(([vocabulary]) => vocabulary === type)?.[1];
  const found = words && Object.hasOwn(words, term) ? words[term] : undefined;
  return found && wordIn(found, language);
}

export function headerCell(key: HeadingKey, language: SheetLanguage): PlanCell {
  return { value: wordIn(headings[key], language), style: 'header' };
}
