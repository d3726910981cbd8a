import * as fc from 'fast-check';
import { texts } from '../../../../addin/text';
import { issueSentence } from '../../../../addin/text/issue-sentence';
import { languages } from '../../../../addin/text/language';
import type { Issue } from '../../../../engine/issues/issue';
import type { Layout } from '../../../../engine/model/layout';
import { readBudget, readBudgets } from '../../../../engine/sheets/read/read-budget';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { grid } from './open-fixture';

const layout: Layout = {
  id: 'ta',
  organiser: 'city',
  headerRow: 1,
  expenseSign: 'negative',
  columns: [
    { column: 'A', role: 'code', field: 'costCentre' },
    { column: 'B', role: 'code', field: 'account' },
    { column: 'C', role: 'name', field: 'label' },
    { header: 'TP 2024', role: 'amount' },
    { header: 'TA 2026', role: 'amount' },
  ],
  kinds: [
    { when: { account: '3000..3999' }, kind: 'income' },
    { when: { account: '5*' }, kind: 'nonOperating' },
  ],
};
const header = ['Kustannuspaikka', 'Tili', 'Nimi', 'TP 2024', 'TA 2026'];
const rows = [
  ['1100', '3010', 'Päivähoitomaksut', '1 200,00', '1 300,50'],
  ['1100', '4000', 'Palkat', '\u221212 000,00', '(12 500,25)'],
  ['1200', '5000', 'Verot', '50 000', '51 000'],
];
const read = (body: readonly (readonly (string | number | null)[])[], changes: Partial<Layout> = {}) =>
  readBudget([grid([header, ...body])], { ...layout, ...changes });
const centsOf = (outcome: ReturnType<typeof read>) => outcome.value!.columns.map(({ cents }) => [...cents]);

test('a line carries its key, label, kind, fields and place; amounts are expense plus, income minus', () => {
  const { value, issues } = read(rows);
  expect(issues).toEqual([]);
  expect(value!.lines.map(({ id, kind, label }) => [id, kind, label])).toEqual([
    ['1100/3010', 'income', 'Päivähoitomaksut'],
    ['1100/4000', 'expense', 'Palkat'],
    ['1200/5000', 'nonOperating', 'Verot'],
  ]);
  expect(value!.columns.map(({ measure }) => [measure.id, measure.kind, measure.year])).toEqual([
    ['TP 2024', 'actual', 2024],
    ['TA 2026', 'budget', 2026],
  ]);
  expect(centsOf(read(rows))).toEqual([
    [-120000, 1200000, -5000000],
    [-130050, 1250025, -5100000],
  ]);
  expect(value!.lines[1]).toMatchObject({
    row: 3,
    at: { file: 'b.csv', sheet: null, cell: 'A3' },
    fields: { costCentre: '1100', account: '4000' },
  });
});

test('permuting rows never changes what a line is or holds', () => {
  const line = fc.tuple(
    fc.integer({ min: 3000, max: 4999 }),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
    fc.constantFrom('', 'x', '-'),
  );
  const lines = fc.uniqueArray(line, { selector: ([account]) => account, minLength: 1, maxLength: 12 });
  const written = ([account, cents, spoiled]: [number, number, string]) => [
    '1100',
    String(account),
    'Nimi',
    spoiled || (cents / 100).toFixed(2).replace('.', ','),
    String(cents),
  ];
  const byId = (all: readonly [number, number, string][]) => {
    const { value } = read(all.map(written));
    return new Map(value!.lines.map(({ id, kind }, at) => [id, [kind, ...value!.columns.map(({ cents }) => cents[at])]]));
  };
  fc.assert(
    fc.property(
      lines.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      ),
      ([all, shuffled]) => expect(byId(shuffled)).toEqual(byId(all)),
    ),
  );
});

/** The cells an issue speaks of: "D4-D6, D9". */
function cellsOf({ params, at }: Issue): string[] {
  if (!('cells' in params) || params.cells === undefined) return [at!.cell!];
  return String(params.cells)
    .split(', ')
    .flatMap((run) => {
      const [first = '', last = first] = run.split('-');
      const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
      return Array.from({ length: to - from + 1 }, (_, place) => `${first[0]}${from + place}`);
    });
}

