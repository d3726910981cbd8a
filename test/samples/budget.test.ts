import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import { budgetsOf, cityFile, countyFile, jointModelFile, modelOf, sumOf } from './sample-files';

const millions = (cents: number): number => cents / 100_000_000;
const account = (line: Budget['lines'][number]): string => line.fields['account'] ?? '';

let model: BudgetModel;
let city: Budget;
let county: Budget;

beforeAll(async () => {
  model = modelOf(jointModelFile);
  const budgets = await budgetsOf(model, cityFile, countyFile);
  city = budgets.find(({ organiser }) => organiser === 'mallikunta')!;
  county = budgets.find(({ organiser }) => organiser === 'hyvinvointialue')!;
});

const measures = ['TP 2024', 'TA 2025', 'TA 2025 muutettu', 'Toteuma 1-8/2025', 'TA 2026', 'TS 2027', 'TS 2028'];

test('seven measures of their kinds, budget the newest', () => {
  expect(city.columns.map(({ measure }) => measure.id)).toEqual(measures);
  expect(city.columns.map(({ measure }) => measure.kind)).toEqual([
    'actual',
    'budget',
    'amendedBudget',
    'periodActual',
    'budget',
    'plan',
    'plan',
  ]);
});

test('more than four hundred leaf lines, none twice', () => {
  expect(city.lines.filter(({ kind }) => kind !== 'investment').length).toBeGreaterThan(400);
  expect(new Set(city.lines.map(({ id }) => id)).size).toBe(city.lines.length);
  expect(county.lines.length).toBeGreaterThan(120);
});

test.each(measures)('internal rents, meals and administration cancel in %s', (measure) => {
  for (const pair of ['10', '20', '30']) {
    const both = (line: Budget['lines'][number]): boolean => account(line) === `19${pair}` || account(line) === `29${pair}`;
    expect(sumOf(city, measure, both)).toBe(0);
    expect(sumOf(city, measure, (line) => account(line) === `29${pair}`)).toBeGreaterThan(0);
  }
  expect(sumOf(county, measure, (line) => /^[12]9/.test(account(line)))).toBe(0);
});

test.each(measures)('what one organiser pays the other receives in %s', (measure) => {
  const between = (budget: Budget, group: '1' | '2'): number =>
    sumOf(budget, measure, (line) => account(line).startsWith(`${group}8`));
  expect(between(city, '2')).toBeGreaterThan(0);
  expect(between(county, '2')).toBeGreaterThan(0);
  expect(between(city, '2') + between(county, '1')).toBe(0);
  expect(between(county, '2') + between(city, '1')).toBe(0);
});

test('about 150 million euros net, about 60 per cent of it for children and young people', () => {
  const operating = ({ kind }: Budget['lines'][number]): boolean => kind === 'expense' || kind === 'income';
  const net = millions(sumOf(city, 'TA 2026', operating));
  const children = millions(sumOf(city, 'TA 2026', (line) => operating(line) && line.fields['committee'] === '20'));
  expect(net).toBeGreaterThan(147);
  expect(net).toBeLessThan(154);
  expect(children / net).toBeGreaterThan(0.57);
  expect(children / net).toBeLessThan(0.66);
});

test('taxes and state grants pay for it: the result is within two million euros of nothing', () => {
  const result = sumOf(city, 'TA 2026', ({ kind }) => kind !== 'investment');
  expect(Math.abs(millions(result))).toBeLessThan(2);
});

test('investments stand in a table of their own, school buildings among them', () => {
  const investments = city.lines.filter(({ kind }) => kind === 'investment');
  expect(investments.length).toBeGreaterThanOrEqual(12);
  expect(investments.every(({ at }) => at.sheet === 'Investointiosa')).toBe(true);
  expect(investments.some(({ label }) => label.includes('koulun'))).toBe(true);
});
