import type { Issue } from '../../issues/issue';
import type { SheetGrid } from '../grid';
import { sheetPlace } from './cell-place';
import { confidenceIn } from './confidence';
import { proposeTables } from './propose-layout';

/** Under this a hidden sheet is taken for lists and settings, which nobody needs to hear of. */
const sure = 0.5;

/** Hidden sheets that look like budgets: not read, since somebody put them away, and said, since money may stand there. */
export function hiddenSheetIssues(sheets: readonly SheetGrid[]): Issue[] {
  return sheets
    .filter(({ visibility, ours }) => visibility !== 'visible' && ours === undefined)
    .filter((sheet) => (proposeTables(sheet).value ?? []).some((proposal) => confidenceIn(proposal).confidence >= sure))
    .map((sheet) => ({ code: 'sheet.hidden', severity: 'info', params: { sheet: sheet.name ?? '' }, at: sheetPlace(sheet) }));
}
