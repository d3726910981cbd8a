import fc from 'fast-check';
import type { Edit } from '../../../engine/cube/edit';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { trace } from '../../../engine/trace/trace-cell';
import { analyse } from '../../../engine/views/analyse';
import { LiveAnalysis } from '../../../engine/views/live-analysis';
import type { Analysis } from '../../../engine/views/source';
import { makeBudget, makeModel, ta2025, ta2026 } from '../../support/city';
import { editedByHand, editedCity } from '../../support/edits';

function opened(budgets: readonly Budget[], model: BudgetModel, measure?: string): LiveAnalysis {
  const { value } = LiveAnalysis.open(budgets, model, { measure });
  if (value === null) throw new Error('no analysis');
  return value;
}

/** The whole document as text, everything that is worked out late included. */
const text = (analysis: Analysis | null): string => JSON.stringify(analysis, null, 1);
const analysed = (budgets: readonly Budget[], model: BudgetModel, measure?: string): string =>
  text(analyse(budgets, model, { measure }).value);

const measures = fc.constantFrom('TA 2025', 'TA 2026', undefined);

/** The same model with what makes findings come and go: a year without people, rules that clash, a driver not yet in force, providers. */
const varied = (model: BudgetModel): fc.Arbitrary<BudgetModel> =>
  fc.record({ noPeople: fc.boolean(), clash: fc.boolean(), late: fc.boolean() }).map(({ noPeople, clash, late }) => ({
    ...model,
    population: noPeople ? model.population.filter(({ year }) => year !== 2025) : model.population,
    drivers: late
      ? model.drivers.map((driver) => ({ ...driver, ...(driver.id === 'd1' ? { validFrom: 2026 } : {}) }))
      : model.drivers,
    rules: clash ? [...model.rules, { id: 'r9', when: { account: '3*' }, shares: [{ moment: 'm0', share: 1 }] }] : model.rules,
    attributes: [
      ...model.attributes,
      { id: 'a9', when: { account: '*1' }, provider: 'Firm' },
      { id: 'a8', when: { account: '*2' }, provider: 'Club' },
    ],
  }));

const variedCity = editedCity.chain(([budget, model, edits]) =>
  varied(model).map((other): [Budget, BudgetModel, Edit[]] => [budget, other, edits]),
);

function afterEdits(budget: Budget, model: BudgetModel, edits: readonly Edit[]): [Budget, BudgetModel] {
  return edits.reduce<[Budget, BudgetModel]>(([lines, rules], edit) => editedByHand(lines, rules, edit), [budget, model]);
}

test('after any edits the document equals an analysis of what they lead to, in every field', () => {
  fc.assert(
    fc.property(variedCity, measures, fc.boolean(), ([budget, model, edits], measure, reads) => {
      const live = opened([budget], model, measure);
      let [lines, rules] = [budget, model];
      for (const edit of edits) {
        if (reads) text(live.analysis);
        live.edit(edit);
        [lines, rules] = editedByHand(lines, rules, edit);
      }
      expect(text(live.analysis)).toBe(analysed([lines], rules, measure));
    }),
    { numRuns: 200 },
  );
});

test('edits made at once lead where they lead one by one, and to the same budgets and model', () => {
  fc.assert(
    fc.property(variedCity, ([budget, model, edits]) => {
      const live = opened([budget], model);
      live.edits(edits);
      const [lines, rules] = afterEdits(budget, model, edits);
      expect(text(live.analysis)).toBe(analysed([lines], rules));
      expect(text(live.analysis)).toBe(analysed(live.budgets, live.model));
      expect(live.model.tags).toEqual(rules.tags);
    }),
    { numRuns: 100 },
  );
});

