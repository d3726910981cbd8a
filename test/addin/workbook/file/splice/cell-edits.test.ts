import fc from 'fast-check';
import type { SheetGrid } from '../../../../../engine';
import { dateText } from '../../../../../addin/workbook/date-text';
import { readSpreadsheet } from '../../../../../addin/workbook/file/spreadsheet';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import type { CellEdit } from '../../../../../addin/workbook/file/splice/cell-edit';
import { HostError } from '../../../../../addin/workbook/host-error';
import { address } from '../../../../../addin/workbook/plan/address';
import { zipDirectory } from '../../../../../addin/workbook/file/zip/directory';
import { partOf } from './packages';
import { openable, type Workbook } from './workbooks';
import { runAtOnce } from '../../../../support/run-at-once';

jest.setTimeout(240_000);

let workbooks: readonly Workbook[] = [];
beforeAll(async () => void (workbooks = (await openable()).filter(({ bytes }) => bytes.length < 300_000)));

/** Every cell that holds anything: its value and its formula, by sheet and address. */
function cellsOf(bytes: Uint8Array): Map<string, unknown> {
  const { sheets } = runAtOnce(readSpreadsheet(bytes, 'b.xlsx'));
  return new Map(sheets.flatMap((sheet) => [...cellsOfSheet(sheet)]));
}

function cellsOfSheet({ name, rows, formulaTexts = new Map<string, string>() }: SheetGrid): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) cells.set(`${name}!${address(at, column)}`, [value, null]);
    }),
  );
  for (const [at, text] of formulaTexts) {
    const [value] = (cells.get(`${name}!${at}`) ?? [null]) as [unknown];
    cells.set(`${name}!${at}`, [value, text]);
  }
  return cells;
}

const content = fc.oneof(
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)) },
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('=1+1', '0410', ' väli ', '_x0041_', 'a\nb', '<&">', '-') },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ error: '#N/A' }) },
  { weight: 2, arbitrary: fc.record({ formula: fc.constantFrom('SUM(A1:B2)', 'A1&"<b>"', '1+1'), value: fc.integer() }) },
);

/** Where: mostly cells the sheet holds, so that formulas, merged cells and tables are met too; and what. */
const wanted = fc.array(fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), far: fc.boolean(), content }), {
  minLength: 1,
  maxLength: 12,
});
type Wanted = typeof wanted extends fc.Arbitrary<infer T> ? T : never;

function editsFor(bytes: Uint8Array, asked: Wanted): CellEdit[] {
  const { sheets } = runAtOnce(readSpreadsheet(bytes, 'b.xlsx'));
  return asked.map(({ sheet, row, column, far, content: wish }) => {
    const grid = sheets[sheet % sheets.length]!;
    const height = grid.rows.length + (far ? 30 : 0);
    const width = Math.max(1, ...grid.rows.map(({ length }) => length)) + (far ? 5 : 0);
    return { sheet: grid.name ?? '', row: 1 + (row % Math.max(1, height)), column: column % width, content: wish };
  });
}

/** Those of the edits that a person may make. */
function allowed(bytes: Uint8Array, edits: readonly CellEdit[]): CellEdit[] {
  return edits.filter((edit) => {
    try {
      splice(bytes, [], [], { edits: [edit] });
      return true;
    } catch (fault) {
      if (!(fault instanceof HostError)) throw fault;
      expect(fault.code).toMatch(/^edit\./);
      return false;
    }
  });
}

/** What the edits leave behind: a cell as it is read again. */
function expected(before: Map<string, unknown>, edits: readonly CellEdit[], after: Map<string, unknown>): Map<string, unknown> {
  const cells = new Map(before);
  for (const { sheet, row, column, content: wish } of edits) {
    const key = `${sheet}!${address(row - 1, column)}`;
    if (wish === null) cells.delete(key);
    else if (typeof wish === 'object' && 'formula' in wish) cells.set(key, [readAs(wish.value, after.get(key)), wish.formula]);
    else cells.set(key, [readAs(wish, after.get(key)), null]);
  }
  return cells;
}

/** A number under a date format is read as that date, of either calendar. */
function readAs(value: unknown, read: unknown): unknown {
  const [found] = (read ?? [null]) as [unknown];
  if (typeof value === 'string') return value.replace(/\r\n/g, '\n');
  const isDate = typeof value === 'number' && [false, true].some((date1904) => dateText(value, date1904) === found);
  return isDate ? found : value;
}

const attempts = { numRuns: 40 };

test('exactly the edited cells change, whatever the workbook', () =>
  fc.assert(
    fc.property(fc.nat(), wanted, (which, asked) => {
      const { name, bytes } = workbooks[which % workbooks.length]!;
      const edits = allowed(bytes, editsFor(bytes, asked));
      const after = cellsOf(splice(bytes, [], [], { edits }).bytes);
      expect([name, [...after].sort()]).toEqual([name, [...expected(cellsOf(bytes), edits, after)].sort()]);
    }),
    attempts,
  ));

/** The part of a sheet without its rows and the range it says it uses. */
const aroundRows = (xml: string): string =>
  xml.replace(/<((?:\w+:)?)sheetData(?:\/>|[\s>][\s\S]*<\/\1sheetData>)/, '').replace(/<(?:\w+:)?dimension[^>]*>/, '');

test('every part not concerned keeps its bytes, and a sheet all that stands around its rows', () =>
  fc.assert(
    fc.property(fc.nat(), wanted, (which, asked) => {
      const { bytes } = workbooks[which % workbooks.length]!;
      const { bytes: after } = splice(bytes, [], [], { edits: allowed(bytes, editsFor(bytes, asked)) });
      const now = new Map(zipDirectory(after).entries.map((entry) => [entry.name, entry]));
      for (const entry of zipDirectory(bytes).entries) {
        const { name } = entry;
        const kept = now.get(name);
        if (/calcChain/i.test(name) && kept === undefined) continue;
        const same =
          kept !== undefined && Buffer.compare(bytes.subarray(entry.from, entry.to), after.subarray(kept.from, kept.to)) === 0;
        if (same || /(\[Content_Types\]|workbook|styles|tables?\/?table\d*)[^/]*\.xml(\.rels)?$/i.test(name)) continue;
        expect(name).toMatch(/sheet\d*\.xml$/i);
        expect(aroundRows(partOf(after, name))).toBe(aroundRows(partOf(bytes, name)));
      }
    }),
    attempts,
  ));

test('the same edits twice are the same as once, and of two edits of a cell the last one counts', () =>
  fc.assert(
    fc.property(fc.nat(), wanted, (which, asked) => {
      const { bytes } = workbooks[which % workbooks.length]!;
      const edits = allowed(bytes, editsFor(bytes, asked));
      const once = splice(bytes, [], [], { edits }).bytes;
      expect(cellsOf(splice(once, [], [], { edits }).bytes)).toEqual(cellsOf(once));
      const earlier = edits.map((edit) => ({ ...edit, content: 'aiemmin' }));
      expect(Buffer.compare(splice(bytes, [], [], { edits: [...earlier, ...edits] }).bytes, once)).toBe(0);
    }),
    { numRuns: 20 },
  ));
