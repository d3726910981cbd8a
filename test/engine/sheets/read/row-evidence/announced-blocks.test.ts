import * as fc from 'fast-check';
import type { CellValue } from '../../../../../engine/sheets/grid';
import { inspectSheets } from '../../../../../engine/sheets/read/inspect-sheets';
import { grid } from '../open-fixture';

type Row = readonly CellValue[];
const inspect = (rows: readonly Row[]) => {
  const { tables, issues } = inspectSheets([grid(rows, 'TA', 'b.xlsx')], { file: 'b.xlsx' });
  const codes = issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { table: tables[0]!, codes };
};
const statement = ['Toimintatuotot', 'Toimintakulut', 'Toimintakate'];
const swedish = ['Verksamhetens intäkter', 'Verksamhetens kostnader', 'Verksamhetsbidrag'];

/** A block of income, expenses and net: under a title of its own, or with its name beside the first row. */
function block(named: 'heading' | 'first', title: string, amounts: readonly (readonly number[])[], labels = statement): Row[] {
  const net = (amounts[0] ?? []).map((income, column) => income + (amounts[1]?.[column] ?? 0));
  const rows = [...amounts, net].map((money, at): Row => [labels[at] ?? '', ...money]);
  if (named === 'heading') return [[title], ...rows, []];
  return rows.map((row, at): Row => [at === 0 ? title : null, ...row]);
}
const added = (all: readonly (readonly (readonly number[])[])[]): number[][] =>
  [0, 1].map((side) => (all[0]?.[0] ?? []).map((_, column) => all.reduce((sum, one) => sum + (one[side]?.[column] ?? 0), 0)));

const day = [
  [412, 431],
  [-5230, -5300],
];
const school = [
  [188, 190],
  [-9121, -9433],
];
const roads = [
  [56, 61],
  [-1421, -1502],
];
const book = (named: 'heading' | 'first', labels = statement, total = 'yhteensä'): Row[] => [
  ...(named === 'heading' ? [[null, 'TA 2025', 'TA 2026']] : [['Tulosalue', 'Erä', 'TA 2025', 'TA 2026']]),
  ...block(named, 'Varhaiskasvatus', day, labels),
  ...block(named, 'Perusopetus', school, labels),
  ...block(named, `Sivistyslautakunta ${total}`, added([day, school]), labels),
  ...block(named, 'Kadut', roads, labels),
  ...block(named, `Tekninen lautakunta ${total}`, roads, labels),
  ...block(named, `Käyttötalous ${total}`, added([day, school, roads]), labels),
];

test.each([
  ['heading', statement, 'yhteensä'],
  ['heading', swedish, 'totalt'],
  ['first', statement, 'yhteensä'],
  ['first', swedish, 'sammanlagt'],
] as const)('rows under a title that says a total are no lines: %s, %s', (named, labels, total) => {
  const { table, codes } = inspect(book(named, [...labels], total));
  const leaves = named === 'heading' ? [3, 4, 8, 9, 18, 19] : [2, 3, 5, 6, 11, 12];
  expect(table.leafRows).toEqual(leaves);
  expect(table.reconciliation).toEqual({ totals: 12, agree: 12, rounding: 0, differ: 0 });
  expect(codes).toEqual([]);
});

test('a total printed wrong is a total still, and the difference is said', () => {
  const rows = book('heading').map((row, at): Row => (at === 23 ? [row[0] ?? null, 656, 782] : row));
  expect(rows[23]![0]).toBe('Toimintakulut');
  const { table, codes } = inspect(rows);
  expect(table.leafRows).toEqual([3, 4, 8, 9, 18, 19]);
  expect(new Set(codes)).toContain('total.mismatch');
});

test('a list of its own under such a title is lines, as is what the net of all units stands over', () => {
  const { table } = inspect([...book('heading').slice(0, -1), ['Verotulot', 9000, 9100], ['Valtionosuudet', 7000, 7200]]);
  expect(table.leafRows).toEqual([3, 4, 8, 9, 18, 19, 31, 32]);
  const projects = inspect([
    ['Hanke', 'TA 2025', 'TA 2026'],
    ['Investoinnit yhteensä'],
    ['Koulun peruskorjaus', 400, 512],
    ['Silta', 120, 77],
    ['Puisto', 31, 46],
  ]);
  expect(projects.table.leafRows).toEqual([3, 4, 5]);
});

