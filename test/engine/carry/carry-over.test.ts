import fc from 'fast-check';
import type { CarryDocument } from '../../../engine/carry/carry-document';
import { carryOver } from '../../../engine/carry/carry-over';
import { registerOf } from '../../../engine/carry/register';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { makeModel } from '../../support/city';
import { anyMoves, gridOfTruth, truthLayout, truthSheets, type TruthSheet } from '../../support/moved-rows';

const measures = [
  { id: 'TP 2024', kind: 'actual', year: 2024 },
  { id: 'TA 2026', kind: 'budget', year: 2026 },
] as const;
const moments = ['a', 'b', 'c'].map((id) => ({ id, name: id, service: 's', directness: 'direct', driver: 'd' }) as const);

const read = (sheet: TruthSheet): readonly Budget[] => readBudgets([gridOfTruth(sheet)], [truthLayout]).value ?? [];

/** A model that remembers the sheet's lines; the choices say which are tagged. */
function modelOf(sheet: TruthSheet, choices: readonly number[]): BudgetModel {
  const budgets = read(sheet);
  const tags = budgets
    .flatMap(({ lines }) => lines)
    .flatMap(({ organiser, id }, at) => {
      const moment = ['a', 'b', 'c', null][choices[at % choices.length]!];
      return moment ? [{ organiser, line: id, shares: [{ moment, share: 1 }] }] : [];
    });
  return makeModel({ measures: [...measures], moments, tags, lines: [...registerOf(budgets)] });
}

const choices = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 12 });
const changed = fc
  .tuple(truthSheets, anyMoves)
  .map(([sheet, moves]) => [sheet, moves.reduce((now, move) => move(now), sheet)] as const);
const filled = changed.filter(([, next]) => next.rows.length > 0);
const cents = (text: string): number => Math.round(Number(text) * 100);
const classes = ['matched', 'changed', 'new', 'ended', 'doubtful'] as const;
const sums = ({ totals }: CarryDocument) => classes.map((name) => totals[name]);

test('law: a comment goes along with its line, beside the tag or without one', () =>
  fc.assert(
    fc.property(truthSheets, choices, (sheet, chosen) => {
      const model = modelOf(sheet, chosen);
      const decided = new Map(model.tags.map((tag) => [tag.line, tag]));
      const lines = read(sheet).flatMap((budget) => budget.lines);
      const tags = lines.map(({ organiser, id }) => decided.get(id) ?? { organiser, line: id, shares: [], comment: `of ${id}` });
      const { document, model: next } = carryOver({ ...model, tags }, read(sheet));
      const say = ({ line, shares, comment = '' }: (typeof next.tags)[number]) => [line, shares[0]?.moment ?? comment];
      expect(next.tags.map(say).sort()).toEqual(tags.map(say).sort());
      expect(document.tags.carried).toBe(decided.size);
    }),
  ));

test('law: next year the same file, everything is as before', () =>
  fc.assert(
    fc.property(truthSheets, choices, (sheet, chosen) => {
      const model = modelOf(sheet, chosen);
      const { document, model: next } = carryOver(model, read(sheet));
      expect(document.totals.matched).toEqual(document.totals.all);
      expect(next.tags.map(({ line, shares }) => [line, shares[0]!.moment]).sort()).toEqual(
        model.tags.map(({ line, shares }) => [line, shares[0]!.moment]).sort(),
      );
      for (const { origin } of next.tags) expect(origin).toBe('carried');
      expect(next.lines).toEqual(model.lines);
    }),
  ));

test('law: the classes hold every line of both years once, to the cent', () =>
  fc.assert(
    fc.property(filled, choices, ([sheet, next], chosen) => {
      const { document } = carryOver(modelOf(sheet, chosen), read(next));
      const { all } = document.totals;
      for (const side of ['before', 'after'] as const) {
        expect(sums(document).reduce((sum, { lines }) => sum + lines[side], 0)).toBe(all.lines[side]);
        expect(sums(document).reduce((sum, { amount }) => sum + cents(amount[side]), 0)).toBe(cents(all.amount[side]));
      }
      const own = (budgets: readonly Budget[]): number =>
        budgets.reduce(
          (sum, { columns }) =>
            sum + [...(columns.find(({ measure }) => measure.id === 'TA 2026')?.cents ?? [])].reduce((a, b) => a + (b || 0), 0),
          0,
        );
      expect(cents(all.amount.before)).toBe(own(read(sheet)));
      expect(cents(all.amount.after)).toBe(own(read(next)));
      const listed = [...document.matched, ...document.changed].flatMap(({ after }) => after);
      expect(listed.length + document.new.length + document.doubtful.length).toBe(all.lines.after);
    }),
  ));

