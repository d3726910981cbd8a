import { useEffect, type RefObject } from 'react';

/**
 * Keeps the keyboard in a view: where what held it has left the page or can no longer be used (the last line of a list, a button that is done with), it goes to the
 * list, or to the view itself while there is no list.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = view.current;
    if (root === null) return;
    let last: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const look = (): void => {
      if (last === null || (last.isConnected && !last.matches(':disabled'))) return;
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body && activeElement !== last) return;
      (list.current ?? root).focus();
    };
    const observer = new MutationObserver(look);
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [view, list]);
}