test('what cannot be read is never a silent zero: every NaN is in an issue, at its cell or among its cells', () => {
  const cell = fc.constantFrom<string | number | null>('1,50', '0', 5, null, ' ', '-', '–', 'n/a', '#Missing', '5 %', 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
      const { value, issues } = read(cells.map(([a, b], at) => ['1100', String(4000 + at), 'Nimi', a, b]));
      const places = new Set(issues.flatMap((issue) => (issue.code.startsWith('amount.') ? cellsOf(issue) : [])));
      value!.columns.forEach(({ cents, column }) =>
        cents.forEach((amount, at) => {
          const written = cells[at]![column === 'D' ? 0 : 1];
          expect(Number.isNaN(amount)).toBe(places.has(`${column}${at + 2}`));
          if (amount === 0) expect(written).toBe('0');
          expect(Object.is(amount, -0)).toBe(false);
        }),
      );
    }),
  );
});

test.each([
  ['positive', 'expense', [[100], [-100]]],
  ['negative', 'expense', [[-100], [100]]],
  ['label', 'income', [[-100], [100]]],
  ['code', 'nonOperating', [[100], [-100]]],
] as const)('sign convention %s turns an amount of kind %s', (expenseSign, kind, [plus, minus]) => {
  const kinds = [{ when: { account: '*' }, kind }];
  expect(centsOf(read([['1', '1', 'x', '1', '-1']], { expenseSign, kinds }))).toEqual([plus, minus]);
});

test("a rule's own sign wins over the convention, and the first rule that matches decides", () => {
  const kinds = [
    { when: { account: '9*' }, kind: 'nonOperating', sign: -1 },
    { when: { account: '*' }, kind: 'expense' },
  ] as const;
  expect(centsOf(read([['1', '90', 'x', '1', '2']], { expenseSign: 'label', kinds: [...kinds] }))).toEqual([[-100], [-200]]);
});

test('without rules a signed table tells income by its sign, taxes and the like by their names', () => {
  const body = [
    ...rows,
    ['1', '6', 'Kunnan tulovero', '1', '1'],
    ['1', '7', 'Poistot', '-1', '-1'],
    ['1', '8', 'Veronkannon kulut', '-1', '-1'],
  ];
  const { value } = read(body, { kinds: undefined });
  expect(value!.lines.map(({ kind }) => kind)).toEqual([
    'income',
    'expense',
    'income',
    'nonOperating',
    'nonOperating',
    'expense',
  ]);
});

test('units are applied exactly', () => {
  expect(
    centsOf(
      read(
        [
          ['1', '4', 'x', '-1,234', '-0,005'],
          ['1', '5', 'x', '-1,5', '-12,25'],
        ],
        { unit: 1000 },
      ),
    ),
  ).toEqual([
    [123400, 150000],
    [500, 1225000],
  ]);
});

test('skip conditions are the only word on rows that are no lines', () => {
  const body = [...rows, ['', '', 'Yhteensä', '39 200', '39 800,25'], ['1300', '4999', 'Muut yhteensä', '-1', '-2']];
  expect(read(body).value!.lines.map(({ label }) => label)).not.toContain('Yhteensä');
  expect(read(body, { skip: [{ label: 'Yhteensä' }] }).value!.lines.map(({ label }) => label)).toContain('Muut yhteensä');
});

test('repeated keys are all kept and never collide', () => {
  const { value, issues } = read([
    ['1', '4', 'a', '1', '1'],
    ['1', '4#2', 'b', '1', '1'],
    ['1', '4', 'c', '1', '1'],
    ['1', '4', 'd', '1', '1'],
  ]);
  expect(value!.lines.map(({ id }) => id)).toEqual(['1/4', '1/4#2', '1/4#3', '1/4#4']);
  expect(issues.filter(({ code }) => code === 'line.duplicate-id')).toMatchObject([
    { params: { line: '1/4', first: 2, row: 4, count: 3 } },
  ]);
});

test('an undecidable column is left out whole; the layout can decide it', () => {
  const body = [['1', '4', 'a', '-1.234', '-1,00']];
  expect(read(body).value!.columns.map(({ measure }) => measure.id)).toEqual(['TA 2026']);
  expect(centsOf(read(body, { decimal: ',' }))[0]).toEqual([123400]);
});