test('with support costs every edit is followed by a full pass, to the same document', () => {
  const structure = {
    organiser: 'city',
    method: 'direct' as const,
    field: 'account',
    support: ['101'],
    use: { '101': { '201': 1, '301': 2 } },
    source: 'test',
    evidence: 'C' as const,
  };
  const lines = makeBudget(
    ['101', '201', '301'].map((id) => ({ id, cents: [10_001, 20_003], fields: { account: id } })),
    [ta2025, ta2026],
  );
  fc.assert(
    fc.property(editedCity, ([, model, edits]) => {
      const supported = { ...model, supportCosts: [structure] };
      const known = edits.map((edit) => ('line' in edit ? { ...edit, line: '201' } : edit));
      const tagged = known.map((edit) =>
        edit.kind === 'tag' && edit.tag ? { ...edit, tag: { ...edit.tag, line: '201' } } : edit,
      );
      const live = opened([lines], supported);
      for (const edit of tagged) live.edit(edit);
      const [after, rules] = afterEdits(lines, supported, tagged);
      expect(text(live.analysis)).toBe(analysed([after], rules));
      expect(live.analysis.supportCosts).not.toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('another measure is shown without anything being placed anew, and an unknown one is not', () => {
  const budget = makeBudget([{ id: '1', cents: [100, 300] }], [ta2025, ta2026]);
  const live = opened([budget], makeModel());
  expect(live.analysis.measure).toBe('TA 2026');
  expect(live.showMeasure('TA 2025')).toBe(true);
  expect(text(live.analysis)).toBe(analysed([budget], makeModel(), 'TA 2025'));
  expect(live.showMeasure('TA 1999')).toBe(false);
  expect(live.analysis.measure).toBe('TA 2025');
});

test('a measure that is not there is refused as analyse refuses it', () => {
  const budget = makeBudget([{ id: '1', cents: [100] }]);
  expect(LiveAnalysis.open([budget], makeModel(), { measure: 'TA 1999' })).toEqual(
    analyse([budget], makeModel(), { measure: 'TA 1999' }),
  );
});

test('a figure is traced in the state that edits have led to', () => {
  const model = makeModel({ rules: [{ id: 'r', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
  const live = opened(
    [
      makeBudget([
        { id: '1', cents: [100] },
        { id: '2', cents: [50] },
      ]),
    ],
    model,
  );
  live.edit({ kind: 'amount', organiser: 'city', line: '1', measure: 'TA 2026', cents: 7_000 });
  live.edit({
    kind: 'tag',
    organiser: 'city',
    line: '2',
    tag: { organiser: 'city', line: '2', shares: [{ moment: 'streets', share: 1 }] },
  });
  expect(trace(live.analysis, { moment: 'pupils' })).toMatchObject({
    amount: '70.00',
    lines: [{ line: '1', lineAmount: '70.00' }],
  });
  expect(trace(live.analysis, { moment: 'streets' }).lines).toMatchObject([{ line: '2', tag: { kind: 'tag' } }]);
});

test('a measure beyond exact sums is read again when an edit makes it small enough', () => {
  const budget = makeBudget([
    { id: '1', cents: [2 ** 53 - 1] },
    { id: '2', cents: [5] },
  ]);
  const live = opened([budget], makeModel());
  expect(live.analysis.issues.map(({ code }) => code)).toContain('sum.unsafe');
  const edit: Edit = { kind: 'amount', organiser: 'city', line: '1', measure: 'TA 2026', cents: 10 };
  live.edit(edit);
  expect(live.analysis.totals.lines).toBe('0.15');
  expect(text(live.analysis)).toBe(analysed([editedByHand(budget, makeModel(), edit)[0]], makeModel()));
});

test('an edit that takes a measure beyond exact sums leaves it out as a full pass does, and the next brings it back', () => {
  const budget = makeBudget([
    { id: '1', cents: [2 ** 53 - 10] },
    { id: '2', cents: [5] },
  ]);
  const live = opened([budget], makeModel());
  const beyond: Edit = { kind: 'amount', organiser: 'city', line: '2', measure: 'TA 2026', cents: 100 };
  live.edit(beyond);
  expect(live.analysis.issues.map(({ code }) => code)).toContain('sum.unsafe');
  const [edited] = editedByHand(budget, makeModel(), beyond);
  expect(text(live.analysis)).toBe(analysed([edited], makeModel()));
  const back: Edit = { ...beyond, cents: 7 };
  live.edit(back);
  expect(text(live.analysis)).toBe(analysed([editedByHand(edited, makeModel(), back)[0]], makeModel()));
});

test('an edit of a line or measure that is not there is passed over', () => {
  const live = opened([makeBudget([{ id: '1', cents: [5] }])], makeModel());
  const before = text(live.analysis);
  expect(live.edit({ kind: 'amount', organiser: 'city', line: '2', measure: 'TA 2026', cents: 1 })).toBeNull();
  expect(live.edit({ kind: 'amount', organiser: 'city', line: '1', measure: 'TA 1999', cents: 1 })).toBeNull();
  expect(live.edits([{ kind: 'tag', organiser: 'city', line: '2', tag: null }])).toEqual({ lines: 0, cells: 0 });
  expect(text(live.analysis)).toBe(before);
});
