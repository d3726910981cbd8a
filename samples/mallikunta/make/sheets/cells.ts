import type { CellStyle, PlanCell } from '../../../../engine/sheets/plan';
import { measures } from '../measures';

export const constructedNotice = 'Rakennettu esimerkki, ei oikea kunta';

export const blank: PlanCell = { value: null };

export function text(value: string, style: CellStyle = 'text'): PlanCell {
  return { value, style };
}

export function repeat(count: number, cell: PlanCell = blank): PlanCell[] {
  return Array.from({ length: count }, () => cell);
}

/** Column letter of a zero-based index below 26. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

export const amountHeaders: readonly PlanCell[] = measures.map(({ id }) => text(id, 'headerNumber'));

/** Cents of a sum of euros: whole, so that stored totals are exact to the cent. */
export function sumEuros(euros: readonly number[]): number {
  const cents = euros.reduce((sum, value) => sum + Math.round(value * 100), 0);
  return cents === 0 ? 0 : cents / 100;
}
