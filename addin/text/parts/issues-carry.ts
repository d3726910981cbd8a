import type { CarryIssues } from '../../../engine';

/** Findings of knowing lines again and of comparing two taggings, a sentence each. */
export type CarrySentences = { readonly [C in keyof CarryIssues]: (params: CarryIssues[C]) => string };
