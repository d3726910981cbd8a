import { useEffect, useRef, useState } from 'react';
import type { Desk } from '../../app/desk';
import type { LineQuery, LineRow } from '../../app/state';

/** Arrow keys held down show only the line where they stop, after so many milliseconds. */
const restBeforeShowing = 120;

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/**
 * The list follows what a person selects in the sheet. One line that the list shows becomes its active one; of others it is told how many they are, so that
 * they can be shown. 0: nothing to tell.
 */
export function useFollowSheet(desk: Desk, query: LineQuery, selected: readonly string[], goTo: (index: number) => void): number {
  const followed = useRef<readonly string[]>(selected);
  const go = useRef(goTo);
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    go.current = goTo;
  });
  useEffect(() => {
    if (areSame(followed.current, selected)) return;
    followed.current = selected;
    const [only] = selected;
    if (only === undefined || selected.length > 1) return setHidden(selected.length);
    let isAsked = true;
    void desk.position(only, query).then((at) => {
      if (!isAsked) return;
      if (at >= 0) go.current(at);
      setHidden(at >= 0 ? 0 : 1);
    });
    return () => {
      isAsked = false;
    };
  }, [desk, query, selected]);
  return hidden;
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
