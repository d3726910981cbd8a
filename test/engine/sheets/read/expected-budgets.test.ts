import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { centsOf } from '../../../../engine/money/amount';
import type { InspectedTable } from '../../../../engine/sheets/read/inspect-document';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { readBudgets } from '../../../../engine/sheets/read/read-budget';
import { openFixture } from './open-fixture';

interface ExpectedFile {
  readonly file: string;
  readonly sheet: string | null;
  readonly header_row: number;
  readonly second_header_row?: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly all_columns?: readonly string[];
  readonly second_columns?: readonly string[];
  readonly line_count: number;
  readonly expenditure_lines?: number;
  readonly income_lines?: number;
  readonly totals: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
}

/** Computed with python's csv, openpyxl and decimal, apart from this project. */
const expected = JSON.parse(readFileSync(join(__dirname, '../../../fixtures/budgets/expected.json'), 'utf8')) as {
  readonly files: readonly ExpectedFile[];
  readonly relations: readonly { readonly id: string; readonly [field: string]: unknown }[];
};

// The large files take seconds to open where many tests run at once, and are opened once.
jest.setTimeout(60_000);
const opened = new Map<string, ReturnType<typeof openFixture>>();
const open = (file: string): ReturnType<typeof openFixture> => {
  const sheets = opened.get(file) ?? openFixture(file);
  opened.set(file, sheets);
  return sheets;
};
const found = new Map<string, Promise<readonly InspectedTable[]>>();
const inspect = (file: string): Promise<readonly InspectedTable[]> => {
  const tables = found.get(file) ?? open(file).then((sheets) => inspectSheets(sheets, { file }).tables);
  found.set(file, tables);
  return tables;
};
const columnOf = (table: InspectedTable, header: string) => table.columns.find((column) => column.header === header)!;
const whole = (cents: number): string => String(cents / 100);

describe.each(expected.files)('$file', (facts) => {
  test('headings, rows and columns', async () => {
    const tables = await inspect(facts.file);
    const [first] = tables;
    expect(first!.sheet).toBe(facts.sheet);
    expect(tables.map(({ headerRows }) => headerRows)).toEqual(
      facts.second_header_row === undefined ? [[facts.header_row]] : [[facts.header_row], [facts.second_header_row]],
    );
    expect(tables.reduce((sum, { dataRows }) => sum + dataRows, 0)).toBe(facts.line_count);
    if (facts.all_columns) expect(first!.columns.map(({ header }) => header)).toEqual(facts.all_columns);
    if (facts.second_columns)
      expect(tables[1]!.columns.map(({ header }) => header)).toEqual(expect.arrayContaining([...facts.second_columns]));
  });

  test('roles: amounts are amounts, flags are flags, and codes and names are neither', async () => {
    const [table] = await inspect(facts.file);
    for (const [use, header] of Object.entries(facts.columns)) {
      const { role } = columnOf(table!, header);
      if (use === 'amount') expect(role).toBe('amount');
      else if (use === 'flag') expect(role).toBe('flag');
      else expect(['code', 'name']).toContain(role);
      if (use === 'code' || use.endsWith('_code') || use === 'fund') expect(['code', 'name']).toContain(role);
    }
  });

  test('every column sums to what independent arithmetic found, over all rows', async () => {
    const [table] = await inspect(facts.file);
    for (const [header, total] of Object.entries(facts.totals)) {
      if (typeof total === 'string' || total.sum_all_lines === undefined) continue;
      const { column } = columnOf(table!, header);
      expect(whole(centsOf(table!.rawSums[column]!)!)).toBe(total.sum_all_lines);
    }
  });

  test('units are whole, and the reading is certain', async () => {
    for (const table of await inspect(facts.file)) {
      expect(table.unit).toBe(1);
      expect(table.confidence).toBeGreaterThan(0.8);
    }
  });
});

