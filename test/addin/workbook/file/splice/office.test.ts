import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { convertAll } from '../write/libre-office';
import { model, result, tags } from './plans';
import { fixture, openable } from './workbooks';
import { spliced } from '../../../../support/spliced';

jest.setTimeout(240_000);

/** Values and formulas by address; what changes by itself from minute to minute left out. */
function cellsOf(sheet: WorkSheet | undefined): Map<string, unknown> {
  const cells = Object.entries(sheet ?? {}).filter(([at]) => !at.startsWith('!')) as [string, CellObject][];
  return new Map(cells.filter(([, { f }]) => !/NOW|TODAY|RAND/.test(f ?? '')).map(([at, { v, f }]) => [at, [v, f]]));
}

/** One of each kind: strict, prefixed, macros, pivots, charts, chart sheets, tables, links to other files, pictures, odd paths. */
const chosen =
  /^(budget|pivot)|strict|59021|62629|ExcelPivot|WithChartSheet|63934|46535|pictures|libre-calc|wtf_path|embed_image|inventory/;

test('LibreOffice opens workbooks we wrote into, with every sheet of the user as it reads it from the original', async () => {
  const workbooks = (await openable()).filter(({ name }) => chosen.test(name));
  const originals = new Map(workbooks.map(({ name, bytes }) => [name, bytes]));
  const written = new Map(workbooks.map(({ name, bytes }) => [name, spliced(bytes, [result, model], [], { file: name })]));
  const [before, after] = [convertAll(originals, 'xlsx'), convertAll(written, 'xlsx')];
  expect(before.size).toBeGreaterThan(15);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  for (const [name, bytes] of before) {
    const [old, now] = [read(bytes, { cellFormula: true }), read(after.get(name)!, { cellFormula: true })];
    expect(now.SheetNames).toEqual([...old.SheetNames, result.name, model.name]);
    for (const sheet of old.SheetNames)
      expect([name, sheet, cellsOf(now.Sheets[sheet])]).toEqual([name, sheet, cellsOf(old.Sheets[sheet])]);
    const values = [...cellsOf(now.Sheets[result.name])].map(([at, cell]) => [at, (cell as readonly unknown[])[0]]);
    expect(values).toEqual(result.rows.flatMap((row, r) => row.map(({ value }, c) => [`${'AB'[c]}${r + 1}`, value])));
  }
});

test('LibreOffice reads the tag column beside the user’s own cells, and keeps our mark', async () => {
  const budget = fixture('rich-workbooks/budget.xlsx');
  const column = tags('Käyttötalous', 3, null, [4, 'Varhaiskasvatus'], [5, 'Perusopetus']);
  const made = convertAll(new Map([['b.xlsx', spliced(budget, [result], [column])]]), 'xlsx').get('b.xlsx')!;
  const sheet = read(made).Sheets['Käyttötalous']!;
  expect(['F3', 'F4', 'F5', 'E4', 'H2'].map((at) => (sheet[at] as CellObject).v)).toEqual([
    'Väestömomentti',
    'Varhaiskasvatus',
    'Perusopetus',
    -104000.5,
    'Muistiinpano taulukon vieressä',
  ]);
  // The mark of our sheets outlives being saved by another program: the next write replaces ours and leaves the rest.
  const again = await (await openFile(spliced(made, [{ ...result, rows: [[{ value: 'uusi' }]] }]), 'b.xlsx')).read();
  expect(again.map(({ name, ours }) => [name, ours])).toEqual([
    ...read(budget).SheetNames.map((name) => [name, undefined]),
    [result.name, 'result'],
  ]);
  expect(again.at(-1)?.rows).toEqual([['uusi']]);
});
