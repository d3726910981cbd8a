import { useEffect, useEffectEvent } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';

/** Tells of the desk's state at once and after every change, for as long as the component is there. null: there is no desk yet. */
export function useWatched(desk: Desk | null, onState: (state: DeskState) => void): void {
  const told = useEffectEvent(onState);
  useEffect(() => {
    if (desk === null) return undefined;
    let isWatched = true;
    const watching = desk.watch((state) => {
      if (isWatched) told(state);
    });
    return () => {
      isWatched = false;
      void watching.then((end) => {
        end();
      });
    };
  }, [desk]);
}
