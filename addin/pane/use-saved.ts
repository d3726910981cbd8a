import { useEffect, useEffectEvent, useState } from 'react';
import type { Desk } from '../app/desk';
import type { DeskState } from '../app/state';
import { useWatched } from './use-watched';

type Saved = DeskState['saved'];

/**
 * Whether the model stands in the workbook as it was decided. What does not is put there as soon as the page goes out of sight: it may be
 * closed without another word.
 */
export function useSaved(desk: Desk | null): Saved {
  const [told, setTold] = useState<{ readonly desk: Desk | null; readonly saved: Saved }>({ desk, saved: 'saved' });
  const saved = told.desk === desk ? told.saved : 'saved';
  useWatched(desk, (state) => {
    // The same again is no news: nothing is drawn for it.
    setTold((last) => (last.desk === desk && last.saved === state.saved ? last : { desk, saved: state.saved }));
  });
  const onVisibility = useEffectEvent(() => {
    if (document.visibilityState === 'hidden' && saved === 'unsaved') void desk?.save();
  });
  useEffect(() => {
    const listener = (): void => {
      onVisibility();
    };
    document.addEventListener('visibilitychange', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
    };
  }, []);
  return saved;
}
