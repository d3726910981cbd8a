import { comparedWith } from '../../../../engine/sheets/write/previous-measure';
import type { MeasureRow } from '../../../../engine/views/analysis';

const row = (measure: string, kind: string, year: number): MeasureRow => ({
  measure,
  kind,
  year,
  amount: '1.00',
  net: '1.00',
  children: { direct: '0.00', directAndFamily: '0.00', all: '0.00' },
  childPopulation: null,
  childPerHead: null,
  real: null,
});
const rows = [
  row('TP 2024', 'actual', 2024),
  row('TA 2025', 'budget', 2025),
  row('1-8', 'periodActual', 2025),
  row('TA 2026', 'budget', 2026),
  row('TS 2027', 'plan', 2027),
  row('TS 2028', 'plan', 2028),
];

test.each([
  ['TA 2026', 'TA 2025'],
  ['TA 2025', 'TP 2024'],
  ['TS 2027', 'TA 2026'],
  ['TS 2028', 'TS 2027'],
  ['TP 2024', undefined],
  ['1-8', undefined],
])('%s is compared with %s', (measure, before) =>
  expect(
    comparedWith(
      rows.find((each) => each.measure === measure)!,
      rows,
    )?.measure,
  ).toBe(before),
);

test('nothing is compared across the reform of 1.1.2023', () => {
  const across = [row('TA 2022', 'budget', 2022), row('TA 2023', 'budget', 2023)];
  expect(comparedWith(across[1]!, across)).toBeNull();
});
