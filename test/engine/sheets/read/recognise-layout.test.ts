import type { SheetGrid } from '../../../../engine/sheets/grid';
import { fingerprintOf } from '../../../../engine/sheets/read/fingerprint';
import { proposeFile } from '../../../../engine/sheets/read/propose-for-file';
import { proposeLayout } from '../../../../engine/sheets/read/propose-layout';
import { readBudgets, recogniseLayouts } from '../../../../engine/sheets/read/read-budget';
import { grid } from './open-fixture';

const rows = (year: number): SheetGrid['rows'] => [
  ['Tili', 'Nimi', `TP ${year - 2}`, `TA ${year}`, `TS ${year + 1}`],
  ['4000', 'Palkat', -90, -100, -110],
  ['4100', 'Ostot', -40, -50, -60],
  ['3000', 'Maksutulot', 5, 6, 7],
];
const first = grid(rows(2026), 'TA2026', 'ta2026.xlsx');
const layout = proposeLayout(first).value!;
const codes = (sheets: readonly SheetGrid[]) => readBudgets(sheets, [layout]).issues.map(({ code }) => code);
const sums = (sheets: readonly SheetGrid[]) =>
  readBudgets(sheets, [layout]).value![0]!.columns.map(({ measure, cents }) => [
    measure.id,
    measure.year,
    cents.reduce((a, b) => a + b, 0),
  ]);

test('a file as it was is read by its layout without a word', () => {
  expect(layout.fingerprint).toBe('amount:ta ±0 | amount:tp -2 | amount:ts +1 | code:tili | name:nimi');
  expect(codes([first])).toEqual([]);
});

test('a renamed sheet, rows inserted above the heading, columns moved: found by the fingerprint, and the money is the same', () => {
  const order = [4, 1, 0, 3, 2];
  const moved = [['Mallila'], [], ...rows(2026).map((cells) => order.map((at) => cells[at] ?? null))];
  const sheet = grid(moved, 'Budjetti', 'ta2026.xlsx');
  expect(codes([sheet])).toEqual(['layout.found-again']);
  const sorted = (all: readonly (readonly unknown[])[]) => [...all].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  expect(sorted(sums([sheet]))).toEqual(sorted(sums([first])));
});

test('next year’s headings are the same columns of another year', () => {
  const next = grid(rows(2027), 'TA2027', 'ta2027.xlsx');
  expect(codes([next])).toEqual(['layout.found-again', 'layout.years-changed']);
  expect(sums([next])).toEqual([
    ['TP 2025', 2025, 12500],
    ['TA 2027', 2027, 14400],
    ['TS 2028', 2028, 16300],
  ]);
  expect(recogniseLayouts([next], [layout]).value![0]).toMatchObject({
    id: layout.id,
    sheet: 'TA2027',
    fingerprint: layout.fingerprint,
  });
});

test('a column more is said and not read; a column less is said', () => {
  const more = grid(
    rows(2027).map((cells, at) => [...cells, at === 0 ? 'TS 2029' : -1]),
    'TA',
    'b.xlsx',
  );
  const shape = readBudgets([more], [layout]).issues.find(({ code }) => code === 'layout.shape-changed');
  expect(shape).toMatchObject({ severity: 'warning', params: { missing: '–', added: 'TS 2029' } });
  const less = grid(
    rows(2027).map((cells) => cells.slice(0, 4)),
    'TA',
    'b.xlsx',
  );
  expect(readBudgets([less], [layout]).issues.find(({ code }) => code === 'layout.shape-changed')).toMatchObject({
    params: { missing: 'TS 2027', added: '–' },
  });
});

test('a table of another shape is not taken for the layout’s', () => {
  const other = grid(
    [
      ['Hanke', 'Alue', 'TA 2026'],
      ['H1', 'Keskusta', -5],
    ],
    'Investoinnit',
    'b.xlsx',
  );
  expect(readBudgets([other], [layout]).value).toBeNull();
  expect(codes([other])).toEqual(['layout.sheet-missing']);
});

test('years of headings without a year come from the new title, though nothing else has changed', () => {
  const titled = (year: number, file: string) =>
    grid([[`Talousarvio ${year}`], ['Koodi', 'Nimi', 'Määräraha'], ['A1', 'Koulu', -5], ['A2', 'Päiväkoti', -7]], 'TA', file);
  const old = proposeLayout(titled(2026, 'a.xlsx')).value!;
  expect(old.measures).toEqual([{ id: 'Määräraha', kind: 'budget', year: 2026 }]);
  const next = titled(2027, 'b.xlsx');
  const inserted = { ...next, rows: [[], ...next.rows] };
  for (const sheet of [next, inserted]) {
    const { value, issues } = recogniseLayouts([sheet], [old]);
    expect(value![0]!.measures).toEqual([{ id: 'Määräraha', kind: 'budget', year: 2027 }]);
    expect(issues.map(({ code }) => code)).toContain('layout.years-changed');
  }
  expect(recogniseLayouts([titled(2026, 'c.xlsx')], [old]).issues).toEqual([]);
});

test('lines added to the first of two tables are read, and the second is found under them', () => {
  const one = ['Menolaji', 'Nimi', 'TA 2026'];
  const two = ['Tulolaji', 'Nimi', 'TA 2026'];
  const table = (more: number) =>
    grid(
      [
        one,
        ['A', 'Koulu', 5],
        ...Array.from({ length: more }, (_, at) => [`B${at}`, 'Uusi', 1]),
        two,
        ['T', 'Verot', 9],
        ['U', 'Maksut', 3],
      ],
      'TA',
    );
  const layouts = proposeFile([table(1)]).kept.map((proposal) => proposal.layout);
  const { value, issues } = readBudgets([table(3)], layouts);
  expect(value![0]!.lines.map(({ label }) => label)).toEqual(['Koulu', 'Uusi', 'Uusi', 'Uusi', 'Verot', 'Maksut']);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('fingerprints know roles and headings, not order or year', () => {
  const columns = layout.columns;
  expect(fingerprintOf([...columns].reverse())).toBe(layout.fingerprint);
  expect(fingerprintOf(proposeLayout(grid(rows(2031), 'X')).value!.columns)).toBe(layout.fingerprint);
  expect(fingerprintOf(columns.slice(1))).not.toBe(layout.fingerprint);
});
