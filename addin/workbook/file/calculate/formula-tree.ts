import type { CellValue } from '../../../../engine';

/** A rectangle of cells as a formula names it: 0-based, its ends included; whole columns and rows reach to the end of any sheet. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as its parts. */
export type Formula =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'omitted' }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'minus' | 'plus' | 'percent'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;

/** Every rectangle that a formula names. */
export function areasOf(formula: Formula): readonly Area[] {
  const found: Area[] = [];
  const waiting: Formula[] = [formula];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'area') found.push(next.area);
    else if (next.kind === 'call') waiting.push(...next.args);
    else if (next.kind === 'operation') waiting.push(next.left, next.right);
    else if ('of' in next) waiting.push(next.of);
  }
  return found;
}
