import fc from 'fast-check';
import { layOut } from '../../../../../addin/browser/grid/geometry/sheet-layout';
import { type Area, areaOf, holds, lastColumn, lastRow, meets } from '../../../../../addin/browser/grid/selection/area';
import { MergedAreas } from '../../../../../addin/browser/grid/selection/merged-areas';
import { drawn, pressed } from '../../../../../addin/browser/grid/selection/pointed-selection';
import {
  extendTo,
  type Ground,
  move,
  selectArea,
  selectCell,
  selectColumns,
  selectRows,
} from '../../../../../addin/browser/grid/selection/selection';
import { fakeSheet } from '../../fake-book';

const positions = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 0, max: 20 }) });
const areas: fc.Arbitrary<Area> = fc
  .tuple(positions, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([at, rows, columns]) => ({ ...at, rows, columns }));
/** As files have them: no two overlap. */
const merged = fc
  .array(areas, { maxLength: 8 })
  .map((all) => all.filter((area, i) => !all.slice(0, i).some((other) => meets(area, other))));
const grounds: fc.Arbitrary<Ground & { readonly areas: readonly Area[] }> = merged.map((list) => ({
  layout: layOut(fakeSheet('S', { heights: new Map([[9, 0]]), widths: new Map([[3, 0]]) }), { row: 0, column: 0 }, 1),
  merged: new MergedAreas(list),
  areas: list,
}));

test('a selection holds its active cell, and cuts no merged cell', () =>
  fc.assert(
    fc.property(grounds, positions, positions, (ground, from, to) => {
      const selection = extendTo(selectCell(from, ground), to, ground);
      expect(holds(selection.area, selection.active)).toBe(true);
      expect(holds(selection.area, to)).toBe(true);
      for (const area of ground.areas) {
        const inside = holds(selection.area, area) && holds(selection.area, { row: lastRow(area), column: lastColumn(area) });
        expect(inside || !meets(area, selection.area)).toBe(true);
      }
    }),
  ));

test('an area from outside is selected whole', () =>
  fc.assert(
    fc.property(grounds, areas, (ground, area) => {
      const selected = selectArea(area, ground).area;
      expect(holds(selected, area)).toBe(true);
      expect(holds(selected, { row: lastRow(area), column: lastColumn(area) })).toBe(true);
    }),
  ));

test('arrows leave a merged cell in one step, land on shown cells, and stop at the edges', () =>
  fc.assert(
    fc.property(
      grounds,
      positions,
      fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, -1]),
      (ground, from, [rows = 0, columns = 0]) => {
        const before = selectCell(from, ground);
        const after = move(before, rows, columns, false, ground);
        expect(after.corner).toEqual(after.active);
        const line = rows === 0 ? after.active.column : after.active.row;
        const edge = rows + columns > 0 || line === (rows === 0 ? 0 : 1);
        const moved = after.active.row !== before.active.row || after.active.column !== before.active.column;
        expect(moved || edge).toBe(true);
        if (moved && ground.merged.at(after.active.row, after.active.column) === undefined) {
          expect(ground.layout.rows.size(after.active.row) * (rows === 0 ? 1 : 1)).toBe(
            rows === 0 ? ground.layout.rows.size(before.active.row) : 20,
          );
        }
      },
    ),
  ));

const plain: Ground = { layout: layOut(fakeSheet('S'), { row: 0, column: 0 }, 1), merged: new MergedAreas([]) };
const c4 = selectCell({ row: 4, column: 2 }, plain);

test('Shift moves the corner and keeps the active cell', () => {
  const grown = move(move(c4, 1, 0, true, plain), 0, -1, true, plain);
  expect(grown).toEqual({
    active: { row: 4, column: 2 },
    corner: { row: 5, column: 1 },
    area: { row: 4, column: 1, rows: 2, columns: 2 },
  });
  expect(move(grown, 0, 1, true, plain).area).toEqual({ row: 4, column: 2, rows: 2, columns: 1 });
});

test('hidden rows and columns are passed', () => {
  const layout = layOut(
    fakeSheet('S', {
      heights: new Map([
        [5, 0],
        [6, 0],
      ]),
      widths: new Map([[3, 0]]),
    }),
    { row: 0, column: 0 },
    1,
  );
  const ground = { ...plain, layout };
  expect(move(c4, 1, 0, false, ground).active.row).toBe(7);
  expect(move(c4, 0, 1, false, ground).active.column).toBe(4);
});

test('whole rows and columns, in either direction', () => {
  expect(selectRows(6, 4, plain).area).toMatchObject({ row: 4, rows: 3, column: 0, columns: plain.layout.columns.last + 1 });
  expect(selectColumns(2, 5, plain).area).toMatchObject({ column: 2, columns: 4, row: 1, rows: plain.layout.rows.last });
});

describe('the pointer', () => {
  const at = (row: number | null, column: number | null) => ({ row, column });

  test('pressed on a cell selects it; drawn on, the area', () => {
    const first = pressed(at(2, 1), false, c4, plain);
    expect(first.area).toEqual(areaOf({ row: 2, column: 1 }));
    expect(drawn(at(2, 1), at(4, 3), first, plain)).toMatchObject({
      active: { row: 2, column: 1 },
      area: { row: 2, column: 1, rows: 3, columns: 3 },
    });
    expect(drawn(at(2, 1), at(2, 1), drawn(at(2, 1), at(4, 3), first, plain), plain).area).toEqual(first.area);
  });

  test('with Shift selects from the active cell', () => {
    expect(pressed(at(6, 0), true, c4, plain)).toMatchObject({
      active: c4.active,
      area: { row: 4, column: 0, rows: 3, columns: 3 },
    });
  });

  test('on the headers selects rows, columns, everything', () => {
    expect(pressed(at(7, null), false, c4, plain).area).toMatchObject({ row: 7, rows: 1, column: 0 });
    expect(drawn(at(null, 2), at(null, 4), c4, plain).area).toMatchObject({ column: 2, columns: 3 });
    expect(pressed(at(null, null), false, c4, plain).area).toMatchObject({ row: 1, column: 0, rows: plain.layout.rows.last });
    expect(pressed(at(9, null), true, c4, plain).area).toMatchObject({ row: 4, rows: 6 });
  });
});
