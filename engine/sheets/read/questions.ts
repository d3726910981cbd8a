import { sumText } from '../../money/amount';
import type { Measure } from '../../model/layout';
import { exactSum } from './exact-sum';
import { measuredColumns } from './line-sources';
import { measureOfHeading } from './measure-heading';
import type { ReadColumn } from './amount-columns';
import type { Proposal } from './propose-layout';
import { readRawTable, type RawTable } from './raw-table';
import type { ReadingOption, ReadingQuestion } from './reading-reasons';

/** Share of lines whose side must be told for nobody to be asked. */
const mostlyTold = 0.9;
/** Sums below this many euros, over more lines than that, are small for a municipality's budget. */
const smallBudget = 2_000_000;
const someLines = 20;

interface ColumnOfMeasure {
  readonly column: ReadColumn;
  readonly measure: Pick<Measure, 'kind'> & { readonly year: number | null };
}

function columnsWithMeasures({ layout }: Proposal, table: RawTable): ColumnOfMeasure[] {
  return measuredColumns(table).map(({ expense: column }) => {
    const named = layout.measures?.find(({ id }) => id === column.column.measure);
    return { column, measure: named ?? measureOfHeading(column.column.header) ?? { kind: 'other', year: null } };
  });
}

/** The columns that may be the newest budget: those of its kind and year, else all of no kind. */
function budgetColumns(proposal: Proposal, table: RawTable): readonly ColumnOfMeasure[] {
  const all = columnsWithMeasures(proposal, table);
  const budgets = all.filter(({ measure }) => measure.kind === 'budget');
  const years = budgets.flatMap(({ measure }) => measure.year ?? []);
  const newest = Math.max(...years);
  if (budgets.length > 0) return budgets.filter(({ measure }) => years.length === 0 || measure.year === newest);
  return all.some(({ measure }) => measure.kind !== 'other') ? [] : all;
}

/** The column whose sums stand in the options of other questions. */
function mainColumn(proposal: Proposal, table: RawTable): ReadColumn | undefined {
  return budgetColumns(proposal, table)[0]?.column ?? table.columns.at(-1);
}

function leafSum(table: RawTable, { cents }: ReadColumn, counts: (amount: number, at: number) => boolean = () => true): bigint {
  return exactSum(cents.filter((amount, at) => table.rows[at]?.role === 'leaf' && counts(amount, at)));
}

function whichBudget(proposal: Proposal, table: RawTable): ReadingQuestion[] {
  const columns = budgetColumns(proposal, table);
  const [first] = columns;
  // Years alone in headings are one measure for each year, not several of one.
  const years = new Set(columns.map(({ measure }) => measure.year));
  if (first === undefined || columns.length < 2 || years.size > 1) return [];
  const options = columns.map(({ column }, at): ReadingOption => {
    const { letter, header } = column.column;
    return { value: letter, name: header, sum: sumText(leafSum(table, column)), chosen: at === 0 };
  });
  return [{ id: 'which-budget', params: { year: first.measure.year ?? 0 }, options }];
}

function unit(proposal: Proposal, table: RawTable): ReadingQuestion[] {
  const { evidence } = proposal;
  const column = mainColumn(proposal, table);
  if (column === undefined || evidence.unit !== null) return [];
  const cents = [...column.cents].filter((amount, at) => table.rows[at]?.role === 'leaf' && !Number.isNaN(amount));
  const size = cents.reduce((sum, amount) => sum + Math.abs(amount), 0) / 100;
  if (cents.length < someLines || size >= smallBudget || cents.some((amount) => amount % 100 !== 0)) return [];
  const sum = leafSum(table, column);
  const options: ReadingOption[] = [
    { value: '1', name: null, sum: sumText(sum), chosen: true },
    { value: '1000', name: null, sum: sumText(sum * 1000n), chosen: false },
  ];
  return [{ id: 'unit', params: {}, options }];
}

function signs(proposal: Proposal, table: RawTable): ReadingQuestion[] {
  const { evidence, layout } = proposal;
  const { seenBy, known } = evidence.convention;
  const column = mainColumn(proposal, table);
  const told = table.rows.filter(({ role }, at) => role === 'leaf' && table.kinds[at]?.known === true).length;
  const lines = table.rows.filter(({ role }) => role === 'leaf').length;
  if (column === undefined || lines === 0) return [];
  const positive = leafSum(table, column, (amount) => amount > 0);
  const negative = -leafSum(table, column, (amount) => amount < 0);
  if ((seenBy === 'amounts' || seenBy === 'counter') && positive > 0n) {
    const options: ReadingOption[] = [
      { value: 'negative', name: null, sum: sumText(negative - positive), chosen: layout.expenseSign === 'negative' },
      { value: 'positive', name: null, sum: sumText(positive - negative), chosen: layout.expenseSign === 'positive' },
    ];
    return [{ id: 'signs', params: { lines }, options }];
  }
  if (seenBy !== null && seenBy !== 'chart' && (known >= mostlyTold || told >= lines * mostlyTold)) return [];
  const asIncome = (at: number): boolean => table.kinds[at]?.known === true && table.kinds[at]?.kind === 'income';
  const income = leafSum(table, column, (_, at) => asIncome(at));
  const others = leafSum(table, column, (_, at) => !asIncome(at));
  const unknown = leafSum(table, column, (_, at) => table.kinds[at]?.known !== true);
  const options: ReadingOption[] = [
    { value: 'expense', name: null, sum: sumText(others - income), chosen: true },
    { value: 'income', name: null, sum: sumText(others - income - 2n * unknown), chosen: false },
  ];
  return [{ id: 'signs', params: { lines: seenBy === 'chart' ? lines : lines - told }, options }];
}

/** Tables that were left out because they may hold the same money. */
function sameMoney(proposal: Proposal, table: RawTable, leftOut: readonly Proposal[]): ReadingQuestion[] {
  const column = mainColumn(proposal, table);
  if (column === undefined || leftOut.length === 0) return [];
  const own = leafSum(table, column);
  const others = leftOut.map(({ sheet, layout }) => {
    const other = readRawTable(sheet, layout);
    const same = measuredColumns(other).find(({ expense }) => expense.column.measure === column.column.measure);
    return same === undefined ? 0n : leafSum(other, same.expense);
  });
  const options: ReadingOption[] = [
    { value: 'leaveOut', name: null, sum: sumText(own), chosen: true },
    { value: 'add', name: null, sum: sumText(others.reduce((sum, amount) => sum + amount, own)), chosen: false },
  ];
  return [{ id: 'same-money', params: { tables: leftOut.map(({ layout }) => layout.id).join(', ') }, options }];
}

/**
 * What a person must decide, because the file can be read in two ways, each with what it would make the newest budget. `table` is the
 * proposal's, whole. Until then it is read by the option marked chosen.
 */
export function questionsFor(proposal: Proposal, table: RawTable, leftOut: readonly Proposal[] = []): readonly ReadingQuestion[] {
  return [
    ...whichBudget(proposal, table),
    ...unit(proposal, table),
    ...signs(proposal, table),
    ...sameMoney(proposal, table, leftOut),
  ];
}
