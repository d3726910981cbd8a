import { Session } from '../../../addin/app/session';
import { Suggestions } from '../../../addin/app/suggestions';
import { personTag, withTags } from '../../../addin/app/tag-edits';
import { createSuggester, decidedLines } from '../../../engine';
import { makeBudget, makeModel } from '../../support/city';

const names = ['Päiväkodit', 'Zorbakkala itä', 'Zorbakkala länsi', 'Kadunhoito', 'Zorbakkala pohjoinen', 'Tuntematon'];
const budget = makeBudget(
  names.map((name, at) => ({ id: String(at), cents: [1000], label: name, fields: { costCentre: name } })),
);
const opened = (): Session => Session.open([budget], makeModel(), undefined);

const decide = (session: Session, at: number): void => {
  const tag = personTag(session.all[at]!, { shares: [{ moment: 'streets', share: '1' }] }, { at: '2026-01-01' });
  session.follow(withTags(session.model, [tag]));
};
const fresh = (session: Session) => {
  const suggester = createSuggester(decidedLines(session.model, session.all, session.year));
  return session.all.map((line) => suggester.suggest(line));
};
const all = (session: Session, suggestions: Suggestions) => [...session.all.keys()].map((at) => suggestions.of(at));

test('in a small budget every decision counts at once, for every line that was asked of before', () => {
  const session = opened();
  const suggestions = new Suggestions(session, () => 0);
  expect(all(session, suggestions)).toEqual(fresh(session));
  expect(suggestions.of(2).map(({ moment }) => moment)).not.toContain('streets');
  decide(session, 1);
  expect(suggestions.of(2)[0]).toMatchObject({ moment: 'streets' });
  expect(all(session, suggestions)).toEqual(fresh(session));
});

test('where learning takes long it is done after fifty decisions', () => {
  const session = opened();
  let now = 0;
  const suggestions = new Suggestions(session, () => (now += 60));
  suggestions.of(2);
  for (let times = 0; times < 49; times += 1) decide(session, 1);
  expect(suggestions.of(2).map(({ moment }) => moment)).not.toContain('streets');
  decide(session, 1);
  expect(suggestions.of(2)[0]).toMatchObject({ moment: 'streets' });
});
