import type { SheetPlan } from '../../../../engine';
import { markName } from '../../plan/mark-name';
import { quotedSheet } from '../../plan/references';
import { xmlText } from './xml-text';

export const printTitlesName = '_xlnm.Print_Titles';

/** Defined names of one of our sheets: rows that repeat on every printed page, and the mark. `tag`: the element with its prefix. */
export function ownNames(plan: SheetPlan, localSheetId: number, isMarked: boolean, tag = 'definedName'): string {
  const rows = plan.print?.titleRows ?? 0;
  const titles = `<${tag} name="${printTitlesName}" localSheetId="${localSheetId}">${xmlText(`${quotedSheet(plan.name)}!$1:$${rows}`)}</${tag}>`;
  const mark = `<${tag} name="${markName}" localSheetId="${localSheetId}" hidden="1">"${plan.origin ?? 'result'}"</${tag}>`;
  return (rows > 0 ? titles : '') + (isMarked ? mark : '');
}
