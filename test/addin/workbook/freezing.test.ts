import { openBook } from '../../../addin/workbook/browser/open-book';
import { openFile, type FileWorkbook } from '../../../addin/workbook/file/file-workbook';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import type { Workbook } from '../../../addin/workbook/port';
import { remoteWorkbook } from '../../../addin/workbook/remote/remote-workbook';
import { serveWorkbook } from '../../../addin/workbook/remote/serve-workbook';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { convert } from './file/write/libre-office';
import { makeSpreadsheet } from './file/make-spreadsheet';
import { openFake, profileNames } from './office/open-fake';

const texts = new Map([
  ['B2', 'MOMENTTI.AMOUNT("a")'],
  ['B3', 'MOMENTTI.AMOUNT("b")&" tekstinä"'],
  ['B4', 'MOMENTTI.AMOUNT("c")'],
  ['C2', 'B2*2'],
]);
const rows: SheetGrid['rows'] = [
  ['Tili', 'Euroa'],
  ['a', 12.5, 25],
  ['b', '=7 tekstinä'],
  ['c', { error: '#N/A' }],
];
const grid: SheetGrid = {
  ...{ name: 'Laskelma', file: 'memory', visibility: 'visible', rows, formulas: texts.size },
  formulasWithoutValue: [],
  formulaTexts: texts,
};

const bytes = (type: 'xlsx' | 'biff8' = 'xlsx') =>
  makeSpreadsheet(
    [
      {
        name: 'Laskelma',
        rows: [['Tili', 'Euroa'], ['a'], ['b'], ['c']],
        cells: {
          B2: { t: 'n', v: 12.5, f: texts.get('B2') },
          B3: { t: 's', v: '=7 tekstinä', f: texts.get('B3') },
          B4: { t: 'e', v: 42, f: texts.get('B4') },
          C2: { t: 'n', v: 25, f: texts.get('C2') },
        },
      },
    ],
    type,
  );

const book = {
  sheets: [
    {
      name: 'Laskelma',
      rows: rows.map((cells, row) =>
        cells.map((value, column) => {
          const formula = texts.get(`${'ABC'[column]}${row + 1}`);
          const shown = typeof value === 'object' && value !== null ? value.error : (value ?? '');
          return formula === undefined ? value : { formula: `=${formula}`, value: shown };
        }),
      ),
    },
  ],
};

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function remote(): Promise<Workbook> {
  const { port1, port2 } = new MessageChannel();
  const stop = serveWorkbook(new MemoryWorkbook([grid]), port1);
  const workbook = remoteWorkbook(port2);
  closing.push(
    stop,
    () => workbook.close(),
    () => port1.close(),
    () => port2.close(),
  );
  return workbook;
}

const hosts: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['memory', async () => new MemoryWorkbook([grid])],
  ['a worker', remote],
  ['a file', () => openFile(bytes(), 'b.xlsx')],
  ['the browser', () => openBook(bytes(), 'b.xlsx')],
  ...profileNames.map((profile) => [profile, async () => (await openFake({ profile, book })).workbook] as const),
];

