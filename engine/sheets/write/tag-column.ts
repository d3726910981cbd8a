import type { Allocation } from '../../allocation/allocate';
import { tagTextOf } from '../../allocation/tag-text';
import { markedByRule, tagColumnHeading } from '../../library/tag-column';
import type { SheetLanguage } from '../../library/model-headings';
import type { Budget, BudgetLine, BudgetPlace } from '../../model/budget';
import { source, type Analysis } from '../../views/source';
import type { ColumnPlan } from '../plan';

const widest = 48;

/**
 * The column that shows each line's moments beside it, one plan a table of the budget (one for all that share their columns): what a person may then
 * change in place. A line whose own text was not understood keeps it; so does a row whose lines say different things. What a rule says is marked, so
 * that the rule stays in charge of the line; what is shown of a rule that no longer speaks is taken away. Measures of several years may be tagged
 * differently by dated rules: the column shows the year of the measure asked for.
 */
export function tagColumn(
  budget: Budget,
  allocation: Allocation,
  measure: number,
  language: SheetLanguage,
): readonly ColumnPlan[] {
  const textOf = lineTexts(allocation, measure, language);
  return sharedTables(budget.tables ?? []).flatMap((tables): ColumnPlan[] => {
    const [{ sheet, headerRow, tagColumn, columns, until }] = tables;
    if (sheet === null) return [];
    const lines = tables.flatMap(({ lines: { from, to } }) => budget.lines.slice(from, to));
    const cells = new Map(
      [...byRow(lines)].flatMap(([row, own]): [number, string][] => {
        const [text = null, ...more] = new Set(own.map(textOf));
        if (more.length > 0 || (text === null && own.every(({ ruleText }) => ruleText === undefined))) return [];
        return [[row, text ?? '']];
      }),
    );
    const header = tagColumn?.heading ?? tagColumnHeading(language);
    const between = { after: columns.last, before: until };
    const width = Math.min(widest, Math.max(header.length, ...[...cells.values()].map((text) => text.length)) + 2);
    return [{ sheet, headerRow, column: tagColumn?.letter ?? null, between, header, cells, width }];
  });
}

/** What the column says of a line; null where it is untagged or its rules clash. */
function lineTexts(
  { table, plain, model }: Allocation,
  measure: number,
  language: SheetLanguage,
): (line: BudgetLine) => string | null {
  const decimal = language === 'en' ? '.' : ',';
  const indexes = new Map(table.lines.map(({ line }, index) => [line, index]));
  return (line) => {
    const index = indexes.get(line);
    const decision = index === undefined ? 'untagged' : plain.decision(index, measure);
    if (typeof decision === 'string') return null;
    const shares = decision.moments.map((moment, at) => ({
      moment: model.moments[moment].id,
      share: `${decision.shares[at].n}/${decision.shares[at].d}`,
    }));
    const text = tagTextOf(shares, model.moments, decimal);
    return decision.origin.kind === 'rule' ? markedByRule(text, language) : text;
  };
}

/** A row holds several lines where several tables, or expense and income columns, share it. */
function byRow(lines: readonly BudgetLine[]): ReadonlyMap<number, readonly BudgetLine[]> {
  const rows = new Map<number, BudgetLine[]>();
  for (const line of lines) {
    const own = rows.get(line.row);
    if (own === undefined) rows.set(line.row, [line]);
    else own.push(line);
  }
  return rows;
}

/** Tables that share their columns, together. */
function sharedTables(tables: readonly BudgetPlace[]): readonly (readonly [BudgetPlace, ...BudgetPlace[]])[] {
  const shared = new Map<string, [BudgetPlace, ...BudgetPlace[]]>();
  for (const table of tables) {
    const place = JSON.stringify([table.sheet, table.headerRow, table.columns.first]);
    const own = shared.get(place);
    if (own === undefined) shared.set(place, [table]);
    else own.push(table);
  }
  return [...shared.values()];
}

/** The same for every budget of an analysis, by the measure it shows. */
export function tagColumns(budgets: readonly Budget[], analysis: Analysis, language: SheetLanguage): readonly ColumnPlan[] {
  const { allocation, measure } = analysis[source];
  return budgets.flatMap((budget) => tagColumn(budget, allocation, measure, language));
}
