import { columnIssues } from '../../../addin/workbook/column-issues';
import { placeColumn } from '../../../addin/workbook/held-columns';
import { HostError, hostIssue } from '../../../addin/workbook/host-error';
import { texts } from '../../../addin/text';
import { issueSentence } from '../../../addin/text/issue-sentence';
import { allocate } from '../../../engine/allocation/allocate';
import { agree } from '../../../engine/carry/agree';
import { carryOver } from '../../../engine/carry/carry-over';
import { registerOf } from '../../../engine/carry/register';
import { tagsFor } from '../../../engine/carry/tags-for';
import type { CarryIssues } from '../../../engine/issues/codes/carry';
import type { Issue } from '../../../engine/issues/issue';
import type { Budget } from '../../../engine/model/budget';
import type { Layout } from '../../../engine/model/layout';
import type { BudgetModel } from '../../../engine/model/model';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { makeBudget, makeModel } from '../../support/city';

/** The smallest budget, and what becomes of it, for each finding of knowing lines again. */

interface Row {
  readonly id: string;
  readonly cc: string;
  readonly name: string;
  readonly cents: number;
}

const lib: Row = { id: '30', cc: '30', name: 'Kirjasto', cents: 123_456 };
const pool: Row = { id: '40', cc: '40', name: 'Uimahalli', cents: 654_321 };

function budget(rows: readonly Row[]): Budget {
  const made = makeBudget(rows.map(({ id, cents }) => ({ id, cents: [cents] })));
  const lines = made.lines.map((line, at) => {
    const { cc, name } = rows[at]!;
    return { ...line, label: name, row: at + 2, fields: { costCentre: cc, label: name } };
  });
  return { ...made, lines };
}

const shares = (moment: string) => [{ moment, share: 1 }];
/** A model that remembers the rows and tags them in turn with these moments. */
function remembering(rows: readonly Row[], moments: readonly string[], changes: Partial<BudgetModel> = {}): BudgetModel {
  const own = budget(rows);
  const tags = moments.map((moment, at) => ({ organiser: 'city', line: own.lines[at]!.id, shares: shares(moment) }));
  return makeModel({ measures: own.columns.map(({ measure }) => measure), lines: [...registerOf([own])], tags, ...changes });
}

const now = (model: BudgetModel, rows: readonly Row[]) => tagsFor([budget(rows)], model).issues;
const next = (model: BudgetModel, rows: readonly Row[]) => carryOver(model, [budget(rows)]).issues;
const twinRows = [lib, { ...lib, id: '30#2' }];
const both = ['pupils', 'streets'];
const schools = { id: 'schools', when: { costCentre: '30' }, shares: shares('pupils') };
const reading = (name: string, rows: readonly Row[], model: BudgetModel) => ({ name, budgets: [budget(rows)], model });
const byRule = (moment: string, moments = makeModel().moments) =>
  makeModel({ moments, rules: [{ ...schools, shares: shares(moment) }] });
const compared = (first: readonly Row[], second: readonly Row[], model = byRule('pupils')) =>
  agree(reading('a.json', first, byRule('pupils')), reading('b.json', second, model)).issues;

/** A sheet of one line that the model tags for pupils, with cells beside it, each headed as our column or, where it is null, not. */
function beside(cells: readonly (string | null)[]): { readonly issues: readonly Issue[] } {
  const headings = cells.map((cell) => (cell === null ? 'Huomautus' : 'Momentti: väestömomentti'));
  const rows = [
    ['Tili', 'TA', ...headings],
    ['30', 100, ...cells],
  ];
  const sheet = { name: 'TA', file: 'ta.xlsx', visibility: 'visible' as const, formulas: 0, formulasWithoutValue: [], rows };
  const layout: Layout = {
    id: 'operating',
    organiser: 'city',
    headerRow: 1,
    columns: [
      { column: 'A', role: 'code', field: 'account' },
      { column: 'B', role: 'amount', measure: 'TA 2026' },
    ],
    expenseSign: 'positive',
    kinds: [{ when: { account: '*' }, kind: 'expense' }],
  };
  const { value, issues } = readBudgets([sheet], [layout]);
  const model = makeModel({ tags: [{ organiser: 'city', line: '30', shares: shares('pupils') }] });
  return { issues: [...issues, ...allocate(value ?? [], model).issues] };
}

