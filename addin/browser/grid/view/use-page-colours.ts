import { useSyncExternalStore } from 'react';
import type { PageColours } from '../cells/readable-colours';

const light: PageColours = { ground: '#ffffff', text: '#242424' };

let last: PageColours = light;

function read(): PageColours {
  const { style } = { style: getComputedStyle(document.documentElement) };
  const colour = (name: string, usual: string): string => {
    const value = style.getPropertyValue(name).trim().toLowerCase();
    return /^#[0-9a-f]{6}$/.test(value) ? value : /^#[0-9a-f]{3}$/.test(value) ? value.replace(/[0-9a-f]/g, '$&$&') : usual;
  };
  const now = {
    ground: colour('--colorNeutralBackground1', light.ground),
    text: colour('--colorNeutralForeground1', light.text),
  };
  // The same object while nothing changed, as React asks.
  if (now.ground !== last.ground || now.text !== last.text) last = now;
  return last;
}

function subscribe(listener: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const attribute = new MutationObserver(listener);
  dark.addEventListener('change', listener);
  attribute.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', listener);
    attribute.disconnect();
  };
}

/** The page's own colours in the theme that holds, for cells whose colours come from a file. */
export const usePageColours = (): PageColours => useSyncExternalStore(subscribe, read);
