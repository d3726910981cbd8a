import fc from 'fast-check';
import type { Edit } from '../../../engine/cube/edit';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import type { TagRule } from '../../../engine/model/moment';
import { analyse } from '../../../engine/views/analyse';
import type { LineStates } from '../../../engine/views/line-states';
import { LiveAnalysis } from '../../../engine/views/live-analysis';
import { makeBudget, makeModel } from '../../support/city';
import { editedByHand, editedCity } from '../../support/edits';

function opened(budget: Budget, model: BudgetModel): LiveAnalysis {
  const { value } = LiveAnalysis.open([budget], model);
  if (value === null) throw new Error('no analysis');
  return value;
}

const analysed = (budget: Budget, model: BudgetModel): string => JSON.stringify(analyse([budget], model).value, null, 1);
const statesOf = ({ lines }: { readonly lines: LineStates }): unknown => ({
  coverage: lines.coverage,
  lines: Array.from({ length: lines.length }, (_, at) => lines.at(at)),
});

const newMoment = (id: string, provider?: string): Edit & { kind: 'moments' } => ({
  kind: 'moments',
  moments: [{ id, name: `New ${id}`, service: 's9', directness: 'direct', driver: 'd9', default: true, provider }],
  services: [{ id: 's9', name: 'S9' }],
  drivers: [{ id: 'd9', kind: 'exclusive', source: 'law', evidence: 'A', from: 3, to: 9, default: true }],
});

type Change = (model: BudgetModel, line: string) => Edit;

const addMoment =
  (provider?: string): Change =>
  (model) => {
    const taken = new Set(model.moments.map(({ id }) => id));
    const { moments, services, drivers } = newMoment(taken.has('m8') ? 'm9' : 'm8', provider);
    if (taken.has('m9')) return { kind: 'moments', ...model };
    return {
      kind: 'moments',
      moments: [...model.moments, ...moments],
      services: taken.has('m8') ? model.services : [...model.services, ...services],
      drivers: taken.has('m8') ? model.drivers : [...model.drivers, ...drivers],
    };
  };
const dropMoment: Change = ({ moments, services, drivers }) => {
  const left = moments.length > 4 ? moments.slice(0, -1) : moments;
  return {
    kind: 'moments',
    moments: left,
    services,
    drivers: drivers.filter(({ id }) => id !== 'd9' || left.some(({ driver }) => driver === 'd9')),
  };
};
const turnMoments: Change = ({ moments, services, drivers }) => ({
  kind: 'moments',
  moments: [...moments].reverse(),
  services,
  drivers,
});
const tagWith =
  (moment: string): Change =>
  (_, line) => ({ kind: 'tag', organiser: 'city', line, tag: { organiser: 'city', line, shares: [{ moment, share: '0.7' }] } });
const untag: Change = (_, line) => ({ kind: 'tag', organiser: 'city', line, tag: null });

const anyRule = fc.record({
  account: fc.constantFrom('1*', '2*', '3*', '*5', '*', '41*'),
  moment: fc.constantFrom('m0', 'm3', 'm4', 'm8'),
  isDefault: fc.boolean(),
  rank: fc.constantFrom(0, 0, 2),
});
const addRule = anyRule.map(({ account, moment, isDefault, rank }): Change => (model) => ({
  kind: 'rules',
  rules: [
    ...model.rules,
    {
      id: `n${model.rules.length}`,
      when: { account },
      shares: [{ moment, share: 1 }],
      rank,
      ...(isDefault && { default: true }),
    },
  ],
}));
const dropRule = fc
  .nat(6)
  .map((at): Change => (model) => ({ kind: 'rules', rules: model.rules.filter((_, place) => place !== at) }));
const confirmRule = fc.nat(6).map((at): Change => (model) => ({
  kind: 'rules',
  rules: model.rules.map((rule, place): TagRule => (place === at ? { ...rule, default: rule.default !== true } : rule)),
}));
const turnRules: Change = (model) => ({ kind: 'rules', rules: [...model.rules].reverse() });

const anyChange = fc.oneof(
  { arbitrary: addRule, weight: 4 },
  { arbitrary: dropRule, weight: 2 },
  { arbitrary: confirmRule, weight: 1 },
  {
    arbitrary: fc.constantFrom(
      addMoment(),
      addMoment('Firm'),
      dropMoment,
      dropMoment,
      tagWith('m8'),
      tagWith('m9'),
      tagWith('m1'),
      untag,
    ),
    weight: 8,
  },
  { arbitrary: fc.constantFrom(turnRules, turnMoments), weight: 1 },
);

