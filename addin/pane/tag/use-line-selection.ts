import { useRef, useState } from 'react';
import type { Desk } from '../../app/desk';
import type { LineQuery } from '../../app/state';
import type { Move } from '../parts/VirtualList';
import { keysOf } from './lines-of';
import { everything, isSelected, nothing, some, toggled, type Selection } from './selection';
import { keyOfQuery, type Lines } from './use-lines';

export interface LineSelection {
  readonly active: number;
  readonly selection: Selection;
  readonly isSelected: (index: number) => boolean;
  readonly onActive: (index: number, move: Move) => void;
  /** Makes a line the active one; what is selected stays. */
  readonly goTo: (index: number) => void;
  /** Makes a line the active one, with nothing selected beside it. */
  readonly goToAlone: (index: number) => void;
  /** Selects all lines of another query, which is shown next. */
  readonly selectAllOf: (query: LineQuery) => void;
  readonly toggle: () => void;
  readonly select: (selection: Selection) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** The active line and what is selected beside it; both begin anew when other lines are shown. */
export function useLineSelection(desk: Desk, query: LineQuery, lines: Lines): LineSelection {
  const [shown, setShown] = useState({ key: lines.key, active: 0, selection: nothing });
  const anchor = useRef(0);
  const asked = useRef(0);
  const current = shown.key === lines.key ? shown : { key: lines.key, active: 0, selection: nothing };
  const { selection } = current;
  const last = Math.max(0, (lines.sum?.lines ?? 1) - 1);
  const active = Math.min(current.active, last);
  const put = (changed: { readonly active?: number; readonly selection?: Selection }): void => {
    asked.current += 1;
    setShown({ ...current, active, ...changed });
  };
  const selectBetween = (index: number): void => {
    put({ active: index });
    const round = asked.current;
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    void keysOf(desk, query, from, to - from + 1).then((keys) => {
      // A later move has asked for another stretch.
      if (asked.current === round) setShown({ key: lines.key, active: index, selection: some(keys) });
    });
  };
  const toggleAt = (index: number): void => {
    const row = lines.row(index);
    anchor.current = index;
    put({ active: index, ...(row === undefined ? {} : { selection: toggled(selection, row.key) }) });
  };
  return {
    active,
    selection,
    isSelected: (index) => isSelected(selection, lines.row(index)?.key ?? null),
    onActive: (index, { by, shift, ctrl }) => {
      if (shift) return selectBetween(index);
      if (by === 'click' && ctrl) return toggleAt(index);
      anchor.current = index;
      put({ active: index, ...(by === 'click' ? { selection: nothing } : {}) });
    },
    goTo: (index) => {
      anchor.current = index;
      put({ active: index });
    },
    goToAlone: (index) => {
      anchor.current = index;
      put({ active: index, selection: nothing });
    },
    selectAllOf: (next) => {
      anchor.current = 0;
      asked.current += 1;
      setShown({ key: keyOfQuery(next), active: 0, selection: everything });
    },
    toggle: () => {
      toggleAt(active);
    },
    select: (next) => {
      put({ selection: next });
    },
    selectAll: () => {
      put({ selection: everything });
    },
    clear: () => {
      put({ selection: nothing });
    },
  };
}
