import fc from 'fast-check';
import type { BudgetModel } from '../../../engine/model/model';
import { centsOf } from '../../../engine/money/amount';
import type { PublishedDocument } from '../../../engine/views/printable';
import { publicCube } from '../../../engine/views/public-cube';
import { publishAnalysis } from '../../../engine/views/publish';
import { smallTown, smallTownModel } from './small-town';

const exact = smallTown();
const publish = (over: Partial<BudgetModel['publication']> = {}): PublishedDocument =>
  publishAnalysis(exact, { ...smallTownModel.publication, ...over }).value!;
const published = publish();
/** Nothing is small here, so every row shows and sums can be checked. */
const open = publish({ threshold: 1 });
const cents = (amount: string | null): number => centsOf(amount!);
const sum = (amounts: readonly (string | null)[]): number => amounts.reduce((total, amount) => total + cents(amount), 0);

const amountTables = [
  'byAge',
  'bySegment',
  'byDirectness',
  'byService',
  'byMoment',
  'byEvidence',
  'byArea',
  'byOrganiser',
  'byProvider',
  'byProductionMode',
  'byPreventionLevel',
  'cube',
] as const;

test.each(amountTables)('%s: amounts add up to the one printed total, income likewise', (table) => {
  const rows = open[table];
  expect(sum(rows.map(({ amount }) => amount))).toBe(cents(open.totals.allocated));
  expect(sum(rows.map(({ income }) => income))).toBe(cents(open.totals.incomeLines.allocated));
});

test.each(['byAge', 'bySegment', 'byService', 'byMoment', 'byArea', 'byEvidence', 'byDirectness'] as const)(
  '%s: net is amount and income, inside low and high',
  (table) => {
    for (const row of open[table]) {
      expect(cents(row.net)).toBe(cents(row.amount) + cents(row.income));
      expect(cents(row.low)).toBeLessThanOrEqual(cents(row.amount));
      expect(cents(row.high)).toBeGreaterThanOrEqual(cents(row.amount));
    }
  },
);

test.each([
  'byDirectness',
  'byService',
  'byMoment',
  'byEvidence',
  'byArea',
  'byOrganiser',
  'byProvider',
  'byProductionMode',
  'byPreventionLevel',
] as const)("%s: children's parts add up to the children's printed total", (table) =>
  expect(sum(open[table].map(({ children }) => children))).toBe(cents(open.children.nested.all.amount)),
);

test('nested totals agree wherever they are printed', () => {
  const of = (key: string) => cents(open.byDirectness.find((row) => row.key === key)!.amount);
  expect(cents(open.nested.direct)).toBe(of('direct'));
  expect(cents(open.nested.directAndFamily)).toBe(of('direct') + of('family'));
  expect(open.nested.all).toBe(open.totals.allocated);
  expect(sum(open.bySegment.map(({ nested }) => nested!.direct))).toBe(cents(open.nested.direct));
  for (const row of open.bySegment) expect(row.nested!.all).toBe(row.amount);
  const under18 = open.byAge.filter(({ age }) => age < 18).map(({ amount }) => amount);
  expect(sum(under18)).toBe(cents(open.children.nested.all.amount));
  const own = open.measures.find(({ measure }) => measure === open.measure)!;
  expect(own.children.all).toBe(open.children.nested.all.amount);
});

test('services are sums of their moments and moments of their cells', () => {
  for (const { key, amount } of open.byService) {
    expect(sum(open.byMoment.filter(({ service }) => service === key).map((row) => row.amount))).toBe(cents(amount));
  }
  for (const { key, amount } of open.byMoment) {
    expect(sum(open.cube.filter(({ moment }) => moment === key).map((row) => row.amount))).toBe(cents(amount));
  }
});

test('the identity holds as printed', () => {
  const { lines, allocated, remainder, notAllocable, internal, eliminated, nonOperating, operating, income, net } = open.totals;
  expect(sum([allocated, remainder, notAllocable, internal, eliminated, nonOperating])).toBe(cents(lines));
  expect(sum([allocated, remainder, notAllocable])).toBe(cents(operating));
  expect(sum([operating, income])).toBe(cents(net));
  expect(sum(open.remainder.map(({ amount }) => amount))).toBe(cents(remainder));
});

test('every figure is a multiple of the base and within a base of the exact one', () => {
  const base = open.bases.amount * 100;
  expect(open.bases).toEqual({ amount: 10_000, perHead: 10 });
  for (const table of amountTables) {
    open[table].forEach((row, at) => {
      expect(Math.abs(cents(row.amount) % base)).toBe(0);
      // A cell of a cell is rounded to its moment's printed amount; its own exact value still is less than a base away.
      const exactly = table === 'cube' ? publicCube(exact.cube)[at]!.amount : exact[table][at]!.amount;
      expect(Math.abs(cents(row.amount) - centsOf(exactly))).toBeLessThan(table === 'byService' ? 2 * base : base);
    });
  }
});

