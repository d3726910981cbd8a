import fc from 'fast-check';
import { amountTextOf, call } from './call';
import { analysed, smallModel, sourceOf } from './small-city';

const source = sourceOf(analysed());
const of = (...cell: Parameters<typeof call> extends [unknown, ...infer Rest] ? Rest : never) => call(source, ...cell);

describe('APPORTION', () => {
  const weights = fc.array(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  test('parts have the shape of the weights and sum to the total, to the cent', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (cents, rows) => {
        fc.pre(rows.flat().some((weight) => weight > 0));
        const parts = of('APPORTION', cents / 100, rows) as number[][];
        expect(parts.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        expect(parts.flat().reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(cents);
        rows.flat().forEach((weight, at) => weight === 0 && expect(parts.flat()[at]).toBe(0));
      }),
    ));

  test('the odd cent goes to the largest remainder, ties to the earlier cell; empty cells weigh nothing', () => {
    expect(of('APPORTION', 10.03, [[1, 1, 1]])).toEqual([[3.35, 3.34, 3.34]]);
    expect(of('APPORTION', 100, [[1], [''], [3], [null]])).toEqual([[25], [0], [75], [0]]);
    expect(of('APPORTION', 5, 7)).toEqual([[5]]);
  });

  test.each([
    [[null, [[1]]], 'missing'],
    [['5', [[1]]], 'notNumber'],
    [[true, [[1]]], 'notNumber'],
    [[NaN, [[1]]], 'notNumber'],
    [[1.005, [[1]]], 'notCents'],
    [[1e20, [[1]]], 'tooLarge'],
    [[1, []], 'noWeights'],
    [[1, [[1, 'a']]], 'weight'],
    [[1, [[1, -1]]], 'weight'],
    [[1, [[1, true]]], 'weight'],
    [[1, [[0, '']]], 'zeroWeights'],
    [[[[1, 2]], [[1]]], 'severalValues'],
  ] as const)('%j: %s', (args, error) => expect(of('APPORTION', ...args)).toMatchObject({ error }));
});

describe('AMOUNT and SHARE', () => {
  test('the cell of the analysis, by id or name, in any of the three languages', () => {
    expect(of('AMOUNT')).toBe(959_500);
    for (const pair of [
      ['service', 'school'],
      ['palvelu', 'Perusopetus'],
      [' TJÄNST ', 'perusopetus'],
    ])
      expect(of('AMOUNT', [pair])).toBe(900_000);
    expect(of('AMOUNT', [['kohdentuvuus', 'Ympäristön  kautta', 'inriktning', null].slice(0, 2)])).toBe(59_500);
    expect(of('AMOUNT', [['luku', 'TA 2025', 'lapset', 'kyllä', 'palvelu', 'school']])).toBe(800_000);
    expect(of('AMOUNT', [['kind', 'tulot']])).toBe(-10);
    expect(of('AMOUNT', [['sijoitus', 'kohdentamatta']])).toBe(40_500);
    expect(of('SHARE', [['palvelu', 'Perusopetus']])).toBe(0.9);
  });

  test('pairs may stand in a range; a pair that is empty as a whole is passed over', () => {
    expect(
      of('AMOUNT', [
        ['service', 'school'],
        [null, ''],
        ['measure', 'TA 2025'],
      ]),
    ).toBe(800_000);
  });

  test('ages: a number, a range with any dash, an open end', () => {
    const amounts = [7, '7', '7-7'].map((age) => of('AMOUNT', [['ikä', age]]));
    expect(new Set(amounts).size).toBe(1);
    expect(of('AMOUNT', [['ikä', '0–100']])).toBe(959_500);
    expect(of('AMOUNT', [['age', '7 - 17']])).toBe(of('AMOUNT', [['segment', 'Koululaiset']]));
    expect(of('AMOUNT', [['age', '18+']])).toBe(of('AMOUNT', [['segment', '18+']]));
  });

  test.each([
    [['service'], { error: 'unpaired', params: { key: 'service' } }],
    [['palvelu', ''], { error: 'unpaired', params: { key: 'service' } }],
    [['', 'school'], { error: 'unknownKey' }],
    [['colour', 'red'], { error: 'unknownKey', params: { key: 'colour' } }],
    [['service', 'school', 'palvelu', 'roads'], { error: 'repeatedKey', params: { key: 'service' } }],
    [['service', 'Sirkus'], { error: 'unknownValue', params: { key: 'service', value: 'Sirkus', known: 'Perusopetus, Kadut' } }],
    [['age', '17-7'], { error: 'ages' }],
    [['age', '0-101'], { error: 'ages' }],
  ])('%j: no figure', (pairs, problem) => expect(of('AMOUNT', [pairs])).toMatchObject(problem));

  test('a name with a comma is one name among those that can be asked for', () => {
    const services = ['school', 'roads'].map((id) => ({ id, name: `Nuoriso, liikunta, kulttuuri, kirjasto, ${id}` }));
    const named = sourceOf(analysed(smallModel({ services })));
    const found = call(named, 'AMOUNT', [['service', 'Sirkus']]);
    const known = services.map(({ name }) => name).join(', ');
    expect(found).toMatchObject({ error: 'unknownValue', params: { known } });
  });

  test('a share of nothing is no share', () => {
    const none = sourceOf(analysed(smallModel({ rules: [], measures: [] })));
    expect(call(none, 'SHARE', [['measure', 'TA 2026']])).toBe(0);
  });
});

describe('PERHEAD and POPULATION', () => {
  test('euros per inhabitant of a segment, of ages, of an area', () => {
    const pupils = of('POPULATION', 2026, 7, 17);
    expect(pupils).toBe(1100);
    const amount = of('AMOUNT', [['segment', '7-17']]) as number;
    for (const ages of ['7-17', 'koululaiset', '7–17'])
      expect(amountTextOf(of('PERHEAD', ages))).toBe(amountTextOf(amount / 1100));
    const north = of('AMOUNT', [['segment', '7-17', 'alue', 'Pohjoinen']]) as number;
    expect(amountTextOf(of('PERHEAD', '7-17', [['area', 'n']]))).toBe(amountTextOf(north / 550));
    expect(amountTextOf(of('PERHEAD', null))).toBe(amountTextOf(959_500 / (18 * 100 + 83 * 50)));
    expect(of('PERHEAD', 'Kaikki')).toMatchObject({ error: 'ages' });
  });

  test('inhabitants: everybody, up to an age, of an area', () => {
    expect(of('POPULATION', '2026')).toBe(18 * 100 + 83 * 50);
    expect(of('POPULATION', 2025, null, 17)).toBe(1800);
    expect(of('POPULATION', 2025, 18, '', 'pohjoinen')).toBe(83 * 25);
  });

  test.each([
    [[null], 'missing'],
    [['ensi vuosi'], 'notNumber'],
    [[2026.5], 'notWhole'],
    [[26], 'notWhole'],
    [[2026, -1], 'notWhole'],
    [[2026, 7, 6], 'notWhole'],
    [[2026, 0, 101], 'notWhole'],
    [[1999], 'noPopulation'],
    [[2026, 0, 100, 'itä'], 'unknownValue'],
  ] as const)('POPULATION%j: %s', (args, error) => expect(of('POPULATION', ...args)).toMatchObject({ error }));

  test('where nobody lives or nothing is known there is no figure per head', () => {
    expect(of('PERHEAD', '7-17', [['alue', '-']])).toMatchObject({ error: 'noPopulation', params: { year: 2026 } });
    const empty = sourceOf(
      analysed(
        smallModel({
          areas: [],
          population: [
            {
              year: 2026,
              area: null,
              source: 's',
              evidence: 'A',
              persons: Array.from({ length: 101 }, (_, age) => (age < 50 ? 1 : 0)),
            },
          ],
        }),
      ),
    );
    expect(call(empty, 'PERHEAD', '60-70')).toMatchObject({ error: 'nobody' });
  });
});

describe('CROSSTAB', () => {
  test('each cell is the amount of its row and column; an empty heading stays empty, an unknown one spoils its own cells', () => {
    const rows = [['school'], [''], ['Sirkus'], ['Kadut']];
    const table = of('CROSSTAB', 'palvelu', rows, 'ikäsegmentti', [['0-6', '7-17']], [['measure', 'TA 2025']]) as unknown[][];
    const at = (service: string, segment: string) =>
      of('AMOUNT', [['service', service, 'segment', segment, 'measure', 'TA 2025']]);
    expect(table).toEqual([
      [at('school', '0-6'), at('school', '7-17')],
      ['', ''],
      [expect.objectContaining({ error: 'unknownValue' }), expect.objectContaining({ error: 'unknownValue' })],
      [at('roads', '0-6'), at('roads', '7-17')],
    ]);
    expect(table[0][1]).toBeGreaterThan(0);
  });

  test.each([
    [['x', [['a']], 'segment', [['0-6']]], 'unknownKey'],
    [['service', [['school']], 'tjänst', [['roads']]], 'repeatedKey'],
    [['service', [['school']], 'segment', [['0-6']], [['segment', '7-17']]], 'repeatedKey'],
  ] as const)('%j: %s', (args, error) => expect(of('CROSSTAB', ...args)).toMatchObject({ error }));
});

describe('CHILDREN and COVERAGE', () => {
  test('the nested figures of the analysis', () => {
    const { nested } = analysed().children;
    expect(of('CHILDREN')).toBe(Number(nested.all.amount));
    expect(of('CHILDREN', 'välittömästi')).toBe(900_000);
    expect(of('CHILDREN', 'directAndFamily', 'per barn')).toBe(500);
    expect(of('CHILDREN', 'direkt', 'osuus')).toBe(0.9);
    expect(of('CHILDREN', 'puolet')).toMatchObject({ error: 'unknownValue', params: { key: 'reach' } });
    expect(of('COVERAGE')).toBe(0.9595);
    expect(of('COVERAGE', 'kohdennettu')).toBe(0.9595);
    expect(of('COVERAGE', 'laskettu')).toBe(0.9);
    expect(of('COVERAGE', 'kaikki')).toMatchObject({ error: 'unknownValue', params: { key: 'of' } });
  });
});

test('before there is an analysis every figure of it says so, and pure arithmetic still works', () => {
  const none = sourceOf(null);
  for (const id of ['AMOUNT', 'SHARE', 'PERHEAD', 'CHILDREN', 'COVERAGE'] as const)
    expect(call(none, id)).toMatchObject({ error: 'noAnalysis' });
  expect(call(none, 'POPULATION', 2026)).toMatchObject({ error: 'noAnalysis' });
  expect(call(none, 'APPORTION', 1, [[1]])).toEqual([[1]]);
});
