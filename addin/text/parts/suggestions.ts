import type { SuggestionReasons } from '../../../engine';

/** Why a moment is suggested for a line, a sentence a reason. */
export type SuggestionSentences = {
  readonly [C in keyof SuggestionReasons]: (params: Readonly<SuggestionReasons[C]>) => string;
};
