import * as fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../../../engine/sheets/grid';
import { inspectSheets } from '../../../../../engine/sheets/read/inspect-sheets';
import { grid } from '../open-fixture';
import { inventBudget, type Style } from './invented-budget';

type Row = readonly CellValue[];
const inspect = (rows: readonly Row[], more: Partial<SheetGrid> = {}) => {
  const { tables, issues } = inspectSheets([{ ...grid(rows, 'TA', 'b.xlsx'), ...more }], { file: 'b.xlsx' });
  const [table] = tables;
  const codes = issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { table: table!, leaves: table!.leafRows, totals: table!.subtotalRows, issues, codes };
};
const asked = (codes: readonly string[]) => codes.some((code) => /^row\.(looks-like|perhaps|taken)|^rows\.more/.test(code));

const place = fc.constantFrom('above', 'below', 'none', 'heading');
const anyStyle = {
  seed: fc.nat({ max: 10 ** 6 }),
  places: fc.array(place, { minLength: 1, maxLength: 3 }),
  labels: fc.boolean(),
  formulas: fc.boolean(),
  columns: fc.integer({ min: 1, max: 4 }),
  thousands: fc.boolean(),
  signs: fc.constantFrom('negative', 'positive'),
  ofWhich: fc.boolean(),
  spacers: fc.boolean(),
} as const;
const marked: fc.Arbitrary<Style> = fc.record({
  ...anyStyle,
  codes: fc.constantFrom('prefix', 'dotted', 'levels'),
  indent: fc.boolean(),
});
// A table of names and one column cannot tell a heading from a line whose amount is missing.
const unmarked: fc.Arbitrary<Style> = fc
  .record({ ...anyStyle, codes: fc.constantFrom('flat', 'none'), indent: fc.constant(false) })
  .filter(({ columns, places }) => columns > 1 || !places.includes('heading'));

test('codes and levels give the lines exactly, whatever else the table is like, and the lines sum to the tree', () =>
  fc.assert(
    fc.property(marked, (style) => {
      const { grid: sheet, leafRows, sums } = inventBudget(style);
      const [table] = inspectSheets([sheet], { file: 'b.xlsx' }).tables;
      expect(table!.leafRows).toEqual(leafRows);
      const unit = style.thousands ? 1000 : 1;
      expect(Object.values(table!.sums).map(Number)).toEqual(sums.map((sum) => sum * unit));
      expect(table!.reconciliation.differ).toBe(0);
    }),
    { numRuns: 300, seed: 11 },
  ));

test('without codes the lines are exact, or a person is asked', () =>
  fc.assert(
    fc.property(unmarked, (style) => {
      const { grid: sheet, leafRows } = inventBudget(style);
      const { tables, issues } = inspectSheets([sheet], { file: 'b.xlsx' });
      const exact = JSON.stringify(tables[0]!.leafRows) === JSON.stringify(leafRows);
      expect(exact || asked(issues.map(({ code }) => code))).toBe(true);
    }),
    { numRuns: 300, seed: 11 },
  ));

