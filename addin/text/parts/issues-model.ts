import type { ModelIssues } from '../../../engine';

/** Findings about a model, a sentence each. */
export type ModelSentences = { readonly [C in keyof ModelIssues]: (params: ModelIssues[C]) => string };

/** Kinds of things in a model, as issues name them. */
export type ModelThing =
  | 'age'
  | 'area'
  | 'attribute'
  | 'driver'
  | 'indexYear'
  | 'layout'
  | 'measure'
  | 'moment'
  | 'organiser'
  | 'populationTable'
  | 'priceIndex'
  | 'rule'
  | 'segment'
  | 'service'
  | 'settings'
  | 'supportCosts'
  | 'supportUnit'
  | 'tag';
export type ModelThings = Readonly<Record<ModelThing, string>>;

/** What a thing is called; the code's own name where it has no word. */
export function thingIn(words: ModelThings, what: string): string {
  return new Map<string, string>(Object.entries(words)).get(what) ?? what;
}

/** A number of few characters as Finnish and Swedish write it: "1.4" is "1,4". Any other text is given back as it is. */
export function decimalComma(value: string): string {
  return /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
}

/** Code terms of what was expected ("integer", "list >= 101 items"): these words are put into the language, all else stays. */
export type ExpectedWords = Readonly<
  Record<'text' | 'number' | 'integer' | 'list' | 'object' | 'items' | 'characters' | '>=' | '<=', string>
>;

export function expectedIn(words: ExpectedWords, expected: string): string {
  const known = new Map<string, string>(Object.entries(words));
  return expected
    .split(' ')
    .map((word) => known.get(word) ?? word)
    .join(' ')
    .replace(` ${words['>=']} `, `, ${words['>=']} `)
    .replace(` ${words['<=']} `, `, ${words['<=']} `);
}

/** Code terms of what was found in place of it: "[2]" is a list of two, "{}" an object; anything else is quoted as it is. */
export function foundIn(words: ExpectedWords, found: string): string {
  const count = /^\[(\d+)\]$/.exec(found)?.[1];
  if (count !== undefined) return `${words.list} (${count} ${words.items})`;
  return found === '{}' ? words.object : found;
}
