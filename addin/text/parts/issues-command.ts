import type { CommandIssues } from '../../../engine';

/** Findings about a command's arguments and files, a sentence each. */
export type CommandSentences = { readonly [C in keyof CommandIssues]: (params: CommandIssues[C]) => string };
