import fc from 'fast-check';
import { cellFigure, cellPerHead, personsIn } from '../../../engine/trace/cell-figure';
import { trace } from '../../../engine/trace/trace-cell';
import { amountText, centsOf } from '../../../engine/money/amount';
import { RefusedInput } from '../../../engine/issues/refused-input';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { anyBudget, anyModel, makeBudget, makeModel, persons, ta2025, ta2026 } from '../../support/city';

function analysed(budget: Budget, model: BudgetModel): Analysis {
  const { value } = analyse([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

const oneOf = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyCell = fc
  .record({
    moment: oneOf('m0', 'm1', 'm2', 'm4'),
    segment: oneOf('0-6', '7-17', '18+'),
    age: oneOf('0', '7-12', '3-80'),
    children: oneOf('yes', 'no'),
    directness: oneOf('direct', 'environment'),
    evidence: oneOf('A', 'C', 'D', 'U'),
    kind: oneOf('income', 'nonOperating'),
    place: oneOf('allocated', 'remainder', 'untagged', 'internal'),
    line: oneOf('1', '2'),
    organiser: oneOf('city'),
    provider: oneOf('-'),
    preventionLevel: oneOf('preventive', '-'),
    area: oneOf('-'),
  })
  .map((cell) => Object.fromEntries(Object.entries(cell).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))));

test('a figure is the sum of the lines that its trace lists', () => {
  fc.assert(
    fc.property(anyBudget, anyModel, fc.array(anyCell, { minLength: 1, maxLength: 6 }), (budget, model, cells) => {
      const analysis = analysed(budget, model);
      for (const cell of cells) expect(amountText(cellFigure(analysis, cell).cents)).toBe(trace(analysis, cell).amount);
    }),
    { numRuns: 150 },
  );
});

test('without conditions it is all that is placed on people, per inhabitant as the tables have it', () => {
  fc.assert(
    fc.property(anyBudget, anyModel, (budget, model) => {
      const analysis = analysed(budget, model);
      const { cents, operating } = cellFigure(analysis, {});
      expect(amountText(cents)).toBe(analysis.totals.allocated);
      expect(amountText(operating)).toBe(analysis.totals.operating);
      for (const { segment, amount, population, perHead } of analysis.bySegment)
        expect(cellPerHead(analysis, { segment })).toMatchObject({ cents: centsOf(amount), persons: population, perHead });
      for (const { key, amount, population, perHead } of analysis.byArea)
        expect(cellPerHead(analysis, { area: key ?? '-' })).toMatchObject({
          cents: centsOf(amount),
          persons: population,
          perHead,
        });
    }),
    { numRuns: 60 },
  );
});

const city = analysed(
  makeBudget(
    [
      { id: '1', cents: [100_00, 60_00] },
      { id: '2', cents: [50_00, 40_00] },
    ],
    [ta2025, ta2026],
  ),
  makeModel({ rules: [{ id: 'r', when: { account: '1' }, shares: [{ moment: 'pupils', share: 1 }] }] }),
);

test('another measure has its own money, operating expense and population', () => {
  expect(cellPerHead(city, { measure: 'TA 2025', service: 'School' })).toEqual({
    measure: 'TA 2025',
    year: 2025,
    cents: 100_00,
    operating: 150_00,
    persons: 18 * 100 + 83 * 50,
    perHead: '0.02',
  });
});

test('children are counted under the limit, and an empty range has nobody', () => {
  expect(cellPerHead(city, { children: 'yes' }).persons).toBe(1800);
  expect(cellPerHead(city, { children: 'no' }).persons).toBe(83 * 50);
  expect(cellPerHead(city, { segment: '0-6', age: '7' })).toMatchObject({ cents: 0, persons: null, perHead: null });
});

test('persons of ages and of an area; null where the model does not know them', () => {
  expect(personsIn(city, { year: 2026, from: 16, to: 19 })).toBe(300);
  expect(personsIn(city, { year: 1999, from: 0, to: 100 })).toBeNull();
  const areas = makeModel({
    areas: [{ id: 'n', name: 'North' }, { id: 's' }],
    population: ['n', 's'].map((area, at) => ({
      year: 2026,
      area,
      source: 'register',
      evidence: 'A',
      persons: persons(10 + at, 5),
    })),
  });
  const divided = analysed(makeBudget([{ id: '1', cents: [1] }]), areas);
  expect(personsIn(divided, { year: 2026, from: 0, to: 1, area: 'north' })).toBe(20);
  expect(personsIn(divided, { year: 2026, from: 0, to: 1 })).toBe(42);
  expect(() => personsIn(divided, { year: 2026, from: 0, to: 1, area: 'east' })).toThrow(RefusedInput);
});

test('what no table has is refused', () => {
  expect(() => cellFigure(city, { colour: 'red' })).toThrow(RefusedInput);
});
