import fc from 'fast-check';
import { momentIds } from '../../../engine/library/moments';
import type { BudgetLine } from '../../../engine/model/budget';
import { sameLineConfidence } from '../../../engine/suggest/decided-confidence';
import { createSuggester, type DecidedLine } from '../../../engine/suggest/suggester';
import { lineNames } from '../library/line-names';
import { libraryLine } from '../library/library-line';

const named = (costCentre: string, id = costCentre): BudgetLine => ({ ...libraryLine({ costCentre }), id });
const plain = createSuggester();
const first = (costCentre: string): string | undefined => plain.suggest(named(costCentre))[0]?.moment;

/** Names whose first suggestion is clear; the laws below change how they are written, not what they mean. */
const clear = lineNames
  .map(({ costCentre }) => costCentre)
  .filter((name) => (plain.suggest(named(name))[0]?.confidence ?? 0) >= 0.9);
const clearNames = fc.constantFrom(...clear);

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
/** Unit names that name no service by themselves. */
const unitNames = ['Tuiskula', 'Mäntymäki', 'Kuusisto', 'Hilma', '12', '4711', 'A', 'Pohjoinen'];

test('most of the names the laws are tried on are clear', () => expect(clear.length).toBeGreaterThan(150));

test.each<readonly [string, (name: string) => string]>([
  ['letter case', (name) => name.toUpperCase()],
  ['accents lost', unaccented],
  ['decomposed letters', (name) => name.normalize('NFD')],
  ['extra spaces', (name) => `  ${name.replace(/ /g, '   ')} `],
  ['a soft hyphen', (name) => `${name.slice(0, 3)}\u00ad${name.slice(3)}`],
  ['a code before', (name) => `4110 ${name}`],
  ['other dashes', (name) => name.replace(/-/g, '–')],
])('law: %s never changes the moment', (_, rewrite) =>
  fc.assert(fc.property(clearNames, (name) => expect(first(rewrite(name))).toBe(first(name)))),
);

test('law: a unit name or number beside a name never makes another moment of it', () =>
  fc.assert(
    fc.property(clearNames, fc.constantFrom(...unitNames), (name, unit) => {
      expect(first(`${name} ${unit}`)).toBe(first(name));
    }),
  ));

test('law: the order in which lines are asked never changes an answer', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...clear], { minLength: 2, maxLength: 12 }), (names) => {
      const lines = names.map((name) => named(name));
      const [forth, back] = [createSuggester(), createSuggester()];
      const answers = lines.map((line) => forth.suggest(line));
      expect(
        [...lines]
          .reverse()
          .map((line) => back.suggest(line))
          .reverse(),
      ).toEqual(answers);
    }),
  ));

const moments = fc.constantFrom(...momentIds);
const spellings = clear.slice(0, 20).flatMap((name) => [name, name.toUpperCase()]);
const decisions = fc.array(fc.record({ name: fc.constantFrom(...spellings, ...clear), moment: moments }), { maxLength: 12 });
const asDecided = (all: readonly { name: string; moment: string }[]): readonly DecidedLine[] =>
  all.map(({ name, moment }, index) => ({ line: named(name, `last/${index}`), moment }));

test('law: the order of decided lines never changes an answer', () =>
  fc.assert(
    fc.property(decisions, clearNames, (all, name) => {
      const decided = asDecided(all);
      const answer = createSuggester(decided).suggest(named(name));
      expect(createSuggester([...decided].reverse()).suggest(named(name))).toEqual(answer);
    }),
  ));

test('law: each moment once, falling confidence between 0 and 1, at least one reason', () =>
  fc.assert(
    fc.property(decisions, clearNames, (all, name) => {
      const answer = createSuggester(asDecided(all)).suggest(named(name));
      expect(new Set(answer.map(({ moment }) => moment)).size).toBe(answer.length);
      for (const [index, { confidence, reasons }] of answer.entries()) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(answer[index - 1]?.confidence ?? 1);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }),
  ));