function noRoom(): readonly Issue[] {
  const sheet = { name: 'TA', file: 'ta.xlsx', visibility: 'visible' as const, formulas: 0, formulasWithoutValue: [], rows: [] };
  const rows = [['Tili', 'TA', 'Tili', 'TA']];
  const plan = { sheet: 'TA', headerRow: 1, column: null, header: 'Momentti', cells: new Map(), width: 10 };
  try {
    placeColumn({ ...plan, between: { after: 'B', before: 'C' } }, { ...sheet, rows });
  } catch (fault) {
    if (fault instanceof HostError) return [hostIssue(fault)];
    throw fault;
  }
  return [];
}

const placed = { id: 'change-1', sheets: [], columns: [{ sheet: 'TA', column: 'E', outside: 'A1:C9' }] };

const samples: {
  readonly [C in Exclude<keyof CarryIssues, 'carry.layout-new'>]: {
    readonly issues: readonly Issue[];
    readonly params: CarryIssues[C];
  };
} = {
  'line.copied': {
    issues: now(remembering([lib], ['pupils']), twinRows),
    params: { line: '30#2', label: 'Kirjasto', first: 2, row: 3 },
  },
  'line.known-by': {
    issues: now(remembering([lib], ['pupils']), [{ ...lib, name: 'Mediateekki', cents: 5 }]),
    params: { row: 2, line: '30', label: 'Mediateekki', known: '30', name: 'Kirjasto', by: 'key' },
  },
  'line.twins': {
    issues: now(remembering(twinRows, both), twinRows),
    params: { line: '30', label: 'Kirjasto', rows: '2, 3', known: '30 (Kirjasto); 30#2 (Kirjasto)' },
  },
  'line.which': {
    issues: now(remembering(twinRows, both), [lib]),
    params: { line: '30', label: 'Kirjasto', rows: '2', known: '30 (Kirjasto); 30#2 (Kirjasto)' },
  },
  'line.rule-kept': {
    issues: now(remembering([lib], [], { rules: [schools] }), [{ ...lib, id: '35', cc: '35' }]),
    params: { row: 2, line: '35', label: 'Kirjasto', rule: 'schools' },
  },
  'tag-column.twice': { issues: beside(['Pupils', null, 'Streets']).issues, params: { column: 'E', read: 'C' } },
  'tag-column.rule-differs': {
    issues: beside(['Streets (sääntö)']).issues,
    params: { cells: 1, row: 2, text: 'Streets' },
  },
  'tag-column.over-tags': { issues: beside(['Streets']).issues, params: { cells: 1, row: 2, text: 'Streets' } },
  'tag-column.no-room': { issues: noRoom(), params: { sheet: 'TA', row: 1, after: 'B', before: 'C' } },
  'tag-column.outside-filter': {
    issues: columnIssues(placed, 'ta.xlsx'),
    params: { sheet: 'TA', column: 'E', range: 'A1:C9' },
  },
  'carry.no-register': {
    issues: next(remembering([lib], ['pupils'], { lines: undefined }), [lib]),
    params: { organiser: 'city' },
  },
  'carry.doubtful': {
    issues: next(remembering([lib], ['pupils']), [{ ...pool, id: '30', cc: '30' }]),
    params: { lines: 1, amount: '6543.21', measure: 'TA 2026' },
  },
  'carry.ended-tags': {
    issues: next(remembering([lib, pool], both), [lib]),
    params: { tags: 1, example: '40 Uimahalli' },
  },
  'agree.conflicts': { issues: compared([lib], [lib], byRule('streets')), params: { lines: 1, amount: '1234.56' } },
  'agree.lines-differ': { issues: compared([lib, pool], [lib]), params: { model: 'a.json', lines: 1, amount: '6543.21' } },
  'agree.amounts-differ': { issues: compared([lib], [{ ...lib, cents: 1 }]), params: { lines: 1, row: 2 } },
  'agree.moment-differs': {
    issues: compared(
      [lib],
      [lib],
      byRule(
        'pupils',
        makeModel().moments.map((moment) => ({ ...moment, directness: 'family' as const })),
      ),
    ),
    params: { moment: 'pupils', first: 'school, direct', second: 'school, family' },
  },
};

test.each(Object.keys(samples) as (keyof typeof samples)[])('%s', (code) => {
  const { issues, params } = samples[code];
  const issue = issues.find((one) => one.code === code);
  expect(issue?.params).toEqual(params);
  for (const text of Object.values(texts)) expect(issueSentence(issue!, text)).toMatch(/^\S.{40,}\.$/su);
});

test('carry.layout-new', () => {
  const issue: Issue = { code: 'carry.layout-new', severity: 'warning', params: { file: 'ta-2027.xlsx', layouts: 'operating' } };
  for (const text of Object.values(texts)) expect(issueSentence(issue, text)).toMatch(/ta-2027\.xlsx.{40,}\.$/su);
});
