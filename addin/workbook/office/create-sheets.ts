import type { SheetGrid } from '../../../engine';
import { markName } from '../plan/mark-name';
import type { Drawing } from './writes';
import type { Batch } from './session';
import type { Listing } from './sheet-list';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const satisfies Record<
  SheetGrid['visibility'],
  string
>;

function mark(sheet: Excel.Worksheet, { origin }: Drawing): void {
  sheet.names.add(markName, `="${origin}"`).visible = false;
}

/**
 * Adds the sheets that are not there, each with our mark from its first moment, in a step of its own; gives their ids. What a fault left half
 * done is gone on with.
 */
export function createSheets(batch: Batch, drawings: readonly Drawing[]): Promise<readonly string[]> {
  if (drawings.length === 0) return Promise.resolve([]);
  return batch.retry(async (once) => {
    const there = await once((context) =>
      drawings.map(({ name }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
        return sheet;
      }),
    );
    const marks = await once((context) =>
      there.map((sheet) =>
        sheet.isNullObject
          ? null
          : context.workbook.worksheets.getItem(sheet.id).names.getItemOrNullObject(markName).load('formula'),
      ),
    );
    const made = await once((context) =>
      drawings.map((drawing, at) => {
        const { worksheets } = context.workbook;
        const found = there[at];
        const isThere = found !== undefined && !found.isNullObject;
        const sheet = isThere ? worksheets.getItem(found.id) : worksheets.add(drawing.name);
        const known = marks[at] ?? null;
        if (!isThere || known === null || known.isNullObject) mark(sheet, drawing);
        else sheet.names.getItem(markName).visible = false;
        return sheet.load('id');
      }),
    );
    return made.map(({ id }) => id);
  });
}

/** Puts sheets that were made again where they stood. Not to be undone by Excel, so never part of a group. */
export async function placeSheets(
  batch: Batch,
  made: readonly { readonly id: string; readonly drawing: Drawing }[],
): Promise<void> {
  const placed = made.flatMap(({ id, drawing: { place } }) => (place === null ? [] : [{ id, ...place }]));
  if (placed.length === 0) return;
  await batch.send((context) => {
    for (const { id, position, visibility } of [...placed].sort((a, b) => a.position - b.position)) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.position = position;
      if (visibility !== 'visible') sheet.visibility = visibilities[visibility];
    }
  });
}

/** Marks sheets of ours whose kind has changed. */
export async function remarkSheets(batch: Batch, drawings: readonly Drawing[], { sheets }: Listing): Promise<void> {
  const wrong = drawings.flatMap((drawing) =>
    sheets.flatMap(({ id, name, ours }) =>
      name.toLowerCase() === drawing.name.toLowerCase() && ours !== undefined && ours !== drawing.origin ? [{ id, drawing }] : [],
    ),
  );
  if (wrong.length === 0) return;
  await batch.send((context) => {
    for (const { id, drawing } of wrong) {
      context.workbook.worksheets.getItem(id).names.getItem(markName).formula = `="${drawing.origin}"`;
    }
  });
}
