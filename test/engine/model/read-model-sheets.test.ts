import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../../engine/sheets/grid';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { gridOf } from '../../support/grid-of';
import { models } from '../../support/models';

const sheet = (name: string, rows: readonly (readonly CellValue[])[]): SheetGrid => ({
  name,
  file: 'm.xlsx',
  visibility: 'visible',
  rows,
  formulasWithoutValue: [],
  formulas: 0,
});
const part = (title: string, ...rows: readonly (readonly CellValue[])[]) =>
  sheet(title, [[`${title} · momentti/model/1`], ...rows]);
const base = [
  part('Organisers', ['Id', 'Name'], ['city', 'City']),
  part('Age segments', ['Id', 'From age', 'To age'], ['all', 0, 100]),
];
const read = (...sheets: readonly SheetGrid[]) => readModel([...base, ...sheets]);

test('sheets of the user, wherever they stand, make no difference', () =>
  fc.assert(
    fc.property(
      models,
      fc.array(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 4 }), { maxLength: 4 })),
      (model, own) => {
        const grids = modelSheets(model, 'fi').map((plan) => gridOf(plan));
        const among = own.flatMap((rows, at) => [sheet(`Oma ${at}`, rows), ...grids.splice(0, 2)]);
        expect(readModel([...among, ...grids]).value).toEqual(model);
      },
    ),
    { numRuns: 30 },
  ));

test('any sheets at all give a value or an error, never an exception', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(
        'Rules',
        'Jakoperusteet',
        'Driver figures',
        'Väestö',
        'Settings',
        'Layouts',
        'Support costs',
        'Price index',
      ),
      fc.array(
        fc.array(
          fc.constantFrom<CellValue>('Id', 'Tunnus', 'When: x', 'Ikä', 'Year', 0, 1.5, -3, 'a', true, null, '', {
            error: '#REF!',
          }),
          { maxLength: 5 },
        ),
        { maxLength: 6 },
      ),
      (title, rows) => {
        const { value, issues } = read(part(title, ...rows));
        expect(value === null).toBe(issues.some(({ severity }) => severity === 'error'));
      },
    ),
  ));

test('headings in any language and order, letter case aside, terms likewise', () => {
  const moments = part(
    'befolkningsmoment',
    ['jakoperuste', 'DIRECTNESS', 'Namn', 'Id', 'Palvelu'],
    ['d', 'via familjen', 'Stöd', 'm', 's'],
  );
  expect(read(moments).value?.moments).toEqual([{ id: 'm', name: 'Stöd', service: 's', directness: 'family', driver: 'd' }]);
});

test('rows of one rule are together however they are sorted or filled down', () => {
  const head = ['Id', 'When: account', 'Moment', 'Share', 'Why'];
  const [a1, a2, b] = [
    ['a', '4*', 'm1', '1/2', 'because'],
    ['a', null, 'm2', '1/4', null],
    ['b', '5*', 'm1', 1, null],
  ];
  const model = (...rows: CellValue[][]) => read(part('Rules', head, ...rows)).value?.rules;
  const rules = [
    {
      id: 'a',
      when: { account: '4*' },
      why: 'because',
      shares: [
        { moment: 'm1', share: '1/2' },
        { moment: 'm2', share: '1/4' },
      ],
    },
    { id: 'b', when: { account: '5*' }, shares: [{ moment: 'm1', share: 1 }] },
  ];
  expect(model(a1!, a2!, b!)).toEqual(rules);
  expect(model(a1!, b!, a2!)).toEqual(rules);
  expect(model(a1!, ['a', '4*', 'm2', '1/4', 'because'], b!)).toEqual(rules);
  expect(model(a1!, ['a', '6*', 'm2', '1/4', null], b!)).toHaveLength(3);
});

test('what spreadsheets make of typed codes, dates and yes is read as meant', () => {
  const tags = part('Line tags', ['Organiser', 'Line', 'Moment', 'Share', 'At'], ['city', 4100, 'm', 1, 45991]);
  const facts = part('Line facts', ['Id', 'When: costCentre', 'Internal'], ['i', 4100, true], ['j', '0410', 'x'], ['k', 1, 'ei']);
  const { value } = read(tags, facts);
  expect(value?.tags[0]).toMatchObject({ line: '4100', at: '2025-11-30' });
  expect(value?.attributes).toEqual([
    { id: 'i', when: { costCentre: '4100' }, internal: true },
    { id: 'j', when: { costCentre: '0410' }, internal: true },
    { id: 'k', when: { costCentre: '1' }, internal: false },
  ]);
});

test('figures find their driver by id alone where there is one, by year where there are several', () => {
  const drivers = (...rows: CellValue[][]) => part('Drivers', ['Id', 'Kind of driver', 'Valid from year'], ...rows);
  const figures = (...rows: CellValue[][]) =>
    part('Driver figures', ['Driver', 'Valid from year', 'From age', 'To age', 'Count'], ...rows);
  const one = read(drivers(['d', 'Users', 2025]), figures(['d', null, 1, 1, 5]));
  expect(one.value?.drivers[0]).toMatchObject({ validFrom: 2025, counts: [{ from: 1, to: 1, count: 5 }] });
  const two = read(drivers(['d', 'Users', 2025], ['d', 'Users', 2026]), figures(['d', 2026, 1, 1, 5]));
  expect(two.value?.drivers).toMatchObject([{ counts: [] }, { counts: [{ count: 5 }] }]);
  const lost = read(drivers(['d', 'Users', 2025], ['d', 'Users', 2026]), figures(['d', null, 1, 1, 5]));
  expect(lost.issues).toMatchObject([{ code: 'model.unknown-code', params: { what: 'driver', id: 'd' }, at: { cell: 'A3' } }]);
});

