import type { TableInUse } from '../../app/state';
import type { Words } from '../words';

/** Units as the sentences know them. */
export const unitOf = (unit: number): 1 | 1000 | 1000000 => (unit === 1000 || unit === 1000000 ? unit : 1);

/** Where a table stands and on which side its signs are, a sentence each. */
export function placeAndSigns(
  { sheet, firstRow, lastRow, signs }: Pick<TableInUse, 'sheet' | 'firstRow' | 'lastRow' | 'signs'>,
  { text }: Words,
): readonly string[] {
  const say = text.readingReasons;
  return [text.paneStart.asking.place({ sheet, first: String(firstRow), last: String(lastRow) }), say.signs[signs]];
}
