import fc from 'fast-check';
import { MomentNames, readTagText, tagTextOf } from '../../../engine/allocation/tag-text';
import { add, compare, one, parseWeight, zero } from '../../../engine/money/rational';
import type { PopulationMoment } from '../../../engine/model/moment';

const moment = (id: string, name: string): PopulationMoment => ({ id, name, service: 's', directness: 'direct', driver: 'd' });
const town = [moment('day-care-centres', 'Päiväkodit'), moment('pre-primary', 'Esiopetus'), moment('x', 'Kerho 60 %')];
const read = (text: string) => readTagText(text, new MomentNames(town));

const plainId = fc.stringMatching(/^[a-z][a-z-]{0,8}[a-z]$/);
const name = fc
  .oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom('A 60 %', 'A; B', 'A:', ' A', '1/2', 'a\nb', 'Ä 5,5%'))
  .filter((text) => text.trim() !== '');
const moments = fc
  .uniqueArray(fc.record({ id: plainId, name }), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((all) => all.map(({ id, name: own }) => moment(id, own)));
const share = fc.oneof(
  fc.integer({ min: 1, max: 250 }).map((thousandths) => `${thousandths}/1000`),
  fc.constantFrom('1/3', '0.25', '0.1', '1/7'),
);

test('law: what is written is read back as the same shares of the same moments', () =>
  fc.assert(
    fc.property(moments, fc.array(share, { minLength: 4, maxLength: 4 }), fc.constantFrom(',', '.'), (all, parts, mark) => {
      // A name that is another's id would mean that one.
      fc.pre(all.every(({ id }) => !all.some((other) => other.name.trim().toLowerCase() === id && other.id !== id)));
      // Shares over the whole line are refused, not read: 1/3 three times and a little.
      fc.pre(compare(all.map((_, at) => parseWeight(parts[at]!)).reduce(add, zero), one) <= 0);
      const shares = all.map(({ id }, at) => ({ moment: id, share: parts[at]! }));
      const found = readTagText(tagTextOf(shares, all, mark as ',' | '.'), new MomentNames(all));
      expect('shares' in found && found.shares.map((one) => [one.moment, parseWeight(one.share)])).toEqual(
        shares.map((one) => [one.moment, parseWeight(one.share)]),
      );
    }),
  ));

test.each([
  ['day-care-centres', [['day-care-centres', '1']]],
  ['päiväkodit', [['day-care-centres', '1']]],
  [
    'Päiväkodit 60 %; Esiopetus 40 %',
    [
      ['day-care-centres', '0.6'],
      ['pre-primary', '0.4'],
    ],
  ],
  [
    'Päiväkodit 33,3%\nEsiopetus: 12.5 %',
    [
      ['day-care-centres', '0.333'],
      ['pre-primary', '0.125'],
    ],
  ],
  [
    'Päiväkodit 2/3; pre-primary = 1/3',
    [
      ['day-care-centres', '2/3'],
      ['pre-primary', '1/3'],
    ],
  ],
  ['Päiväkodit 100 %', [['day-care-centres', '1']]],
  ['Kerho 60 %', [['x', '1']]],
  ['Kerho 60 % 50 %', [['x', '0.5']]],
  ['Päiväkodit 0,5 %', [['day-care-centres', '0.005']]],
])('%s', (text, shares) => expect(read(text)).toEqual({ shares: shares.map(([id, part]) => ({ moment: id, share: part })) }));

test.each([
  ['Päivähoito', { problem: 'unknown', part: 'Päivähoito' }],
  ['Päiväkodit; Esiopetus 40 %', { problem: 'share', part: 'Päiväkodit' }],
  ['Päiväkodit 60 %; day-care-centres 10 %', { problem: 'repeated', part: 'day-care-centres 10 %' }],
  ['Päiväkodit 60,5 %; Esiopetus 40 %', { problem: 'over-one', sum: '100.5' }],
  [' ; ', { problem: 'unknown', part: ' ; ' }],
  ['Päiväkodit 1/0', { problem: 'unknown', part: 'Päiväkodit 1/0' }],
])('%s is said, not guessed', (text, problem) => expect(read(text)).toEqual(problem));

test.each(['Perusopetus, luokat 7-9', 'perusopetus, luokat 7 - 9', 'Perusopetus, luokat 7−9'])('a dash is a dash: %s', (text) => {
  const names = new MomentNames([moment('school', 'Perusopetus, luokat 7–9')]);
  expect(readTagText(text, names)).toEqual({ shares: [{ moment: 'school', share: '1' }] });
});

test('a name that two moments have means neither', () =>
  expect(readTagText('Kerho', new MomentNames([moment('a', 'Kerho'), moment('b', 'kerho')]))).toEqual({
    problem: 'unknown',
    part: 'Kerho',
  }));
