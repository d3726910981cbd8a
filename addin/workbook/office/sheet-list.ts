import type { SheetGrid, SheetOrigin } from '../../../engine';
import { nameKey } from '../plan/sheet-names';
import { markName } from '../plan/mark-name';
import { HostError } from '../host-error';
import { askCalendar, Dates } from './dates';
import type { Batch } from './session';

/** A rectangle of a sheet: 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ListedSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly position: number;
  readonly isProtected: boolean;
  readonly ours?: SheetOrigin;
  /** Smallest rectangle that holds every value; null: none does. */
  readonly used: Area | null;
}

export interface Listing {
  readonly file: string;
  readonly isLocked: boolean;
  readonly tellsEvents: boolean;
  readonly dates: Dates;
  readonly sheets: readonly ListedSheet[];
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The sheet of the name, in any letter case, as Excel has it. */
export const sheetNamed = <S extends { readonly name: string }>(sheets: readonly S[], name: string): S | undefined =>
  sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));

/** Throws HostError sheet.unknown, with the names there are. */
export function knownSheet<S extends { readonly name: string }>(sheets: readonly S[], name: string): S {
  const sheet = sheetNamed(sheets, name);
  if (sheet !== undefined) return sheet;
  throw new HostError('sheet.unknown', { sheet: name, known: sheets.map((known) => known.name).join(', ') });
}

/** Which of our sheets it is; the mark is a name of the sheet's own, with its origin as a text: ="result". */
function originOf(formula: unknown): SheetOrigin | undefined {
  return /^="(result|model)"$/.exec(String(formula))?.[1] as SheetOrigin | undefined;
}

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Every worksheet in its order, in two round trips. */
export async function listSheets(batch: Batch): Promise<Listing> {
  const { workbook, worksheets, runtime, calendar } = await batch.ask((context) => {
    const { workbook, runtime } = context;
    workbook.load('name');
    workbook.protection.load('protected');
    runtime.load('enableEvents');
    const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    return { workbook, worksheets, runtime, calendar: askCalendar(context) };
  });
  const found = worksheets.items.map(({ id, name, visibility }, position) => ({ id, name, visibility, position }));
  const details = await batch.ask((context) =>
    found.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return {
        used,
        mark: sheet.names.getItemOrNullObject(markName).load('formula'),
        protection: sheet.protection.load('protected'),
      };
    }),
  );
  const sheets = found.map(({ visibility, ...sheet }, at): ListedSheet => {
    const { used, mark, protection } = details[at] as (typeof details)[number];
    const ours = mark.isNullObject ? undefined : originOf(mark.formula);
    return {
      ...sheet,
      visibility: visibilities[visibility as keyof typeof visibilities],
      isProtected: protection.protected,
      used: used.isNullObject ? null : areaOf(used),
      ...(ours && { ours }),
    };
  });
  return {
    file: workbook.name,
    isLocked: workbook.protection.protected,
    tellsEvents: runtime.enableEvents,
    dates: new Dates(calendar),
    sheets,
  };
}
