import type { Issue } from '../../issues/issue';
import { foldText } from '../../model/fold-text';
import type { LayoutColumn } from '../../model/layout';
import type { SheetGrid } from '../grid';
import type { Unit } from './amount';
import { columnIndex, placeOf } from './cell-place';
import { unitIn } from './unit-words';

export interface OneUnit {
  /** Columns in another unit than the table's are `other`: read by one unit, their amounts would be wrong by a thousand. */
  readonly columns: readonly LayoutColumn[];
  readonly issues: readonly Issue[];
}

const plainCurrency = /€|(?<!\p{L})(eur|euroa?|kr|usd)(?!\p{L})/u;

function unitOfHeading(header: string): Unit | null {
  const text = foldText(header);
  return unitIn(text) ?? (plainCurrency.test(text) ? 1 : null);
}

/** Keeps the amounts of a table's own unit, where headings of single columns state another. */
export function inOneUnit(sheet: SheetGrid, columns: readonly LayoutColumn[], unit: Unit, headerRow: number): OneUnit {
  const isOther = ({ role, header = '' }: LayoutColumn): boolean => {
    const own = role === 'amount' ? unitOfHeading(header) : null;
    return own !== null && own !== unit;
  };
  const others = columns.filter(isOther);
  const [first] = others;
  // Where every column says another unit than a note does, the headings are right.
  if (first === undefined || others.length === columns.filter(({ role }) => role === 'amount').length)
    return { columns, issues: [] };
  const params = { unit, columns: others.map(({ header, column }) => header ?? column ?? '').join(', ') };
  const at = placeOf(sheet, columnIndex(first.column ?? 'A'), headerRow);
  const kept = columns.map((column): LayoutColumn => {
    const { column: letter, header } = column;
    return isOther(column) ? { column: letter, header, role: 'other' } : column;
  });
  return { columns: kept, issues: [{ code: 'unit.mixed', severity: 'warning', params, at }] };
}
