import fc from 'fast-check';
import type { BudgetLine } from '../../../../../engine/model/budget';
import type { CellValue } from '../../../../../engine/sheets/grid';
import { readBudget } from '../../../../../engine/sheets/read/read-budget';
import { gridOf } from '../municipal-workbooks/drawn-workbook';
import { grid, openFixture } from '../open-fixture';

type Cells = readonly CellValue[];

const title: Cells = ['Kohde', 'Kustannuspaikka', 'Tili', 'Tilin nimi', 'TA 2025', 'TA 2026'];
const linesOf = (rows: readonly Cells[]): readonly BudgetLine[] =>
  readBudget([grid([title, ...rows], 'Talousarvio', 'tiedosto.xlsx')]).value?.lines ?? [];
const line = (code: number, account: number, amount: number): Cells => [
  code,
  `Yksikkö ${code}`,
  account,
  'Palkat ja palkkiot',
  amount - 5,
  amount,
];
const heading = (text: string): Cells => [null, text];
const over = ({ headings = [] }: BudgetLine): readonly string[] => headings.map(({ text }) => text);

/** Each line's headings in the order of the sheet, by its row. */
function drawn(rows: string): readonly (readonly [number, string])[] {
  const sheet = gridOf({ sheet: 'Talousarvio', rows }, 'tiedosto.xlsx');
  const { value } = readBudget([sheet]);
  return (value?.lines ?? []).map((one) => [one.row, over(one).join(' > ')]);
}