test('an undecidable column does not hide what is wrong in it under any mark', () => {
  const cells = ['-1.234', 'n/a', '-', null, '12,5,5', '7'];
  const { issues } = read(cells.map((cell, at) => ['1', String(4000 + at), 'a', cell, '-1,00']));
  expect(issues.map(({ code, at }) => `${code} ${at!.cell}`)).toEqual([
    'column.undecidable D1',
    'amount.text D3',
    'amount.text D6',
    'amount.dash D4',
    'amount.blank D5',
  ]);
});

test('a column that is blank all over is said once, with every cell of it', () => {
  const cells = [null, null, 7, null, null, 'n/a'];
  const { issues } = read(cells.map((cell, at) => ['1', String(4000 + at), 'a', cell, '-1,00']));
  expect(issues.filter(({ code }) => code.startsWith('amount.'))).toMatchObject([
    { code: 'amount.blank', params: { count: 4, cells: 'D2-D3, D5-D6' }, at: { cell: 'D2' } },
    { code: 'amount.text', params: { line: 'a', text: 'n/a' }, at: { cell: 'D7' } },
  ]);
  for (const language of languages) expect(issueSentence(issues[0]!, texts[language])).toContain('D2-D3, D5-D6');
});

test('hostile field names and values reach no prototype', () => {
  const columns = [{ column: 'A', role: 'code', field: '__proto__' } as const, ...layout.columns.slice(1)];
  const { value } = read([['polluted', '4', 'a', '1', '1']], { columns });
  expect(Object.keys(value!.lines[0]!.fields)).toContain('__proto__');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('sheets of one organiser and file become one budget, with the column of each sheet', () => {
  const operating = grid([header, ...rows], 'Käyttötalous', 'b.xlsx');
  const investment = grid(
    [
      ['Kohde', 'Tili', 'Nimi', 'TA 2026'],
      ['900', '1100', 'Koulu', '-5 000,00'],
    ],
    'Investoinnit',
    'b.xlsx',
  );
  const columns = [...layout.columns.slice(0, 3), { header: 'TA 2026', role: 'amount' as const }];
  const kinds = [{ when: { account: '*' }, kind: 'investment' as const }];
  const { value, issues } = readBudgets(
    [operating, investment],
    [
      { ...layout, sheet: 'Käyttö*' },
      { ...layout, id: 'inv', sheet: 'Invest*', columns, kinds },
    ],
  );
  expect(value).toHaveLength(1);
  const [budget] = value!;
  expect(budget!.lines.map(({ kind }) => kind)).toEqual(['income', 'expense', 'nonOperating', 'investment']);
  expect([...budget!.columns[1]!.cents]).toEqual([-130050, 1250025, -5100000, 500000]);
  expect(budget!.columns[1]!.columnBySheet).toEqual(
    new Map([
      ['Käyttötalous', 'E'],
      ['Investoinnit', 'D'],
    ]),
  );
  expect(budget!.columns[0]!.cents[3]).toBeNaN();
  expect(issues.map(({ code }) => code)).toEqual(['measure.not-on-sheet']);
});

test('files and layouts find each other by name; measures named in the model are used', () => {
  const city = grid([header, ...rows], null, 'data/kaupunki-2026.csv');
  const county = grid([header, ...rows], null, 'hyvinvointialue.csv');
  const measures = [{ id: 'TP 2024', kind: 'actual' as const, year: 2024, populationYear: 2023 }];
  const { value, issues } = readBudgets(
    [city, county],
    [
      { ...layout, file: 'kaupunki*', sheet: null },
      { ...layout, id: 'h', organiser: 'county', file: 'hyvinvointi*', sheet: null },
    ],
    measures,
  );
  expect(issues).toEqual([]);
  expect(value!.map(({ organiser, file }) => [organiser, file])).toEqual([
    ['city', 'data/kaupunki-2026.csv'],
    ['county', 'hyvinvointialue.csv'],
  ]);
  expect(value![0]!.columns[0]!.measure.populationYear).toBe(2023);
});

test('an amount that equals the year over it is an amount, not a second header', () => {
  const columns = [
    { column: 'A', role: 'code', field: 'account' } as const,
    { header: '2024', role: 'amount' } as const,
    { header: '2025', role: 'amount' } as const,
  ];
  const { value, issues } = readBudget(
    [
      grid([
        ['Tili', '2024', '2025'],
        ['4000', '2024', '2025'],
        ['4100', '1', '2'],
      ]),
    ],
    {
      ...layout,
      expenseSign: 'positive',
      columns,
      kinds: [{ when: { account: '*' }, kind: 'expense' }],
    },
  );
  expect(issues).toEqual([]);
  expect([...value!.columns[0]!.cents]).toEqual([202400, 100]);
});

test('one budget in two files is said once a pair; other years, other parts and other organisers are not the same money', () => {
  const one = (file: string, changes: Partial<Layout> = {}): Layout => ({ ...layout, id: file, file, ...changes });
  const codes = (...layouts: readonly Layout[]) => {
    const { issues } = readBudgets(
      layouts.map(({ file }) => grid([header, ...rows], null, file)),
      layouts,
    );
    return issues.map(({ code, params }) => ({ code, ...params }));
  };
  const found = { code: 'line.in-two-files', count: 3, example: '1100/3010' };
  expect(codes(one('a.csv'), one('b.csv'))).toEqual([{ ...found, first: 'a.csv', second: 'b.csv' }]);
  expect(codes(one('a.csv'), one('b.csv'), one('c.csv'))).toHaveLength(3);
  const year = (kept: number) => ({ columns: layout.columns.filter((_, at) => at < 3 || at === kept) });
  expect(codes(one('a.csv', year(3)), one('b.csv', year(4)))).toEqual([]);
  expect(codes(one('a.csv'), one('b.csv', { organiser: 'county' }))).toEqual([]);
  expect(codes(one('a.csv'), one('b.csv', { key: ['label'] }))).toEqual([]);
});

test('a layout is missed where it belongs, and not in the files of others', () => {
  const city: Layout = { ...layout, id: 'city', sheet: 'Käyttötalous' };
  const investments: Layout = { ...layout, id: 'investments', sheet: 'Investoinnit' };
  const county: Layout = { ...layout, id: 'county', organiser: 'county', sheet: 'Alue' };
  const sheet = (file: string, name: string) => grid([header, ...rows], name, file);
  const missed = (sheets: readonly SheetGrid[], layouts: readonly Layout[]) =>
    readBudgets(sheets, layouts)
      .issues.filter(({ code }) => code.startsWith('layout.'))
      .map(({ code, params, at }) => [code, at!.file, (params as { layout?: string }).layout]);
  const cityFile = sheet('city.xlsx', 'Käyttötalous');
  const countyFile = sheet('county.xlsx', 'Alue');
  expect(missed([cityFile, countyFile], [city, county])).toEqual([]);
  expect(missed([cityFile], [city, county])).toEqual([]);
  const apart = [
    { ...city, file: 'city*' },
    { ...investments, file: 'inv*' },
  ];
  expect(missed([cityFile, sheet('inv.xlsx', 'Investoinnit')], apart)).toEqual([]);
  const years = [cityFile, sheet('city.xlsx', 'Investoinnit'), sheet('next.xlsx', 'Käyttötalous')];
  expect(missed(years, [city, investments])).toEqual([['layout.sheet-missing', 'next.xlsx', 'investments']]);
  expect(missed([cityFile], [city, investments])).toEqual([['layout.sheet-missing', 'city.xlsx', 'investments']]);
  expect(missed([cityFile], [city, { ...county, file: 'city*' }])).toEqual([['layout.sheet-missing', 'city.xlsx', 'county']]);
  expect(missed([sheet('odd.xlsx', 'Muistio')], [city])).toEqual([['layout.sheet-missing', 'odd.xlsx', 'city']]);
  expect(missed([cityFile, sheet('odd.xlsx', 'Muistio')], [city])).toEqual([['layout.none-for-file', 'odd.xlsx', undefined]]);
});

test('where nothing is read, something is said', () => {
  const hidden: SheetGrid = { ...grid([header, ...rows], 'Vanha'), visibility: 'hidden' };
  for (const sheets of [[], [hidden]]) {
    const { value, issues } = readBudgets(sheets, []);
    expect(value).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ code: 'layout.no-header', severity: 'error' }));
  }
});
