import { useCallback, useMemo, useState } from 'react';
import type { BookSheet } from '../../workbook/browser/book';
import { layOut, type Reach } from './geometry/sheet-layout';
import { textScale } from './geometry/text-scale';
import { type Area, areaOf, lastColumn, lastRow } from './selection/area';
import { MergedAreas } from './selection/merged-areas';
import { type Ground, selectArea, selectCell, type Selection } from './selection/selection';

interface SheetState {
  readonly selection: Selection;
  readonly reach: Reach;
  /** Selected by the pane, not by the person. */
  readonly byPane: boolean;
}

export interface SheetStates {
  readonly sheet: BookSheet;
  readonly ground: Ground;
  readonly selection: Selection;
  readonly byPane: boolean;
  /** Changes the selection of the sheet in sight. */
  readonly choose: (selection: Selection) => void;
  /** For an answer that was waited for: it changes nothing where the person has moved on. */
  readonly chooseUnlessMoved: (from: Selection) => (selection: Selection) => void;
  /** Another sheet in sight, or the same; with an area to select there. */
  readonly go: (sheet: string, area: Area | null, byPane: boolean) => void;
}

/** The table grows when a person comes this near to its end. */
const nearEnd = 20;

const atHome: SheetState = {
  selection: selectCell({ row: 1, column: 0 }, { merged: new MergedAreas([]) }),
  reach: { row: 0, column: 0 },
  byPane: false,
};

const groundOf = (sheet: BookSheet, reach: Reach): Ground => ({
  layout: layOut(sheet, reach, textScale()),
  merged: new MergedAreas(sheet.merged),
});

/** Which sheet is in sight, and what is selected in each. `sheets`: at least one. */
export function useSheetStates(sheets: readonly BookSheet[], fallback: BookSheet): SheetStates {
  const [name, setName] = useState(fallback.name);
  const [states, setStates] = useState<ReadonlyMap<string, SheetState>>(new Map());
  const sheet = sheets.find((one) => one.name === name) ?? fallback;
  const { selection, reach, byPane } = states.get(sheet.name) ?? atHome;
  const ground = useMemo(() => groundOf(sheet, reach), [sheet, reach]);

  const choose = useCallback(
    (chosen: Selection) => {
      setStates((before) => {
        const state = before.get(sheet.name) ?? atHome;
        return new Map(before).set(sheet.name, {
          selection: chosen,
          reach: grown(state.reach, areaOf(chosen.active), ground),
          byPane: false,
        });
      });
    },
    [sheet, ground],
  );
  const chooseUnlessMoved = useCallback(
    (from: Selection) => (chosen: Selection) => {
      setStates((before) => {
        const state = before.get(sheet.name) ?? atHome;
        return state.selection === from
          ? new Map(before).set(sheet.name, { ...state, selection: chosen, byPane: false })
          : before;
      });
    },
    [sheet],
  );
  const go = useCallback(
    (to: string, area: Area | null, byPane: boolean) => {
      const target = sheets.find((one) => one.name === to);
      if (target === undefined) return;
      setName(to);
      if (area === null) return;
      setStates((before) => {
        const state = before.get(to) ?? atHome;
        const wider = grown(state.reach, area, groundOf(target, state.reach));
        return new Map(before).set(to, { selection: selectArea(area, groundOf(target, wider)), reach: wider, byPane });
      });
    },
    [sheets],
  );
  return { sheet, ground, selection, byPane, choose, chooseUnlessMoved, go };
}

/** The same object while it suffices. */
function grown(reach: Reach, area: Area, { layout }: Ground): Reach {
  const row = lastRow(area) + nearEnd > layout.rows.last ? lastRow(area) : reach.row;
  const column = lastColumn(area) + nearEnd / 4 > layout.columns.last ? lastColumn(area) : reach.column;
  return row > reach.row || column > reach.column
    ? { row: Math.max(row, reach.row), column: Math.max(column, reach.column) }
    : reach;
}
