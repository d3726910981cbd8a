import type { AllocationIssues } from '../../../engine';

/** Findings of placing money on people, a sentence each. */
export type AllocationSentences = { readonly [C in keyof AllocationIssues]: (params: AllocationIssues[C]) => string };
