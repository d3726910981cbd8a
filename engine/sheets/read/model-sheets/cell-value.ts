import type { ValueType } from '../../../model/sheet-tables';
import type { CellValue } from '../../grid';
import { splitList } from '../../model-list';
import { termOf, truthOf } from './words';

export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === null || cell === '';
}

/** A cell as a message quotes it. */
export function cellText(cell: CellValue): string {
  return typeof cell === 'object' && cell !== null ? cell.error : String(cell);
}

/**
 * What a cell says, by the type of its column. What cannot be read is handed on as it stands, so that it is refused with
 * its place.
 */
export function cellValue(cell: CellValue, type: ValueType): unknown {
  if (cell === null || typeof cell === 'object') return cell;
  switch (type) {
    case 'text':
      return String(cell);
    case 'date':
      return typeof cell === 'number' ? dateText(cell) : String(cell);
    case 'number':
      return typeof cell === 'string' && /^\s*-?\d{1,15}\s*$/.test(cell) ? Number(cell) : cell;
    case 'exact':
      return typeof cell === 'string' ? decimalPoint(cell) : cell;
    case 'yesNo':
      return typeof cell === 'boolean' ? cell : (truthOf(String(cell)) ?? cell);
    case 'list':
      return splitList(String(cell));
    default:
      return termOf(type, String(cell)) ?? cell;
  }
}

/**
 * A number typed as text, as people here write it ("0,61", "1 234,5", "−3"), with a decimal point. "1,234" is left as it stands: it
 * is a thousand to some and one and a bit to others.
 */
function decimalPoint(text: string): string {
  const bare = text.trim().replace('\u2212', '-');
  if (!/^-?(\d+|\d{1,3}(\s\d{3})+)(,\d+)?$/.test(bare) || /^-?[1-9]\d{0,2},\d{3}$/.test(bare)) return text;
  return bare.replace(/\s/g, '').replace(',', '.');
}

const dayInMilliseconds = 86_400_000;
/** Spreadsheets count days from 30 December 1899; numbers below this are years typed as such ("2025"). */
const firstDay = Date.UTC(1899, 11, 30);
const lastPlainYear = 2200;

function dateText(serial: number): string {
  if (!Number.isInteger(serial) || serial <= lastPlainYear || serial > 2_958_465) return String(serial);
  return new Date(firstDay + serial * dayInMilliseconds).toISOString().slice(0, 10);
}
