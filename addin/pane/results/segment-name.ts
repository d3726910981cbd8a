import type { SegmentRow } from '../../../engine';
import type { Words } from '../words';

/** A segment's own name, with its ages where it does not say them itself; else its ages in words. */
export function segmentName({ name, from, to }: Pick<SegmentRow, 'name' | 'from' | 'to'>, { text }: Words): string {
  if (name === null) return text.resultSheets.ageGroup(from, to);
  return name.includes(String(from)) ? name : `${name} (${text.tables.ages(from, to)})`;
}
