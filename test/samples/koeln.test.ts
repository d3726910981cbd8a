import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import { centsOf } from '../../engine/money/amount';
import { analyse } from '../../engine/views/analyse';
import { type Analysis } from '../../engine/views/source';
import { budgetsOf, modelOf, root, sumOf } from './sample-files';

const planFile = 'koeln/de-koeln-teilergebnisplan.csv';
const totalsFile = 'koeln/de-koeln-gesamtergebnisplan.csv';
const years = ['Ergebnis 2010', 'Plan 2011', 'Plan 2012', 'Plan 2013', 'Plan 2014', 'Plan 2015'];

type Row = Readonly<Record<string, string>>;

/** A second reading, independent of the engine's: dots are thousands, euros are whole. */
function rowsOf(path: string): readonly Row[] {
  return parse<Row>(readFileSync(join(root, path), 'utf8').trim(), { header: true, delimiter: ';' }).data;
}

const euros = (text: string): number => Number(text.replaceAll('.', ''));
const plan = rowsOf(planFile);

let model: BudgetModel;
let budget: Budget;
let analysis: Analysis;

beforeAll(async () => {
  model = modelOf('koeln/model.json');
  [budget] = (await budgetsOf(model, planFile)) as [Budget];
  analysis = analyse([budget], model).value!;
});

test('every row of the sub-plans sums to the published total within four euros; one published total is off by itself', () => {
  for (const published of rowsOf(totalsFile)) {
    const label = published['Wert']!;
    const own = plan.filter((row) => row['Teilplanzeile'] === label);
    for (const year of years) {
      const difference = own.reduce((sum, row) => sum + euros(row[year]!), 0) - euros(published[year]!);
      if (label === '21 = Finanzergebnis (19 und 20)' && year === 'Plan 2011') expect(difference).toBe(-12_116_776);
      else expect({ label, year, within: Math.abs(difference) <= 4 }).toEqual({ label, year, within: true });
    }
  }
});

test('808 subtotal rows are left out, every other row is a line', () => {
  const subtotals = plan.filter((row) => row['Teilplanzeile']!.includes('='));
  expect(subtotals.length).toBe(808);
  expect(budget.lines.length).toBe(plan.length - 808);
});

test.each(years)('the engine reads %s to the cent: expense rows plus, income rows minus', (year) => {
  const sum = (from: number, to: number): number =>
    plan.reduce((total, row) => {
      const number = Number(row['Teilplanzeile']!.slice(0, 2));
      return number >= from && number <= to && !row['Teilplanzeile']!.includes('=') ? total + euros(row[year]!) : total;
    }, 0);
  const all = sum(11, 16) + sum(20, 20) + sum(24, 24) + sum(27, 27) - sum(1, 9) - sum(19, 19) - sum(23, 23);
  expect(sumOf(budget, year, () => true)).toBe(all * 100);
});

test('internal charges cancel within four euros', () =>
  expect(Math.abs(centsOf(analysis.totals.internal))).toBeLessThanOrEqual(400));

test('without population there is no euro per head and no evidence better than D', () => {
  expect(analysis.children.population).toBeNull();
  expect(analysis.children.nested.direct.perHead).toBeNull();
  expect(analysis.bySegment.every(({ perHead }) => perHead === null)).toBe(true);
  expect(analysis.totals.measuredCoverage).toBe(0);
  const placed = analysis.byEvidence.filter(({ amount }) => centsOf(amount) !== 0);
  expect(placed.map(({ key }) => key)).toEqual(['D']);
  expect(analysis.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what no figure places stays visible: more than half of the plan', () => {
  expect(centsOf(analysis.totals.remainder) / centsOf(analysis.totals.operating)).toBeGreaterThan(0.5);
  expect(analysis.totals.coverage).toBeGreaterThan(0.99);
  expect(analysis.children.nested.direct.shareOfOperating).toBeGreaterThan(0.25);
});
