import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Desk } from '../../app/desk';
import type { LineQuery, LineRow } from '../../app/state';

/** Arrow keys held down show only the line where they stop, after so many milliseconds. */
const restBeforeShowing = 120;

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/** What the list followed last; kept while other tabs are looked at, as a selection leads the list once. */
export interface Followed {
  readonly keys: readonly string[];
  /** How often the host had asked for the selected lines to be tagged. */
  readonly asked: number;
}
export const nothingFollowed: Followed = { keys: [], asked: 0 };

/** What the host and the sheet want of the list. */
export interface SheetWish {
  /** Grows each time the host asks for the lines selected in the sheet to be tagged. */
  readonly asked: number;
  readonly followed: RefObject<Followed>;
}

/** To be said of the sheet's selection: that it has lines the list does not show, or, to who asked for it, that it has none. */
export type SelectionNote = { readonly kind: 'nothing' | 'noLine' } | { readonly kind: 'hidden'; readonly lines: number };
const nothing: SelectionNote = { kind: 'nothing' };

interface Following extends SheetWish {
  readonly desk: Desk;
  readonly query: LineQuery;
  /** Keys of the lines selected in the sheet. */
  readonly selected: readonly string[];
  /** Whether the list shows what is selected in the sheet, and nothing else. */
  readonly isOfSheet: boolean;
  readonly goTo: (index: number) => void;
  /** Shows these lines alone; several of them selected. */
  readonly show: (keys: readonly string[]) => void;
}

/**
 * The list follows what a person selects in the sheet. A line that the list shows becomes its active one. Several lines, or one that it does not show, take the
 * list over where a person came for them: by the host's command, or with a new selection to this tab. Otherwise it is told how many they are.
 */
export function useFollowSheet(following: Following): SelectionNote {
  const { desk, query, selected, asked, followed } = following;
  const latest = useRef(following);
  const isOpening = useRef(true);
  const [note, setNote] = useState(nothing);
  const awaits = useRef(false);
  useEffect(() => {
    latest.current = following;
  });
  useEffect(() => {
    const isCommand = asked !== followed.current.asked;
    const isNew = !areSame(followed.current.keys, selected);
    const wasOpening = isOpening.current;
    isOpening.current = false;
    if (!isCommand && !isNew) return;
    const done = (told: SelectionNote): void => {
      followed.current = { keys: selected, asked };
      awaits.current = told.kind === 'noLine';
      setNote(told);
    };
    const [only] = selected;
    if (only === undefined) return done(isCommand ? { kind: 'noLine' } : nothing);
    const isWanted = isCommand || awaits.current || latest.current.isOfSheet;
    const take = (): void => {
      done(nothing);
      latest.current.show(selected);
    };
    if (selected.length > 1) return isWanted || wasOpening ? take() : done({ kind: 'hidden', lines: selected.length });
    let isAsked = true;
    void desk.position(only, query).then((at) => {
      if (!isAsked) return;
      if (at < 0 && isWanted) return take();
      if (at >= 0) latest.current.goTo(at);
      done(at >= 0 ? nothing : { kind: 'hidden', lines: 1 });
    });
    return () => {
      isAsked = false;
    };
  }, [desk, query, selected, asked, followed]);
  return note;
}

/** The sheet follows the list: the active line is shown there after a person has moved to it. Gives what to call on a move. */
export function useShowInSheet(desk: Desk, row: LineRow | undefined): () => void {
  const hasMoved = useRef(false);
  const at = row?.at;
  const key = row?.key;
  useEffect(() => {
    if (!hasMoved.current || at === undefined) return;
    const timer = setTimeout(() => {
      hasMoved.current = false;
      void desk.select(at);
    }, restBeforeShowing);
    return () => {
      clearTimeout(timer);
    };
    // The place is the line's: it is shown again only for another line.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, key]);
  return () => {
    hasMoved.current = true;
  };
}
