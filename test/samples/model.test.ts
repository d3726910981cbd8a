import { allocate } from '../../engine/allocation/allocate';
import { checkModel } from '../../engine/checks/check-model';
import { drivers } from '../../engine/allocation/drivers/index';
import type { Budget } from '../../engine/model/budget';
import type { DriverKind } from '../../engine/model/driver';
import type { BudgetModel } from '../../engine/model/model';
import { centsOf } from '../../engine/money/amount';
import { budgetsOf, cityFile, countyFile, jointModelFile, modelOf } from './sample-files';

let model: BudgetModel;
let budgets: readonly Budget[];

beforeAll(async () => {
  model = modelOf(jointModelFile);
  budgets = await budgetsOf(model, cityFile, countyFile);
});

/** Gross external operating cents of TA 2026 by the driver kind of the moment they are tagged with, and their sum. */
function centsByKind(of: readonly Budget[]): { byKind: ReadonlyMap<DriverKind, number>; operating: number } {
  const { value, issues } = allocate(of, model);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { table } = value!;
  const measure = table.measures.findIndex(({ id }) => id === 'TA 2026');
  const kinds = new Map(model.drivers.map(({ id, kind }) => [id, kind]));
  const kindOf = new Map(model.moments.map(({ id, driver }) => [id, kinds.get(driver)!]));
  const byKind = new Map<DriverKind, number>();
  let operating = 0;
  table.lines.forEach(({ line }, index) => {
    if (line.kind !== 'expense') return;
    for (const { place, moment, amount } of value!.of(index, measure)) {
      if (['internal', 'eliminated', 'nonOperating', 'investment'].includes(place)) continue;
      const cents = centsOf(amount);
      operating += cents;
      if (moment !== null) byKind.set(kindOf.get(moment)!, (byKind.get(kindOf.get(moment)!) ?? 0) + cents);
    }
  });
  return { byKind, operating };
}

const kinds = Object.keys(drivers) as DriverKind[];

test.each(kinds)(
  'the driver kind %s carries at least half a per cent of the euros, in the city and in the joint view',
  (kind) => {
    for (const organisers of [budgets.filter(({ organiser }) => organiser === 'mallikunta'), budgets]) {
      const { byKind, operating } = centsByKind(organisers);
      expect((byKind.get(kind) ?? 0) / operating).toBeGreaterThanOrEqual(0.005);
    }
  },
);

test('nothing is wrong with the model, and no rule is dead, shadowed or clashing', () => {
  expect(checkModel(model)).toEqual([]);
  expect(allocate(budgets, model).issues).toEqual([]);
});

test('life-cycle segments begin as a city used them', () => {
  expect(model.segments.map(({ id }) => id).slice(0, 5)).toEqual(['0-3', '4-8', '9-13', '14-18', '19-29']);
});

test('more than twenty-five moments in all classes of directness', () => {
  expect(model.moments.length).toBeGreaterThan(25);
  expect(new Set(model.moments.map(({ directness }) => directness))).toEqual(
    new Set(['direct', 'family', 'environment', 'incidental', 'notAllocable', 'unseen']),
  );
});

test('every moment, service and driver is in use', () => {
  const tagged = new Set([...model.rules, ...model.tags].flatMap(({ shares }) => shares.map(({ moment }) => moment)));
  expect(model.moments.filter(({ id }) => !tagged.has(id))).toEqual([]);
  const driven = new Set(model.moments.map(({ driver }) => driver));
  expect(model.drivers.filter(({ id }) => !driven.has(id))).toEqual([]);
  const served = new Set(model.moments.map(({ service }) => service));
  expect(model.services.filter(({ id }) => !served.has(id))).toEqual([]);
});

test('every rule and tag tells who decided, when and why; every driver its source', () => {
  for (const { by, at, why } of [...model.rules, ...model.tags]) {
    expect(by).toBeTruthy();
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(why).toBeTruthy();
  }
  for (const { source } of model.drivers) expect(source).toBeTruthy();
});

test('a judgement never claims better evidence than D and gives its bounds', () => {
  for (const driver of model.drivers.filter(({ kind }) => kind === 'coefficient')) {
    expect(driver.evidence).toBe('D');
    expect(Number(driver.low)).toBeLessThan(Number(driver.high));
  }
});

test('official codes stay empty', () => expect(model.services.filter(({ official }) => official !== undefined)).toEqual([]));
