import { openFile } from '../../../../addin/workbook/file/file-workbook';
import type { SheetGrid } from '../../../../engine/sheets/grid';
import { convert } from './write/libre-office';
import { makeSpreadsheet } from './make-spreadsheet';

/** Every kind of cell: what stands in a file, and what is read. */
const made = makeSpreadsheet([
  {
    name: 'Kaikki solut',
    rows: [
      ['Tili', 'Määräraha €', 'Selite'],
      ['0410', -1234.5, 'Päiväkodit & <koulut>'],
      ['rivi 1\nrivi 2', 0.1, '  reunoilla välit  '],
      [true, 1e15, '1 234,50'],
      [false, 0, '=1+1'],
      [],
      ['päivät', 45000, 'ajat'],
    ],
    cells: {
      B7: { t: 'n', v: 45000, z: 'dd.mm.yyyy' },
      C7: { t: 'n', v: 45000.5, z: 'yyyy-mm-dd hh:mm' },
      D7: { t: 'n', v: 0.354166666666667, z: 'hh:mm' },
      A8: { t: 'n', v: 0.25, z: '0.00%' },
      B8: { t: 'n', v: -1234.4, f: 'SUM(B2:B3)' },
      C8: { t: 's', v: 'Tili0410', f: 'A1&A2' },
      D8: { t: 'b', v: true, f: 'B2<0' },
      A9: { t: 'e', v: 0x07, f: '1/0' },
      B9: { t: 'e', v: 0x2a, f: 'NA()' },
    },
    merged: ['A5:A6'],
    hiddenRows: [4],
  },
  { name: 'Piilossa', rows: [['Muistio']], hidden: 1 },
]);

const expected: SheetGrid['rows'] = [
  ['Tili', 'Määräraha €', 'Selite'],
  ['0410', -1234.5, 'Päiväkodit & <koulut>'],
  ['rivi 1\nrivi 2', 0.1, '  reunoilla välit  '],
  [true, 1e15, '1 234,50'],
  [false, 0, '=1+1'],
  [],
  ['päivät', '2023-03-15', '2023-03-15T12:00:00', '08:30:00'],
  [0.25, -1234.4, 'Tili0410', true],
  [{ error: '#DIV/0!' }, { error: '#N/A' }],
];

/** LibreOffice keeps true and false as formulas; in its own formats as numbers, unless the cell has a format for them. */
const asNumbers: SheetGrid['rows'] = expected.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));

const read = async (bytes: Uint8Array, file: string) => (await openFile(bytes, file)).read();

test('as it was made', async () => {
  const [sheet] = await read(made, 'b.xlsx');
  expect(sheet?.rows).toEqual(expected);
  expect(sheet?.merged).toEqual([{ row: 5, column: 0, rows: 2, columns: 1 }]);
  expect(sheet?.hiddenRows).toEqual([4]);
});

test.each([['xlsx'], ['ods'], ['fods'], ['xls']] as const)(
  'saved by LibreOffice as %s it reads the same',
  async (format) => {
    const sheets = await read(convert(made, format), `b.${format}`);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Kaikki solut', 'visible'],
      ['Piilossa', 'hidden'],
    ]);
    const [sheet] = sheets;
    expect(sheet?.rows).toEqual(/ods$/.test(format) ? asNumbers : expected);
    expect(sheet?.formulas).toBe(7);
    expect(sheet?.formulasWithoutValue).toEqual([]);
    expect(sheet?.formulaTexts?.get('B8')).toBe('SUM(B2:B3)');
    expect(sheet?.merged).toEqual([{ row: 5, column: 0, rows: 2, columns: 1 }]);
    expect(sheet?.hiddenRows).toEqual([4]);
  },
  60_000,
);

test('saved by LibreOffice as csv it reads the same as text', async () => {
  const [sheet] = await read(convert(made, 'csv'), 'b.csv');
  const [heading, budget, lines, , , blank] = sheet?.rows ?? [];
  expect([heading, budget, lines, blank]).toEqual([
    ['Tili', 'Määräraha €', 'Selite'],
    ['0410', '-1234.5', 'Päiväkodit & <koulut>'],
    ['rivi 1\nrivi 2', '0.1', '  reunoilla välit  '],
    [],
  ]);
  expect(sheet?.rows).toHaveLength(expected.length);
}, 60_000);
