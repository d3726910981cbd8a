import fc from 'fast-check';
import { placeColumn, withColumns } from '../../../addin/workbook/held-columns';
import { allocate, type Allocation } from '../../../engine/allocation/allocate';
import type { Budget } from '../../../engine/model/budget';
import type { Layout } from '../../../engine/model/layout';
import type { CellValue, SheetGrid } from '../../../engine/sheets/grid';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { tagColumn } from '../../../engine/sheets/write/tag-column';
import { makeModel } from '../../support/city';

/** Tables of code, name and amount on one sheet: where each begins, and how many lines it has. */
interface Table {
  readonly headerRow: number;
  /** 0-based. */
  readonly left: number;
  readonly lines: number;
}
const headings = ['Tili', 'Nimike', 'TA 2026'];
const letter = (index: number): string => String.fromCharCode(65 + index);
const codeOf = (table: number, line: number): string => `${table + 4}${line}00`;

function sheetOf(tables: readonly Table[]): SheetGrid {
  const rows: CellValue[][] = [];
  const put = (row: number, left: number, values: readonly CellValue[]): void => {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    values.forEach((value, at) => {
      while (cells.length <= left + at) cells.push(null);
      cells[left + at] = value;
    });
  };
  tables.forEach(({ headerRow, left, lines }, table) => {
    put(headerRow, left, headings);
    for (let line = 0; line < lines; line++) put(headerRow + 1 + line, left, [codeOf(table, line), `Rivi ${line}`, 100 + line]);
  });
  return { name: 'TA', file: 'ta.xlsx', visibility: 'visible', formulas: 0, formulasWithoutValue: [], rows };
}

const layoutsOf = (tables: readonly Table[]): readonly Layout[] =>
  tables.map(({ headerRow, left, lines }, table) => ({
    id: `table-${table}`,
    organiser: 'city',
    headerRow,
    lastRow: headerRow + lines,
    columns: [
      { column: letter(left), role: 'code', field: 'account' },
      { column: letter(left + 1), role: 'name', field: 'label' },
      { column: letter(left + 2), role: 'amount', measure: 'TA 2026' },
    ],
    expenseSign: 'positive',
    kinds: [{ when: { account: '*' }, kind: 'expense' }],
  }));

function placed(sheet: SheetGrid, tables: readonly Table[], model: ReturnType<typeof makeModel>) {
  const budget = readBudgets([sheet], layoutsOf(tables)).value![0]!;
  const { value, issues } = allocate([budget], model);
  return {
    budget,
    allocation: value!,
    issues: issues.filter(({ code }) => /^(tag|line)/.test(code) && code !== 'line.untagged'),
  };
}

/** One column after another, as a workbook takes them. */
function written(sheet: SheetGrid, budget: Budget, allocation: Allocation): SheetGrid {
  return tagColumn(budget, allocation, 0, 'fi').reduce((grid, plan) => withColumns(grid, [placeColumn(plan, grid)]), sheet);
}

const partsOf = ({ budget, allocation }: { budget: Budget; allocation: Allocation }) =>
  budget.lines.map((_, line) => allocation.of(line, 0));

const lines = fc.integer({ min: 1, max: 4 });
/** Side by side with a column or more between them, their headings on one row or not. */
const sideBySide = fc
  .array(fc.record({ lines, gap: fc.integer({ min: 1, max: 3 }), down: fc.nat({ max: 2 }) }), { minLength: 1, maxLength: 4 })
  .map((tables) => {
    let left = 0;
    return tables.map(({ lines: count, gap, down }): Table => {
      const table = { headerRow: 1 + down, left, lines: count };
      left += 3 + gap;
      return table;
    });
  });
/** One under another, each with its own headings, begun a column or two to the right or not. */
const stacked = fc.array(fc.record({ lines, indent: fc.nat({ max: 2 }) }), { minLength: 2, maxLength: 4 }).map((tables) => {
  let headerRow = 1;
  return tables.map(({ lines: count, indent }): Table => {
    const table = { headerRow, left: indent, lines: count };
    headerRow += count + 3;
    return table;
  });
});
const decisions = fc.array(fc.constantFrom('pupils', 'streets', 'rule', null), { minLength: 16, maxLength: 16 });

