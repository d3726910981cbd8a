import fc from 'fast-check';
import type { HostError } from '../../../../addin/workbook/host-error';
import { KeptChanges } from '../../../../addin/workbook/office/kept-changes';
import { rowsOf, type Writes } from '../../../../addin/workbook/office/writes';
import { openFake } from './open-fake';

/** A write over a sheet of so many cells. */
const writes = (cells: number): Writes => ({
  draw: [
    {
      name: 'Tulos',
      origin: 'result',
      cells: { count: cells, width: 1, row: () => [] },
      plan: null,
      formats: null,
      merged: [],
      place: null,
    },
  ],
  remove: [],
  columns: [],
});

function faultOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (fault) {
    return (fault as HostError).code;
  }
}

test('the newest change is always kept; of the others as many as there is room for, and what is forgotten says so', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(1_500_000), { minLength: 1, maxLength: 12 }), (sizes) => {
      const changes = new KeptChanges();
      const ids = sizes.map((cells) => changes.add(writes(cells)));
      let room = 2_000_000;
      const kept = sizes.toReversed().map((cells, at) => (room -= cells) >= 0 || at === 0);
      const last = kept.includes(false) ? kept.indexOf(false) : kept.length;
      for (const [at, id] of ids.toReversed().entries()) {
        if (at >= last) expect(faultOf(() => changes.last(id))).toBe('changes.forgotten');
        else {
          expect(changes.last(id).before.draw[0]!.cells.count).toBe(sizes.at(-1 - at));
          if (at + 1 < last) expect(faultOf(() => changes.last(ids.at(-2 - at)!))).toBe('changes.not-last');
          changes.drop();
          expect(faultOf(() => changes.last(id))).toBe('changes.not-last');
        }
      }
    }),
  ));

test('200 changes are kept, however small', () => {
  const changes = new KeptChanges();
  const ids = Array.from({ length: 230 }, () => changes.add({ ...writes(1), draw: [] }));
  for (const id of ids.slice(30).toReversed()) {
    changes.last(id);
    changes.drop();
  }
  expect(faultOf(() => changes.last(ids[29]!))).toBe('changes.forgotten');
});

test('formats of cells and cells of columns count too', () => {
  const rows = rowsOf(Array.from({ length: 1_000 }, () => Array.from({ length: 700 }, () => 'General')));
  const [drawing] = writes(700_000).draw;
  const changes = new KeptChanges();
  const first = changes.add(writes(700_000));
  changes.add({ draw: [{ ...drawing!, formats: rows }], remove: [], columns: [] });
  expect(faultOf(() => changes.last(first))).toBe('changes.forgotten');
});

test('a write of which Excel’s adapter has forgotten what stood before is refused, and nothing is changed', async () => {
  const { workbook, fake } = await openFake();
  const plan = (value: number) => ({ name: 'Tulos', widths: [], rows: [[{ value }]] });
  const first = await workbook.apply([plan(0)]);
  for (let value = 1; value <= 200; value++) await workbook.apply([plan(value)]);
  await expect(workbook.revert(first)).rejects.toMatchObject({ code: 'changes.forgotten' });
  expect(fake.book.sheet('Tulos').rows).toEqual([[200]]);
});
