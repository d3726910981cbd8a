import type { Budget, Layout, Measure } from '../../engine';
import type { ReadingAnswers, TableInUse } from './state';

const rowOf = (cell: string | null): number => Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);

/** The tables that the budgets are read from, and how. */
export const tablesInUse = (budgets: readonly Budget[], layouts: readonly Layout[]): readonly TableInUse[] =>
  budgets.flatMap(({ organiser, lines, tables = [] }) =>
    tables.map(({ sheet, headerRow, lines: { from, to } }): TableInUse => {
      const own = layouts.filter((layout) => layout.organiser === organiser);
      const layout = own.find((one) => one.headerRow === headerRow && (one.sheet ?? sheet) === sheet) ?? own[0];
      const rows = lines.slice(from, to).map(({ at }) => rowOf(at.cell));
      return {
        sheet,
        firstRow: rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0),
        lastRow: rows.reduce((most, row) => Math.max(most, row), 0),
        lines: rows.length,
        unit: layout?.unit ?? 1,
        currency: layout?.currency ?? null,
        signs: layout?.expenseSign ?? 'unknown',
      };
    }),
  );

const isSameTable = (one: Layout, other: Layout): boolean =>
  one.headerRow === other.headerRow && (one.sheet ?? null) === (other.sheet ?? null);

/** What a model's layouts say already, as answers to how its tables are read. */
export const answersOf = (layouts: readonly Layout[], proposed: readonly Layout[]): ReadingAnswers =>
  proposed.flatMap((proposal) => {
    const own = layouts.find((layout) => isSameTable(layout, proposal));
    if (own === undefined) return [];
    const { unit = 1, expenseSign } = own;
    const isSigned = expenseSign === 'negative' || expenseSign === 'positive';
    return [
      { table: proposal.id, question: 'unit' as const, value: String(unit) },
      ...(isSigned ? [{ table: proposal.id, question: 'signs' as const, value: expenseSign }] : []),
    ];
  });

/** A model's layouts with what a person has answered anew; all else of them stays, and so do those nobody was asked about. */
export const withAnswers = (
  layouts: readonly Layout[],
  proposed: readonly Layout[],
  answers: ReadingAnswers,
  confirmedAt: string,
): readonly Layout[] =>
  layouts.map((layout) => {
    const proposal = proposed.find((one) => isSameTable(layout, one));
    const asked = new Set(answers.filter(({ table }) => table === proposal?.id).map(({ question }) => question));
    if (proposal === undefined || asked.size === 0) return layout;
    return {
      ...layout,
      ...(asked.has('unit') && { unit: proposal.unit }),
      ...(asked.has('signs') && { expenseSign: proposal.expenseSign, kinds: proposal.kinds }),
      ...(asked.has('which-budget') && { measures: proposal.measures }),
      confirmedAt,
    };
  });

/** Measures with the kinds that the answer to which column is the budget gives them. */
export function measuresWith(
  measures: readonly Measure[],
  proposed: readonly Layout[],
  answers: ReadingAnswers,
): readonly Measure[] {
  const asked = new Set(answers.filter(({ question }) => question === 'which-budget').map(({ table }) => table));
  const given = proposed.filter(({ id }) => asked.has(id)).flatMap((layout) => layout.measures ?? []);
  return measures.map((measure) => ({ ...measure, kind: given.find(({ id }) => id === measure.id)?.kind ?? measure.kind }));
}
