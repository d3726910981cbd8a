import fc from 'fast-check';
import { lastingFields } from '../../../addin/app/lasting-fields';
import { fieldsOf } from '../../../addin/app/line-list';
import { proposeRule } from '../../../addin/app/propose-rule';
import { budgetsBy } from '../../../addin/app/read-workbook';
import { Session } from '../../../addin/app/session';
import { compileConditions } from '../../../engine/model/matches';
import { readModel, type BudgetLine } from '../../../engine';
import { mallikunta, sampleFile, sheetsOf } from './desk-over';

const opened = (async () => {
  const model = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
  const { budgets } = budgetsBy(await sheetsOf(mallikunta), model);
  return Session.open(budgets!, model, undefined);
})();

test('every condition that is proposed meets every selected line, and counts those it meets', async () => {
  const session = await opened;
  /** Lines that tags are asked of, with money in the measure that is shown. */
  const counts = (at: number): boolean =>
    ['tagged', 'untagged', 'clash'].includes(session.states.stateAt(at)) && session.states.centsAt(at) !== 0;
  fc.assert(
    fc.property(fc.nat(session.all.length - 1), fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 }), (start, steps) => {
      // Neighbours have something in common.
      const selected = steps.flatMap((step) => session.all[start + step] ?? []);
      if (selected.length === 0) return;
      const { when, fields } = proposeRule(selected, session.all, session.analysis);
      const meets = (line: (typeof selected)[number], field: string, pattern: string): boolean =>
        compileConditions({ [field]: pattern })(fieldsOf(line));
      for (const { field, pattern, fits, selected: count } of fields) {
        expect(selected.every((line) => meets(line, field, pattern))).toBe(true);
        expect(fits.lines).toBe(session.all.filter((line, at) => counts(at) && meets(line, field, pattern)).length);
        expect([count, ['line', 'sheet', 'organiser'].includes(field)]).toEqual([selected.length, false]);
      }
      const order = fields.map(({ lasts, fits }) => (lasts ? 0 : session.all.length + 1) + fits.lines);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Object.keys(when).filter((field) => !fields.some((one) => one.field === field && one.lasts))).toEqual([]);
      const patterns = new Map(fields.map(({ field, pattern }) => [field, pattern]));
      for (const [field, pattern] of Object.entries(when)) expect(patterns.get(field)).toBe(pattern);
      const both = session.all.filter(
        (line, at) => counts(at) && Object.entries(when).every(([field, pattern]) => meets(line, field, pattern!)),
      );
      expect(both.length).toBeGreaterThanOrEqual(0);
      expect(both.length).toBeLessThanOrEqual(fields[0]?.fits.lines ?? session.all.length);
    }),
    { numRuns: 15 },
  );
});

test('the headings that all lines share are offered, the one that fits the fewest lines', async () => {
  const session = await opened;
  const under = (text: string): BudgetLine[] =>
    session.all.filter(({ headings = [] }) => headings.some((one) => one.text === text));
  const offered = (selected: readonly BudgetLine[]) =>
    proposeRule(selected, session.all, session.analysis).fields.find(({ field }) => field === 'heading');
  const [care, school] = ['Palvelualue 201: Varhaiskasvatus', 'Palvelualue 202: Perusopetus'].map(under);
  expect(offered(care!.slice(0, 2))).toMatchObject({ pattern: 'Palvelualue 201: Varhaiskasvatus', lasts: true });
  expect(offered([care![0]!, school![0]!])).toMatchObject({ pattern: 'Toimielin 20: Lasten ja nuorten lautakunta' });
  expect(offered([care![0]!, under('Palvelualue 401: Kadut ja liikenne')[0]!])).toBeUndefined();
});

test('nothing selected, nothing proposed', async () => {
  const session = await opened;
  expect(proposeRule([], session.all, session.analysis)).toEqual({ when: {}, fields: [] });
});

const lineOf = (row: number, fields: Readonly<Record<string, string>>): BudgetLine => ({
  id: `r${row}`,
  organiser: 'o',
  label: ['Palkat', 'Ostot', 'Tarvikkeet'][row % 3]!,
  kind: 'expense',
  fields,
  at: { sheet: 'Budjetti', cell: `A${row}` },
  row,
});

test('what describes the line is proposed, never its date, change, running number or remark', () => {
  const all = Array.from({ length: 12 }, (_, row) =>
    lineOf(row, {
      Kohde: String(2110 + Math.floor(row / 3)),
      Päivitetty: `2025-11-${10 + (row % 7)}`,
      Tarkistettu: `${1 + row}.11.2025`,
      Muutos: String(row * 1.25 - 3),
      Juokseva: String(row),
      Perustelut: row === 4 ? 'TE-uudistus' : '',
    }),
  );
  expect([...lastingFields([all[4]!], all)].sort()).toEqual(['Kohde', 'kind', 'label', 'organiser', 'sheet']);
});

test('an account or a name describes its line, also where no other line has it', () => {
  const all = Array.from({ length: 5 }, (_, row) => ({ ...lineOf(row, { account: String(4000 + row) }), label: `Rivi ${row}` }));
  expect(lastingFields([all[0]!], all)).toContain('account');
  expect(lastingFields([all[0]!], all)).toContain('label');
});
