import { strFromU8, unzipSync } from 'fflate';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import { makeSpreadsheet } from '../file/make-spreadsheet';

const bytes = makeSpreadsheet([
  {
    name: 'TA',
    rows: [],
    cells: {
      A1: { t: 'n', v: 45292, z: 'm/d/yy' },
      B1: { t: 'n', v: 45292.75, z: 'm/d/yy h:mm' },
      C1: { t: 'n', v: 45292, z: 'dd"/"mm"/"yyyy' },
      D1: { t: 'n', v: 45292, f: 'A1', z: 'm/d/yy' },
    },
  },
]);

test('the file names the first two formats by their numbers alone', () => {
  const styles = strFromU8(unzipSync(bytes)['xl/styles.xml']!);
  expect([...styles.matchAll(/numFmtId="(14|22)"/g)].map(([, id]) => id)).toEqual(['14', '22']);
});

test.each([
  ['fi', ['1.1.2024', '1.1.2024 18:00', '01/01/2024', '1.1.2024']],
  ['sv', ['2024-01-01', '2024-01-01 18:00', '01/01/2024', '2024-01-01']],
  ['en', ['01/01/2024', '01/01/2024 18:00', '01/01/2024', '01/01/2024']],
] as const)('dates whose format follows the reader are shown so in %s, others as the file says', async (language, texts) => {
  const { book } = await openBook(bytes, 'a.xlsx', { language });
  const [cells] = await book.cells({ sheet: 'TA', row: 1, column: 0, rows: 1, columns: 4 });
  expect(cells?.map(({ text }) => text.replace(/\s/g, ' '))).toEqual(texts);
});
