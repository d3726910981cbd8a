import { readBudget } from '../../../../../engine/sheets/read/read-budget';
import type { Layout } from '../../../../../engine/model/layout';
import { grid } from '../open-fixture';

const layout: Layout = {
  id: 'town',
  organiser: 'town',
  headerRow: 1,
  expenseSign: 'positive',
  columns: [
    { column: 'A', role: 'code', field: 'costCentre' },
    { column: 'B', role: 'name', field: 'label' },
    { column: 'C', role: 'amount', measure: 'TA 2026' },
  ],
  measures: [{ id: 'TA 2026', kind: 'budget', year: 2026 }],
};
const sheet = grid([
  ['Kustannuspaikka', 'Nimi', 'TA 2026'],
  ['10', 'Koulu', 100],
  ['20', 'Kirjasto', 50],
  [null, 'Yhteensä', 150],
  ['99', 'Muistiinpano', 7],
]);

test('a layout that skips one row keeps the other totals as lines, and says that their money may come in twice', () => {
  const skipOne: Layout = { ...layout, skip: [{ label: 'Muistiinpano' }] };
  const { value, issues } = readBudget([sheet], skipOne);
  expect(value!.lines.map(({ label }) => label)).toEqual(['Koulu', 'Kirjasto', 'Yhteensä']);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'row.perhaps-total', severity: 'warning' }));
  const skipBoth: Layout = { ...layout, skip: [{ label: 'Muistiinpano|Yhteensä' }] };
  expect(readBudget([sheet], skipBoth).issues.filter(({ code }) => code === 'row.perhaps-total')).toEqual([]);
});