describe.each(hosts)('formulas made values in %s', (_, open) => {
  const asked = [{ sheet: 'laskelma', cells: ['A2', 'B2', 'B3', 'B4', 'Z9'] }];
  const sheetOf = async (workbook: Workbook) => (await workbook.read())[0]!;

  test('what they show stays, errors and all others stay formulas, and taking it back brings every formula again', async () => {
    const workbook = await open();
    const before = await sheetOf(workbook);
    expect(before.formulaTexts).toEqual(texts);
    const { changes, left } = await workbook.freeze(asked);
    expect(left).toEqual([{ sheet: 'Laskelma', cells: ['B4'] }]);
    const after = await sheetOf(workbook);
    expect(after.rows).toEqual(rows);
    expect([...after.formulaTexts!.keys()].sort()).toEqual(['B4', 'C2']);
    const written = await workbook.apply([{ name: 'Tulos', widths: [9], rows: [[{ value: 1 }]] }]);
    expect((await sheetOf(workbook)).formulaTexts!.has('B2')).toBe(false);
    await workbook.revert(written);
    expect(await sheetOf(workbook)).toEqual(after);
    await workbook.revert(changes!);
    expect(await sheetOf(workbook)).toEqual(before);
  });

  test('where no formula can become a value nothing is written; a sheet nobody has is refused', async () => {
    const workbook = await open();
    const before = await workbook.read();
    expect(await workbook.freeze([{ sheet: 'Laskelma', cells: ['B4', 'A1'] }])).toEqual({
      changes: null,
      left: [{ sheet: 'Laskelma', cells: ['B4'] }],
    });
    await expect(workbook.freeze([...asked, { sheet: 'Poissa', cells: ['A1'] }])).rejects.toMatchObject({
      code: 'sheet.unknown',
    });
    expect(await workbook.read()).toEqual(before);
  });

  test('it is our own write: nobody is told of an edit', async () => {
    const workbook = await open();
    const heard: unknown[] = [];
    workbook.onChange((change) => heard.push(change));
    await workbook.revert((await workbook.freeze(asked)).changes!);
    expect(heard).toEqual([]);
  });
});

test.each(['person', 'coauthor'] as const)('what the %s typed over a value since stays when formulas come back', async (who) => {
  const { fake, workbook } = await openFake({ book });
  const { changes } = await workbook.freeze([{ sheet: 'Laskelma', cells: ['B2', 'B3'] }]);
  fake[who].types('Laskelma', 'B2', 99);
  await workbook.revert(changes!);
  const sheet = (await workbook.read())[0]!;
  expect(sheet.rows[1]).toEqual(['a', 99, 198]);
  expect([...sheet.formulaTexts!.keys()].sort()).toEqual(['B3', 'B4', 'C2']);
});

test('of a formula that fills several cells nothing comes back where somebody typed into one of them', async () => {
  const rows = [['Osa'], ['a', { formula: '=MOMENTTI.APPORTION(10,A2:A3)', value: 5 }], ['b', 5]];
  const spilling = { sheets: [{ name: 'Jako', rows, spills: ['B2:B3'] }] };
  for (const typed of [false, true]) {
    const { fake, workbook } = await openFake({ book: spilling });
    const before = (await workbook.read())[0]!;
    const { changes } = await workbook.freeze([{ sheet: 'Jako', cells: ['B2'] }]);
    if (typed) fake.person.types('Jako', 'B3', 7);
    await workbook.revert(changes!);
    const after = (await workbook.read())[0]!;
    expect(typed ? after.rows.slice(1) : after).toEqual(
      typed
        ? [
            ['a', 5],
            ['b', 7],
          ]
        : before,
    );
    expect(after.formulaTexts?.has('B2') ?? false).toBe(!typed);
  }
});

test.each([
  [
    'a file',
    async () =>
      ((workbook: FileWorkbook) => ({ workbook, save: async () => workbook.result() }))(await openFile(bytes(), 'b.xlsx')),
  ],
  [
    'the browser',
    async () => {
      const workbook = await openBook(bytes(), 'b.xlsx');
      return { workbook, save: async () => (await workbook.book.save()).bytes };
    },
  ],
])('the saved file of %s holds the values in the place of the formulas', async (_, open) => {
  const { workbook, save } = await open();
  const { changes } = await workbook.freeze([{ sheet: 'Laskelma', cells: ['B2', 'B3'] }]);
  const [saved] = await (await openFile(await save(), 'b.xlsx')).read();
  expect(saved!.rows).toEqual(rows);
  expect([...saved!.formulaTexts!.keys()].sort()).toEqual(['B4', 'C2']);
  await workbook.revert(changes!);
  expect((await (await openFile(await save(), 'b.xlsx')).read())[0]!.formulaTexts).toEqual(texts);
});

