import { issueSentence } from '../text/issue-sentence';
import { loadText } from '../text/load';
import type { Language } from '../text/language';
import type { DeskWords } from '../app/services';

/** The desk's words in one language, loaded when that language is first spoken. */
export async function loadDeskWords(language: Language): Promise<DeskWords> {
  const text = await loadText(language);
  return {
    language,
    library: text.library,
    results: text.resultSheets,
    sentenceOf: (issue) => issueSentence(issue, text),
  };
}