test('an error cell is refused by name, at its cell', () => {
  const { value, issues } = read(part('Areas', ['Id', 'Name'], ['n', { error: '#REF!' }]));
  expect(value).toBeNull();
  expect(issues).toMatchObject([
    { code: 'model.invalid', params: { path: 'areas › n › name', expected: 'text', found: '#REF!' }, at: { cell: 'B3' } },
  ]);
});

test('a cell in a column its kind has no use for is said', () =>
  expect(read(part('Drivers', ['Id', 'Kind of driver', 'Share'], ['d', 'Population', 0.5])).issues).toMatchObject([
    { code: 'model.unknown-field', params: { path: 'drivers › d', field: 'share' }, at: { cell: 'C3' } },
  ]));

test('a condition on a hostile field name is refused, not dropped in silence', () =>
  expect(read(part('Rules', ['Id', 'When: __proto__', 'Moment', 'Share'], ['r', '4*', 'm', 1])).issues).toMatchObject([
    {
      code: 'model.unknown-field',
      severity: 'error',
      params: { path: 'rules › r › when', field: '__proto__' },
      at: { cell: 'B3' },
    },
  ]));

test('a newer schema points at the cell that names it', () =>
  expect(readModel([...base, sheet('Areas', [['Areas · momentti/model/2']])]).issues).toMatchObject([
    { code: 'model.newer-schema', at: { sheet: 'Areas', cell: 'A1' } },
  ]));

test('population: a column a table, a missing age said at its cell', () => {
  const ages = Array.from({ length: 101 }, (_, age): CellValue[] => [age === 100 ? '100+' : age, age === 7 ? null : 3]);
  const { issues } = read(part('Population', ['Year', 2025], ['Source', 'x'], ['Age'], ...ages));
  expect(issues).toMatchObject([
    { code: 'model.invalid', params: { path: 'population › #1 › persons › 7', found: '' }, at: { cell: 'B12' } },
  ]);
});

test('population: years without residents are no tables yet, a year with residents is', () => {
  const ages = Array.from({ length: 101 }, (_, age): CellValue[] => [age, null, 3]);
  const heading = ['Age', 'Persons', 'Persons'];
  const { value, issues } = read(part('Population', ['Year', 2025, 2026], ['Source', 'x', 'y'], heading, ...ages));
  expect(issues).toEqual([]);
  expect(value?.population.map(({ year }) => year)).toEqual([2026]);
});

test('population of a new model: a column for each year of the measures that has none, headed by its year', () => {
  const measures = [
    { id: 'TA 2027', kind: 'budget', year: 2027 },
    { id: 'TP 2025', kind: 'actual', year: 2025 },
    { id: 'TS 2028', kind: 'plan', year: 2028, populationYear: 2027 },
  ] as const;
  const { value } = read();
  const model = { ...value!, measures: [...measures] };
  const plans = modelSheets(model, 'fi');
  const rows = plans.find(({ name }) => name === 'Malli Väestö')!.rows.map((row) => row.map((cell) => cell.value));
  expect(rows[2]).toEqual(['Vuosi', 2025, 2027]);
  expect(rows.find(([label]) => label === 'Ikä')).toEqual(['Ikä', 'Henkilöitä', 'Henkilöitä']);
  const back = readModel(plans.map((plan) => gridOf(plan)));
  expect(back.issues).toEqual([]);
  expect(back.value).toEqual(model);
});

test.each([
  ['0,61', '0.61'],
  ['1 234,5', '1234.5'],
  ['1\u00a0234', '1234'],
  ['\u22120,5', '-0.5'],
  ['1,234', '1,234'],
  ['12,345', '12,345'],
  ['0,333', '0.333'],
  ['1/3', '1/3'],
  ['40 %', '40 %'],
])('an exact number typed as text, "%s", is read as %s', (typed, share) => {
  const { value } = read(part('Rules', ['Id', 'Moment', 'Share'], ['r', 'm', typed]));
  expect(value?.rules[0]?.shares[0]?.share).toBe(share);
});

test('whom a support unit serves, said twice, is an issue at the second row', () =>
  expect(
    read(
      part('Support costs', ['Organiser', 'Field', 'Method', 'Support unit'], ['city', 'costCentre', 'Direct', 'ICT']),
      part(
        'Support use',
        ['Organiser', 'Field', 'Support unit', 'Served unit', 'Basis amount'],
        ['city', 'costCentre', 'ICT', 'school', 1],
        ['city', 'costCentre', 'ICT', 'school', 5],
      ),
    ).issues,
  ).toMatchObject([
    { code: 'model.duplicate-id', severity: 'error', params: { id: 'ICT → school' }, at: { sheet: 'Support use', cell: 'A4' } },
  ]));

test('a missing column is said once, not once a row; a missing cell of another column still at its row', () => {
  const rows = Array.from({ length: 50 }, (_, at): CellValue[] => [`m${at}`, at === 7 ? null : 's', 'd']);
  const { issues } = read(part('Moments', ['Id', 'Service', 'Driver'], ...rows));
  expect(issues).toMatchObject([
    { code: 'model.missing-column', params: { header: 'Name' }, at: { sheet: 'Moments', cell: 'A2' } },
    { code: 'model.missing-column', params: { header: 'Directness' } },
    { code: 'model.invalid', params: { path: 'moments › m7 › service', found: '' }, at: { cell: 'A10' } },
  ]);
});
