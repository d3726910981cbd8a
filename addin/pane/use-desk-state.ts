import { useState } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';
import { useWatched } from './use-watched';

/** The desk's state as it was told last; null until the first time: with another desk, of another workbook, what was shown of the one before is gone. */
export function useDeskState(desk: Desk): DeskState | null {
  const [told, setTold] = useState<{ readonly desk: Desk; readonly state: DeskState } | null>(null);
  useWatched(desk, (state) => {
    setTold({ desk, state });
  });
  return told?.desk === desk ? told.state : null;
}
