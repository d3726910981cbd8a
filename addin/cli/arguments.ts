import { parseArgs } from 'node:util';
import { isLanguage, languages } from '../text/language';
import type { OptionWord } from '../text/parts/cli';
import { error, Refusal } from './refusal';

/** Options that take a value; the others are switches. */
const valued = [
  'lang',
  'out',
  'measure',
  'model',
  'cell',
  'sheet',
  'from',
  'when',
  'tag',
  'into',
] as const satisfies readonly OptionWord[];
const switches = [
  'json',
  'publish',
  'quiet',
  'force',
  'help',
  'version',
  'cells',
  'tag-column',
] as const satisfies readonly OptionWord[];

type Valued = (typeof valued)[number];
type Switch = (typeof switches)[number];

/** Every command knows these. */
export const commonOptions: readonly OptionWord[] = ['json', 'lang', 'out', 'publish', 'quiet', 'force', 'help'];

export type Options = { readonly [K in Valued]?: string } & { readonly [K in Switch]?: boolean };

export interface Arguments {
  /** What stands without dashes, the command itself left out. */
  readonly files: readonly string[];
  readonly options: Options;
}

const isValued = (name: string): name is Valued => (valued as readonly string[]).includes(name);
const isSwitch = (name: string): name is Switch => (switches as readonly string[]).includes(name);

const definitions = {
  ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
  help: { type: 'boolean' as const, short: 'h' },
};

/** Options and files as typed; every unknown option and missing value at once. Throws Refusal. */
export function parseArguments(args: readonly string[], command: string, known: readonly OptionWord[]): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: definitions, strict: false, tokens: true });
  const files: string[] = [];
  const options: { [K in Valued]?: string } & { [K in Switch]?: boolean } = {};
  const problems = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const isKnown = (known as readonly string[]).includes(name);
    if (isKnown && isValued(name)) {
      if (value === undefined || value === '' || (!token.inlineValue && /^-./.test(value))) {
        problems.push(error('command.option-value-missing', { option }));
      } else if (options[name] !== undefined) problems.push(error('command.option-twice', { option }));
      else options[name] = value;
    } else if (isKnown && isSwitch(name)) options[name] = true;
    else problems.push(error('command.option-unknown', { option, command }));
  }
  if (options.lang !== undefined && !isLanguage(options.lang)) {
    problems.push(error('command.option-value', { option: '--lang', value: options.lang, known: languages.join(', ') }));
  }
  if (problems.length > 0) throw new Refusal(problems);
  return { files, options };
}

/** The language asked for by --lang, read before anything else so that even a refusal of the arguments speaks it. */
export function askedLanguage(args: readonly string[]): string | undefined {
  const inline = args.find((arg) => arg.startsWith('--lang='));
  if (inline !== undefined) return inline.slice('--lang='.length);
  const at = args.indexOf('--lang');
  return at < 0 ? undefined : args[at + 1];
}
