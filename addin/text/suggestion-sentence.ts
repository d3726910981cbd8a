import type { SuggestionCause } from '../../engine';
import type { PageText } from './text';

/** Why a moment is suggested. */
export function suggestionSentence(cause: SuggestionCause, text: PageText): string {
  // Each code has its own parameters; the part's type holds the two together, which TypeScript cannot follow here.
  const say = text.suggestions[cause.code] as (params: SuggestionCause['params']) => string;
  return say(cause.params);
}
