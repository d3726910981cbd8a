import fc from 'fast-check';
import { compileWords, findWord, wordsOf } from '../../../engine/library/match-words';
import { libraryMoments, momentIds } from '../../../engine/library/moments';

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
  ['barn*', 'Bårn', true],
  ['päiväkod*', 'PAIVAKODIT', true],
  ['straßen*', 'STRASSENBAU', true],
  ['esi*kulj*', 'Esiopetuskuljetukset', true],
  ['esi*kulj*', 'Kuljetusesitteet', false],
  ['esi*kulj', 'Esikulj', true],
  ['koulu* + *ruok*', 'Koulujen ja päiväkotien ruokailu', true],
  ['koulu* + *ruok*', 'Kouluruokailu', true],
  ['koulu* + *ruok*', 'Päiväkotien ruokailu', false],
  ['koul* & *kulj*', 'Koulutoimi · Kuljetukset', true],
])('%s in "%s": %s', (word, text, expected) => expect(found(word, text)).toBe(expected));

test('a general word is told apart', () =>
  expect(compileWords('~hallin*, kirjasto', 'fi').map(({ written, general }) => [written, general])).toEqual([
    ['hallin*', true],
    ['kirjasto', false],
  ]));

const listsOf = (id: (typeof momentIds)[number]) => {
  const { fi, sv, en = '', de = '', not = '' } = libraryMoments[id];
  return [
    compileWords(fi, 'fi'),
    compileWords(sv, 'sv'),
    compileWords(en, 'en'),
    compileWords(de, 'de'),
    compileWords(not, 'fi'),
  ];
};

/** A match word as somebody could write it: its open ends left out, its halves one after the other. */
const asName = (word: string): string => word.replace(/ [+&] /g, ' ').replaceAll('*', '');

test('every match word, written as a name, is found in it', () => {
  const idle = momentIds.flatMap((id) =>
    listsOf(id)
      .flat()
      .filter((word) => findWord(word, wordsOf(asName(word.written))) < 0)
      .map(({ written }) => `${id}: ${written}`),
  );
  expect(idle).toEqual([]);
});

test('a list holds no word twice, and each is written in the notation', () => {
  for (const id of momentIds) {
    for (const list of listsOf(id)) {
      const written = list.map((word) => word.written);
      expect([id, written.filter((word, index) => written.indexOf(word) !== index)]).toEqual([id, []]);
      for (const word of list) {
        expect(word.written).toMatch(/^[\p{Ll}\d* +&]+$/u);
        for (const part of word.rows.flat()) expect(part.pieces.length).toBeGreaterThan(0);
      }
    }
  }
});

test('law: a hostile text is answered within bounds: at most 60 words of at most 80 letters are looked at', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.integer({ min: 1, max: 2_000 }), (text, times) => {
      const words = wordsOf(text.repeat(times));
      expect(words.length).toBeLessThanOrEqual(60);
      expect(words.every((word) => word.length <= 80)).toBe(true);
    }),
  ));
