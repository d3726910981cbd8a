import { foldText } from '../../model/fold-text';
import type { LayoutColumn } from '../../model/layout';
import type { ColumnRole } from '../../model/terms';
import { measureOfHeading } from './measure-heading';

/** A column as a fingerprint knows it. */
export interface ColumnPrint {
  readonly role: ColumnRole;
  /** The heading, folded, its year counted from the newest budget's: "ta ±0", "tp -2". */
  readonly heading: string;
}

const longYear = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/u;

/** The newest budget's year among headings, else the newest of any measure; null where headings name none. */
export function baseYear(headings: readonly string[]): number | null {
  const measures = headings.flatMap((heading) => measureOfHeading(heading) ?? []);
  const yearsOf = (kinds: readonly string[]): number[] =>
    measures.flatMap(({ kind, year }) => (year !== null && (kinds.length === 0 || kinds.includes(kind)) ? [year] : []));
  const years = [yearsOf(['budget']), yearsOf(['amendedBudget']), yearsOf([])].find((found) => found.length > 0) ?? [];
  return years.length === 0 ? null : Math.max(...years);
}

/** A heading without its year: the year is named by its distance from a base year, so that next year's heading is the same. */
export function headingPattern(heading: string, base: number | null): string {
  const text = foldText(heading);
  if (base === null) return text;
  const relative = (year: number): string => {
    const distance = year - base;
    return distance === 0 ? '±0' : distance > 0 ? `+${distance}` : String(distance);
  };
  const long = longYear.exec(text)?.[1];
  if (long !== undefined) return text.replaceAll(new RegExp(`(?<!\\d)${long}(?!\\d)`, 'gu'), relative(Number(long)));
  const measure = measureOfHeading(heading);
  if (measure === null || measure.year === null) return text;
  const short = String(measure.year % 100).padStart(2, '0');
  return text.replace(new RegExp(`(?<![\\d.,])${short}(?![\\d.,%])`, 'u'), relative(measure.year));
}

/** The columns of a table as its fingerprint knows them, in no order. */
function columnPrints(
  columns: readonly { readonly header?: string | undefined; readonly role: ColumnRole }[],
): readonly ColumnPrint[] {
  const headed = columns.filter(({ header, role }) => header !== undefined && header !== '' && role !== 'other');
  const base = baseYear(headed.map(({ header = '' }) => header));
  return headed.map(({ header = '', role }) => ({ role, heading: headingPattern(header, base) }));
}

/**
 * What a table looks like: "role:heading" of every column that is not `other`, sorted and parted by " | ", years counted from the
 * newest budget. Rows, the place of heading and columns, the sheet's name and the year make no difference; a new, missing or renamed
 * column does. It is readable, so that a change of shape can be named.
 */
export function fingerprintOf(columns: readonly LayoutColumn[]): string {
  return columnPrints(columns)
    .map(({ role, heading }) => `${role}:${heading.replaceAll('|', '/')}`)
    .sort()
    .join(' | ');
}

/** The columns that a stored fingerprint names. */
export function printsOf(fingerprint: string): readonly ColumnPrint[] {
  return fingerprint.split(' | ').flatMap((part): ColumnPrint[] => {
    const [role = '', ...heading] = part.split(':');
    return heading.length === 0 ? [] : [{ role: role as ColumnRole, heading: heading.join(':') }];
  });
}
