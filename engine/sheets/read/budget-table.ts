import type { Issue } from '../../issues/issue';
import { withoutRuleMark } from '../../library/tag-column';
import { amountText } from '../../money/amount';
import type { BudgetLine, BudgetPlace } from '../../model/budget';
import type { Layout, Measure } from '../../model/layout';
import type { LineKind } from '../../model/terms';
import { cellAt, cellText, placeOf, sheetPlace } from './cell-place';
import { lineHeadings } from './headings/line-headings';
import type { FoundColumn } from './layout-columns';
import type { TagPlace } from './tag-column';
import { measureOfHeading } from './measure-heading';
import { amountOf, lineSources, measuredColumns } from './line-sources';
import type { RawTable } from './raw-table';

/** One measure of a table: its lines' cents, expense plus and income minus; NaN where the file has no readable amount. */
export interface TableColumn {
  readonly measure: Measure;
  readonly letter: string;
  /** Of the column that holds the income, where expenses and income stand in two. */
  readonly incomeLetter?: string;
  readonly cents: Float64Array;
}

/** The leaf lines of one table, with ids that are not yet unique. */
export interface BudgetTable {
  readonly place: Omit<BudgetPlace, 'lines'>;
  readonly lines: readonly BudgetLine[];
  readonly columns: readonly TableColumn[];
  readonly issues: readonly Issue[];
}

/** The layout's own measure, else the model's, else what the heading says; null where nothing tells its year. */
function measureOf(column: FoundColumn, layout: Layout, known: readonly Measure[]): Measure | null {
  const named = [...(layout.measures ?? []), ...known].find((measure) => measure.id === column.measure);
  if (named !== undefined) return named;
  const said = measureOfHeading(column.measure) ?? measureOfHeading(column.header);
  if (said === null || said.year === null) return null;
  return { ...said, id: column.measure, year: said.year };
}

/** Keys come from people's cells, so the record has no prototype they could reach. */
function fieldRecord(fields: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const record = Object.create(null) as Record<string, string>;
  for (const [field, text] of fields) record[field] = text;
  return record;
}

/** A sum of income on the expense side, or the other way round, nearly always means a wrong sign convention. */
function suspectSigns(table: RawTable, lines: readonly BudgetLine[], columns: readonly TableColumn[]): Issue[] {
  return columns.flatMap(({ measure, cents, letter }) =>
    (['expense', 'income'] as const).flatMap((kind: LineKind): Issue[] => {
      const sum = lines.reduce((total, line, at) => (line.kind === kind ? total + (cents[at] || 0) : total), 0);
      const wrong = kind === 'expense' ? sum < 0 : sum > 0;
      if (!wrong || !Number.isSafeInteger(sum)) return [];
      const at = { ...sheetPlace(table.sheet), cell: `${letter}${table.layout.headerRow}` };
      return [{ code: 'sign.suspect', severity: 'warning', params: { kind, measure: measure.id, sum: amountText(sum) }, at }];
    }),
  );
}

/** The lines of a raw table in the budget's own sign. `known` are measures named outside the layout, in the model. */
export function budgetTable(table: RawTable, known: readonly Measure[], tags: TagPlace): BudgetTable {
  const { sheet, layout } = table;
  const issues: Issue[] = [...table.issues, ...tags.issues];
  const tagTextOf = (row: number): Pick<BudgetLine, 'tagText' | 'ruleText'> => {
    const text = tags.index === null ? '' : cellText(cellAt(sheet, tags.index, row));
    const ruleText = withoutRuleMark(text);
    return text === '' ? {} : ruleText === null ? { tagText: text } : { ruleText };
  };
  const sources = lineSources(table);
  const headingsOver = lineHeadings(table);
  const lines = sources.flatMap((source): BudgetLine[] => {
    const row = table.rows[source.at];
    if (row === undefined) return [];
    const { organiser } = layout;
    const headings = headingsOver?.(source.at) ?? [];
    return [
      {
        id: source.side === 'income' ? `${row.key}/income` : row.key,
        organiser,
        label: row.label,
        kind: source.kind,
        fields: fieldRecord(row.fields),
        ...(headings.length === 0 ? {} : { headings }),
        at: placeOf(sheet, 0, row.row),
        row: row.row,
        ...tagTextOf(row.row),
      },
    ];
  });
  const columns = measuredColumns(table).flatMap(({ expense, income }): TableColumn[] => {
    const { column } = expense;
    const measure = measureOf(column, layout, known);
    if (measure !== null) {
      const cents = Float64Array.from(sources, (source) => amountOf(source, expense, income));
      return [{ measure, letter: column.letter, ...(income === null ? {} : { incomeLetter: income.column.letter }), cents }];
    }
    const at = placeOf(sheet, column.index, layout.headerRow);
    issues.push({ code: 'measure.unknown-heading', severity: 'warning', params: { header: column.header || column.letter }, at });
    return [];
  });
  const { tagColumn, columns: own, until } = tags;
  const place = { sheet: sheet.name, headerRow: layout.headerRow, tagColumn, columns: own, until };
  return { place, lines, columns, issues: [...issues, ...suspectSigns(table, lines, columns)] };
}