test('a table of nothing but such blocks has lines all the same', () => {
  const { table } = inspect([
    [null, 'TA 2025', 'TA 2026'],
    ...block('heading', 'Sivistyslautakunta yhteensä', day),
    ...block('heading', 'Tekninen lautakunta yhteensä', roads),
  ]);
  expect(table.leafRows).toEqual([3, 4, 8, 9]);
});

test('a line that equals all others of its name is never counted in silence', () => {
  const { codes } = inspect([
    ['Palvelu', 'Erä', 'TA 2026'],
    ['Koulu', 'Toimintakulut', -70118],
    ['Päiväkoti', 'Toimintakulut', -140225],
    ['Kirjasto', 'Toimintakulut', -210332],
    ['Hallinto', 'Vuokrat', -3001],
    ['Muut', 'Poistot', -517],
    ['Koko kunta', 'Toimintakulut', -420675],
  ]);
  expect(codes).toContain('row.perhaps-total');
});

test('boards with announced totals give their lines exactly', () => {
  const made = fc.record({
    named: fc.constantFrom('heading' as const, 'first' as const),
    years: fc.integer({ min: 1, max: 4 }),
    thousands: fc.boolean(),
    boards: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    grand: fc.boolean(),
    seed: fc.nat({ max: 10 ** 6 }),
  });
  fc.assert(
    fc.property(made, ({ named, years, thousands, boards, grand, seed }) => {
      let state = seed + 1;
      const next = (most: number): number => 1 + ((state = (state * 48271) % 2147483647) % most);
      const shown = (amounts: readonly (readonly number[])[]) =>
        amounts.map((side) => side.map((euros) => (thousands ? Math.round(euros / 1000) : euros)));
      const columns = Array.from({ length: years }, (_, at) => `TA ${2024 + at}`);
      const rows: Row[] = [
        [thousands ? 'Talousarvio, 1 000 €' : 'Talousarvio, €'],
        [],
        [...(named === 'first' ? ['Tulosalue', 'Erä'] : ['Erä']), ...columns],
      ];
      const leaves: number[] = [];
      const all: number[][][] = [];
      boards.forEach((units, board) => {
        const own = Array.from({ length: units }, () => [
          columns.map(() => 20000 + next(900000)),
          columns.map(() => -900000 - next(9000000)),
        ]);
        own.forEach((amounts, unit) => {
          leaves.push(...[1, 2].map((place) => rows.length + place + (named === 'heading' ? 1 : 0)));
          rows.push(...block(named, `Palvelu ${board + 1} ${unit + 1}`, shown(amounts)));
        });
        rows.push(...block(named, `Lautakunta ${board + 1} yhteensä`, shown(added(own))));
        all.push(...own);
      });
      if (grand) rows.push(...block(named, 'Kaikki yhteensä', shown(added(all))));
      const { table } = inspect(rows);
      // A table of one label and one amount column cannot tell a title from a line whose amount is missing: no money either way.
      expect(table.leafRows.filter((row) => (rows[row - 1]?.length ?? 0) > 1)).toEqual(leaves);
      expect(table.reconciliation.differ).toBe(0);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('statement rows of one amount column that sum up their lines are totals, over one line too', () => {
  const { table, codes } = inspect([
    ['Tehtäväalue', 'Erä', 'TA 2026'],
    ['Puistot'],
    ['', 'Myyntituotot', 201619],
    ['', 'Toimintatuotot', 201619],
    ['', 'Palkat ja palkkiot', -1915497],
    ['', 'Palvelujen ostot', -6862532],
    ['', 'Muut toimintakulut', -3203739],
    ['', 'Toimintakulut', -11981768],
    ['', 'Toimintakate', -11780149],
    ['Museo'],
    ['', 'Maksutuotot', 701785],
    ['', 'Tuet ja avustukset', 825217],
    ['', 'Toimintatuotot', 1527002],
    ['', 'Palkat ja palkkiot', -7975419],
    ['', 'Avustukset', -1117928],
    ['', 'Toimintakulut', -9093347],
    ['', 'Toimintakate', -7566345],
    ['Kaikki yhteensä'],
    ['', 'Toimintatuotot', 1728621],
    ['', 'Toimintakulut', -21075115],
    ['', 'Toimintakate', -19346494],
  ]);
  expect(table.leafRows).toEqual([3, 5, 6, 7, 11, 12, 14, 15]);
  expect(codes).toEqual([]);
});
