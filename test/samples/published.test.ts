import { centsOf } from '../../engine/money/amount';
import { analyse } from '../../engine/views/analyse';
import { publicCube } from '../../engine/views/public-cube';
import { publishAnalysis } from '../../engine/views/publish';
import { budgetsOf, cityFile, countyFile, jointModelFile, modelOf } from './sample-files';

const tables = [
  'byAge',
  'bySegment',
  'byDirectness',
  'byService',
  'byMoment',
  'byEvidence',
  'byArea',
  'byOrganiser',
  'byProvider',
  'byProductionMode',
] as const;

test.each([
  ['Mallikunta', jointModelFile, [cityFile]],
  ['Mallikunta and its county', jointModelFile, [cityFile, countyFile]],
  ['Cologne', 'koeln/model.json', ['koeln/de-koeln-teilergebnisplan.csv']],
])('%s: published tables add up, withheld rows never stand alone', async (_name, modelFile, files) => {
  const model = modelOf(modelFile);
  const exact = analyse(await budgetsOf(model, ...files), model).value!;
  const published = publishAnalysis(exact, model.publication).value!;
  for (const table of tables) {
    const rows = published[table];
    const shown = rows.filter((row) => row.amount !== null);
    const sum = shown.reduce((total, { amount }) => total + centsOf(amount!), 0);
    const withheld = rows.length - shown.length;
    expect(withheld).not.toBe(1);
    if (withheld === 0) expect(sum).toBe(centsOf(published.totals.allocated));
  }
  const small = publicCube(exact.cube).filter(
    ({ recipients, amount }) =>
      recipients !== null && recipients > 0 && recipients < model.publication.threshold && amount !== '0.00',
  );
  for (const row of small) {
    const printed = published.cube.filter(
      (cell) => cell.moment === row.moment && cell.segment === row.segment && cell.area === row.area,
    );
    expect(printed.every(({ amount, suppressed }) => amount === null && suppressed === true)).toBe(true);
  }
});
