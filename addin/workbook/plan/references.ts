import type { PlanCells } from '../../../engine';
import { columnLetters } from './address';

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Absolute reference to a range of one column: 'Sheet'!$A$2:$A$9. */
export function absoluteRange({ column, from, to }: PlanCells, sheet: string): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$${from}:$${letters}$${to}`;
}
