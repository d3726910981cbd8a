import { driverWeights } from '../../../engine/views/driver-weights';
import { methodView } from '../../../engine/views/method';
import { smallTownModel } from './small-town';

const method = methodView(smallTownModel);

test('every driver stands with its source, grade and figures; every moment with its driver', () => {
  expect(method.drivers.map(({ id }) => id)).toEqual(smallTownModel.drivers.map(({ id }) => id));
  expect(method.drivers.find(({ id }) => id === 'hall-shares')).toMatchObject({
    kind: 'coefficient',
    evidence: 'D',
    low: 0.4,
    high: 0.8,
    decidedBy: 'Liikuntajohtaja',
  });
  expect(method.moments.find(({ id }) => id === 'teaching')).toEqual({
    id: 'teaching',
    name: 'Opetus',
    service: 'school',
    directness: 'direct',
    driver: 'pupils',
  });
});

test('figures stay as they were written, one entry each', () => {
  const pupils = method.drivers.find(({ id }) => id === 'pupils')!.weights;
  expect(pupils).toHaveLength(18);
  expect(pupils[0]).toEqual({ from: 7, to: 7, area: null, unit: 'count', value: 215, what: null });
  expect(pupils[1]).toMatchObject({ unit: 'weight', value: 1 });
});

test.each([
  [{ id: 'd', kind: 'none', source: '', evidence: 'U' } as const, []],
  [{ id: 'd', kind: 'population', source: '', evidence: 'C' } as const, [['population', 0, 100, null]]],
  [
    { id: 'd', kind: 'follow', source: '', evidence: 'B', moments: ['m'], lines: [{ account: '4*' }] } as const,
    [
      ['follows', null, null, 'm'],
      ['follows', null, null, 'account: 4*'],
    ],
  ],
  [
    {
      id: 'd',
      kind: 'amounts',
      source: '',
      evidence: 'A',
      amounts: [{ from: 1, to: 2, amount: '10.50', line: 'l', measure: 'TA' }],
    } as const,
    [['amount', 1, 2, 'l TA']],
  ],
])('%j', (driver, expected) => {
  const rows = driverWeights(driver as unknown as Parameters<typeof driverWeights>[0]);
  expect(rows.map(({ unit, from, to, what }) => [unit, from, to, what])).toEqual(expected);
});

test('rules and tags say which lines, which moments, who and why; population of one source is one entry', () => {
  const rule = method.tags.find(({ id }) => id === 'r-teaching')!;
  expect(rule).toMatchObject({
    kind: 'rule',
    lines: 'costCentre: Koulut',
    shares: 'teaching 0.97; special 0.005',
    by: 'Talouspäällikkö',
    at: '2025-10-01',
  });
  expect(method.sources.filter(({ what }) => what === 'population')).toEqual([
    { what: 'population', name: '2024, 2025, 2026, 2027', source: 'Keksitty väestö', asOf: null, evidence: 'C' },
  ]);
});
