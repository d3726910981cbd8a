import type { ReadingIssues } from '../../../engine';

/** Findings of reading files and sheets, a sentence each. */
export type ReadingSentences = { readonly [C in keyof ReadingIssues]: (params: ReadingIssues[C]) => string };
