import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';
import type { BrowserWorkbook } from '../workbook/browser/browser-workbook';

/** Formulas of ours in the sheets follow the figures of the desk. */
export async function followFigures(desk: Pick<Desk, 'watch'>, workbook: Pick<BrowserWorkbook, 'figuresChanged'>): Promise<void> {
  let last: DeskState | null = null;
  await desk.watch((state) => {
    const isSame =
      last === null ||
      (state.linesVersion === last.linesVersion &&
        state.driversVersion === last.driversVersion &&
        state.measure === last.measure);
    last = state;
    // Before there are figures the cells keep what the file says.
    if (!isSame && state.measure !== null) workbook.figuresChanged();
  });
}
