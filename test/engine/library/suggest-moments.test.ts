import fc from 'fast-check';
import { libraryMoments, momentIds, type MomentId } from '../../../engine/library/moments';
import { foldName } from '../../../engine/library/fold-name';
import { namesOutside } from '../../../engine/library/recognise';
import { suggestMoments } from '../../../engine/library/suggest-moments';
import { libraryLine } from './library-line';
import { lineNames, type NamedLine } from './line-names';
import { momentNames } from './word-examples';

const fieldsOf = ({ committee, serviceArea, costCentre }: NamedLine): Record<string, string> => ({
  ...(committee === undefined ? {} : { committee }),
  ...(serviceArea === undefined ? {} : { serviceArea }),
  costCentre,
});

function firstService(fields: Readonly<Record<string, string>>): string | null {
  const first = suggestMoments(libraryLine(fields))[0];
  return first === undefined ? null : libraryMoments[first.moment].service;
}

const rate = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;
const report = (what: string, hits: readonly boolean[]): void => {
  process.stdout.write(`library, top-1 service, ${what}: ${hits.filter(Boolean).length} of ${hits.length}\n`);
};

/**
 * Floors a little under what was reached when they were set (98 %, 92 % and 99 %): the names and the words are of one hand, so the
 * figures flatter. On one real town's tree of 134 cost centres that the words had never seen, the first run named 91 % right.
 */
test('of names as people write them, at least 96 % are given the right service', () => {
  const hits = lineNames.map((line) => firstService(fieldsOf(line)) === line.service);
  report('real-style names', hits);
  expect(lineNames.length).toBeGreaterThanOrEqual(120);
  expect(rate(hits)).toBeGreaterThanOrEqual(0.96);
});

test('of names that look like another service, at least 90 %', () => {
  const hits = lineNames.filter(({ trap }) => trap).map((line) => firstService(fieldsOf(line)) === line.service);
  report('traps', hits);
  expect(rate(hits)).toBeGreaterThanOrEqual(0.9);
});

test('of the example names of the match words, at least 98 %', () => {
  const hits = momentNames.map(({ moment, name }) => firstService({ costCentre: name }) === libraryMoments[moment].service);
  report('word examples', hits);
  expect(rate(hits)).toBeGreaterThanOrEqual(0.98);
});

/** Names that were once read as something they are not, and what they are; null where the name alone does not tell. */
const onceMisread: readonly (readonly [name: string, moment: MomentId | null])[] = [
  ['Valtiovarainministeriön hallinnonala', null],
  ['Opetus- ja kulttuuriministeriön hallinnonala', null],
  ['Förvaltningsområdet för undervisningsministeriet', null],
  ['Hallinto-oikeudet', null],
  ['Förvaltningsdomstolar', null],
  ['Tulvariskien hallinta', null],
  ['Hallinnan siirto', null],
  ['Hallinto', 'administration'],
  ['Hallinnolliset menot', 'administration'],
  ['Yhteispalvelu', null],
  ['Yhteistoiminta-alue', null],
  ['Yhteismetsä', null],
  ['Yhteisöllinen asuminen', 'elderly-services'],
  ['Gemenskapsboende', 'elderly-services'],
  ['Yhteiset kustannukset', 'administration'],
  ['Johtokartta', null],
  ['Ledningsnät', null],
  ['Puistotie 5 asuntola', null],
  ['Puistokadun koulu', 'basic-education'],
  ['Puistolan koulu', 'basic-education'],
  ['Satamakadun koulu', 'basic-education'],
  ['Kirjastokatu 5', null],
  ['Parkgatan 3', null],
  ['Yksityistien kunnossapito', 'streets-roads'],
  ['Puistojen hoito', 'parks'],
  ['Energiapuisto', null],
  ['Yliopisto', null],
  ['Kesäyliopisto', 'adult-education'],
  ['Päiväkotikiinteistöt', 'premises'],
  ['Lukion ruokailu', 'catering-cleaning'],
  ['Sairaalakoulu', 'special-needs-education'],
  ['Keskuskoulu 1-6', 'basic-education-1-6'],
  ['Keskuskoulu 7–9', 'basic-education-7-9'],
  ['Keskuskoulu vl 1-6', 'basic-education-1-6'],
  ['Kyrkoby skola åk 7-9', 'basic-education-7-9'],
  ['Keskuskoulu 1-9', 'basic-education'],
  ['Keskuskoulu 1-6 ja 7-9', 'basic-education'],
  ['Kyläkoulu', 'basic-education'],
  ['Kyläkoulu 1-4', 'basic-education-1-6'],
  ['Rantalan yläkoulu', 'basic-education-7-9'],
  ['Yhteiskoulun lukio', 'upper-secondary'],
];

