import fc from 'fast-check';
import { patternFor } from '../../../engine/library/value-pattern';
import { compilePattern, matchesPattern } from '../../../engine/model/matches';
import { lineNames } from './line-names';

const names = [...new Set(lineNames.map(({ costCentre }) => costCentre))];

test('law: the condition meets exactly the wanted values', () =>
  fc.assert(
    fc.property(
      fc.subarray(names, { minLength: 1 }),
      fc.constantFrom('päiväkot*', '*koulu', 'koulu', 'opetus', 'suun terv*', 'daghem*', 'nosuch*'),
      fc.boolean(),
      (all, word, byWord) => {
        const stem = word.replace(/\*/g, '');
        const wanted = byWord ? all.filter((name) => name.toLowerCase().includes(stem)) : all.slice(0, Math.ceil(all.length / 2));
        if (wanted.length === 0) return;
        const pattern = compilePattern(patternFor(wanted, all, word));
        expect(all.filter((name) => matchesPattern(pattern, name))).toEqual(wanted);
      },
    ),
  ));

test('the word stands for its values where it meets nothing else', () =>
  expect(patternFor(['Ojan päiväkoti', 'Mäen päiväkoti'], ['Ojan päiväkoti', 'Mäen päiväkoti', 'Mäen koulu'], 'päiväkot*')).toBe(
    '*päiväkot*',
  ));

test('a whole word is kept apart from longer ones', () =>
  expect(patternFor(['Ojan koulu', 'Mäen koulu'], ['Ojan koulu', 'Mäen koulu', 'Mäen yläkoulu'], 'koulu')).toBe('* koulu'));

test('what a pattern would read as an operator becomes any run of characters', () =>
  expect(patternFor(['A|B', 'C*', '1..9'], ['A|B', 'C*', '1..9'], 'zzzzzzzzzzzzzzzz')).toBe('A*B|C*|1*9'));