test('in the browser a formula that fills several cells stays whole, and is named', async () => {
  const array = { f: 'MOMENTTI.APPORTION(10,A2:A3)', F: 'B2:B3' };
  const cells = {
    B2: { t: 'n', v: 5, ...array },
    B3: { t: 'n', v: 5, F: 'B2:B3' },
    C2: { t: 'n', v: 7, f: 'MOMENTTI.COVERAGE()' },
  } as const;
  const made = makeSpreadsheet([{ name: 'Jako', rows: [['Osa'], ['a'], ['b']], cells }]);
  const workbook = await openBook(made, 'b.xlsx');
  const { left } = await workbook.freeze([{ sheet: 'Jako', cells: ['B2', 'C2'] }]);
  expect(left).toEqual([{ sheet: 'Jako', cells: ['B2'] }]);
  const [saved] = await (await openFile((await workbook.book.save()).bytes, 'b.xlsx')).read();
  expect(saved!.rows.slice(1)).toEqual([
    ['a', 5, 7],
    ['b', 5],
  ]);
  expect([...saved!.formulaTexts!.keys()]).toEqual(['B2']);
});

test('LibreOffice, which knows no function of ours, shows the values', async () => {
  const workbook = await openBook(bytes(), 'b.xlsx');
  await workbook.freeze([{ sheet: 'Laskelma', cells: ['B2', 'B3'] }]);
  const { bytes: saved } = await workbook.book.save();
  const [sheet] = await (await openFile(convert(saved, 'ods'), 'b.ods')).read();
  expect(sheet!.rows.slice(0, 3)).toEqual(rows.slice(0, 3));
  expect(sheet!.formulaTexts!.has('B2')).toBe(false);
}, 120_000);

describe('in Excel', () => {
  const spilling = (formula: string, ...results: (number | string)[]) => ({
    sheets: [
      {
        name: 'Jako',
        rows: [['Osa', 'Euroa'], ['a', { formula, value: results[0]! }], ...results.slice(1).map((value) => ['b', value])],
        spills: [`B2:B${results.length + 1}`],
      },
    ],
  });
  const asked = [{ sheet: 'Jako', cells: ['B2'] }];
  const cellsOf = async (workbook: Workbook) => {
    const { rows: read, formulaTexts } = (await workbook.read())[0]!;
    return { values: read.slice(1).map((row) => row[1]), formulas: [...(formulaTexts?.keys() ?? [])] };
  };

  test('all that a formula fills becomes values, and one that is taken back fills it again', async () => {
    const { workbook } = await openFake({ book: spilling('=MOMENTTI.APPORTION(10,A2:A4)', 3.34, 3.33, 3.33) });
    const { changes, left } = await workbook.freeze(asked);
    expect(left).toEqual([]);
    expect(await cellsOf(workbook)).toEqual({ values: [3.34, 3.33, 3.33], formulas: [] });
    await workbook.revert(changes!);
    expect(await cellsOf(workbook)).toEqual({ values: [3.34, 3.33, 3.33], formulas: ['B2'] });
  });

  test('a formula that shows an error somewhere in what it fills stays whole', async () => {
    const { workbook } = await openFake({ book: spilling('=MOMENTTI.CROSSTAB(A2:A4)', 3.34, '#N/A', 3.33) });
    expect(await workbook.freeze(asked)).toEqual({ changes: null, left: asked });
    expect((await cellsOf(workbook)).formulas).toEqual(['B2']);
  });

  test('a protected sheet is refused by its name, and no other sheet is written', async () => {
    const [sheet] = book.sheets;
    const sheets = [sheet!, { ...sheet!, name: 'Lukittu', isProtected: true }];
    const { workbook } = await openFake({ book: { sheets } });
    const both = ['Laskelma', 'Lukittu'].map((name) => ({ sheet: name, cells: ['B2'] }));
    await expect(workbook.freeze(both)).rejects.toMatchObject({ code: 'sheet.protected', params: { sheet: 'Lukittu' } });
    expect((await workbook.read())[0]!.formulaTexts!.has('B2')).toBe(true);
  });
});