test('law: tags written beside tables of one sheet are read as those of the same lines, and written again change nothing', () =>
  fc.assert(
    fc.property(fc.oneof(sideBySide, stacked), decisions, (tables, chosen) => {
      const sheet = sheetOf(tables);
      const ids = tables.flatMap((table, at) => Array.from({ length: table.lines }, (_, line) => codeOf(at, line)));
      const made = ids.map((id, at) => ({ id, decided: chosen[at] }));
      const model = makeModel({
        rules: made.flatMap(({ id, decided }) =>
          decided === 'rule' ? [{ id, when: { account: id }, shares: [{ moment: 'pupils', share: '1/3' }] }] : [],
        ),
        tags: made.flatMap(({ id, decided }) =>
          decided && decided !== 'rule' ? [{ organiser: 'city', line: id, shares: [{ moment: decided, share: 1 }] }] : [],
        ),
      });
      const before = placed(sheet, tables, model);
      const shown = written(sheet, before.budget, before.allocation);
      const after = placed(shown, tables, model);
      expect(partsOf(after)).toEqual(partsOf(before));
      expect(after.issues).toEqual([]);
      expect(written(shown, after.budget, after.allocation)).toEqual(shown);
      // The column says it all: without the model's tags the same lines have the same moments.
      const column = placed(shown, tables, { ...model, tags: [] });
      const moments = (all: ReturnType<typeof partsOf>) =>
        all.map((parts) => parts.map(({ moment, amount }) => [moment, amount]));
      expect(moments(partsOf(column))).toEqual(moments(partsOf(before)));
    }),
  ));

test('tables one under another share one column', () => {
  const tables = [
    { headerRow: 1, left: 0, lines: 2 },
    { headerRow: 6, left: 0, lines: 2 },
  ];
  const sheet = sheetOf(tables);
  const model = makeModel({ rules: [{ id: 'all', when: {}, shares: [{ moment: 'pupils', share: 1 }] }] });
  const { budget, allocation } = placed(sheet, tables, model);
  const own = 'Momentti: väestömomentti';
  const shown = 'Pupils (sääntö)';
  expect(written(sheet, budget, allocation).rows.map((cells) => cells[3] ?? null)).toEqual([
    ...[own, shown, shown, null, null],
    ...[own, shown, shown],
  ]);
  expect(written(sheet, budget, allocation).rows.every((cells) => cells.length <= 4)).toBe(true);
});

test('where no column is free between two tables the column is refused, with the reason', () => {
  const tables = [
    { headerRow: 1, left: 0, lines: 2 },
    { headerRow: 1, left: 3, lines: 2 },
  ];
  const sheet = sheetOf(tables);
  const { budget, allocation } = placed(sheet, tables, makeModel());
  expect(() => written(sheet, budget, allocation)).toThrow(
    expect.objectContaining({ code: 'tag-column.no-room', params: { sheet: 'TA', row: 1, after: 'C', before: 'D' } }),
  );
});

test('of two columns of ours beside one table the nearest is read, and the other is said', () => {
  const [table] = [{ headerRow: 1, left: 0, lines: 1 }];
  const sheet = sheetOf([table!]);
  const own = 'Momentti: väestömomentti';
  const rows = [
    [...sheet.rows[0]!, own, 'Huomautus', own],
    [...sheet.rows[1]!, 'Pupils', null, 'Streets'],
  ];
  const { value, issues } = readBudgets([{ ...sheet, rows }], layoutsOf([table!]));
  expect(value![0]!.lines.map(({ tagText }) => tagText)).toEqual(['Pupils']);
  expect(issues.filter(({ code }) => code === 'tag-column.twice')).toEqual([
    expect.objectContaining({ params: { column: 'F', read: 'D' }, at: { file: 'ta.xlsx', sheet: 'TA', cell: 'F1' } }),
  ]);
});

test('a column whose formulas have no results is not taken for an empty one', () => {
  const plan = { sheet: 'TA', headerRow: 1, column: null, header: 'Ryhmä', cells: new Map([[2, 'x']]), width: 10 };
  const bare: SheetGrid = { ...sheetOf([{ headerRow: 1, left: 0, lines: 1 }]), formulas: 1, formulasWithoutValue: ['D2'] };
  expect(placeColumn(plan, { ...bare, formulaTexts: new Map([['D2', 'C2*2']]) }).column).toBe(4);
  expect(placeColumn(plan, bare).column).toBe(3);
});
