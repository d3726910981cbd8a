import type { PeopleIssues } from '../../../engine';

/** Findings of reading population and users by age, a sentence each. */
export type PeopleSentences = { readonly [C in keyof PeopleIssues]: (params: PeopleIssues[C]) => string };