test('no line of a flat list is ever dropped in silence, however its amounts fall', () => {
  const amount = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -(10 ** 6), max: 10 ** 6 }));
  const lines = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(lines, (amounts) => {
      const rows = amounts.map(([a, b], at): Row => [String(4000 + 7 * at), `Palvelu ${at}`, a, b]);
      const { leaves, codes } = inspect([['Tili', 'Nimi', 'TA 2025', 'TA 2026'], ...rows]);
      expect(leaves.length === amounts.length || asked(codes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a line that happens to be the sum of the two before it stays a line', () => {
  const rows: Row[] = [
    ['4001', 'Palkat', 1200],
    ['4102', 'Vuokrat', 340],
    ['4307', 'Ostot', 1540],
    ['4408', 'Muut', 77],
  ];
  expect(inspect([['Tili', 'Nimi', 'TA 2026'], ...rows]).leaves).toEqual([2, 3, 4, 5]);
});

const head: Row = ['Koodi', 'Nimi', 'TA 2025', 'TA 2026'];
test.each<[string, readonly Row[], readonly number[]]>([
  [
    'a total over one line of its own name is not counted twice',
    [
      ['31', 'Kirjasto', 1200, 1300],
      ['311', 'Kirjasto', 1200, 1300],
      ['32', 'Koulut', 5100, 5200],
      ['321', 'Alakoulu', 2100, 2150],
      ['322', 'Yläkoulu', 3000, 3050],
    ],
    [3, 5, 6],
  ],
  [
    'a grand total in the first row',
    [
      ['3', 'Kaupunki', 6300, 6500],
      ['31', 'Kirjasto', 1200, 1300],
      ['32', 'Koulut', 5100, 5200],
    ],
    [3, 4],
  ],
  [
    'a total between the lines before and after it',
    [
      ['4001', 'Palkat', 100, 200],
      ['4102', 'Vuokrat', 11, 12],
      [null, 'Välisumma', 111, 212],
      ['4307', 'Ostot', 5, 6],
      [null, 'Yhteensä', 116, 218],
    ],
    [2, 3, 5],
  ],
  [
    'net of income and expense, both positive, block by block and in all',
    [
      ['31', 'Tulot', 100, 110],
      ['31', 'Menot', 400, 420],
      ['31', 'Netto', 300, 310],
      ['32', 'Tulot', 7, 8],
      ['32', 'Menot', 50, 60],
      ['32', 'Netto', 43, 52],
      [null, 'Tulot yhteensä', 107, 118],
      [null, 'Menot yhteensä', 450, 480],
      [null, 'Netto yhteensä', 343, 362],
    ],
    [2, 3, 5, 6],
  ],
  [
    'results of an income statement',
    [
      ['30', 'Toimintatulot', 100, 110],
      ['40', 'Toimintamenot', -400, -420],
      [null, 'Toimintakate', -300, -310],
      ['50', 'Verotulot', 250, 255],
      ['51', 'Valtionosuudet', 70, 75],
      [null, 'Vuosikate', 20, 20],
      ['70', 'Poistot', -15, -16],
      [null, 'Tilikauden tulos', 5, 4],
    ],
    [2, 3, 5, 6, 8],
  ],
  [
    'a base and its change make the new total',
    [
      ['4001', 'Palkat', 1000, 2000],
      ['4001', 'Palkat, muutos', 50, -30],
      [null, 'Palkat muutoksen jälkeen', 1050, 1970],
      ['4102', 'Vuokrat', 77, 78],
    ],
    [2, 3, 5],
  ],
  [
    'sums carried from page to page',
    [
      ['4001', 'Palkat', 1000, 2000],
      ['4102', 'Vuokrat', 77, 78],
      [null, 'Siirto', 1077, 2078],
      [null, 'Siirto', 1077, 2078],
      ['4307', 'Ostot', 3, 4],
      [null, 'Yhteensä', 1080, 2082],
    ],
    [2, 3, 6],
  ],
  [
    'sums carried to the next page, with codes of their own',
    [
      ['1', 'Palkat', 1000, 2000],
      ['2', 'Vuokrat', 77, 78],
      ['3', 'Transport till sida 2', 1077, 2078],
      ['4', 'Transport från sida 1', 1077, 2078],
      ['5', 'Skolskjuts, transport', 3, 4],
      [null, 'Yhteensä', 1080, 2082],
    ],
    [2, 3, 6],
  ],
  [
    'parts and key figures are no lines',
    [
      ['4001', 'Palkat', 1000, 2000],
      [null, 'josta opettajat', 600, 700],
      [null, '- därav vikarier', 60, 70],
      ['4102', 'Vuokrat', 77, 78],
      [null, 'Yhteensä', 1077, 2078],
      [null, 'Asukasmäärä', 12000, 12100],
      [null, 'Henkilöstö, htv', 25, 26],
    ],
    [2, 5],
  ],
  [
    'a block that repeats the sum of every account over all units',
    [
      ['31', 'Palkat', 1017, 1121],
      ['31', 'Vuokrat', 213, 227],
      ['32', 'Palkat', 3019, 3021],
      ['32', 'Vuokrat', 555, 561],
      [null, 'Palkat', 4036, 4142],
      [null, 'Vuokrat', 768, 788],
    ],
    [2, 3, 4, 5],
  ],
])('%s', (_why, rows, leaves) => {
  const { table, leaves: found } = inspect([head, ...rows]);
  expect(found).toEqual(leaves);
  expect(table.reconciliation.differ).toBe(0);
});

test('a total printed wrong is a total, with a code of its own too, and the totals over it are right', () => {
  const { table, leaves, issues } = inspect([
    head,
    ['3010', 'Päiväkoti', 2348609, 2363442],
    ['3020', 'Perhepäivähoito', 715086, 701215],
    ['300', 'Varhaiskasvatus yhteensä', 3063695, 3064657],
    ['3110', 'Keskustan koulu', 4297711, 4481682],
    ['3120', 'Rantakoulu', 1569779, 1619052],
    ['310', 'Perusopetus yhteensä', 5855490, 6100734],
    [null, 'Kaikki yhteensä', 8931185, 9165391],
  ]);
  expect(leaves).toEqual([2, 3, 5, 6]);
  expect(table.reconciliation).toMatchObject({ totals: 3, agree: 2, differ: 1 });
  expect(issues.filter(({ code }) => code === 'total.mismatch')).toHaveLength(1);
});

test('a formula makes a total even where its stored value is wrong, and the difference is said', () => {
  const rows: Row[] = [
    ['4001', 'Palkat', 1000],
    ['4102', 'Vuokrat', 77],
    ['4307', 'Palvelut', 1100],
  ];
  const { leaves, issues } = inspect([['Tili', 'Nimi', 'TA 2026'], ...rows], {
    formulaTexts: new Map([['C4', 'SUBTOTAL(9,C2:C3)']]),
  });
  expect(leaves).toEqual([2, 3]);
  expect(issues.find(({ code }) => code === 'total.mismatch')).toMatchObject({
    params: { computed: '1077.00', difference: '23.00' },
  });
});

test.each([
  ['an empty table', []],
  ['one row', [['4001', 'Palkat', 5, 6] as Row]],
  ['nothing but zeros', [0, 1, 2, 3].map((at): Row => [String(4001 + 3 * at), `Palvelu ${at}`, 0, 0])],
])('%s drops nothing', (_why, rows) => {
  const { tables } = inspectSheets([grid([head, ...rows], 'TA', 'b.xlsx')], { file: 'b.xlsx' });
  expect(tables[0]?.leafRows ?? []).toHaveLength(rows.length);
});

test('the search is bounded: twice the rows take no more than a small multiple of the time', () => {
  const table = (count: number): Row[] => [
    ['Koodi', 'Nimi', 'TA 2025', 'TA 2026'],
    ...Array.from({ length: count }, (_, at): Row => [
      at % 3 === 0 ? null : String(1000 + at),
      `Palvelu ${at}${at % 5 === 0 ? ' yhteensä' : ''}`,
      (at * 7919) % 1000,
      (at * 104729) % 997,
    ]),
  ];
  const time = (rows: Row[]): number => {
    const start = process.cpuUsage();
    inspect(rows);
    return process.cpuUsage(start).user;
  };
  time(table(500));
  const [small, large] = [time(table(4000)), time(table(16000))];
  // Quadratic would be sixteen times.
  expect(large).toBeLessThan(small * 10);
});
