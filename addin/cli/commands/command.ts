import type { Issue } from '../../../engine';
import type { Language } from '../../text/language';
import type { CommandWord, OptionWord } from '../../text/parts/cli';
import type { Text } from '../../text/text';
import type { Arguments } from '../arguments';
import type { InputFile } from '../disk';
import type { OutputFile } from '../output';

/** What a command is given. */
export interface Call extends Arguments {
  readonly language: Language;
  readonly text: Text;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly progress: (what: string) => void;
  /** Aborted when the person wants it to stop; reading then throws its reason. */
  readonly signal?: AbortSignal;
  /** Files the command reads; an output may be none of them. */
  readonly inputs: InputFile[];
}

/** What a command hands back: nothing is printed or written before it is whole. */
export interface Result {
  /** The document of --json, without its issues. */
  readonly document: Readonly<Record<string, unknown>>;
  /** For people, line by line; the second for --quiet. */
  readonly print: () => readonly string[];
  readonly printQuiet?: () => readonly string[];
  readonly issues: readonly Issue[];
  /** Of a document to be handed out: those of its findings that may go with it. The others are for the person at the terminal. */
  readonly publicIssues?: readonly Issue[];
  readonly outputs: readonly OutputFile[];
}

export interface Command {
  readonly name: CommandWord;
  /** What stands behind the name in the help: "FILE... --model MODEL". */
  readonly usage: string;
  readonly example: string;
  /** Options besides those every command knows. */
  readonly options: readonly OptionWord[];
  /** It can give a result to hand out (--publish); the others refuse that option. */
  readonly isPublishing?: true;
  /** Not part of this version: it refuses before its options are even looked at. */
  readonly isPlanned?: true;
  /** Throws Refusal on people's mistakes. */
  readonly run: (call: Call) => Promise<Result>;
}