const changedCity = editedCity.chain(([budget, model, edits]) =>
  fc.record({
    budget: fc.constant(budget),
    model: fc.constant(model),
    edits: fc.constant(edits),
    changes: fc.array(fc.tuple(anyChange, fc.constantFrom(...budget.lines.map(({ id }) => id))), { minLength: 1, maxLength: 8 }),
    asOne: fc.boolean(),
  }),
);

test('after any rules and moments that came and went, the document and every line equal an analysis of what they lead to', () => {
  fc.assert(
    fc.property(changedCity, ({ budget, model, edits, changes, asOne }) => {
      const live = opened(budget, model);
      let [lines, rules] = [budget, model];
      const batch: Edit[] = [];
      const make = (edit: Edit): void => {
        if (asOne) batch.push(edit);
        else live.edit(edit);
        [lines, rules] = editedByHand(lines, rules, edit);
      };
      statesOf(live);
      for (const [change, line] of changes) make(change(rules, line));
      for (const edit of edits) make(edit);
      live.edits(batch);
      expect(JSON.stringify(live.analysis, null, 1)).toBe(analysed(lines, rules));
      expect(statesOf(live)).toEqual(statesOf(opened(lines, rules)));
    }),
    { numRuns: 120 },
  );
});

const city = makeModel({ rules: [{ id: 'all', when: { account: '*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
const hundreds = makeBudget(
  Array.from({ length: 500 }, (_, at) => ({
    id: String(1000 + at),
    cents: [100_000 + at],
    fields: { account: String(1000 + at) },
  })),
);

test('a new rule costs the lines that it meets, and a new moment costs none', () => {
  const live = opened(hundreds, city);
  const rule = { id: 'few', when: { account: '100*' }, shares: [{ moment: 'streets', share: 1 }] };
  expect(live.edit({ kind: 'rules', rules: [...city.rules, rule] })).toMatchObject({ lines: 10 });
  const { moments, services, drivers } = newMoment('m8');
  const grown: Edit = {
    kind: 'moments',
    moments: [...city.moments, ...moments],
    services: [...city.services, ...services],
    drivers: [...city.drivers, ...drivers],
  };
  expect(live.edit(grown)).toEqual({ lines: 0, cells: 0 });
  const tag = { organiser: 'city', line: '1400', shares: [{ moment: 'm8', share: 1 }] };
  expect(live.edit({ kind: 'tag', organiser: 'city', line: '1400', tag })).toMatchObject({ lines: 1 });
});

test('a moment in the place of one that is gone is not taken for it', () => {
  const live = opened(hundreds, city);
  const tag = { organiser: 'city', line: '1400', shares: [{ moment: 'm8', share: 1 }] };
  let model = city;
  const grow = (provider: string): Edit => {
    const { moments, services, drivers } = newMoment('m8', provider);
    return {
      kind: 'moments',
      moments: [...city.moments, ...moments],
      services: [...city.services, ...services],
      drivers: [...city.drivers, ...drivers],
    };
  };
  const put: Edit = { kind: 'tag', organiser: 'city', line: '1400', tag };
  const back: readonly Edit[] = [
    { ...put, tag: null },
    { kind: 'moments', ...city },
  ];
  for (const edit of [grow('Firm'), put, ...back, grow('Club'), put]) {
    live.edit(edit);
    [, model] = editedByHand(hundreds, model, edit);
  }
  expect(JSON.stringify(live.analysis, null, 1)).toBe(analysed(hundreds, model));
});

test('a moment that a tag has named before it was there takes a full pass', () => {
  const tag = { organiser: 'city', line: '1400', shares: [{ moment: 'm8', share: 1 }] };
  const live = opened(hundreds, { ...city, tags: [tag] });
  const { moments, services, drivers } = newMoment('m8');
  const edit: Edit = {
    kind: 'moments',
    moments: [...city.moments, ...moments],
    services: [...city.services, ...services],
    drivers: [...city.drivers, ...drivers],
  };
  expect(live.edit(edit)).toMatchObject({ lines: 500 });
  expect(live.lines.momentsAt(400)).toEqual(['m8']);
});
