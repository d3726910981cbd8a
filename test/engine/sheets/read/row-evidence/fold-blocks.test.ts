import * as fc from 'fast-check';
import { inspectSheets } from '../../../../../engine/sheets/read/inspect-sheets';
import { grid } from '../open-fixture';

const names = ['Toimintakulut', 'Henkilöstökulut', 'Palkat', 'Sivukulut', 'Eläkekulut', 'Muut sivukulut', 'Ostot', 'Vuokrat'];
/** Places of the lines in a block. */
const lines = [2, 4, 5, 6, 7];

/** A block of exact figures: salaries, pensions, other, purchases, rents; totals over their parts. */
function blockOf([salaries, pensions, others, purchases, rents]: readonly number[]): number[] {
  const [s = 0, p = 0, o = 0, b = 0, r = 0] = [salaries, pensions, others, purchases, rents];
  return [s + p + o + b + r, s + p + o, s, p + o, p, o, b, r];
}

const figures = fc.array(fc.double({ min: 60, max: 4000, noNaN: true }), { minLength: 15, maxLength: 15 });

test('an income statement of every unit, each figure rounded on its own, gives its lines exactly', () =>
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 6 }), (units) => {
      const rows: (string | number | null)[][] = [['Erä (1000 e)', 'TP 2024', 'TA 2025', 'TA 2026']];
      const leaves: number[] = [];
      units.forEach((unit, at) => {
        rows.push([`${3000 + at} Yksikkö`, null, null, null]);
        const columns = [0, 5, 10].map((from) => blockOf(unit.slice(from, from + 5)).map((figure) => -Math.round(figure)));
        names.forEach((name, place) => {
          if (lines.includes(place)) leaves.push(rows.length + 1);
          rows.push([name, ...columns.map((column) => column[place] ?? null)]);
        });
      });
      const { tables } = inspectSheets([grid(rows)], { file: 'b.xlsx' });
      expect(tables[0]!.leafRows).toEqual(leaves);
    }),
    { numRuns: 60, seed: 11 },
  ));

test('a unit that prints a sum without its parts keeps it as a line', () => {
  const block = (factor: number): number[] => blockOf([1511, 263, 87, 444, 390].map((figure) => figure * factor));
  const rows: (string | number | null)[][] = [['Erä', 'TA 2025', 'TA 2026']];
  for (const factor of [1, 3, 7]) {
    rows.push([`${factor} Yksikkö`, null, null]);
    names.forEach((name, place) => rows.push([name, block(factor)[place] ?? 0, block(factor + 1)[place] ?? 0]));
  }
  rows.push(['9 Pieni yksikkö', null, null], ['Henkilöstökulut', 1200, 1303], ['Ostot', 77, 79], ['Vuokrat', 13, 14]);
  const { tables } = inspectSheets([grid(rows)], { file: 'b.xlsx' });
  expect(tables[0]!.leafRows.slice(-3)).toEqual([rows.length - 2, rows.length - 1, rows.length]);
});

test('a long table that repeats one name is read in a time that grows with its length, not with its square', () => {
  const rows: (string | number | null)[][] = [['Nimi', 'TA 2025', 'TA 2026']];
  for (let at = 0; at < 20_000; at += 1) rows.push(['Palkat', 1000 + at, 1001 + at]);
  const { tables } = inspectSheets([grid(rows)], { file: 'b.xlsx' });
  expect(tables[0]!.lastRow).toBe(rows.length);
}, 30_000);
