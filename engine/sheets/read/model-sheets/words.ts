import { ageWords, amountWords, fieldWords, headings, sheetTitles, whenWords, type Words } from '../../../library/model-headings';
import { noWords, termWords, yesWords } from '../../../library/model-vocabulary';
import { foldText } from '../../../model/fold-text';
import { columnsOf, tableKeys, type HeadingKey, type TableKey, type VocabularyName } from '../../../model/sheet-tables';

/** A heading or a term as it is compared; a closing colon makes no difference. */
export function folded(text: string): string {
  return foldText(text.trim().replace(/:$/, ''));
}

function dictionary<K extends string>(entries: Iterable<readonly [K, Words]>): ReadonlyMap<string, K> {
  const found = new Map<string, K>();
  for (const [key, words] of entries) for (const word of [key, ...words]) found.set(folded(word), key);
  return found;
}

/** Title of a model sheet, in any language or as its code name, to the table it holds. */
export const tableOf = dictionary(tableKeys.map((key) => [key, sheetTitles[key]] as const));

const headingsByTable = new Map(
  tableKeys.map((table) => [table, dictionary([...columnsOf(table).keys()].map((key) => [key, headings[key]] as const))]),
);

/** The column a heading stands for in a table; undefined for a column that is not ours. */
export function headingOf(table: TableKey, text: string): HeadingKey | undefined {
  return headingsByTable.get(table)?.get(folded(text));
}

const terms = new Map(
  Object.entries(termWords).map(([vocabulary, words]) => [vocabulary, dictionary(Object.entries<Words>(words))]),
);

/** The code name of a term; undefined where the word is not of the vocabulary. */
export function termOf(vocabulary: VocabularyName, text: string): string | undefined {
  return terms.get(vocabulary)?.get(folded(text));
}

const truth = new Map<string, boolean>([
  ...['true', 'x', '1', ...yesWords].map((word) => [folded(word), true] as const),
  ...['false', '0', ...noWords].map((word) => [folded(word), false] as const),
]);

export function truthOf(text: string): boolean | undefined {
  return truth.get(folded(text));
}

export function isAgeWord(text: string): boolean {
  return ageWords.some((word) => folded(word) === folded(text));
}

/** What stands behind the first word of a heading such as "Ehto: costCentre", and one space; undefined where another word does. */
function behind(words: Words, text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0 || !words.some((word) => folded(word) === folded(text.slice(0, colon)))) return undefined;
  const name = text.slice(colon + 1).replace(/^ /, '');
  return name === '' ? undefined : name;
}

/** The field of a condition's heading, "Ehto: costCentre". */
export const conditionField = (text: string): string | undefined => behind(whenWords, text);
/** The field of a heading "Kenttä: costCentre". */
export const cellField = (text: string): string | undefined => behind(fieldWords, text);
/** The measure of a heading "Summa: TA 2026". */
export const amountMeasure = (text: string): string | undefined => behind(amountWords, text);
