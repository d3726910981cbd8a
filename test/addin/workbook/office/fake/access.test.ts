import { readFileSync } from 'node:fs';
import { kinds } from './kinds';
import { knowsSet, profiles } from './rules/profiles';
import { allProfiles, budget, fault, openTown, town } from './support';

const writes: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['values', (sheet) => (sheet.getRange('B2').values = [[1]])],
  ['number formats', (sheet) => (sheet.getRange('B2').numberFormat = [['0.00']])],
  ['fills', (sheet) => (sheet.getRange('B2').format.fill.color = '#FFFFFF')],
  ['widths', (sheet) => (sheet.getRange('B2').format.columnWidth = 70)],
  ['clearing', (sheet) => sheet.getRange('B2').clear()],
  ['rows', (sheet) => sheet.getRange('2:2').delete('Up')],
  ['tables', (sheet) => sheet.tables.add('A1:B4', true)],
  ['names', (sheet) => sheet.names.add('oma', '=1')],
  ['charts', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'))],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['panes', (sheet) => sheet.freezePanes.freezeRows(1)],
  ['lists', (sheet) => (sheet.getRange('B2').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } })],
  ['bars', (sheet) => sheet.getRange('B2').conditionalFormats.add('DataBar')],
  ['page', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['properties', (sheet) => sheet.customProperties.add('a', 'b')],
];

describe('a protected sheet, and a workbook that is read-only', () => {
  const locked = { sheets: town.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };

  test.each(writes)('writing %s: AccessDenied, and nothing is written', async (_, write) => {
    for (const fake of [openTown({ book: locked }), openTown({ isReadOnly: true })]) {
      const before = fake.book.sheets;
      expect(await fault(fake.Excel.run(async (context) => write(budget(context))))).toBe('AccessDenied');
      expect(fake.book.sheets).toEqual(before);
    }
    expect(await fault(openTown().Excel.run(async (context) => write(budget(context))))).toBe('');
  });

  test('reading works, and says that it is protected', async () => {
    const read = await openTown({ book: locked }).Excel.run(async (context) => {
      const { protection } = budget(context).load('protection/protected');
      const cell = budget(context).getRange('B2').load('values');
      await context.sync();
      return [protection.protected, cell.values];
    });
    expect(read).toEqual([true, [[100]]]);
  });

  test('protecting a protected sheet fails', async () => {
    const protect = (fake: ReturnType<typeof openTown>) =>
      fake.Excel.run(async (context) => budget(context).protection.protect());
    expect(await fault(protect(openTown({ book: locked })))).toBe('InvalidOperation');
    const open = openTown();
    await protect(open);
    expect(open.book.sheet('Budjetti').isProtected).toBe(true);
  });

  test('where the sheets of the workbook are locked none is added, deleted, renamed, moved or hidden', async () => {
    const deeds: readonly ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add('Uusi'),
      (context) => budget(context).delete(),
      (context) => (budget(context).name = 'Toinen'),
      (context) => (budget(context).position = 1),
      (context) => (budget(context).visibility = 'Hidden'),
    ];
    for (const deed of deeds) {
      const fake = openTown({ book: { ...town, isStructureLocked: true } });
      expect(await fault(fake.Excel.run(async (context) => deed(context)))).toBe('AccessDenied');
    }
  });
});

describe('another workbook in front', () => {
  test.each<readonly [string, string, (context: Excel.RequestContext) => void]>([
    ['getSelectedRange', 'InvalidSelection', (context) => context.workbook.getSelectedRange()],
    ['getSelectedRanges', 'InvalidSelection', (context) => context.workbook.getSelectedRanges()],
    ['getActiveCell', 'InvalidSelection', (context) => context.workbook.getActiveCell()],
    ['activate', 'GeneralException', (context) => budget(context).activate()],
    ['select', 'GeneralException', (context) => budget(context).getRange('A1').select()],
    ['worksheets.add', 'GeneralException', (context) => context.workbook.worksheets.add('Uusi')],
  ])('%s: %s', async (_, code, ask) => {
    const fake = openTown();
    fake.person.looksAway();
    expect(await fault(fake.Excel.run(async (context) => ask(context)))).toBe(code);
    fake.person.looksAway(false);
    expect(await fault(fake.Excel.run(async (context) => ask(context)))).toBe('');
  });
});

describe('API sets', () => {
  const probes: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
    ['ExcelApi', '1.17', (context) => context.workbook.worksheets.onMoved.add(async () => undefined)],
    ['ExcelApiDesktop', '1.1', (context) => context.workbook.focus()],
    ['ExcelApi', '1.13', (context) => context.workbook.tables.getItemAt(0).resize('A1:B3')],
  ];
  const book = { sheets: [{ name: 'Budjetti', rows: [['a'], [1]], tables: [{ name: 'T', range: 'A1:A2' }] }] };

  test.each(allProfiles)('%s: a call above it is ApiNotFound, and isSetSupported says so before', async (profile) => {
    for (const [set, version, call] of probes) {
      const { Excel, Office } = openTown({ profile, book });
      const isSupported = Office.context.requirements.isSetSupported(set, version);
      expect(await fault(Excel.run(async (context) => call(context)))).toBe(isSupported ? '' : 'ApiNotFound');
    }
  });

  test('each profile lacks something the next one has', () => {
    const known = (name: (typeof allProfiles)[number]) =>
      ['1.14', '1.17', '1.20', 'ExcelApiDesktop 1.1', 'ExcelApiOnline 1.1'].filter((set) => knowsSet(profiles[name], set));
    expect(allProfiles.map(known)).toEqual([
      ['1.14'],
      ['1.14', '1.17'],
      ['1.14', '1.17', '1.20', 'ExcelApiDesktop 1.1'],
      ['1.14', '1.17', '1.20', 'ExcelApiOnline 1.1'],
    ]);
  });

  test('what cannot be written in Excel cannot be written here', () => {
    const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
    const excel = types.slice(types.indexOf('declare namespace Excel {'));
    const wrong = kinds.flatMap(({ name, members }) => {
      const start = excel.search(new RegExp(`\\n {4}class ${name}\\b`));
      const body = excel.slice(start, excel.indexOf('\n    }\n', start));
      return [...members].flatMap(([member, { as, ...rest }]) => {
        if (as !== 'property') return [];
        const isReadOnly = new RegExp(`\\n {8}readonly ${member}:`).test(body);
        return isReadOnly && 'write' in rest ? [`${name}.${member}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});
