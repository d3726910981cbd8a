import { openBook } from '../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { makeSpreadsheet } from '../workbook/file/make-spreadsheet';
import { deskOver } from './desk-over';

/** FORECAST is not calculated here. */
const bytes = makeSpreadsheet([
  {
    name: 'TA',
    rows: [
      ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
      ['4100', 'Perusopetus', 1000, null],
      ['4200', 'Varhaiskasvatus', 2000.5, 2100],
      ['4300', 'Kirjasto', 300, null],
    ],
    cells: {
      D2: { t: 'n', v: 1100, f: 'FORECAST(3,Luvut!A1:A2,Luvut!B1:B2)' },
      D4: { t: 'n', v: 310, f: 'FORECAST(C4,C2:C4,C2:C4)' },
    },
  },
  {
    name: 'Luvut',
    rows: [
      [1, 1100],
      [2, 5],
    ],
  },
]);

const deskOfBook = async () => {
  const open = deskOver<BrowserWorkbook>(await openBook(bytes, 'ta.xlsx'));
  await open.desk.read();
  await open.desk.confirmReading([]);
  expect(open.state()).toMatchObject({ phase: 'ready', measure: 'TA 2026' });
  return open;
};
type Open = Awaited<ReturnType<typeof deskOfBook>>;
const stale = ({ state }: Open) =>
  state()
    .findings.filter(({ issue }) => issue.code === 'formula.stale')
    .map(({ issue }) => issue);

/** Until what was told has been read: the test fails by its time where that never happens. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

test('an amount that a formula gave before an edit, and cannot give anew, is counted and said with its cell; until it is no longer so', async () => {
  const open = await deskOfBook();
  expect(stale(open)).toEqual([]);
  await open.workbook.book.edit('Luvut', 1, 1, '9999');
  await until(() => stale(open).length > 0);
  expect(stale(open)).toEqual([
    {
      code: 'formula.stale',
      severity: 'warning',
      params: { sheet: 'TA', column: 'TA 2026', count: 1, cells: 'D2' },
      at: { file: 'ta.xlsx', sheet: 'TA', cell: 'D2' },
    },
  ]);
  await open.workbook.book.edit('TA', 4, 2, '301');
  await until(() => (stale(open)[0]?.params as { count?: number } | undefined)?.count === 2);
  expect(stale(open)[0]?.params).toMatchObject({ count: 2, cells: 'D2, D4' });
  await open.workbook.book.edit('TA', 2, 3, '1 200');
  await until(() => stale(open)[0]?.at?.cell === 'D4');
  expect(Number(open.state().results!.totals.lines)).toBe(1200 + 2100 + 310);
  // Twice back: the number typed over D2, then what D4 reads.
  await open.workbook.book.undo();
  await open.workbook.book.undo();
  await until(() => stale(open)[0]?.at?.cell === 'D2');
  await open.workbook.book.undo();
  await until(() => stale(open).length === 0);
  open.desk.close();
});
