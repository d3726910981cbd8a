/** Why a moment is suggested: a code with its parameters; the sentences stand in addin/text. */
export interface SuggestionReasons {
  /** A word of the library ("päiväkot…") stands in the line's own name. */
  'suggest.word': { word: string; text: string };
  /** Half of the word stands in the name, the other half in another field. */
  'suggest.word-across': { word: string; text: string; other: string };
  /** Only a general word ("administration") stands there. */
  'suggest.general-word': { word: string; text: string };
  /** The line's own name says nothing; what it stands under does. */
  'suggest.area': { word: string; text: string };
  /** The line's own name says nothing; a heading over it does. */
  'suggest.heading': { word: string; text: string };
  /** A person has decided on this very line, last year or in this budget. */
  'suggest.same-line': { label: string };
  /** Lines of the same name were decided so; how many. */
  'suggest.same-name': { label: string; lines: number };
  /** The most alike of the decided lines; likeness 0 to 100. */
  'suggest.similar': { label: string; likeness: number };
}

export type SuggestionCause = {
  readonly [C in keyof SuggestionReasons]: { readonly code: C; readonly params: Readonly<SuggestionReasons[C]> };
}[keyof SuggestionReasons];

/** Where a suggestion comes from: as a tag's origin, once accepted. */
export type SuggestionOrigin = 'carried' | 'library' | 'similar';

/** A moment that may fit a line. */
export interface MomentSuggestion {
  /** Id of a moment: of the model where a decided line speaks, of the library where its words do. */
  readonly moment: string;
  /** How likely it is right, 0 to 1, as measured on names nobody had fitted anything to. */
  readonly confidence: number;
  readonly origin: SuggestionOrigin;
  /** Strongest first; at least one. */
  readonly reasons: readonly SuggestionCause[];
}

/** Suggestions with at least this confidence may be accepted unseen: 95 of 100 are right (docs/DECISIONS.md). */
export const safeConfidence = 0.95;
