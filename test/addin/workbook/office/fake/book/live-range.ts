import { localAddress, sheetPrefix, type Rectangle } from './address';
import type { SheetState } from './sheet-state';

/** The cells a proxy stands for: they follow when rows or columns are put in or taken out before them. */
export class LiveRange {
  isGone = false;

  constructor(
    readonly sheet: SheetState,
    public area: Rectangle,
  ) {}

  get address(): string {
    return sheetPrefix(this.sheet.name) + localAddress(this.area);
  }
}

/** Several rectangles of one sheet, as `RangeAreas`. */
export interface LiveAreas {
  readonly sheet: SheetState;
  readonly areas: readonly LiveRange[];
}
