import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { spliceWorkbook } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { bytesOf, cityFile } from '../../../../samples/sample-files';
import type { SheetPlan } from '../../../../../engine/sheets/plan';

const plan: SheetPlan = {
  name: 'Tulos',
  widths: [24, 14],
  rows: [
    [
      { value: 'Ikä', style: 'header' },
      { value: 'Euroa', style: 'headerNumber' },
    ],
    [{ value: '0-6' }, { value: 1234567.5, style: 'amount' }],
    [{ value: '7-15' }, { value: 2234567.5, style: 'amount' }],
    [{ value: '16-' }, { value: 734567.5, style: 'amount' }],
  ],
  charts: [
    {
      kind: 'bars',
      title: 'Euroa iän mukaan',
      altText: 'Kolme palkkia',
      categories: { column: 0, from: 2, to: 4 },
      series: [{ name: 'Euroa', values: { column: 1, from: 2, to: 4 } }],
      style: 'euros',
      axisTitle: 'euroa',
      place: { row: 6, column: 0, rows: 18, columns: 6 },
    },
  ],
};

test('a sheet of ours is added; what it does not concern stays', () => {
  const bytes = bytesOf(cityFile);
  const once = spliceWorkbook(bytes, [plan]);
  const book = read(once);
  expect(book.SheetNames.at(-1)).toBe('Tulos');
  expect(utils.sheet_to_json(book.Sheets['Tulos']!, { header: 1 })[1]).toEqual(['0-6', 1234567.5]);
  expect([...spliceWorkbook(once, [plan])]).toEqual([...once]);
  const [before, after] = [unzipSync(bytes), unzipSync(once)];
  expect(Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name] ?? new Uint8Array()) !== 0)).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
});
