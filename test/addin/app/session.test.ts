import { Session } from '../../../addin/app/session';
import type { BudgetModel } from '../../../engine';
import { makeBudget, makeModel } from '../../support/city';

const budget = makeBudget(
  Array.from({ length: 20 }, (_, at) => ({ id: String(100 + at), cents: [1000 + at], fields: { account: String(100 + at) } })),
);
const model = makeModel({ rules: [{ id: 'r', when: { account: '11*' }, shares: [{ moment: 'pupils', share: 1 }] }] });
const moment = { ...model.moments[0]!, id: 'new', name: 'New' };

/** As it would be opened anew. */
const shownOf = ({ results, coverage }: Session): unknown => ({ results, coverage });
const anew = (changed: BudgetModel): unknown => shownOf(Session.open([budget], changed, undefined));

test('a moment that comes with its first tag, a rule, and taking both back, lead where opening anew leads', () => {
  const session = Session.open([budget], model, undefined);
  const tag = { organiser: 'city', line: '101', shares: [{ moment: 'new', share: '1' }] };
  const tagged = { ...model, moments: [...model.moments, moment], tags: [tag] };
  const ruled = {
    ...tagged,
    rules: [...model.rules, { id: 'r2', when: { account: '10*' }, shares: [{ moment: 'new', share: 1 }] }],
  };
  for (const next of [tagged, ruled, tagged, model, ruled]) {
    expect(session.follow(next)).toBe(true);
    expect(session.model).toBe(next);
    expect(shownOf(session)).toEqual(anew(next));
  }
});

test('decisions count the lines that a tag or a rule decided: suggestions learn from both', () => {
  const session = Session.open([budget], model, undefined);
  session.follow({ ...model, tags: [{ organiser: 'city', line: '101', shares: [{ moment: 'pupils', share: '1' }] }] });
  expect(session.decisions).toBe(1);
  session.follow({ ...session.model, rules: [] });
  expect(session.decisions).toBe(11);
});

test('what only a full pass can follow changes nothing', () => {
  const session = Session.open([budget], model, undefined);
  expect(session.follow({ ...model, areas: [{ id: 'north' }] })).toBe(false);
  expect(session.model).toBe(model);
});
