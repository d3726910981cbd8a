import { sameSheet } from '../../../../addin/browser/grid/same-sheet';
import type { BookSheet } from '../../../../addin/workbook/browser/book';
import { fakeSheet } from '../fake-book';

const plain = (): BookSheet =>
  fakeSheet('S', { widths: new Map([[1, 30]]), merged: [{ row: 1, column: 0, rows: 1, columns: 2 }] });

test('two answers that say the same are the same sheet', () => expect(sameSheet(plain(), plain())).toBe(true));

test.each<[string, Partial<BookSheet>]>([
  ['name', { name: 'T' }],
  ['visibility', { visibility: 'hidden' }],
  ['whose it is', { ours: 'model' }],
  ['rows', { rows: 2 }],
  ['columns', { columns: 2 }],
  ['frozen', { frozen: { rows: 1, columns: 0 } }],
  ['default sizes', { defaultHeight: 21 }],
  ['a width', { widths: new Map([[1, 31]]) }],
  ['another column’s width', { widths: new Map([[2, 30]]) }],
  ['a height', { heights: new Map([[4, 0]]) }],
  ['a merged cell', { merged: [{ row: 1, column: 0, rows: 1, columns: 3 }] }],
])('another %s is told', (_, more) => expect(sameSheet(plain(), { ...plain(), ...more })).toBe(false));
