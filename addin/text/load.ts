import type { Language } from './language';
import type { PageText } from './text';

/** The words of one language, loaded when they are asked for: a page starts with one language alone. */
export async function loadText(language: Language): Promise<PageText> {
  switch (language) {
    case 'fi':
      return (await import(/* webpackChunkName: "words-fi" */ './fi/pages')).fiPages;
    case 'sv':
      return (await import(/* webpackChunkName: "words-sv" */ './sv/pages')).svPages;
    case 'en':
      return (await import(/* webpackChunkName: "words-en" */ './en/pages')).enPages;
  }
}
