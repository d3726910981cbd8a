import type { Issue } from '../../issues/issue';
import { foldText } from '../../model/fold-text';
import type { LayoutColumn } from '../../model/layout';
import type { SheetGrid } from '../grid';
import type { Unit } from './amount';
import { columnIndex, placeOf } from './cell-place';
import { measureOfHeading } from './measure-heading';
import { unitIn } from './unit-words';

export interface OneUnit {
  readonly unit: Unit;
  /** Columns in another unit than the table's are `other`: read by one unit, their amounts would be wrong by a thousand. */
  readonly columns: readonly LayoutColumn[];
  readonly issues: readonly Issue[];
}

const plainCurrency = /€|(?<!\p{L})(e|eur|euroa?|kr|usd)(?!\p{L})|£/u;

function unitOfHeading({ role, header = '' }: LayoutColumn): Unit | null {
  if (role !== 'amount') return null;
  const text = foldText(header);
  return unitIn(text) ?? (plainCurrency.test(text) ? 1 : null);
}

/** The unit that the heading of the newest budget states: of columns in several units that is the one to keep. */
function unitOfBudget(columns: readonly LayoutColumn[]): Unit | null {
  const budgets = columns.flatMap((column) => {
    const measure = measureOfHeading(column.header ?? '');
    return column.role === 'amount' && measure?.kind === 'budget' ? [{ column, year: measure.year ?? 0 }] : [];
  });
  const [newest] = budgets.sort((a, b) => b.year - a.year);
  return newest === undefined ? null : unitOfHeading(newest.column);
}

/** Keeps the amounts of one unit, the newest budget's, where headings of single columns state several. `said` is the table's own. */
export function inOneUnit(sheet: SheetGrid, columns: readonly LayoutColumn[], said: Unit, headerRow: number): OneUnit {
  const stated = new Set(columns.map(unitOfHeading).filter((own) => own !== null));
  const unit = stated.size > 1 ? (unitOfBudget(columns) ?? said) : said;
  const isOther = (column: LayoutColumn): boolean => {
    const own = unitOfHeading(column);
    return own !== null && own !== unit;
  };
  const others = columns.filter(isOther);
  const [first] = others;
  // Where every column says another unit than a note does, the headings are right.
  if (first === undefined || others.length === columns.filter(({ role }) => role === 'amount').length)
    return { unit, columns, issues: [] };
  const params = { unit, columns: others.map(({ header, column }) => header ?? column ?? '').join(', ') };
  const at = placeOf(sheet, columnIndex(first.column ?? 'A'), headerRow);
  const kept = columns.map((column): LayoutColumn => {
    const { column: letter, header } = column;
    return isOther(column) ? { column: letter, header, role: 'other' } : column;
  });
  return { unit, columns: kept, issues: [{ code: 'unit.mixed', severity: 'warning', params, at }] };
}
