import { functions as en } from '../text/en/functions';
import { functions as fi } from '../text/fi/functions';
import { functions as sv } from '../text/sv/functions';
import type { ConditionKey, FunctionChoices } from '../text/parts/functions';

/**
 * Words inside formulas are not translated when a workbook is opened in another language, so every language's are understood
 * everywhere, and the engine's own ids beside them.
 */
const languages = [fi, sv, en];

const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const idsByWord = (records: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((record) =>
      Object.entries(record).flatMap(([id, word]) => [[folded(word), id] as const, [folded(id), id] as const]),
    ),
  );

const keys = idsByWord(languages.map((words) => words.keys));
const choices = new Map<string, ReadonlyMap<string, string>>(
  Object.keys(en.choices).map((key) => [key, idsByWord(languages.map((words) => words.choices[key as keyof FunctionChoices]))]),
);

export const keyOf = (text: string): ConditionKey | null => (keys.get(folded(text)) as ConditionKey | undefined) ?? null;

/** The id behind a word of a closed list; text of an open one, and words that are not on the list, are given back as they are. */
export const valueOf = (key: string, text: string): string => choices.get(key)?.get(folded(text)) ?? text;

export function choiceOf<K extends keyof FunctionChoices>(key: K, text: string): FunctionChoices[K] | null {
  return (choices.get(key)?.get(folded(text)) as FunctionChoices[K] | undefined) ?? null;
}
