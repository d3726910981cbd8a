import { type RefObject, useEffect, useEffectEvent } from 'react';

export type Region = 'bar' | 'sheet' | 'pane';

const order: readonly Region[] = ['bar', 'sheet', 'pane'];

const reachable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

/**
 * F6 goes from one part of the page to the next, Shift and F6 back, as between the parts of Excel's own window. `enter`: puts the
 * keyboard into a part in its own way; false where the first thing that takes it will do.
 */
export function useRegions(
  parts: Readonly<Record<Region, RefObject<HTMLElement | null>>>,
  enter: (region: Region) => boolean,
): void {
  const entered = useEffectEvent(enter);
  const { bar, sheet, pane } = parts;
  useEffect(() => {
    const elements = { bar, sheet, pane };
    /** Where the keyboard last was in each part: it goes back there. */
    const last = new Map<Region, HTMLElement>();
    const regionOf = (element: Element | null): Region | undefined =>
      order.find((region) => elements[region].current?.contains(element) === true);
    const onFocus = ({ target }: FocusEvent): void => {
      const region = target instanceof HTMLElement ? regionOf(target) : undefined;
      if (region !== undefined) last.set(region, target as HTMLElement);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      // A dialog keeps the keyboard until it is answered.
      if (event.key !== 'F6' || document.querySelector('dialog:modal') !== null) return;
      const present = order.filter((region) => elements[region].current !== null);
      const now = regionOf(document.activeElement);
      const at = now === undefined ? -1 : present.indexOf(now);
      const next = present.at((at + (event.shiftKey ? (at < 0 ? 0 : -1) : 1)) % present.length);
      if (next === undefined) return;
      event.preventDefault();
      if (entered(next)) return;
      const before = last.get(next);
      (before?.checkVisibility() === true ? before : firstReachable(elements[next].current))?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('focusin', onFocus);
    };
  }, [bar, sheet, pane]);
}

/** The first thing that takes the keyboard and is in sight. */
const firstReachable = (within: HTMLElement | null): HTMLElement | undefined =>
  [...(within?.querySelectorAll<HTMLElement>(reachable) ?? [])].find((element) => element.checkVisibility());
