import { read, type CellObject } from '@e965/xlsx';
import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { general } from '../../../../../addin/workbook/file/looks/book-looks';
import { plainLooks } from '../../../../../addin/workbook/file/looks/plain-looks';
import { readLooks } from '../../../../../addin/workbook/file/looks/read-looks';
import { runSteps } from '../../../../../addin/workbook/file/steps';
import { HostError } from '../../../../../addin/workbook/host-error';
import { hostileFiles } from '../hostile-files';
import type { SheetGrid } from '../../../../../engine';
import { everything, fixture, openable } from '../splice/workbooks';
import { looksOf } from './sheets';
import { runAtOnce } from '../../../../support/run-at-once';

/** Every number format of every cell, by an independent reader. */
function formatsBy(bytes: Uint8Array): { sheet: string; row: number; column: number; format: string }[] {
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: true });
  return book.SheetNames.flatMap((sheet) =>
    ((book.Sheets[sheet]?.['!data'] ?? []) as CellObject[][]).flatMap((cells, row) =>
      cells.flatMap((cell, column) => (typeof cell?.z === 'string' ? [{ sheet, row: row + 1, column, format: cell.z }] : [])),
    ),
  );
}

test('number formats of every odd workbook are those another reader finds', async () => {
  // SheetJS gives built-in formats in its own spelling, and has none for those of East Asian programs.
  const spelling: Readonly<Record<string, string>> = { 'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm' };
  let compared = 0;
  for (const { name, bytes } of await openable()) {
    const { sheets } = looksOf(bytes);
    const odd = formatsBy(bytes).flatMap(({ sheet, row, column, format }) => {
      const own = sheets.get(sheet)?.format(row, column);
      compared++;
      return own === undefined || own === (spelling[format] ?? format)
        ? []
        : [`${sheet} ${row}/${column}: ${own}, not ${format}`];
    });
    expect({ name, odd: odd.slice(0, 3) }).toEqual({ name, odd: [] });
  }
  expect(compared).toBeGreaterThan(10_000);
});

test('a workbook as people have them', () => {
  const { sheets, looks } = looksOf(fixture('rich-workbooks/budget.xlsx'));
  const lines = sheets.get('Käyttötalous')!;
  expect(lines.frozen).toEqual({ rows: 3, columns: 2 });
  expect(looks[lines.look(3, 0)]).toMatchObject({ bold: true, fill: '#ddebf7', color: '#000000' });
  expect([lines.format(4, 3), lines.format(4, 2)]).toEqual(['#,##0.00', general]);
  expect([lines.widths.get(0), lines.widths.get(2)]).toEqual([68, 159]);
  expect([...sheets.keys()]).toEqual(['Käyttötalous', 'Taulukko', 'Piilossa', 'Lukittu']);
});

test('every file ends: with looks, or with a fault that has words', async () => {
  const all = [...everything, ...Object.entries(hostileFiles).map(([name, { make }]) => ({ name, bytes: make() }))];
  for (const { name, bytes } of all) {
    const ends = await runSteps(readLooks(bytes, name)).then(
      ({ looks }) => looks.length > 0,
      (fault: unknown) => fault instanceof HostError,
    );
    expect({ name, ends }).toEqual({ name, ends: true });
  }
});

test('reading can be cancelled and tells how far it is', async () => {
  const bytes = fixture('budgets/us-oakland-fy2016-17-midcycle.xlsx');
  await expect(runSteps(readLooks(bytes, 'b.xlsx'), { signal: AbortSignal.abort() })).rejects.toThrow();
  const work = readLooks(bytes, 'b.xlsx');
  let last = 0;
  for (let step = work.next(); !step.done; step = work.next()) {
    expect(step.value.done).toBeGreaterThanOrEqual(last);
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
    last = step.value.done;
  }
  expect(last).toBeGreaterThan(0);
});

const grid = (rows: SheetGrid['rows']): SheetGrid => ({
  name: null,
  file: 'b.csv',
  visibility: 'visible',
  rows,
  formulasWithoutValue: [],
  formulas: 0,
});

describe('files without looks', () => {
  const looks = plainLooks([
    grid([
      ['Tili', 'Selite'],
      [4000, 'Varhaiskasvatuksen hoitopäivämaksut ja muut tuotot'],
      [4010, 'x'.repeat(500)],
    ]),
  ]);
  const [sheet] = [...looks.sheets.values()];

  test('columns are as wide as their longest text, within reason', () => expect([...(sheet?.widths ?? [])]).toEqual([[1, 280]]));

  test('everything is plain', () =>
    expect([looks.looks.length, sheet?.look(1, 0), sheet?.format(1, 0)]).toEqual([1, 0, general]));

  test('hidden rows are hidden', async () => {
    const opened = await (await openFile(fixture('xlsx-torture/xlsxwriter--autofilter05.xlsx'), 'b.xlsx')).read();
    const hidden = opened[0]?.hiddenRows ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    expect([...plainLooks(opened).sheets.values()][0]?.heights).toEqual(new Map(hidden.map((row) => [row, 0])));
    expect(
      [...runAtOnce(readLooks(fixture('xlsx-torture/xlsxwriter--autofilter05.xlsx'), 'b.xlsx')).sheets.values()][0]?.heights,
    ).toEqual(new Map(hidden.map((row) => [row, 0])));
  });
});
