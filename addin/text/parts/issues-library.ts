import type { LibraryIssues } from '../../../engine';

/** Findings of starting a model with the library, a sentence each. */
export type LibrarySentences = { readonly [C in keyof LibraryIssues]: (params: LibraryIssues[C]) => string };
