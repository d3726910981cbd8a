import { DeskLines } from './desk-lines';
import { DeskTags } from './desk-tags';
import type { Workroom } from './workroom';

/** Lines as the Tag view sees them, and what people decide about them. */
export interface DeskTagging {
  readonly lines: DeskLines;
  readonly tags: DeskTags;
}

/** Loaded when lines are first asked for: the library of moments and what suggests them come with it. */
export function openTagging(room: Workroom): DeskTagging {
  const lines = new DeskLines(room);
  return { lines, tags: new DeskTags(room, lines) };
}
