import { useEffect } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';

/** What is decided and not in the workbook yet is put there as soon as the page goes out of sight: it may be closed without another word. */
export function useSavedWhenHidden(desk: Desk | null): void {
  useEffect(() => {
    if (desk === null) return undefined;
    let saved: DeskState['saved'] = 'saved';
    void desk.watch((state) => {
      ({ saved } = state);
    });
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden' && saved === 'unsaved') void desk.save();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [desk]);
}
