import { useSyncExternalStore } from 'react';
import type { PageColours } from '../cells/readable-colours';

const light: PageColours = { ground: '#ffffff', text: '#242424' };

let last: PageColours = light;

/** "rgb(41, 41, 41)" as "#292929"; a colour that is given otherwise, or lets something through, is not known here. */
function hexOf(colour: string, usual: string): string {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  return parts.length === 3 ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : usual;
}

function read(): PageColours {
  // What the page is drawn in: a token says both themes' colours, an element the one that holds.
  const { backgroundColor, color } = getComputedStyle(document.body);
  const now = { ground: hexOf(backgroundColor, light.ground), text: hexOf(color, light.text) };
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