/** Committees in capitals, service areas under them, a few lines in each. */
const sections = fc.array(
  fc.record({
    name: fc.constantFrom('SIVISTYSLAUTAKUNTA', 'TEKNINEN LAUTAKUNTA', 'HYVINVOINTILAUTAKUNTA'),
    areas: fc.array(
      fc.record({
        name: fc.constantFrom('Varhaiskasvatus', 'Perusopetus', 'Kirjastopalvelut', 'Kadut'),
        lines: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

type Committees = readonly {
  readonly name: string;
  readonly areas: readonly { readonly name: string; readonly lines: number }[];
}[];

/** Sum of rows in the two amount columns, under a name of its own. */
const totalOf = (name: string, rows: readonly Cells[]): Cells => {
  const sum = (column: number): number => rows.reduce((all, row) => all + Math.round(Number(row[column]) * 100), 0) / 100;
  return [null, `${name} yhteensä`, null, null, sum(4), sum(5)];
};

/** As municipalities lay it out; each part may be left out. */
function sheetOf(committees: Committees, { headed = true, summed = false } = {}): Cells[] {
  let count = 0;
  const lineRow = (): Cells => line(2100 + ++count, 4000 + 10 * (count % 3), -1000.25 * count * count);
  return committees.flatMap(({ name, areas }) => {
    const parts = areas.map((area) => ({ name: area.name, rows: Array.from({ length: area.lines }, lineRow) }));
    const all = parts.flatMap(({ rows }) => rows);
    return [
      ...(headed ? [heading(name)] : []),
      ...parts.flatMap((part) => [
        ...(headed ? [heading(part.name)] : []),
        ...part.rows,
        ...(summed ? [totalOf(part.name, part.rows)] : []),
      ]),
      ...(summed ? [totalOf(name, all)] : []),
    ];
  });
}

test('headings stand over their line on its sheet, as the cell has them, and are no lines themselves', () =>
  fc.assert(
    fc.property(sections, (committees) => {
      const rows = [title, ...sheetOf(committees)];
      for (const { row, headings = [], label } of linesOf(rows.slice(1))) {
        expect(headings).toHaveLength(2);
        for (const one of headings) {
          expect(one.row).toBeLessThan(row);
          expect(rows[one.row - 1]?.[1]).toBe(one.text);
        }
        expect(label).toBe('Palkat ja palkkiot');
      }
    }),
    { numRuns: 40 },
  ));

test('every line has the headings that it was written under, with sums under them or without', () =>
  fc.assert(
    fc.property(sections, fc.boolean(), (committees, summed) => {
      const wanted = committees.flatMap(({ name, areas }) =>
        areas.flatMap((area) => Array.from({ length: area.lines }, () => [name, area.name])),
      );
      expect(linesOf(sheetOf(committees, { summed })).map(over)).toEqual(wanted);
    }),
    { numRuns: 40 },
  ));

test('sums alone tell the levels where nothing else does', () =>
  fc.assert(
    fc.property(sections, (committees) => {
      const plain = committees.map(({ name, areas }) => ({ name: `${name[0]}${name.slice(1).toLowerCase()}`, areas }));
      const wanted = plain.flatMap(({ name, areas }) =>
        areas.flatMap((area) => Array.from({ length: area.lines }, () => [name, area.name])),
      );
      expect(linesOf(sheetOf(plain, { summed: true })).map(over)).toEqual(wanted);
    }),
    { numRuns: 40 },
  ));

test('a blank row changes no headings', () =>
  fc.assert(
    fc.property(sections, fc.nat(), (committees, place) => {
      const rows = sheetOf(committees);
      const at = place % rows.length;
      expect(linesOf([...rows.slice(0, at), [], ...rows.slice(at)]).map(over)).toEqual(linesOf(rows).map(over));
    }),
    { numRuns: 40 },
  ));

test('keys, names and fields of lines are those without the headings', () =>
  fc.assert(
    fc.property(sections, (committees) => {
      const plain = ({ id, label, fields, kind }: BudgetLine) => ({ id, label, fields: { ...fields }, kind });
      expect(linesOf(sheetOf(committees)).map(plain)).toEqual(linesOf(sheetOf(committees, { headed: false })).map(plain));
    }),
    { numRuns: 40 },
  ));

test('levels by numbering; where nothing tells the level a heading ends at the next', () => {
  const rows = `
h | Nimike                        | TP 2024 | TA 2025 | TA 2026
. | 1 Sivistystoimi
. | 11 Varhaiskasvatus
x | Palkat ja palkkiot            | -500.3 | -510.2 | -520.1
x | Palvelujen ostot              | -40.7  | -41.1  | -43.3
. | 12 Perusopetus
x | Palkat ja palkkiot            | -900.4 | -910.9 | -930.8
. | 2 Tekninen toimi
x | Palkat ja palkkiot            | -71.3  | -72.2  | -75.9
. | Kadut
x | Palvelujen ostot              | -33.1  | -35.4  | -36.8
`;
  expect(drawn(rows)).toEqual([
    [4, '1 Sivistystoimi > 11 Varhaiskasvatus'],
    [5, '1 Sivistystoimi > 11 Varhaiskasvatus'],
    [7, '1 Sivistystoimi > 12 Perusopetus'],
    [9, '2 Tekninen toimi'],
    [11, 'Kadut'],
  ]);
});

test('a word before the number is numbering too, and dots part levels', () => {
  const rows = `
h | Nimike                        | TP 2024 | TA 2025 | TA 2026
. | Toimielin 20: Lautakunta
. | Palvelualue 201: Päivähoito
x | Palkat ja palkkiot            | -500.3 | -510.2 | -520.1
. | Toimielin 30: Tekninen
x | Palkat ja palkkiot            | -900.4 | -910.9 | -930.8
. | 1.1 Kadut
. | 1.1.2 Valaistus
x | Palkat ja palkkiot            | -71.3  | -72.2  | -75.9
. | 1.11 Puistot
x | Palvelujen ostot              | -33.1  | -35.4  | -36.8
`;
  expect(drawn(rows).map(([, text]) => text)).toEqual([
    'Toimielin 20: Lautakunta > Palvelualue 201: Päivähoito',
    'Toimielin 30: Tekninen',
    '1.1 Kadut > 1.1.2 Valaistus',
    '1.11 Puistot',
  ]);
});

test('levels by column and by spaces before the name', () => {
  const byColumn = `
h | Toimiala      | Yksikkö    | Nimike             | TA 2025 | TA 2026
. | Sivistys
. |               | Päivähoito
x |               |            | Palkat ja palkkiot | -500.3 | -520.1
. |               | Koulut
x |               |            | Palkat ja palkkiot | -900.4 | -930.8
. | Tekniikka
x |               |            | Palvelujen ostot   | -33.1  | -36.8
`;
  const bySpaces = `
h | Nimike             | TP 2024 | TA 2025 | TA 2026
. | Sivistys
. |    Päivähoito
x | Palkat ja palkkiot | -499.2 | -500.3 | -520.1
. |    Koulut
x | Palkat ja palkkiot | -899.9 | -900.4 | -930.8
. | Tekniikka
x | Palvelujen ostot   | -31.7  | -33.1  | -36.8
`;
  const wanted = ['Sivistys > Päivähoito', 'Sivistys > Koulut', 'Tekniikka'];
  expect(drawn(byColumn).map(([, text]) => text)).toEqual(wanted);
  expect(drawn(bySpaces).map(([, text]) => text)).toEqual(wanted);
});

test('a total of its name ends a heading, and holds the headings before it together', () => {
  const rows = `
h | Nimike                          | TP 2024 | TA 2025 | TA 2026
. | Sivistyslautakunta
. | Varhaiskasvatus
x | Palkat ja palkkiot              | -500.3  | -510.2  | -520.1
x | Palvelujen ostot                | -40.7   | -41.1   | -43.3
. | Perusopetus
x | Palkat ja palkkiot              | -900.4  | -910.9  | -930.8
+ | Sivistyslautakunta yhteensä     | -1441.4 | -1462.2 | -1494.2
x | Yhteiset hankkeet               | -71.3   | -72.2   | -75.9
`;
  expect(drawn(rows).map(([, text]) => text)).toEqual([
    'Sivistyslautakunta > Varhaiskasvatus',
    'Sivistyslautakunta > Varhaiskasvatus',
    'Sivistyslautakunta > Perusopetus',
    '',
  ]);
});

test('income and expense under a service do not end it, and are no headings of the line', () => {
  const rows = `
h | Nimike                          | TP 2024 | TA 2025 | TA 2026
. | Varhaiskasvatus
. | Tulot
i | Maksutuotot                     | 50.3    | 51.2    | 52.1
. | Menot
x | Palkat ja palkkiot              | -500.3  | -510.2  | -520.1
. | Perusopetus
. | Tulot
i | Maksutuotot                     | 5.3     | 5.2     | 5.1
. | Menot
x | Palkat ja palkkiot              | -900.4  | -910.9  | -930.8
`;
  expect(drawn(rows).map(([, text]) => text)).toEqual(['Varhaiskasvatus', 'Varhaiskasvatus', 'Perusopetus', 'Perusopetus']);
});

test('page numbers and notes between the rows are no headings', () => {
  const rows = `
h | Kp    | Nimike                | TA 2025 | TA 2026
. |       | Varhaiskasvatus
x | '3010 | Palkat ja palkkiot    | -500.3  | -520.1
. |       | Sivu 2 (5)
x | '3020 | Palkat ja palkkiot    | -300.4  | -330.8
. |       | Huom. luvut tarkistetaan syksyllä
x | '3030 | Palkat ja palkkiot    | -200.4  | -230.8
`;
  expect(drawn(rows).map(([, text]) => text)).toEqual(['Varhaiskasvatus', 'Varhaiskasvatus', 'Varhaiskasvatus']);
});

test('what a layout skips is a heading where it has no amount, and else the end of one, whatever its amount', () => {
  const total: Cells = [null, 'Yhteensä', null, null, 1, 1];
  const sheet = grid(
    [title, heading('Varhaiskasvatus'), line(2110, 4000, -1000.5), total, line(2120, 4000, -33.25)],
    'TA',
    't.xlsx',
  );
  const { value } = readBudget([sheet], {
    id: 'ta',
    organiser: 'kunta',
    headerRow: 1,
    expenseSign: 'negative',
    columns: [
      { column: 'A', role: 'code', field: 'costCentre' },
      { column: 'B', role: 'name', field: 'costCentreName' },
      { column: 'D', role: 'name', field: 'label' },
      { column: 'F', role: 'amount', measure: 'TA 2026' },
    ],
    skip: [{ costCentreName: 'Varhaiskasvatus|Yhteensä' }],
  });
  expect(value?.lines.map(over)).toEqual([['Varhaiskasvatus'], []]);
});

test('files without headings on rows of their own give lines without any', async () => {
  const { value } = readBudget(await openFixture('us-sacramento-fy2025.csv'));
  expect(value?.lines.every(({ headings }) => headings === undefined)).toBe(true);
});
