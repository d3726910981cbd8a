import type { SegmentRow } from '../../../engine';
import type { Words } from '../words';

/** A segment's own name with its ages, else its ages. */
export function segmentName({ name, from, to }: Pick<SegmentRow, 'name' | 'from' | 'to'>, { text }: Words): string {
  const ages = text.tables.ages(from, to);
  return name === null || name === ages ? ages : `${name} (${ages})`;
}