test.each(onceMisread)('"%s" is %s', (name, moment) =>
  expect(suggestMoments(libraryLine({ costCentre: name }))[0]?.moment ?? null).toBe(moment),
);

const names = fc.constantFrom(...lineNames.map(({ costCentre }) => costCentre));

test('law: each moment at most once, its word in the text and field it names', () =>
  fc.assert(
    fc.property(names, names, names, (committee, serviceArea, costCentre) => {
      const line = libraryLine({ committee, serviceArea, costCentre, account: '4300' });
      const suggestions = suggestMoments(line);
      expect(new Set(suggestions.map(({ moment }) => moment)).size).toBe(suggestions.length);
      for (const { moment, reason } of suggestions) {
        expect(momentIds).toContain(moment);
        expect(line.fields[reason.field]).toBe(reason.text);
        const text = foldName(`${reason.text} ${reason.beside?.text ?? ''}`);
        for (const stem of reason.word.split(/[*+& ]+/)) expect(text).toContain(foldName(stem));
      }
      expect(suggestMoments(line)).toEqual(suggestions);
    }),
  ));

test('law: whatever committee of a municipality stands above, it never changes the answer of a nearer field', () =>
  fc.assert(
    fc.property(names, names, (committee, costCentre) => {
      fc.pre(!namesOutside(committee));
      const alone = suggestMoments(libraryLine({ costCentre }))[0];
      const under = suggestMoments(libraryLine({ committee, costCentre }))[0];
      const isCompleted = under?.reason.beside !== undefined;
      if (alone !== undefined && !isCompleted) {
        expect([under?.moment, under?.reason.word]).toEqual([alone.moment, alone.reason.word]);
      }
    }),
  ));

test('law: letter case never matters', () =>
  fc.assert(
    fc.property(names, (costCentre) => {
      const moments = (text: string) => suggestMoments(libraryLine({ costCentre: text })).map(({ moment }) => moment);
      expect(moments(costCentre.toUpperCase())).toEqual(moments(costCentre));
    }),
  ));

test('law: any text at all is answered, never refused', () =>
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), fc.string(), (fields, label) => {
      expect(Array.isArray(suggestMoments(libraryLine(fields, label)))).toBe(true);
    }),
  ));

test('the reason says which word stands in which field', () =>
  expect(suggestMoments(libraryLine({ costCentre: 'Nummen päiväkoti' }))[0]).toEqual({
    moment: 'day-care-centres',
    reason: {
      word: '*päiväkoti',
      language: 'fi',
      field: 'costCentre',
      nearness: 'costCentre',
      text: 'Nummen päiväkoti',
      general: false,
      covers: 1,
      letters: 9,
      context: 'silent',
    },
  }));

test('an account says what kind of money it is, not what for', () => {
  expect(suggestMoments(libraryLine({ account: 'Koulutarvikkeet, peruskoulu', costCentre: '4100' }))).toEqual([]);
  expect(suggestMoments(libraryLine({ account: '4300', costCentreName: 'Yhteiset' }, 'Siivouspalvelut'))[0]?.moment).toBe(
    'administration',
  );
});

test('the label speaks where there is neither a cost centre nor an account', () => {
  expect(suggestMoments(libraryLine({ chapter: '40' }, 'Kirjastotoiminta'))[0]?.reason.field).toBe('label');
});

test.each([
  ['Innere Verwaltung', 'administration'],
  ['Schulträgeraufgaben', 'basic-education'],
  ['Verkehrsflächen und -anlagen', 'streets-roads'],
  ['Fire Department Administration', 'rescue'],
  ['Solid Waste & Recycling', 'waste'],
] as const)('other languages, as far as the samples go: "%s" is %s', (costCentre, moment) =>
  expect(suggestMoments(libraryLine({ costCentre }))[0]?.moment).toBe(moment),
);

test('what only another field completes: transport under basic education is school transport', () => {
  const [first] = suggestMoments(libraryLine({ serviceArea: 'Perusopetus', costCentre: 'Kuljetukset' }));
  expect(first).toMatchObject({
    moment: 'school-transport',
    reason: { field: 'costCentre', beside: { field: 'serviceArea', text: 'Perusopetus' } },
  });
});

test('what municipalities and counties do not do is no moment, whatever else the line says', () =>
  expect(suggestMoments(libraryLine({ serviceArea: 'Police', costCentre: 'Traffic operations' }))).toEqual([]));
