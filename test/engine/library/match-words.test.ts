import fc from 'fast-check';
import { compileWords, findWord, wordsOf } from '../../../engine/library/match-words';
import { libraryMoments, momentIds } from '../../../engine/library/moments';
import { lineNames } from './line-names';
import { momentNames } from './word-examples';

const found = (word: string, text: string): boolean =>
  compileWords(word, 'fi').some((match) => findWord(match, wordsOf(text)) >= 0);

test('law: a word is found in itself, whatever stands around it', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö]{2,12}$/), fc.stringMatching(/^[A-ZÅÄÖa-zåäö ,-]{0,20}$/), (word, around) => {
      expect(found(word, `${around} ${word} ${around}`)).toBe(true);
      expect(found(`${word}*`, `${around} ${word}koti`)).toBe(true);
      expect(found(`*${word}`, `esi${word} ${around}`)).toBe(true);
      expect(found(`*${word}*`, `esi${word}koti`)).toBe(true);
    }),
  ));

test.each([
  ['*koulu', 'Nummen koulu', true],
  ['*koulu', 'Henkilöstökoulutus', false],
  ['vaka', 'Vaka, yhteiset', true],
  ['vaka', 'Vakavaraisuus', false],
  ['suun terv*', 'Suun terveydenhuolto', true],
  ['suun terv*', 'Terveydenhuolto, suun', false],
  ['aamu ja iltapäivä*', 'Aamu- ja iltapäivätoiminta', true],
  ['luok* 1 6', 'Luokat 1–6', true],
  ['päiväkod*', 'PA\u0308IVA\u0308KODIT', true],
  ['barn*', 'Bårn', false],
])('%s in "%s": %s', (word, text, expected) => expect(found(word, text)).toBe(expected));

test('a general word is told apart', () =>
  expect(compileWords('~hallin*, kirjasto', 'fi').map(({ written, general }) => [written, general])).toEqual([
    ['hallin*', true],
    ['kirjasto', false],
  ]));

const listsOf = (id: (typeof momentIds)[number]) => {
  const { fi, sv, not } = libraryMoments[id];
  return [compileWords(fi, 'fi'), compileWords(sv, 'sv'), not === undefined ? [] : compileWords(not, 'fi')];
};

test('every match word stands in at least one realistic name', () => {
  const texts = [
    ...lineNames.flatMap(({ costCentre, serviceArea, committee }) => [costCentre, serviceArea ?? '', committee ?? '']),
    ...momentNames.map(({ name }) => name),
  ].map(wordsOf);
  const idle = momentIds.flatMap((id) =>
    listsOf(id)
      .slice(0, 2)
      .flat()
      .filter((word) => !texts.some((words) => findWord(word, words) >= 0))
      .map(({ written }) => `${id}: ${written}`),
  );
  expect(idle).toEqual([]);
});

test('no word stands twice in one list, and each is written in the notation', () => {
  for (const id of momentIds) {
    for (const list of listsOf(id)) {
      const written = list.map((word) => word.written);
      expect([id, written.filter((word, index) => written.indexOf(word) !== index)]).toEqual([id, []]);
      for (const word of list) {
        expect(word.written).toMatch(/^[\p{Ll}\d* ]+$/u);
        for (const part of word.parts) expect(part.text.length).toBeGreaterThan(0);
      }
    }
  }
});
