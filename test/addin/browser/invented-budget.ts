import type { Look } from '../../../addin/workbook/look';
import { cellOf, fakeBook, type FakeBook, type FakeSheet, fakeSheet } from './fake-book';

const look = (more: Partial<Look> = {}): Look => ({
  bold: false,
  italic: false,
  align: null,
  fill: null,
  color: null,
  wraps: false,
  indent: 0,
  ...more,
});

/** Plain, title, heading, subtotal, note, negative, indented, wrapped, dark heading. */
const looks: readonly Look[] = [
  look(),
  look({ bold: true, color: '#1f3864' }),
  look({ bold: true, fill: '#d9e1f2', wraps: true, align: 'center' }),
  look({ bold: true, fill: '#fff2cc' }),
  look({ italic: true, color: '#7f7f7f' }),
  look({ color: '#ff0000' }),
  look({ indent: 2 }),
  look({ wraps: true }),
  look({ bold: true, fill: '#1f3864', color: '#1f3864' }),
];

const committees = ['Kasvatus- ja opetuslautakunta', 'Hyvinvointilautakunta', 'Tekninen lautakunta', 'Kunnanhallitus'];
const services = ['Varhaiskasvatus', 'Esiopetus', 'Perusopetus', 'Nuorisotyö', 'Kirjasto', 'Liikuntapaikat', 'Kadut ja puistot'];
const amount = (row: number, column: number): string => {
  const cents = ((row * 7919 + column * 104729) % 9_000_000) / 100;
  const text = cents
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
  return (row + column) % 11 === 0 ? `−${text}` : text;
};

/** A budget with a merged title, two frozen header rows and a frozen column, subtotals, a hidden row and column. */
function budgetSheet(name: string, rows: number): FakeSheet {
  const headings = ['Palvelu', 'Tili', 'TP 2024', 'TA 2025', 'TA 2026', 'TS 2027', 'TS 2028', 'Huomautus'];
  return fakeSheet(name, {
    rows,
    columns: 20,
    frozen: { rows: 3, columns: 1 },
    widths: new Map([
      [0, 230],
      [1, 90],
      [2, 110],
      [3, 110],
      [4, 110],
      [6, 60],
      [9, 0],
    ]),
    heights: new Map([
      [1, 30],
      [3, 34],
      [12, 0],
      [20, 60],
    ]),
    merged: [
      { row: 1, column: 0, rows: 1, columns: 5 },
      { row: 20, column: 1, rows: 1, columns: 4 },
      { row: 24, column: 0, rows: 6, columns: 1 },
      { row: 40, column: 2, rows: 60, columns: 2 },
    ],
    fill: (row, column) => {
      if (row === 1) return cellOf(column === 0 ? 'Mallikunnan talousarvio 2026 ja taloussuunnitelma 2027–2028' : '', 1);
      if (row === 2)
        return cellOf(column === 0 ? 'Käyttötalousosa, euroa, ulkoiset ja sisäiset erät eriteltyinä lautakunnittain' : '', 4);
      if (row === 3) return cellOf(headings[column] ?? `Sarake ${column}`, column === 7 ? 8 : 2);
      if (row % 10 === 4)
        return cellOf(column === 0 ? committees[((row / 10) % 4) | 0]! : column > 1 && column < 7 ? amount(row, column) : '', 3);
      if (column === 0) return cellOf(services[row % 7]!, 6);
      if (column === 1) return cellOf(`4${String(row % 1000).padStart(3, '0')} Palkat`, 0);
      if (row === 8 && column === 8) return cellOf('<img src="x" onerror="throw new Error()"> =1+1');
      if (column === 7) return cellOf(row % 5 === 0 ? 'Sisältää vuoden 2025 alusta siirtyneen tehtävän' : '', row === 20 ? 7 : 4);
      const text = amount(row, column);
      return cellOf(text, text.startsWith('−') ? 5 : 0);
    },
  });
}

/** A workbook as a municipality has it, and two sheets of ours. */
export const inventedBudget = (rows = 50_000, delay = 2): FakeBook =>
  fakeBook(
    [
      budgetSheet('Käyttötalous', rows),
      budgetSheet('Investoinnit', 60),
      fakeSheet('Piilossa', { visibility: 'hidden' }),
      fakeSheet('Rivit miljoona', {
        rows: 1_048_576,
        columns: 3,
        fill: (row, column) => cellOf(column === 0 ? String(row) : ''),
      }),
      fakeSheet('Momentit', { ours: 'model', rows: 5, columns: 3, fill: (row, column) => cellOf(`Momentti ${row}.${column}`) }),
      fakeSheet('Ikäsegmentit', { ours: 'result', rows: 8, columns: 4, fill: (row, column) => cellOf(amount(row, column)) }),
    ],
    looks,
    delay,
  );
