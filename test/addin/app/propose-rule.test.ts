import fc from 'fast-check';
import { fieldsOf } from '../../../addin/app/line-list';
import { proposeRule } from '../../../addin/app/propose-rule';
import { budgetsBy } from '../../../addin/app/read-workbook';
import { Session } from '../../../addin/app/session';
import { compilePattern, matchesPattern } from '../../../engine/model/matches';
import { readModel } from '../../../engine';
import { mallikunta, sampleFile, sheetsOf } from './desk-over';

const opened = (async () => {
  const model = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
  const { budgets } = budgetsBy(await sheetsOf(mallikunta), model);
  return Session.open(budgets!, model, undefined);
})();

test('every condition that is proposed meets every selected line, and counts those it meets', async () => {
  const session = await opened;
  const moment = session.model.moments[0]!.id;
  /** Lines that tags are asked of, with money in the measure that is shown. */
  const counts = (at: number): boolean =>
    ['tagged', 'untagged', 'clash'].includes(session.states.stateAt(at)) && session.states.centsAt(at) !== 0;
  fc.assert(
    fc.property(fc.nat(session.all.length - 1), fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 }), (start, steps) => {
      // Neighbours have something in common.
      const selected = steps.flatMap((step) => session.all[start + step] ?? []);
      if (selected.length === 0) return;
      const { when, fields } = proposeRule(selected, session.analysis, moment);
      const meets = (line: (typeof selected)[number], field: string, pattern: string): boolean =>
        matchesPattern(compilePattern(pattern), fieldsOf(line).get(field) ?? '');
      for (const { field, pattern, fits, selected: count } of fields) {
        expect(selected.every((line) => meets(line, field, pattern))).toBe(true);
        expect(fits.lines).toBe(session.all.filter((line, at) => counts(at) && meets(line, field, pattern)).length);
        expect([count, ['line', 'sheet', 'organiser'].includes(field)]).toEqual([selected.length, false]);
      }
      expect(fields.map(({ fits }) => fits.lines)).toEqual(fields.map(({ fits }) => fits.lines).sort((a, b) => a - b));
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

test('nothing selected, nothing proposed', async () => {
  const session = await opened;
  expect(proposeRule([], session.analysis, 'x')).toEqual({ when: {}, fields: [] });
});