test('law: hostile text is answered, and soon', () => {
  const hostile = [
    '(a+)+$',
    '__proto__',
    'constructor',
    '<script>',
    '*',
    '\\',
    '$&',
    '=HYPERLINK("x")',
    'päiväkoti',
    'ä',
    '\u0000',
  ];
  const started = performance.now();
  const decided = asDecided([{ name: '__proto__', moment: 'library' }]);
  const suggester = createSuggester(decided);
  for (const text of hostile) {
    const long = text.repeat(Math.ceil(10_000 / text.length));
    for (const name of [text, long, `${long} kirjasto`]) expect(Array.isArray(suggester.suggest(named(name)))).toBe(true);
    expect(Array.isArray(suggester.suggest({ ...libraryLine({ [text]: long }), label: long }))).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a line a person has decided on, its name unchanged, is theirs', () => {
  const { suggest } = createSuggester([{ line: named('Pääkirjasto'), moment: 'youth-work' }]);
  expect(suggest(named('Pääkirjasto'))[0]).toEqual({
    moment: 'youth-work',
    confidence: sameLineConfidence,
    origin: 'carried',
    reasons: [
      { code: 'suggest.same-line', params: { label: 'Pääkirjasto' } },
      { code: 'suggest.same-name', params: { label: 'Pääkirjasto', lines: 1 } },
    ],
  });
  expect(suggest({ ...named('Uimahalli'), id: 'Pääkirjasto' })[0]?.moment).toBe('sports');
});

test('lines of one name decided alike speak for the next one, before the library; decided apart they do not', () => {
  const alike = [1, 2].map((id) => ({ line: named('Leirikeskus', `${id}`), moment: 'our-camps' }));
  expect(createSuggester(alike).suggest(named('LEIRIKESKUS', '3'))[0]).toMatchObject({
    moment: 'our-camps',
    origin: 'similar',
    reasons: [{ code: 'suggest.same-name', params: { lines: 2 } }],
  });
  const apart = [...alike, { line: named('Leirikeskus', '4'), moment: 'library' }];
  expect(createSuggester(apart).suggest(named('Leirikeskus', '5'))[0]?.reasons[0]?.code).toBe('suggest.word');
});

test('a similar name helps where no word does, with its likeness', () => {
  const { suggest } = createSuggester([{ line: named('Tenavatuvan hoitoryhmät'), moment: 'day-care-centres' }]);
  const [one] = suggest(named('Tenavatupa'));
  expect(one).toMatchObject({ moment: 'day-care-centres', origin: 'similar', reasons: [{ code: 'suggest.similar' }] });
  expect(suggest(named('Leasing'))).toEqual([]);
});

test.each(['Tuiskula', 'Palkat', 'Eläkekulut', 'Vuokrat', 'Löner', 'Salaries', '10100', '', '—'])(
  '"%s" tells no moment',
  (name) => expect(plain.suggest(named(name))).toEqual([]),
);

test.each<readonly [string, string]>([
  ['Mäntymäen koulu', 'basic-education'],
  ['Kuusiston yhtenäiskoulu', 'basic-education'],
  ['Pikku-Pekan pk', 'day-care-centres'],
  ['Esiopetuskuljetukset', 'school-transport'],
  ['Kirjaston', 'library'],
  ['Varatut määrärahat kouluille', 'basic-education'],
  ['Nuorten työpajat', 'youth-outreach'],
  ['Lastensuojelun sijaishuollon ostot', 'out-of-home-care'],
  ['HUS-maksut', 'specialised-care'],
  ['Erva', 'specialised-care'],
  ['Suun th', 'dental'],
  ['Iltapäivätoim.', 'before-after-school'],
  ['Perusop. op.huolto', 'pupil-welfare'],
  ['Vamm.palv.', 'disability-services'],
  ['Ymp.terv.', 'environmental-health'],
  ['Rak.valv.', 'building-control'],
  ['Liik.paikat', 'sports'],
  ['Mielent. ja päihdep.', 'mental-health-substance'],
  ['Til.palv.', 'premises'],
  ['Kansalaisopisto', 'adult-education'],
  ['Ammattikoulu', 'vocational'],
  ['Kesäyliopisto', 'adult-education'],
  ['Smabarnspedagogik', 'day-care-centres'],
  ['Eftermiddagsverksamhet', 'before-after-school'],
  ['Förskoleundervisning', 'pre-primary'],
  ['Skolskjutsar', 'school-transport'],
  ['Grundläggande utbildning åk 1-6', 'basic-education-1-6'],
  ['Barnskydd', 'child-protection'],
  ['Fritidsväsende', 'sports'],
  ['Äldreomsorg', 'elderly-services'],
  ['Medborgarinstitut', 'adult-education'],
])('%s is %s', (name, moment) => expect(first(name)).toBe(moment));

test('10,000 lines of different names, half of them decided, within seconds', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => named(`${clear[index % clear.length]} ${index}`));
  const decided = lines.slice(0, 5_000).map((line) => ({ line, moment: 'library' }));
  const started = performance.now();
  const { suggest } = createSuggester(decided);
  const answered = lines.filter((line) => suggest(line).length > 0);
  expect(answered).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

const under = (fields: Readonly<Record<string, string>>, ...texts: readonly string[]): BudgetLine => ({
  ...libraryLine(fields),
  headings: texts.map((text, at) => ({ text, row: at + 1 })),
});

test('a heading speaks where the line says nothing, the nearest first, and the reason names it', () => {
  const [best] = plain.suggest(under({ account: 'Palkat' }, 'SIVISTYSLAUTAKUNTA', '21 Varhaiskasvatus', 'Kirjasto'));
  expect(best).toMatchObject({ moment: 'library', reasons: [{ code: 'suggest.heading', params: { text: 'Kirjasto' } }] });
  const [outer] = plain.suggest(under({ account: 'Palkat' }, 'Kirjasto', 'Yksikkö 7'));
  expect(outer).toMatchObject({ moment: 'library', reasons: [{ code: 'suggest.heading', params: { text: 'Kirjasto' } }] });
});

test('the name of the line goes before its headings; they make it surer, and one that repeats it does not', () => {
  const sure = (line: BudgetLine): number => plain.suggest(line)[0]!.confidence;
  const own = under({ costCentre: 'Päiväkoti Kielo' }, 'Kirjasto');
  expect(plain.suggest(own)[0]!.moment).toBe(first('Päiväkoti Kielo'));
  expect(sure(under({ costCentre: 'Päiväkoti Kielo' }, 'Varhaiskasvatus'))).toBeGreaterThan(sure(named('Päiväkoti Kielo')));
  expect(sure(under({ costCentre: 'Päiväkoti Kielo' }, '2110 Päiväkoti Kielo'))).toBe(sure(named('Päiväkoti Kielo')));
});

test('a decision on a line is suggested for lines under the same headings, also from a register', () => {
  const line = (id: string, heading: string): BudgetLine => ({ ...under({ account: 'Palkat' }, heading), id });
  const { suggest } = createSuggester([{ line: line('1', 'Tuiskula'), moment: 'mine' }]);
  expect(suggest(line('2', 'Tuiskula'))[0]).toMatchObject({ moment: 'mine', reasons: [{ code: 'suggest.same-name' }] });
  expect(suggest(line('3', 'Hilma'))).toEqual([]);
  const kept = createSuggester([
    { line: { ...libraryLine({ account: 'Palkat', heading: 'Tuiskula' }), id: '0' }, moment: 'mine' },
  ]);
  expect(kept.suggest(line('2', 'Tuiskula'))[0]).toMatchObject({ moment: 'mine' });
});
