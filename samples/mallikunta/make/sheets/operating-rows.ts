import type { PlanCell } from '../../../../engine/sheets/plan';
import { accounts } from '../accounts';
import type { SampleLine } from '../budget';
import { measures } from '../measures';
import { blank, letter, repeat, sumEuros, text } from './cells';

export const codeColumns = ['Toimielin', 'Palvelualue', 'Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike'];
export const accountColumn = 'E';
export const firstAmount = codeColumns.length;
const amountColumns = measures.map((_, index) => letter(firstAmount + index));

/** Euros by measure. */
export type Sums = readonly number[];

export interface Total {
  readonly row: number;
  readonly sums: Sums;
}

export function eurosOf(lines: readonly SampleLine[]): Sums {
  return measures.map(({ id }) => sumEuros(lines.map(({ euros }) => euros.get(id) ?? 0)));
}

/** The rows of the operating part, each total a formula over the rows above with its value stored beside it. */
export class OperatingRows {
  readonly rows: PlanCell[][] = [];

  /** 1-based row that the next cell row gets. */
  get next(): number {
    return this.rows.length + 1;
  }

  heading(label: string, style: 'subtitle' | 'totalLabel'): void {
    this.rows.push([...repeat(firstAmount - 1), text(label, style)]);
  }

  line({ centre, account, euros }: SampleLine): void {
    const { code, name } = accounts[account];
    this.rows.push([
      text(centre.code.slice(0, 2)),
      text(centre.code.slice(0, 3)),
      text(centre.code),
      text(centre.name),
      text(code),
      text(name),
      ...measures.map(({ id }): PlanCell => ({ value: euros.get(id) ?? 0, style: 'amount' })),
    ]);
  }

  total(label: string, sums: Sums, formula: (column: string) => string): Total {
    const cells = sums.map((value, index): PlanCell => ({
      value,
      style: 'totalAmount',
      formula: formula(amountColumns[index] ?? ''),
    }));
    const row = this.next;
    this.rows.push([...repeat(firstAmount - 1, text('', 'totalLabel')), text(label, 'totalLabel'), ...cells]);
    return { row, sums };
  }

  space(): void {
    this.rows.push([blank]);
  }
}
