import type { ColumnPlan } from '../../engine';
import { cellReference } from './cell-reference';
import { HostError } from './host-error';

/** Throws HostError tag-column.no-room where the column would stand at or beyond the next table, whose it would seem to be. */
export function checkRoom({ sheet, headerRow: row, between }: ColumnPlan, column: number): void {
  if (between === undefined || between.before === null || column < columnOf(between.before)) return;
  const { after, before } = between;
  throw new HostError('tag-column.no-room', { sheet, row, after, before });
}

/** 0-based column of letters such as "AB". */
export const columnOf = (letters: string): number => cellReference(`${letters}1`)?.column ?? -1;
