import { tagColumnHeading } from '../../../../engine/library/tag-column';
import type { BudgetModel } from '../../../../engine/model/model';
import type { CellValue, SheetGrid } from '../../../../engine/sheets/grid';
import { proposeForFile } from '../../../../engine/sheets/read/propose-for-file';
import { readBudgets } from '../../../../engine/sheets/read/read-budget';
import { tagColumn } from '../../../../engine/sheets/write/tag-column';
import { allocate } from '../../../../engine/allocation/allocate';
import { analyse } from '../../../../engine/views/analyse';
import { makeModel } from '../../../support/city';
import { truthHeader, truthLayout } from '../../../support/moved-rows';

const rows: readonly (readonly CellValue[])[] = [
  ['10', 'Koulu', '2000', 'Palkat', 100, 200],
  ['20', 'Katu', '2000', 'Kunnossapito', 300, 400.55],
  ['30', 'Muu', '2000', 'Muu', 1, 2],
];
const sheet = (tags: readonly CellValue[] | null, heading = tagColumnHeading('fi')): SheetGrid => ({
  name: 'TA',
  file: 'ta.xlsx',
  visibility: 'visible',
  formulas: 0,
  formulasWithoutValue: [],
  rows: [
    [...truthHeader.slice(0, 6), ...(tags ? [heading] : [])],
    ...rows.map((cells, at) => [...cells, ...(tags ? [tags[at] ?? null] : [])]),
  ],
});
const rules = [
  { id: 'schools', when: { costCentre: '10' }, shares: [{ moment: 'pupils', share: 1 }], by: 'Controller' },
  {
    id: 'roads',
    when: { costCentre: '20' },
    shares: [
      { moment: 'pupils', share: '1/3' },
      { moment: 'streets', share: '0.655' },
    ],
  },
];
const model: BudgetModel = makeModel({ rules });

function placed(grid: SheetGrid) {
  const [budget] = readBudgets([grid], [truthLayout]).value!;
  const { value, issues } = allocate([budget!], model);
  return { budget: budget!, allocation: value!, issues };
}

test('what is planned, when it stands in the sheet, is read as the same tags, and the model still says who made them', () => {
  const { budget, allocation } = placed(sheet(null));
  const [plan] = tagColumn(budget, allocation, 1, 'fi');
  expect(plan).toMatchObject({ sheet: 'TA', headerRow: 1, column: null, header: 'Momentti: väestömomentti' });
  expect([...plan!.cells]).toEqual([
    [2, 'Pupils (sääntö)'],
    [3, 'Pupils: 1/3; Streets 65,5 % (sääntö)'],
  ]);
  const again = placed(sheet([2, 3, 4].map((row) => plan!.cells.get(row) ?? null)));
  expect(again.issues.filter(({ code }) => code.startsWith('tag.'))).toEqual([]);
  for (const line of [0, 1]) {
    expect(again.allocation.of(line, 1)).toEqual(allocation.of(line, 1));
    expect(again.allocation.of(line, 1)[0]!.tag!.kind).toBe('rule');
  }
  expect(tagColumn(again.budget, again.allocation, 1, 'fi')[0]!.column).toBe('G');
});

test('a rule that is changed later is not held back by what the column showed of it', () => {
  const { budget, allocation } = placed(sheet(null));
  const shown = [2, 3, 4].map((row) => tagColumn(budget, allocation, 1, 'sv')[0]!.cells.get(row) ?? null);
  const changed = makeModel({ rules: [{ ...rules[0]!, shares: [{ moment: 'streets', share: 1 }] }] });
  const [again] = readBudgets([sheet(shown)], [truthLayout]).value!;
  const parts = allocate([again!], changed).value!;
  expect(parts.of(0, 1)).toMatchObject([{ moment: 'streets', tag: { kind: 'rule' } }]);
  expect(parts.of(1, 1)).toMatchObject([{ moment: null }]);
});

test.each(['fi', 'sv', 'en'] as const)('what a person writes in the column wins over the rules (%s)', (language) => {
  const { allocation } = placed(sheet(['streets', 'Pupils 60 %; Streets 40 %', null], tagColumnHeading(language)));
  const [school] = allocation.of(0, 1);
  expect(school).toMatchObject({ moment: 'streets', tag: { kind: 'tag', origin: 'column', id: '10/2000' } });
  expect(allocation.of(1, 1).map(({ moment, amount }) => [moment, amount])).toEqual([
    ['pupils', '240.33'],
    ['streets', '160.22'],
  ]);
});

test('a text that means nothing is said at its cell, and the line stays unallocated', () => {
  const { allocation, issues } = placed(sheet(['Koulut', null, null]));
  expect(issues).toContainEqual({
    code: 'tag.text-unknown',
    severity: 'error',
    params: { row: 2, part: 'Koulut' },
    at: { file: 'ta.xlsx', sheet: 'TA', cell: 'G2' },
  });
  expect(allocation.of(0, 1).map(({ place }) => place)).toEqual(['untagged']);
  const said = analyse(readBudgets([sheet(['Koulut', null, null])], [truthLayout]).value!, model, { measure: 'TA 2026' }).issues;
  const untagged = said.filter(({ code }) => code === 'line.untagged').map(({ params }) => (params as { line: string }).line);
  expect(untagged).toEqual(['30/2000']);
});

test('the column is no field of the budget when a layout is proposed', () => {
  const [layout] = proposeForFile([sheet(['Pupils', 'Streets', 'Streets'])]).value!;
  expect(layout!.columns.filter(({ column, role }) => column === 'G' && role !== 'other')).toEqual([]);
});
