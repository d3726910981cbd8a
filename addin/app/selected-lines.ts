import type { BudgetLine } from '../../engine';
import type { CellArea } from '../workbook/port';
import type { Session } from './session';

/** With more lines selected than this, the list says nothing a person could follow. */
const most = 10_000;

/** Keys of the lines whose rows a selection touches, each once, in their own order. */
export function linesIn(session: Session, areas: readonly CellArea[]): readonly string[] {
  const isTouched = ({ at, row: own }: BudgetLine): boolean =>
    areas.some(({ sheet, row, rows }) => at.sheet === sheet && own >= row && own < row + rows);
  const found: string[] = [];
  for (const [at, line] of session.all.entries()) {
    if (!isTouched(line)) continue;
    found.push(session.key(at));
    if (found.length === most) break;
  }
  return found;
}
