import type { Budget } from '../../engine/model/budget';
import type { BudgetModel } from '../../engine/model/model';
import { centsOf } from '../../engine/money/amount';
import { analyse } from '../../engine/views/analyse';
import { type Analysis } from '../../engine/views/source';
import { budgetsOf, cityFile, countyFile, jointModelFile, modelOf } from './sample-files';

let model: BudgetModel;
let city: Analysis;
let county: Analysis;
let joint: Analysis;

beforeAll(async () => {
  model = modelOf(jointModelFile);
  const of = async (...files: readonly string[]): Promise<Analysis> => {
    const budgets: readonly Budget[] = await budgetsOf(model, ...files);
    return analyse(budgets, model).value!;
  };
  [city, county, joint] = [await of(cityFile), await of(countyFile), await of(cityFile, countyFile)];
});

const operating = ({ totals }: Analysis): number => centsOf(totals.operating);

test('the newest budget is analysed', () => expect(joint.measure).toBe('TA 2026'));

test('payments between the two are counted once and shown from both sides', () => {
  const eliminated = centsOf(joint.totals.eliminated);
  expect(operating(city) + operating(county) - operating(joint)).toBe(eliminated);
  expect(joint.flows).toEqual([
    { payer: 'mallikunta', payee: 'hyvinvointialue', paid: '800000.00', received: '800000.00' },
    { payer: 'hyvinvointialue', payee: 'mallikunta', paid: '2400000.00', received: '2400000.00' },
  ]);
  expect(eliminated).toBe(320_000_000);
});

test('one organiser alone eliminates nothing', () => {
  expect(city.totals.eliminated).toBe('0.00');
  expect(county.totals.eliminated).toBe('0.00');
});

test('net is the same whether payments are eliminated or not', () =>
  expect(centsOf(city.totals.net) + centsOf(county.totals.net)).toBe(centsOf(joint.totals.net)));

test('figures are plausible: coverage, children, county services', () => {
  expect(city.totals.coverage).toBeGreaterThan(0.9);
  expect(city.totals.coverage).toBeLessThan(1);
  expect(city.children.nested.direct.shareOfOperating).toBeGreaterThan(0.35);
  expect(city.children.nested.directAndFamily.shareOfOperating).toBeLessThan(0.6);
  expect(city.children.nested.all.shareOfOperating).toBeLessThan(0.7);
  expect(operating(county)).toBeGreaterThan(5_500_000_000);
  expect(operating(county)).toBeLessThan(7_000_000_000);
});

test('euros per user are of a known size: a place in early education, a pupil', () => {
  const children = (id: string): number => {
    const found = model.drivers.find((driver) => driver.id === id && driver.period === 2025);
    return found?.kind === 'users' ? found.counts.reduce((sum, { count }) => sum + Number(count), 0) : NaN;
  };
  const service = (key: string): number => centsOf(city.supportCosts!.byService.find((row) => row.key === key)!.amount) / 100;
  const inCare = children('day-care-children') + children('family-care-children') + 330;
  const pupils = children('pupils-1-6') + children('pupils-7-9');
  const perPlace = service('early-education') / inCare;
  const perPupil = (service('basic-education') + service('school-transport')) / pupils;
  expect(perPlace).toBeGreaterThan(11_000);
  expect(perPlace).toBeLessThan(15_000);
  expect(perPupil).toBeGreaterThan(9_500);
  expect(perPupil).toBeLessThan(11_500);
});

test('all seven areas have children’s money of their own', () => {
  expect(joint.byArea.map(({ key }) => key)).toEqual(expect.arrayContaining(model.areas.map(({ id }) => id)));
  for (const { key, children } of joint.byArea) if (key !== null) expect(centsOf(children)).toBeGreaterThan(0);
});
