import { resultNames } from '../../../addin/app/result-names';
import { en } from '../../../addin/text/en';
import { fi } from '../../../addin/text/fi';
import { sv } from '../../../addin/text/sv';
import { analyse, methodView, planSheets, type SheetGrid } from '../../../engine';
import { smallTownBudget, smallTownModel } from '../../engine/views/small-town';

const sheet = (name: string, ours?: 'result'): SheetGrid => ({
  name,
  file: 'ta.xlsx',
  visibility: 'visible',
  rows: [],
  formulasWithoutValue: [],
  formulas: 0,
  ...(ours === undefined ? {} : { ours }),
});

test.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('%s: each sheet that is planned has its name, in the same order', (_, { resultSheets }) => {
  const plans = planSheets(analyse([smallTownBudget], smallTownModel).value!, resultSheets, {
    method: methodView(smallTownModel),
  });
  expect(resultNames(resultSheets, [], [])).toEqual({ names: plans.map(({ name }) => name), remove: [] });
});

test('a person’s own sheet of the name stays, and ours of another language go', () => {
  const { findings } = fi.resultSheets.sheets;
  const { names, remove } = resultNames(fi.resultSheets, [sheet(findings), sheet('Anmärkningar', 'result')], ['Anmärkningar']);
  expect(names).toContain(`${findings} (2)`);
  expect(remove).toEqual(['Anmärkningar']);
});
