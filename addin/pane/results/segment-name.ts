import type { SegmentRow } from '../../../engine';
import type { Words } from '../words';

/** A segment's own name, with its ages where it does not say them itself; else its ages. */
export function segmentName({ name, from, to }: Pick<SegmentRow, 'name' | 'from' | 'to'>, { text }: Words): string {
  const ages = text.tables.ages(from, to);
  if (name === null) return ages;
  return name.includes(String(from)) ? name : `${name} (${ages})`;
}
