import { proposeForFile } from '../../../../engine/sheets/read/propose-for-file';
import { proposeLayout } from '../../../../engine/sheets/read/propose-layout';
import { grid } from './open-fixture';

const propose = (rows: Parameters<typeof grid>[0], name: string | null = 'TA2026') => proposeLayout(grid(rows, name)).value!;
const roles = (rows: Parameters<typeof grid>[0]) => propose(rows).columns.map(({ role }) => role);

const municipal = [
  ['Mallikunta'],
  ['Talousarvio 2026, 1 000 €'],
  [],
  ['Toimielin', 'Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike', 'TP 2024', 'TA 2025', 'Muutos %', 'TA 2026'],
  ['10', '1010', 'Neuvola', '3010', 'Myyntitulot', 12.5, 13, '4 %', 14],
  ['10', '1010', 'Neuvola', '4010', 'Palkat', -120.5, -130, '8 %', -140],
  ['10', '1020', 'Kirjasto', '4010', 'Palkat', -20.5, -30, '46 %', -40],
];

test('a Finnish table under its title: header row, unit, currency, sign, roles, fields and key', () => {
  const layout = propose(municipal);
  expect(layout).toMatchObject({ headerRow: 4, unit: 1000, currency: 'EUR', expenseSign: 'negative', sheet: 'TA2026' });
  expect(layout.columns.map(({ role, field, measure }) => [role, field ?? measure ?? null])).toEqual([
    ['code', 'committee'],
    ['code', 'costCentre'],
    ['name', 'costCentreName'],
    ['code', 'account'],
    ['name', 'label'],
    ['amount', 'TP 2024'],
    ['amount', 'TA 2025'],
    ['other', null],
    ['amount', 'TA 2026'],
  ]);
  expect(layout.key).toEqual(['committee', 'costCentre', 'account']);
});

test('the first column of figures is a code; amounts are chosen by their heading', () => {
  expect(
    roles([
      ['Unit', 'Year', 'Name', 'AMT'],
      [2111, 2026, 'Library', 100],
      [2112, 2026, 'School', 2000],
    ]),
  ).toEqual(['code', 'other', 'name', 'amount']);
});

test('without a heading that names amounts the last column of figures is taken, and codes never', () => {
  expect(
    roles([
      ['Kustannuspaikka', 'Selite', 'Yhteensä vuodessa'],
      ['1100', 'Neuvola', '12 300,00'],
      ['1200', 'Kirjasto', '4 500,00'],
    ]),
  ).toEqual(['code', 'name', 'amount']);
});

test.each([
  ['Menot', 'Tulot'],
  ['Expense', 'Revenue'],
  ['Kostnader', 'Intäkter'],
  ['Aufwendungen', 'Erträge'],
])('a column of %s and %s is a flag', (expense, income) => {
  const layout = propose([
    ['Laji', 'Nimi', 'TA 2026'],
    [expense, 'Koulu', 100],
    [income, 'Maksut', 20],
    [expense, 'Neuvola', 50],
  ]);
  expect(layout.columns[0]!.role).toBe('flag');
  expect(layout.expenseSign).toBe('flag');
  expect(layout.kinds).toEqual([
    { when: { Laji: expense }, kind: 'expense' },
    { when: { Laji: income }, kind: 'income' },
  ]);
});

test.each([
  [-100, 20, 'negative'],
  [100, -20, 'positive'],
  [100, 20, 'label'],
] as const)('labels with %d of expense and %d of income: %s', (expense, income, sign) => {
  const rows = [
    ['Nimi', 'TA 2026'],
    ['Toimintatulot', income],
    ['Toimintamenot', expense],
  ];
  expect(propose(rows).expenseSign).toBe(sign);
});

test('where nothing tells the direction it stays unknown', () => {
  expect(
    propose([
      ['Nimi', 'TA 2026'],
      ['Koulu', 100],
      ['Neuvola', 50],
    ]).expenseSign,
  ).toBe('unknown');
});

test('a year column that says one year dates the amounts beside it', () => {
  const rows = [
    ['Fiscal_Year', 'Fund', 'Amount'],
    ['FY25-26', 'General', '10'],
    ['FY25-26', 'Water', '20'],
  ];
  expect(propose(rows).measures).toEqual([{ id: 'Amount', kind: 'other', year: 2026 }]);
  expect(propose([...rows, ['FY26-27', 'Sewer', '30']]).measures).toBeUndefined();
});

test('prose above a table is not a unit', () => {
  const prose =
    'Taulukossa on esitetty yli tuhatta euroa maksavat hankinnat, ja summat ovat euroina kahden desimaalin tarkkuudella.';
  expect(propose([[prose], ...municipal.slice(3)]).unit).toBeUndefined();
});

test('of a file the sheet with most figures is read, and the investment part beside it; summaries and hidden sheets are not', () => {
  const main = grid(municipal, 'Käyttötalous');
  const summary = grid(
    [
      ['Toimielin', 'TA 2026'],
      ['Kunnanhallitus', -180],
    ],
    'Yhteenveto',
  );
  const investment = grid(
    [
      ['Hanke', 'Nimi', 'TP 2024', 'TA 2025', 'TA 2026'],
      ['H1', 'Koulu', -1, -2, -3],
    ],
    'Investoinnit',
  );
  const hidden = { ...grid(municipal, 'Vanha'), visibility: 'hidden' as const };
  const layouts = proposeForFile([summary, main, hidden, investment]).value!;
  expect(layouts.map(({ sheet, kinds }) => [sheet, kinds?.[0]?.kind])).toEqual([
    ['Käyttötalous', undefined],
    ['Investoinnit', 'investment'],
  ]);
});

test.each(['Nimi', 'Selite', 'Benämning'])(
  '"%s" right of a cost centre’s code is its name where accounts have columns of their own',
  (heading) => {
    const rows = [
      ['Kustannuspaikka', heading, 'Tili', 'Tilin nimi', 'TA 2026'],
      ['4110', 'Päiväkoti Aurinko', '4000', 'Henkilöstökulut', -157],
      ['4120', 'Kirjasto', '4300', 'Palvelujen ostot', -21],
    ];
    expect(propose(rows).columns.map(({ field }) => field ?? null)).toEqual([
      'costCentre',
      'costCentreName',
      'account',
      'accountName',
      null,
    ]);
  },
);
