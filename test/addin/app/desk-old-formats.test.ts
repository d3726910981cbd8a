import { openBook } from '../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../addin/workbook/browser/browser-workbook';
import { makeSpreadsheet } from '../workbook/file/make-spreadsheet';
import { deskOver } from './desk-over';

const sheets = [
  {
    name: 'TA',
    rows: [
      ['Tili', 'Nimi', 'TA 2025', 'TA 2026'],
      ['0041', 'Perusopetus', 1000.5, 1100.25],
      ['0042', 'Varhaiskasvatus', 2000, 2100],
      ['0043', 'Kirjasto', 300, null],
    ],
    cells: {
      D4: { t: 'n', v: 315, f: 'C4*1.05' },
      B5: { t: 's', v: 'Yhteensä' },
      D5: { t: 'n', v: 3515.25, f: 'SUM(D2:D4)' },
    } as const,
  },
];

test.each([
  // D5 follows the edit and is written as a formula, D4 is not; the others are made without formulas.
  ['ods', 'ods', 1],
  ['xls', 'biff8', 0],
  ['xlsb', 'xlsb', 0],
] as const)(
  'a budget in %s is tagged, saved as xlsx with its model, and reads the same again',
  async (ending, format, asValues) => {
    const open = deskOver<BrowserWorkbook>(await openBook(makeSpreadsheet(sheets, format), `ta.${ending}`));
    await open.desk.read();
    await open.desk.confirmReading([]);
    const { rows } = await open.desk.lines({}, 0, 10);
    expect(rows.map(({ code, amount }) => [code, amount])).toEqual([
      ['0041', '1100.25'],
      ['0042', '2100.00'],
      ['0043', '315.00'],
    ]);
    const [moment] = await open.desk.moments();
    await open.desk.tag({ keys: [rows[1]!.key] }, { shares: [{ moment: moment!.id, share: '1' }] });
    expect(await open.workbook.book.edit('TA', 2, 3, '1 200')).toMatchObject({ done: true });
    await open.desk.save();
    const saved = await open.workbook.book.save();
    expect(saved.name).toBe('ta.xlsx');
    expect(saved.asValues).toBe(asValues);
    open.desk.close();
    const again = deskOver<BrowserWorkbook>(await openBook(saved.bytes, saved.name));
    await again.desk.read();
    expect(again.state()).toMatchObject({ phase: 'ready', measure: 'TA 2026' });
    const window = await again.desk.lines({}, 0, 10);
    expect(window.rows.map(({ code, amount, state }) => [code, amount, state])).toEqual([
      ['0041', '1200.00', 'untagged'],
      ['0042', '2100.00', 'tagged'],
      ['0043', '315.00', 'untagged'],
    ]);
    expect((await again.workbook.book.save()).asValues).toBe(0);
    again.desk.close();
  },
);
