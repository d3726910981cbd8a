import { inspectSheets } from '../../../../../engine/sheets/read/inspect-sheets';
import { openFixture } from '../open-fixture';

const inspected = async (file: string) => inspectSheets(await openFixture(file), { file });

test('Cologne: of all published results one contradicts its own lines, and is the only one said', async () => {
  const { tables, issues } = await inspected('de-koeln-gesamtergebnisplan.csv');
  expect(tables[0]!.reconciliation).toEqual({ totals: 7, agree: 1, rounding: 5, differ: 1 });
  expect(tables[0]!.checks).toHaveLength(7 * 6);
  expect(issues.filter(({ code }) => code === 'total.mismatch')).toMatchObject([
    {
      severity: 'warning',
      at: { cell: 'C22' },
      params: { printed: '6058388.00', computed: '-6058388.00', difference: '12116776.00' },
    },
  ]);
});

test('Cologne by sub-plan: every one of 808 totals and results is explained by its lines', async () => {
  const { tables } = await inspected('de-koeln-teilergebnisplan.csv');
  expect(tables[0]!.checks).toHaveLength(808 * 6);
  expect(tables[0]!.reconciliation).toMatchObject({ totals: 808, differ: 0 });
});

test('flat lists of records have no totals, whatever their amounts happen to be', async () => {
  const { tables } = await inspected('us-sacramento-fy2025.csv');
  expect(tables[0]).toMatchObject({
    lines: 653,
    subtotalRows: [],
    reconciliation: { totals: 0, agree: 0, rounding: 0, differ: 0 },
  });
});
