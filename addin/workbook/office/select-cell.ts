import type { CellRef } from '../../../engine';
import { HostError } from '../host-error';
import type { Session } from './session';
import { knownSheet } from './sheet-list';

/**
 * Shows a cell, or the sheet where it names none. `expect` hears beforehand what will be selected, so that it is not taken for a
 * person's doing. Throws HostError sheet.unknown, excel.sheet-hidden, excel.other-window.
 */
export async function selectCell(
  session: Session,
  { sheet: name, cell }: CellRef,
  expect: (id: string, address: string | null) => void,
): Promise<void> {
  if (name === null) return;
  await session.run(async (batch) => {
    const { items } = await batch.ask((context) => context.workbook.worksheets.load('items/id,items/name,items/visibility'));
    const sheets = items.map(({ id, name: own, visibility }) => ({ id, name: own, isShown: visibility === 'Visible' }));
    const sheet = knownSheet(sheets, name);
    if (!sheet.isShown) throw new HostError('excel.sheet-hidden', { sheet: sheet.name });
    expect(sheet.id, cell);
    try {
      await batch.send((context) => {
        const shown = context.workbook.worksheets.getItem(sheet.id);
        shown.activate();
        if (cell !== null) shown.getRange(cell).select();
      });
    } catch (reason) {
      // What Excel says of a sheet it cannot bring to the front because another workbook is there.
      const isElsewhere = reason instanceof HostError && reason.code === 'excel.unexpected';
      throw isElsewhere ? new HostError('excel.other-window', {}, { cause: reason.cause }) : reason;
    }
  });
}
