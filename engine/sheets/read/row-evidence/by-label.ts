import {
  bareTotalLabel,
  carryLabels,
  pageCarryLabels,
  resultLabels,
  sumLabels,
  weakTotalLabels,
} from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import type { CellValue } from '../../grid';
import { cellAt, cellText, isBlank } from '../cell-place';
import type { FoundColumn } from '../layout-columns';
import { labelColumns, type TableFacts } from './table-facts';

/** What a row's label announces: a sum, a result, a sum where the row has no code of its own; null: nothing. */
export type Announced = 'sum' | 'result' | 'perhaps' | null;

/** A label column in which more than this share of rows announce totals is a class ("Fund total"), not a label. */
const mostTotals = 0.7;
/** Share of rows from which a column counts as one that every line fills. */
const usuallyFilled = 0.8;
/** Share from which a row without a code is marked by that: totals without a label have none either. */
const mostlyCoded = 0.5;

const shareOf = ({ role }: FoundColumn): number => (role === 'code' ? mostlyCoded : usuallyFilled);
const isField = (column: FoundColumn): boolean => column.role === 'code' || column.role === 'name' || column.role === 'flag';

/** Labels repeat from block to block, so each text is judged once a table. */
function labelJudge(): (cell: CellValue) => Announced {
  const verdicts = new Map<string, Announced>();
  return (cell) => {
    if (typeof cell !== 'string') return null;
    const known = verdicts.get(cell);
    if (known !== undefined) return known;
    const text = foldText(cell);
    const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
    const weak = says(weakTotalLabels) || carryLabels.test(text) ? 'perhaps' : null;
    const verdict = says(resultLabels) ? 'result' : says(sumLabels) || says(pageCarryLabels) ? 'sum' : weak;
    verdicts.set(cell, verdict);
    return verdict;
  };
}

/** What every row's label announces. */
export function announcedTotals({ sheet, found, rows }: TableFacts): readonly Announced[] {
  const judge = labelJudge();
  const saidIn = (column: FoundColumn): Announced[] => rows.map(({ row }) => judge(cellAt(sheet, column.index, row)));
  const labels = labelColumns(found)
    .map(saidIn)
    .filter((said) => said.filter((one) => one !== null).length <= rows.length * mostTotals);
  const usual = found.filter((column) => isField(column) && filledShare(sheet.rows, column, rows) >= shareOf(column));
  return rows.map(({ row }, at): Announced => {
    const said = labels.map((column) => column[at] ?? null);
    if (said.includes('result')) return 'result';
    if (said.includes('sum')) return 'sum';
    if (!said.includes('perhaps')) return null;
    return usual.some(({ index }) => isBlank(cellAt(sheet, index, row))) ? 'sum' : 'perhaps';
  });
}

function filledShare(
  cells: readonly (readonly CellValue[])[],
  column: FoundColumn,
  rows: readonly { readonly row: number }[],
): number {
  return rows.filter(({ row }) => !isBlank(cells[row - 1]?.[column.index] ?? null)).length / Math.max(1, rows.length);
}

/** Columns whose cell a line does not leave empty: codes that most have, else names and flags. `isLine` tells the rows that count. */
export function keyedColumns({ sheet, found, rows }: TableFacts, isLine: (at: number) => boolean): readonly FoundColumn[] {
  const lines = rows.filter((_, at) => isLine(at));
  const usual = found.filter((column) => {
    const share = filledShare(sheet.rows, column, lines);
    return isField(column) && share > 0 && share >= shareOf(column);
  });
  const codes = usual.filter(({ role }) => role === 'code');
  return codes.length > 0 ? codes : usual;
}

/** Whether a row leaves empty what every line fills, or writes its label where the codes stand: it has no code of its own. */
export function lacksCode({ sheet, rows }: TableFacts, keyed: readonly FoundColumn[], at: number): boolean {
  const { row, label } = rows[at] ?? { row: 0, label: '' };
  return keyed.some(({ index, role }) => {
    const text = cellText(cellAt(sheet, index, row));
    return text === '' || (role === 'code' && text === label);
  });
}

/** Words that no line is called by. */
export function isBareTotal(label: string): boolean {
  return bareTotalLabel.test(foldText(label));
}

/** A sum carried from page to page. */
export function isCarried(label: string): boolean {
  return carryLabels.test(foldText(label)) || isPageCarry(label);
}

/** A sum carried from page to page, by words that no line is called by. */
export function isPageCarry(label: string): boolean {
  const text = foldText(label);
  return pageCarryLabels.some((pattern) => pattern.test(text));
}