test('law: what is new this way is ended the other way', () =>
  fc.assert(
    fc.property(filled, ([sheet, next]) => {
      const there = carryOver(modelOf(sheet, [3]), read(next)).document;
      const back = carryOver(modelOf(next, [3]), read(sheet)).document;
      const ids = (lines: readonly { readonly label: string; readonly amount: string | null }[]) =>
        lines.map(({ label, amount }) => `${label} ${amount}`).sort();
      expect(ids(there.new)).toEqual(ids(back.ended));
      expect(ids(there.ended)).toEqual(ids(back.new));
    }),
  ));

test('law: the order of the files makes no difference', () =>
  fc.assert(
    fc.property(filled, choices, fc.nat(), ([sheet, next], chosen, turn) => {
      const model = modelOf(sheet, chosen);
      const at = turn % next.rows.length;
      const turned = { ...next, rows: [...next.rows.slice(at), ...next.rows.slice(0, at)] };
      const shuffled = { ...model, lines: [...model.lines!].reverse(), tags: [...model.tags].reverse() };
      expect(sums(carryOver(shuffled, read(turned)).document)).toEqual(sums(carryOver(model, read(next)).document));
    }),
  ));

test('law: a doubtful line has no tag of last year, and says what it could be', () =>
  fc.assert(
    fc.property(filled, choices, ([sheet, next], chosen) => {
      const { document, model, issues } = carryOver(modelOf(sheet, chosen), read(next));
      const tagged = new Set(model.tags.map(({ line }) => line));
      for (const { line, candidates } of document.doubtful) {
        expect(tagged.has(line)).toBe(false);
        expect(candidates.length).toBeGreaterThan(0);
      }
      expect(issues.some(({ code }) => code === 'carry.doubtful')).toBe(document.doubtful.length > 0);
    }),
  ));

describe('examples', () => {
  const sheetOf = (rows: TruthSheet['rows']): TruthSheet => ({
    header: ['Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike', 'TP 2024', 'TA 2026', 'truth'],
    rows,
    hidden: [],
  });
  const school = ['10', 'Kylän koulu', '2000', 'Palkat', 90_000.5, 91_234.25, null];

  test('a proposal nobody has looked at does not become a tag: the library proposes anew', () => {
    const rule = { id: 'schools', when: { costCentre: '10' }, shares: [{ moment: 'a', share: 1 }], default: true };
    const model = makeModel({
      measures: [...measures],
      moments,
      rules: [rule],
      lines: [...registerOf(read(sheetOf([school])))],
    });
    const there = carryOver(model, read(sheetOf([school.with(0, '15')])));
    expect([there.model.tags, there.document.changed[0]!.tag]).toEqual([[], null]);
    const same = carryOver(model, read(sheetOf([school])));
    expect(same.document.matched[0]!.tag).toMatchObject({ shares: rule.shares });
  });

  test('who decided, when and why go along; a rule that no longer fits goes along as a tag', () => {
    const budgets = read(sheetOf([school]));
    const rule = {
      id: 'schools',
      when: { costCentre: '10' },
      shares: [{ moment: 'a', share: 1 }],
      by: 'Controller',
      why: 'A school',
    };
    const model = makeModel({ measures: [...measures], moments, rules: [rule], lines: [...registerOf(budgets)] });
    const { model: next, document } = carryOver(model, read(sheetOf([school.with(0, '77')])));
    expect(document.changed[0]?.changes).toEqual([{ what: 'field', field: 'costCentre', from: '10', to: '77' }]);
    expect(next.tags).toEqual([
      { organiser: 'city', line: '77/2000', shares: rule.shares, origin: 'carried', by: 'Controller', why: 'A school' },
    ]);
  });

  test('a rule whose time is over is not carried', () => {
    const budgets = read(sheetOf([school]));
    const rule = { id: 'schools', when: { costCentre: '10' }, shares: [{ moment: 'a', share: 1 }], validTo: 2025 };
    const model = makeModel({ measures: [...measures], moments, rules: [rule], lines: [...registerOf(budgets)] });
    expect(carryOver(model, read(sheetOf([school.with(0, '77')]))).model.tags).toEqual([]);
  });

  test('a code given to something else is doubtful', () => {
    const model = { ...modelOf(sheetOf([school]), [0]) };
    const other = ['10', 'Uimahalli', '2000', 'Maksut', 500, 700, null];
    const { document, model: next } = carryOver(model, read(sheetOf([other])));
    expect(document.doubtful).toHaveLength(1);
    expect(next.tags).toEqual([]);
  });

  test('an older model that remembers no lines: by id alone, and said', () => {
    const model = { ...modelOf(sheetOf([school]), [0]), lines: undefined };
    const { model: next, issues } = carryOver(model, read(sheetOf([school])));
    expect(next.tags).toMatchObject([{ line: '10/2000' }]);
    expect(issues.map(({ code }) => code)).toEqual(['carry.no-register']);
    expect(next.lines).toHaveLength(1);
  });
});
