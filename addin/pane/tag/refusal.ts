import type { LineRow } from '../../app/state';
import type { Decision } from './tag-keys';

/**
 * Why something cannot be done with the lines it was asked of. outside: no tag is asked of the line. noSuggestion: nothing to accept. noOwnTag: what tags it is a rule or the sheet's own
 * column, or nothing does. manyComments: a comment is of one line.
 */
export type Refusal = 'outside' | 'noSuggestion' | 'noOwnTag' | 'manyComments';

/** row: the line, where it is one; null: as many as `lines` says. */
export function refusalOf(kind: Decision, row: LineRow | null, lines: number): Refusal | null {
  if (row === null) return kind === 'comment' && lines > 1 ? 'manyComments' : null;
  if (kind === 'comment') return null;
  if (row.state === 'outside') return 'outside';
  if (kind === 'accept' && row.suggestion === null) return 'noSuggestion';
  const isOwn = row.tagging?.by === 'tag' && row.tagging.origin !== 'column';
  return kind === 'untag' && !isOwn ? 'noOwnTag' : null;
}
