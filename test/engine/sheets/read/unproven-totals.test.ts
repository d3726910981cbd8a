import * as fc from 'fast-check';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { grid } from './open-fixture';

type Row = readonly (string | number | null)[];
const header = ['Tili', 'Nimi', 'TA 2026'];
const read = (rows: readonly Row[], head: Row = header) => {
  const { value, issues } = readBudget([grid([head, ...rows])]);
  const asked = issues.filter(({ code }) => code === 'row.looks-like-total').map(({ params }) => (params as { row: number }).row);
  return { lines: value!.lines.map(({ label }) => label), asked };
};
const lines: readonly Row[] = [
  ['4000', 'Palkat', -100_000],
  ['4100', 'Vuokrat', -20_000],
];

test('a label alone takes no money away: a row with a code of its own that adds up to nothing is a line, and asked about', () => {
  const label = fc.constantFrom(
    'Summa Summarum teatern',
    'Netto-ostot Oy',
    '= Yhdistys ry',
    'Yhteensä',
    'Toimintakate',
    'Total AB',
  );
  const amount = fc
    .integer({ min: 1, max: 10 ** 6 })
    .filter((euros) => [20, 80, 100, 120].every((sum) => Math.abs(euros - sum * 1000) > 3));
  fc.assert(
    fc.property(label, amount, fc.boolean(), fc.nat({ max: 2 }), (name, euros, negative, place) => {
      const row: Row = ['4700', name, negative ? -euros - 0.11 : euros + 0.11];
      const { lines: found, asked } = read([...lines.slice(0, place), row, ...lines.slice(place)]);
      expect(found).toContain(name);
      expect(asked).toEqual([place + 2]);
    }),
  );
});

test('a grant to associations is no result, whatever it begins with', () => {
  const { lines: found, asked } = read([...lines, ['1000', 'Verksamhetsbidrag till föreningar', -50_000]]);
  expect(found).toContain('Verksamhetsbidrag till föreningar');
  expect(asked).toEqual([]);
});

test.each<[string, readonly Row[]]>([
  ['a sum with a code of its own', [...lines, ['4999', 'Toimintakulut yhteensä', -120_000]]],
  ['a sum over its lines', [['4', 'Yhteensä', -120_000], ...lines]],
  ['a sum within rounding', [...lines, ['4999', 'Kulut yhteensä', -120_000.6]]],
  ['a row without a code', [...lines, [null, 'Yhteensä', -999]]],
  ['a label in the column of codes', [...lines, ['Yhteensä', null, -999]]],
  ['a row without money', [...lines, ['4999', 'Yhteensä', 0]]],
])('%s is no line and is not asked about', (_why, rows) => {
  const { lines: found, asked } = read(rows);
  expect(found).toEqual(['Palkat', 'Vuokrat']);
  expect(asked).toEqual([]);
});

test('a result of totals with codes of their own is no line', () => {
  const { lines: found, asked } = read([
    ['3000', 'Maksut', 500],
    ['3100', 'Vuokratuotot', 250],
    ['3999', 'Toimintatuotot yhteensä', 750],
    ...lines,
    ['4999', 'Toimintakulut yhteensä', -120_000],
    ['5000', 'Toimintakate', -119_250],
  ]);
  expect(found).toEqual(['Maksut', 'Vuokratuotot', 'Palkat', 'Vuokrat']);
  expect(asked).toEqual([]);
});

test('where no line has a code, words that are nothing but a total are one; others must add up', () => {
  const head = ['Nimi', 'TA 2026'];
  const body: readonly Row[] = [
    ['Palkat', -100],
    ['Vuokrat', -20],
  ];
  expect(read([...body, ['Menot yhteensä', -125]], head)).toEqual({ lines: ['Palkat', 'Vuokrat'], asked: [] });
  expect(read([...body, ['Summa Summarum teatern', -125]], head)).toMatchObject({ asked: [4] });
});