test('the model may say the base itself', () => {
  const fine = publish({ base: 1 });
  expect(fine.bases.amount).toBe(1);
  expect(sum(publish({ base: 1, threshold: 1 }).byAge.map(({ amount }) => amount))).toBe(
    cents(publish({ base: 1, threshold: 1 }).totals.allocated),
  );
});

test('a moment with few recipients in a cell: the cell is withheld, and never alone in its moment or its column', () => {
  const hidden = published.cube.filter((row) => 'suppressed' in row);
  expect(hidden.length).toBeGreaterThan(1);
  expect(hidden.every(({ amount, income }) => amount === null && income === null)).toBe(true);
  const small = publicCube(exact.cube).filter(
    ({ recipients, amount }) => recipients !== null && recipients > 0 && recipients < 5 && amount !== '0.00',
  );
  for (const row of small) {
    const at = published.cube.find(
      (cell) =>
        cell.moment === row.moment && cell.segment === row.segment && cell.area === row.area && cell.provider === row.provider,
    )!;
    expect(at.suppressed).toBe(true);
    const inMoment = hidden.filter(({ moment }) => moment === row.moment);
    const inColumn = hidden.filter(({ segment, area }) => segment === row.segment && area === row.area);
    expect(inMoment.length).toBeGreaterThan(1);
    expect(new Set(inColumn.map(({ moment }) => moment)).size).toBeGreaterThan(1);
  }
});

test('a moment of three children is withheld everywhere, with another that hides it in every way of adding up', () => {
  const few: BudgetModel = {
    ...smallTownModel,
    drivers: smallTownModel.drivers.map((driver) =>
      driver.id === 'hospital-pupils' && driver.kind === 'users'
        ? { ...driver, counts: [{ from: 9, to: 11, count: 3 }] }
        : driver,
    ),
  };
  const document = smallTown(few);
  const safe = publishAnalysis(document, few.publication).value!;
  const hidden = new Set(safe.byMoment.filter((row) => row.suppressed).map(({ key }) => key));
  expect(hidden.has('special')).toBe(true);
  expect(safe.byMoment.find(({ key }) => key === 'special')).toMatchObject({
    amount: null,
    low: null,
    high: null,
    net: null,
    share: null,
  });
  for (const grouping of ['service', 'directness'] as const) {
    const table = grouping === 'service' ? safe.byService : safe.byDirectness;
    for (const row of table.filter((each) => !('suppressed' in each))) {
      const members = safe.byMoment.filter((moment) => moment[grouping] === row.key && hidden.has(moment.key));
      expect(members.length).not.toBe(1);
    }
  }
  // Its own provider's row holds nothing else.
  expect(safe.byProvider.find(({ key }) => key === 'Sairaalakoulu')).toMatchObject({ amount: null, suppressed: true });
  expect(safe.byPreventionLevel).toEqual([]);
});

test('population-driven figures need no protection', () => {
  expect(published.cube.filter(({ moment }) => moment === 'loans').length).toBeGreaterThan(0);
  const roads = exact.cube.filter(({ moment }) => moment === 'roads');
  expect(roads.every(({ recipients }) => recipients === null)).toBe(true);
});

test('nothing of lines, places, recipients or exact figures is left', () => {
  const text = JSON.stringify(published);
  expect(text).not.toMatch(/esimerkkila\.xlsx|Työllisyys|Koulutalo/);
  expect(published.issues.every((issue) => !('at' in issue))).toBe(true);
  expect([...published.cube, ...published.byAge].every(({ recipients }) => recipients === null)).toBe(true);
  expect(Object.getOwnPropertySymbols(published)).toEqual([]);
  const telling = exact.byMoment.filter(({ amount }) => centsOf(amount) % (published.bases.amount * 100) !== 0);
  expect(telling.length).toBeGreaterThan(5);
  expect(telling.filter(({ amount }) => text.includes(`"${amount}"`))).toEqual([]);
});

test('printed tables add up at any base', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000_000 }), (base) => {
      const document = publish({ base, threshold: 1 });
      const total = cents(document.totals.allocated);
      for (const table of amountTables) expect(sum(document[table].map(({ amount }) => amount))).toBe(total);
      expect(sum(document.byMoment.map(({ children }) => children))).toBe(cents(document.children.nested.all.amount));
    }),
    { numRuns: 20 },
  ));
