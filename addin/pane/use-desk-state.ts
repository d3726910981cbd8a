import { useEffect, useState } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';

/** The desk's state as it was told last; null until the first time. */
export function useDeskState(desk: Desk): DeskState | null {
  const [state, setState] = useState<DeskState | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.watch((next) => {
      if (isShown) setState(next);
    });
    return () => {
      isShown = false;
    };
  }, [desk]);
  return state;
}
