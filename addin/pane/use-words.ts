import { useEffect, useState } from 'react';
import type { Language } from '../text/language';
import { loadText } from '../text/load';
import { numbers } from '../text/numbers';
import type { Words } from './words';

/** The words of a language, once they are loaded; until then those of the language before. */
export function useWords(language: Language): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isAsked = true;
    void loadText(language).then((text) => {
      if (isAsked) setWords({ language, text, numbers: numbers[language] });
    });
    return () => {
      isAsked = false;
    };
  }, [language]);
  return words;
}
