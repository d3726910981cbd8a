import { headings, sheetLanguages, sheetTitles, whenWords, wordIn, type Words } from '../../../engine/library/model-headings';
import { noWords, termWords, yesWords } from '../../../engine/library/model-vocabulary';
import { columnsOf, tableKeys } from '../../../engine/model/sheet-tables';
import { tabName } from '../../../engine/sheets/write/model-sheets/tab-name';

/** Each word, in every language and as code name, with what it stands for. */
const meanings = (entries: readonly (readonly [string, Words])[]) =>
  entries.flatMap(([key, words]) =>
    [...new Set([key, ...words].map((word) => word.toLowerCase()))].map((word) => [word, key] as const),
  );

function ambiguous(entries: readonly (readonly [string, Words])[]): string[] {
  const found = new Map<string, string>();
  return meanings(entries).flatMap(([word, key]) => {
    const known = found.get(word);
    found.set(word, key);
    return known === undefined || known === key ? [] : [`${word}: ${known}, ${key}`];
  });
}

test.each(tableKeys)('%s: no heading stands for two columns, in any language', (table) =>
  expect(ambiguous([...columnsOf(table).keys()].map((key) => [key, headings[key]] as const))).toEqual([]),
);

test('no title stands for two sheets', () => expect(ambiguous(Object.entries(sheetTitles))).toEqual([]));

test.each(Object.keys(termWords))('%s: no word stands for two terms', (vocabulary) =>
  expect(ambiguous(Object.entries<Words>(termWords[vocabulary as keyof typeof termWords]))).toEqual([]),
);

test('yes is never no', () =>
  expect(
    ambiguous([
      ['true', yesWords],
      ['false', noWords],
    ]),
  ).toEqual([]));

test('no heading could be taken for a condition', () =>
  expect(
    Object.values(headings)
      .flat()
      .filter((word) => whenWords.some((when) => word.startsWith(`${when}:`))),
  ).toEqual([]));

test.each(sheetLanguages)('tabs in %s have names a workbook can hold', (language) => {
  const names = tableKeys.map((table) => tabName(table, language));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  expect(wordIn(sheetTitles.moments, language).length).toBeGreaterThan(0);
});
