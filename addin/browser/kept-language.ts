import { isLanguage, type Language } from '../text/language';

const key = 'momentti.language';

/** The language a person chose on this machine; null where none is kept, or where the browser keeps nothing. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && isLanguage(kept) ? kept : null;
  } catch {
    // A browser told to keep nothing refuses even to be asked: the language is then chosen anew each time.
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // As above.
  }
}