test('signs: by label in Cologne and in the Finnish state, by flag in both American cities', async () => {
  const signs = await Promise.all(expected.files.map(async ({ file }) => [file, (await inspect(file))[0]!.expenseSign]));
  expect(Object.fromEntries(signs)).toEqual({
    'de-koeln-teilergebnisplan.csv': 'label',
    'de-koeln-gesamtergebnisplan.csv': 'label',
    'fi-state-budget-2024-proposal.csv': 'label',
    'us-oakland-fy2022-23-adopted.csv': 'flag',
    'us-oakland-fy2016-17-midcycle.xlsx': 'flag',
    'us-sacramento-fy2025.csv': 'flag',
  });
});

test.each([
  ['us-oakland-fy2022-23-adopted.csv', 'amount', 'by account_type'],
  ['us-oakland-fy2016-17-midcycle.xlsx', 'AMT', 'by Account Type'],
  ['us-sacramento-fy2025.csv', 'Amount', 'by ExpenseRevenue'],
])('%s: expenses and income are told apart', async (file, header, field) => {
  const facts = expected.files.find((one) => one.file === file)!;
  const sides = (facts.totals[header] as Record<string, Record<string, string>>)[field]!;
  const { value } = readBudgets(await open(file), []);
  const [budget] = value!;
  const sum = (kind: string): number =>
    budget!.lines.reduce((total, line, at) => total + (line.kind === kind ? budget!.columns[0]!.cents[at] || 0 : 0), 0);
  expect(whole(sum('expense'))).toBe(sides.Expense ?? sides.Expenses);
  expect(whole(-sum('income'))).toBe(sides.Revenue ?? sides.Revenues);
});

test('the Finnish state: income equals expenditure to the euro, and each main title sums as published', async () => {
  const facts = expected.files.find(({ file }) => file.startsWith('fi-state'))!;
  const { value, issues } = readBudgets(await open(facts.file), []);
  const [budget] = value!;
  expect(issues.filter(({ code }) => code.startsWith('layout.'))).toEqual([]);
  const { cents, measure } = budget!.columns[0]!;
  expect(measure).toEqual({ id: 'Määräraha', kind: 'budget', year: 2024 });
  const totals = new Map<string, number>();
  budget!.lines.forEach(({ kind, fields }, at) => {
    const title =
      kind === 'expense'
        ? `${fields['Pääluokan numero']} ${fields['Pääluokan nimi']}`
        : `${fields['Osaston numero']} ${fields['Osaston nimi']}`;
    for (const key of [kind, title]) totals.set(key, (totals.get(key) ?? 0) + cents[at]!);
  });
  expect(whole(totals.get('expense')!)).toBe(facts.totals['Määräraha (expenditure)']);
  expect(whole(-totals.get('income')!)).toBe(facts.totals.income);
  for (const [title, sum] of Object.entries(facts.totals['expenditure by main title'] as Record<string, string>))
    expect(whole(totals.get(title)!)).toBe(sum);
  for (const [title, sum] of Object.entries(facts.totals['income by department'] as Record<string, string>))
    expect(whole(-totals.get(title)!)).toBe(sum);
});

test('Cologne: each row label summed over sub-plans misses the published total by what was found before', async () => {
  const relation = expected.relations.find(({ id }) => id === 'koeln-published-totals')!;
  const differences = relation.abs_difference_by_row_and_year as Record<string, readonly string[]>;
  const [[parts], [published]] = await Promise.all(
    ['de-koeln-teilergebnisplan.csv', 'de-koeln-gesamtergebnisplan.csv'].map(open),
  );
  const number = (cell: unknown): number => Number(String(cell).replaceAll('.', ''));
  // The raw cells, so that subtotal rows are compared too.
  for (const row of published!.rows.slice(1)) {
    const label = String(row[0]);
    const own = parts!.rows.slice(1).filter((cells) => cells[4] === label);
    const gaps = [1, 2, 3, 4, 5, 6].map((year) =>
      String(Math.abs(own.reduce((sum, cells) => sum + number(cells[year + 4]), 0) - number(row[year]))),
    );
    expect([label, gaps]).toEqual([label, differences[label]]);
  }
});
