import type { Language } from './language';
import type { Text } from './text';

/** The words of one language, loaded when they are asked for: a page starts with one language alone. */
export async function loadText(language: Language): Promise<Text> {
  switch (language) {
    case 'fi':
      return (await import(/* webpackChunkName: "words-fi" */ './fi')).fi;
    case 'sv':
      return (await import(/* webpackChunkName: "words-sv" */ './sv')).sv;
    case 'en':
      return (await import(/* webpackChunkName: "words-en" */ './en')).en;
  }
}
