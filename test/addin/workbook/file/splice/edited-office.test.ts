import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { readSpreadsheet } from '../../../../../addin/workbook/file/spreadsheet';
import type { CellEdit } from '../../../../../addin/workbook/file/splice/cell-edit';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { address } from '../../../../../addin/workbook/plan/address';
import { HostError } from '../../../../../addin/workbook/host-error';
import { convertAll } from '../write/libre-office';
import { openable } from './workbooks';
import { runAtOnce } from '../../../../support/run-at-once';

jest.setTimeout(240_000);

/** One of each kind: plain, made by LibreOffice, strict, prefixed, shared formulas, tables, pivots, sheets beside cells. */
const chosen = /^(budget|malli|talousarvio)|strict|59021|inventory|63934|column_row_ranges|visibility|libre-calc/;

/** In every sheet: a number, a text, a truth and a formula, over what stands there and beside it. */
function editsFor(bytes: Uint8Array): CellEdit[] {
  const { sheets } = runAtOnce(readSpreadsheet(bytes, 'b.xlsx'));
  const contents: readonly CellEdit['content'][] = [
    1234.5,
    'Uusi "teksti" & <muu>',
    true,
    { formula: 'SUM(1,2)', value: 3 },
    null,
  ];
  const asked = sheets.flatMap(({ name, rows }) =>
    contents.flatMap((content, at) =>
      [at + 1, rows.length + 2 + at].map((row) => ({ sheet: name ?? '', row, column: (at * 3) % 7, content })),
    ),
  );
  return asked.filter((edit) => {
    try {
      return splice(bytes, [], [], { edits: [edit] }) !== null;
    } catch (fault) {
      if (fault instanceof HostError) return false;
      throw fault;
    }
  });
}

/**
 * Values by address, and formulas without their results: LibreOffice calculates when it likes, and writes a truth in a cell of no format as
 * TRUE(). Empty texts are no cells.
 */
function cellsOf(sheet: WorkSheet | undefined): Map<string, unknown> {
  const cells = Object.entries(sheet ?? {}).filter(([at]) => !at.startsWith('!')) as [string, CellObject][];
  const filled = cells.filter(([, { v, f }]) => f !== undefined || (v !== undefined && v !== ''));
  return new Map(filled.map(([at, { v, f }]) => [at, f === undefined ? v : f === 'TRUE()' ? true : `=${f}`]));
}

test('LibreOffice reads the edited cells as they were edited, and all others as in the original', async () => {
  const workbooks = (await openable()).filter(({ name }) => chosen.test(name));
  const edits = new Map(workbooks.map(({ name, bytes }) => [name, editsFor(bytes)]));
  const originals = new Map(workbooks.map(({ name, bytes }) => [name, bytes]));
  const written = new Map(workbooks.map(({ name, bytes }) => [name, splice(bytes, [], [], { edits: edits.get(name)! }).bytes]));
  const [before, after] = [convertAll(originals, 'xlsx'), convertAll(written, 'xlsx')];
  expect(before.size).toBeGreaterThan(8);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  expect([...edits.values()].flat().length).toBeGreaterThan(80);
  for (const [name, bytes] of before) {
    const [old, now] = [read(bytes, { cellFormula: true }), read(after.get(name)!, { cellFormula: true })];
    expect(now.SheetNames).toEqual(old.SheetNames);
    for (const sheet of old.SheetNames) {
      const expected = cellsOf(old.Sheets[sheet]);
      for (const { row, column, content } of edits.get(name)!.filter((edit) => edit.sheet === sheet)) {
        const at = address(row - 1, column);
        if (content === null) expected.delete(at);
        else expected.set(at, typeof content === 'object' && 'formula' in content ? `=${content.formula}` : content);
      }
      expect([name, sheet, [...cellsOf(now.Sheets[sheet])].sort()]).toEqual([name, sheet, [...expected].sort()]);
    }
  }
});
