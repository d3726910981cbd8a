import fc from 'fast-check';
import type { CellValue, SheetGrid } from '../../engine/sheets/grid';
import type { Layout } from '../../engine/model/layout';

/** A budget sheet whose rows remember who they are in a column that no layout reads. */
export interface TruthSheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden: readonly number[];
}

export const truthHeading = 'truth';
export const truthHeader = ['Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike', 'TP 2024', 'TA 2026', truthHeading];

export const truthLayout: Layout = {
  id: 'operating',
  organiser: 'city',
  headerRow: 1,
  columns: [
    { header: 'Kustannuspaikka', role: 'code', field: 'costCentre' },
    { header: 'Kustannuspaikan nimi', role: 'name', field: 'costCentreName' },
    { header: 'Tili', role: 'code', field: 'account' },
    { header: 'Nimike', role: 'name', field: 'label' },
    { header: 'TP 2024', role: 'amount', measure: 'TP 2024' },
    { header: 'TA 2026', role: 'amount', measure: 'TA 2026' },
  ],
  key: ['costCentre', 'account'],
  expenseSign: 'positive',
  skip: [{ label: 'never skipped' }],
  kinds: [{ when: { account: '*' }, kind: 'expense' }],
};

export function gridOfTruth({ header, rows, hidden }: TruthSheet): SheetGrid {
  return {
    name: 'TA',
    file: 'ta.xlsx',
    visibility: 'visible',
    rows: [header, ...rows],
    formulasWithoutValue: [],
    formulas: 0,
    hiddenRows: hidden.map((row) => row + 2),
  };
}

/** Who stands on a row of the file, from 1. */
export const truthOf = ({ header, rows }: TruthSheet, row: number): CellValue =>
  rows[row - 2]?.[header.indexOf(truthHeading)] ?? null;

const code = fc.constantFrom('10', '20', '30', '40');
const unit = fc.constantFrom('Koulu', 'Päiväkoti', 'Kirjasto');
const account = fc.constantFrom('2000', '2100', '2500');
const label = fc.constantFrom('Palkat', 'Ostot', 'Avustukset', 'Muut');
/** Few and many values, so that twins and single rows both come up. */
const amount = fc.oneof(fc.constantFrom(0, 1000, 2500), fc.integer({ min: 1, max: 999_999 }));

const row = fc.tuple(code, unit, account, label, amount, amount);

export const truthSheets: fc.Arbitrary<TruthSheet> = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => ({
  header: truthHeader,
  rows: rows.map((cells, at) => [...cells, `row ${at}`]),
  hidden: [],
}));

/** A change that people make to their sheet. */
export type Move = (sheet: TruthSheet) => TruthSheet;

const at = fc.nat({ max: 40 });
const pick = (sheet: TruthSheet, index: number): number => (sheet.rows.length === 0 ? -1 : index % sheet.rows.length);
const setCell =
  (heading: string, index: number, value: CellValue): Move =>
  (sheet) => {
    const column = sheet.header.indexOf(heading);
    const chosen = pick(sheet, index);
    return { ...sheet, rows: sheet.rows.map((cells, one) => (one === chosen ? cells.with(column, value) : cells)) };
  };

const sort = fc.constantFrom(...truthHeader.slice(0, 6)).chain((heading) =>
  fc.boolean().map((down): Move => (sheet) => {
    const column = sheet.header.indexOf(heading);
    const sign = down ? -1 : 1;
    return { ...sheet, rows: [...sheet.rows].sort((a, b) => sign * (String(a[column]) < String(b[column]) ? -1 : 1)) };
  }),
);
const insert = fc.tuple(row, at).map(([cells, index]): Move => (sheet) => {
  const byHeading = new Map([...truthHeader.entries()].map(([place, heading]) => [heading, cells[place] ?? null]));
  const placed = sheet.header.map((heading) => byHeading.get(heading) ?? null);
  return { ...sheet, rows: sheet.rows.toSpliced(index % (sheet.rows.length + 1), 0, placed) };
});
const remove = at.map((index): Move => (sheet) => ({ ...sheet, rows: sheet.rows.toSpliced(Math.max(0, pick(sheet, index)), 1) }));
const copy = fc.tuple(at, at).map(([from, to]): Move => (sheet) => {
  const cells = sheet.rows[pick(sheet, from)];
  if (cells === undefined) return sheet;
  const truth = sheet.header.indexOf(truthHeading);
  const name = String(cells[truth] ?? 'new');
  const copied = cells.with(truth, name.startsWith('copy of ') ? name : `copy of ${name}`);
  return { ...sheet, rows: sheet.rows.toSpliced(to % (sheet.rows.length + 1), 0, copied) };
});
const hide = at.map((index): Move => (sheet) => ({ ...sheet, hidden: [...sheet.hidden, Math.max(0, pick(sheet, index))] }));
const rename = fc
  .tuple(fc.oneof(label, fc.string({ minLength: 3, maxLength: 6 })), at)
  .map(([value, index]) => setCell('Nimike', index, value));
const renameUnit = fc
  .tuple(fc.oneof(unit, fc.constantFrom('Opinahjo', 'Pirtti')), at)
  .map(([value, index]) => setCell('Kustannuspaikan nimi', index, value));
const recode = fc
  .tuple(fc.oneof(code, fc.constantFrom('71', '72', '73')), at)
  .map(([value, index]) => setCell('Kustannuspaikka', index, value));
const moveColumns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }).map((order): Move => (sheet) => ({
  ...sheet,
  header: order.map((column) => sheet.header[column] ?? ''),
  rows: sheet.rows.map((cells) => order.map((column) => cells[column] ?? null)),
}));

/** Rows stay as they are, only elsewhere. */
export const plainMoves = fc.array(fc.oneof(sort, insert, remove, hide, moveColumns), { minLength: 1, maxLength: 6 });
export const anyMoves = fc.array(fc.oneof(sort, insert, remove, copy, hide, rename, renameUnit, recode, moveColumns), {
  minLength: 1,
  maxLength: 8,
});

/** Rows that differ in code and in amounts. */
export const distinctSheets: fc.Arbitrary<TruthSheet> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 100, max: 199 }), unit, label, fc.integer({ min: 100_001, max: 999_999 })), {
    minLength: 1,
    maxLength: 12,
    comparator: (a, b) => a[0] === b[0] || a[3] === b[3],
  })
  .map((rows) => ({
    header: truthHeader,
    rows: rows.map(([cc, name, text, cents], at) => [String(cc), name, '2000', text, cents + 0.5, cents + 7.25, `row ${at}`]),
    hidden: [],
  }));

/** One row with a new name, a unit with a new name, or a new code that nobody had. */
export const oneChange: fc.Arbitrary<Move> = fc
  .tuple(fc.constantFrom(['Nimike', 'Uusi nimi'], ['Kustannuspaikan nimi', 'Opinahjo'], ['Kustannuspaikka', '900']), at)
  .map(([[heading = '', value = ''], index]) => setCell(heading, index, value));
