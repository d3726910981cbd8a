import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { openFixture } from './open-fixture';

// The large files take seconds to open where many tests run at once.
jest.setTimeout(60_000);

async function inspected(file: string) {
  const document = inspectSheets(await openFixture(file), { file });
  const codes = new Map<string, number>();
  for (const { code } of document.issues) codes.set(code, (codes.get(code) ?? 0) + 1);
  return { tables: document.tables, table: document.tables[0]!, issues: Object.fromEntries(codes) };
}
const amounts = (table: { readonly columns: readonly { column: string; role: string; header: string }[] }) =>
  table.columns.filter(({ role }) => role === 'amount').map(({ column, header }) => `${column} ${header}`);

/** Totals computed apart from this project, with python's csv and decimal. */
describe('Cologne by sub-plan: dot groups, results of other rows among the lines', () => {
  test('every column sums to the file, over all rows and over the lines alone', async () => {
    const { table, issues } = await inspected('de-koeln-teilergebnisplan.csv');
    expect(table).toMatchObject({
      headerRows: [1],
      firstRow: 2,
      lastRow: 2829,
      dataRows: 2828,
      lines: 2020,
      unit: 1,
      currency: 'EUR',
      expenseSign: 'label',
    });
    expect(table.subtotalRows).toHaveLength(808);
    expect(table.rawSums).toEqual({
      F: '11557205252.00',
      G: '11304770573.00',
      H: '12885094417.00',
      I: '13213454586.00',
      J: '13389478534.00',
      K: '13634011814.00',
    });
    expect(issues).toMatchObject({ 'rows.left-out': 1, 'sign.unknown': 1 });
  });

  test('the lines by sub-plan sum to the published lines within the rounding of the source', async () => {
    const parts = (await inspected('de-koeln-teilergebnisplan.csv')).table.sums;
    const published = (await inspected('de-koeln-gesamtergebnisplan.csv')).table.sums;
    const letters = [
      ['F', 'B'],
      ['G', 'C'],
      ['H', 'D'],
      ['I', 'E'],
      ['J', 'F'],
      ['K', 'G'],
    ] as const;
    for (const [part, whole] of letters) expect(Math.abs(Number(parts[part]) - Number(published[whole]))).toBeLessThan(10);
  });

  test('a printed result that misses its lines by a euro is listed, not repaired', async () => {
    const { table } = await inspected('de-koeln-gesamtergebnisplan.csv');
    expect(table.checks.find(({ row, column }) => row === 11 && column === 'B')).toEqual({
      row: 11,
      column: 'B',
      printed: '2920592126.00',
      computed: '2920592127.00',
      difference: '-1.00',
    });
    expect(table.checks.filter(({ difference }) => difference === '0.00').length).toBeGreaterThan(10);
  });
});

test('Sacramento: direction by flag, amounts by heading although ids and years stand before them', async () => {
  const { table, issues } = await inspected('us-sacramento-fy2025.csv');
  expect(amounts(table)).toEqual(['F Amount']);
  expect(table).toMatchObject({ dataRows: 653, lines: 653, expenseSign: 'flag', sums: { F: '2978642747.00' } });
  expect(table.columns[5]!.measure).toEqual({ id: 'Amount', kind: 'other', year: 2025 });
  expect(issues).toEqual({});
  const { value } = readBudget(await openFixture('us-sacramento-fy2025.csv'));
  const sum = (kind: string) =>
    value!.lines.reduce((total, line, at) => total + (line.kind === kind ? value!.columns[0]!.cents[at]! : 0), 0);
  expect([sum('expense'), sum('income')]).toEqual([146312073300, -151552201400]);
});

test('Oakland csv: the one blank amount is a finding at its cell, never a zero', async () => {
  const sheets = await openFixture('us-oakland-fy2022-23-adopted.csv');
  const { table, issues } = await inspected('us-oakland-fy2022-23-adopted.csv');
  expect(table).toMatchObject({ dataRows: 22236, lines: 22236, expenseSign: 'flag', sums: { F: '3840350236.00' } });
  expect(issues).toEqual({ 'amount.blank': 1 });
  const { value, issues: found } = readBudget(sheets);
  expect(found.find(({ code }) => code === 'amount.blank')).toMatchObject({ severity: 'warning', at: { cell: 'F22237' } });
  expect(value!.columns[0]!.cents[22235]).toBeNaN();
});

test('Oakland workbook: 24 columns, a numeric code column before the amounts', async () => {
  const { table } = await inspected('us-oakland-fy2016-17-midcycle.xlsx');
  expect(amounts(table)).toEqual(['X AMT']);
  expect(table.columns.find(({ header }) => header === 'Unit')!.role).toBe('code');
  expect(table).toMatchObject({
    sheet: 'Budget Data FY16-17 Public',
    dataRows: 11231,
    lines: 11231,
    sums: { X: '2476520156.00' },
  });
});

test('the Finnish state: two tables one under the other are told apart, and never read as one', async () => {
  const { tables } = await inspected('fi-state-budget-2024-proposal.csv');
  expect(tables.map(({ headerRows, lines, sums }) => [headerRows, lines, sums.H])).toEqual([
    [[1], 467, '87153248000.00'],
    [[469], 95, '87153248000.00'],
  ]);
  const { value } = readBudget(await openFixture('fi-state-budget-2024-proposal.csv'));
  const kinds = value!.lines.map(({ kind }) => kind);
  expect([kinds.filter((kind) => kind === 'expense').length, kinds.filter((kind) => kind === 'income').length]).toEqual([
    467, 95,
  ]);
});
