import fc from 'fast-check';
import type { RowPieces } from '../../../../../addin/browser/grid/cells/cell-store';
import { layOut } from '../../../../../addin/browser/grid/geometry/sheet-layout';
import { MergedAreas } from '../../../../../addin/browser/grid/selection/merged-areas';
import { plainLook } from '../../../../../addin/browser/grid/view/cell-looks';
import { drawnCells, type RowScene } from '../../../../../addin/browser/grid/view/drawn-cells';
import type { BookCell } from '../../../../../addin/workbook/browser/book';
import { blank, cellOf, type FakeSheet, fakeSheet } from '../../fake-book';

// Every letter is as wide as it is high, so that widths can be reckoned by hand.
jest.mock('../../../../../addin/browser/grid/view/text-width', () => ({
  textFits: (text: string, _: boolean, { size }: { size: number }, width: number) => text.length * size <= width,
}));

const sceneOf = (more: Partial<FakeSheet> = {}, looks: RowScene['looks'] = [plainLook]): RowScene => {
  const sheet = fakeSheet('S', more);
  return {
    layout: layOut(sheet, { row: 0, column: 0 }, 1),
    looks,
    lettering: { family: 'any', size: 10 },
    merged: new MergedAreas(sheet.merged),
    staleWord: '',
  };
};
const piecesOf = (cells: readonly BookCell[]): RowPieces =>
  new Map([[0, [...cells, ...Array<BookCell>(16).fill(blank)].slice(0, 16)]]);
const row = (...texts: readonly string[]): RowPieces => piecesOf(texts.map((text) => cellOf(text)));
const columns = { first: 0, last: 7 };

const merges = fc
  .array(
    fc.record({
      row: fc.integer({ min: 1, max: 6 }),
      column: fc.nat(9),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.filter((a, i) =>
      all
        .slice(0, i)
        .every(
          (b) =>
            a.row + a.rows <= b.row ||
            b.row + b.rows <= a.row ||
            a.column + a.columns <= b.column ||
            b.column + b.columns <= a.column,
        ),
    ),
  );

test('the drawn cells of a row neither overlap nor leave a gap but where a merged cell of another row or a frozen one is', () =>
  fc.assert(
    fc.property(merges, fc.integer({ min: 1, max: 6 }), fc.nat(3), fc.nat(3), (merged, at, first, frozen) => {
      const scene = sceneOf({ merged, frozen: { rows: 0, columns: frozen } });
      const from = Math.max(first, frozen);
      const drawn = drawnCells(at, { first: from, last: 9 }, row(), scene);
      for (let column = from; column <= 9; column += 1) {
        const start = scene.layout.columns.start(column);
        const covering = drawn.filter((cell) => cell.start <= start && cell.start + cell.width > start);
        const area = scene.merged.at(at, column);
        const isElsewhere = area !== undefined && (area.row !== at || area.column < frozen);
        expect(covering.length).toBe(isElsewhere ? 0 : 1);
      }
    }),
  ));

test('hidden columns are not drawn, and merged cells are as wide as what is shown of them', () => {
  const scene = sceneOf({ widths: new Map([[1, 0]]), merged: [{ row: 4, column: 0, rows: 2, columns: 3 }] });
  expect(drawnCells(3, columns, row(), scene).map(({ column }) => column)).toEqual([0, 2, 3, 4, 5, 6, 7]);
  expect(drawnCells(4, columns, row('otsikko'), scene)[0]).toMatchObject({
    column: 0,
    width: 128,
    height: 40,
    text: 'otsikko',
    merged: { rows: 2, columns: 3 },
  });
});

test('a merged cell that begins before what is drawn is drawn once, where it begins', () => {
  const scene = sceneOf({ merged: [{ row: 4, column: 1, rows: 1, columns: 5 }] });
  expect(drawnCells(4, { first: 3, last: 7 }, row(), scene).map(({ column, start }) => [column, start])).toEqual([
    [1, 64],
    [6, 384],
    [7, 448],
  ]);
});

describe('a text that does not fit', () => {
  const roomOf = (pieces: RowPieces, scene = sceneOf()): number | null | undefined =>
    drawnCells(1, columns, pieces, scene)[0]?.room;

  test('runs on over the empty cells after it, as far as they are empty', () => {
    expect(roomOf(row('pitkä teksti', '', '', 'x'))).toBe(3 * 64);
    expect(roomOf(row('pitkä teksti', 'x'))).toBeNull();
    expect(roomOf(row('lyhyt'))).toBeNull();
  });

  test('stops where cells are not here yet: something may stand there', () => {
    const scene = sceneOf({ columns: 40 });
    expect(roomOf(row('pitkä teksti'), scene)).toBe(16 * 64);
  });

  test('stays inside where it wraps, is aligned otherwise, is merged or is a number', () => {
    for (const look of [
      { ...plainLook, wraps: true },
      { ...plainLook, align: 'right' as const },
      { ...plainLook, align: 'center' as const },
    ]) {
      expect(roomOf(row('pitkä teksti'), sceneOf({}, [look]))).toBeNull();
    }
    expect(roomOf(row('pitkä teksti'), sceneOf({ merged: [{ row: 1, column: 0, rows: 1, columns: 2 }] }))).toBeNull();
    const number = drawnCells(1, columns, row('1 234 567,89'), sceneOf())[0];
    expect(number).toMatchObject({ kind: 'number', fits: false, room: null });
  });
});

test('a cell that is not here yet is drawn blank', () => {
  expect(drawnCells(1, { first: 0, last: 0 }, new Map(), sceneOf())).toEqual([
    {
      column: 0,
      start: 0,
      width: 64,
      height: null,
      text: '',
      fits: true,
      look: plainLook,
      kind: 'empty',
      isStale: false,
      room: null,
      merged: null,
    },
  ]);
});
