import { useEffect, useState } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';

/** The desk's state as it was told last; null until the first time: with another desk, of another workbook, what was shown of the one before is gone. */
export function useDeskState(desk: Desk): DeskState | null {
  const [told, setTold] = useState<{ readonly desk: Desk; readonly state: DeskState } | null>(null);
  useEffect(() => {
    let isShown = true;
    void desk.watch((state) => {
      if (isShown) setTold({ desk, state });
    });
    return () => {
      isShown = false;
    };
  }, [desk]);
  return told?.desk === desk ? told.state : null;
}
