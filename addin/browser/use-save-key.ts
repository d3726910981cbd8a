import { useEffect, useEffectEvent } from 'react';

/** Ctrl or Command and S save the workbook; the browser would save the page, which holds nothing of it. */
export function useSaveKey(save: () => void): void {
  const saved = useEffectEvent(save);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's';
      if (!isSave) return;
      event.preventDefault();
      if (!event.repeat) saved();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
