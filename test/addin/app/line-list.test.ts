import fc from 'fast-check';
import { LineList, namesOver } from '../../../addin/app/line-list';
import { budgetsBy } from '../../../addin/app/read-workbook';
import { Session } from '../../../addin/app/session';
import type { LineQuery } from '../../../addin/app/state';
import { amountText, foldText, readModel } from '../../../engine';
import { mallikunta, sampleFile, sheetsOf } from './desk-over';

async function opened(): Promise<Session> {
  const model = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
  const { budgets } = budgetsBy(await sheetsOf(mallikunta), model);
  return Session.open(budgets!, model, undefined);
}
const listOf = (session: Session, version = () => 0): LineList =>
  new LineList(session, { clock: () => 0, pause: async () => undefined, version });

const someQuery: fc.Arbitrary<LineQuery> = fc.record(
  {
    search: fc.constantFrom('', ' ', 'perus', 'PÄIVÄ koti', '4 lautak', 'ei mikään', '.*'),
    tagged: fc.constantFrom('tagged', 'untagged', 'clashing', 'unconfirmed', 'commented'),
    kind: fc.constantFrom('expense', 'income', 'nonOperating'),
    order: fc.constantFrom('sheet', 'amount'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LineQuery>;

/** What a query asks for, said of one line without the list. */
function fits(session: Session, at: number, states: readonly string[], { search = '', tagged, kind }: LineQuery): boolean {
  const state = states[at];
  const own = session.all[at]!;
  const over = (own.headings ?? []).map(({ text }) => text);
  const texts = foldText([own.id, own.label, ...Object.values(own.fields), ...over].join('\n'));
  const isSuch = {
    tagged: state === 'tagged',
    untagged: state === 'untagged',
    clashing: state === 'clash',
    unconfirmed: state === 'tagged' && session.states.isUnconfirmed(at),
    commented: session.states.commentAt(at) !== null,
  };
  const words = foldText(search).split(' ').filter(Boolean);
  return (
    (tagged === undefined || isSuch[tagged]) &&
    (kind === undefined || own.kind === kind) &&
    words.every((word) => texts.includes(word))
  );
}

test('a query finds the lines it is for, all of them once, in the order it asks for', async () => {
  const session = await opened();
  const list = listOf(session);
  const states = [...session.all.keys()].map((at) => session.line(at).state);
  await fc.assert(
    fc.asyncProperty(someQuery, async (query) => {
      const found = await list.find(query);
      const expected = [...session.all.keys()].filter((at) => fits(session, at, states, query));
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
      const size = (at: number): number => (query.order === 'amount' ? -Math.abs(session.states.centsAt(at)) : 0);
      found.slice(1).forEach((at, before) => {
        const earlier = found[before]!;
        expect(size(earlier) < size(at) || (size(earlier) === size(at) && earlier < at)).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});

test('a line is found by the headings over it, and stands under them, nearest first', async () => {
  const session = await opened();
  const found = await listOf(session).find({ search: 'lukiokoulutus palvelualue' });
  expect(found.length).toBeGreaterThan(10);
  const [first] = found.map((at) => session.all[at]!);
  expect(namesOver(first!)).toEqual([
    first!.fields['costCentreName'],
    'Palvelualue 203: Lukiokoulutus',
    'Toimielin 20: Lasten ja nuorten lautakunta',
  ]);
  expect(namesOver({ ...first!, headings: [{ text: `7 ${first!.label}`, row: 1 }] })).toEqual([first!.fields['costCentreName']]);
});

test('a sum is that of its lines, expenses and income apart', async () => {
  const session = await opened();
  const list = listOf(session);
  // Taxes and state transfers are no operating income, yet money that comes in.
  const bringsMoney = (at: number): boolean =>
    session.all[at]!.kind === 'income' || (session.all[at]!.kind === 'nonOperating' && session.states.centsAt(at) < 0);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(session.all.length - 1), { maxLength: 30 }), (indexes) => {
      const cents = (isIncome: boolean): number =>
        indexes.reduce((sum, at) => (bringsMoney(at) === isIncome ? sum + session.states.centsAt(at) : sum), 0);
      expect(list.sum(indexes)).toEqual({
        lines: indexes.length,
        amount: amountText(cents(false)),
        income: amountText(cents(true)),
      });
    }),
  );
});

test('lines by their keys, those that are gone left out; an answer is kept until lines or tags change', async () => {
  const session = await opened();
  let version = 0;
  const list = listOf(session, () => version);
  expect(await list.find({ keys: [session.key(7), '["x","gone"]', session.key(2)] })).toEqual([2, 7]);
  const first = list.find({ search: 'perus' });
  expect(list.find({ search: 'perus' })).toBe(first);
  version = 1;
  expect(list.find({ search: 'perus' })).not.toBe(first);
});
