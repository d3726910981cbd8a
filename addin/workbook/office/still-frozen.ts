import { address } from '../plan/address';
import { isFormula } from './cells';
import { areaRead, type Cell, type FrozenArea } from './freeze-cells';
import type { Batch } from './session';
import { sheetNamed, type Listing } from './sheet-list';
import type { ColumnWrite } from './writes';

/**
 * The writes that bring formulas back, without those whose cells somebody has changed since: what was typed there stays. Of a formula that
 * fills several cells all must be as they were left. Of a sheet that is gone nothing is written.
 */
export async function stillFrozen(
  batch: Batch,
  columns: readonly ColumnWrite[],
  frozen: readonly FrozenArea[],
  { sheets }: Listing,
): Promise<readonly ColumnWrite[]> {
  const free = new Set<string>();
  for (const name of new Set(frozen.map(({ sheet }) => sheet))) {
    const own = frozen.filter(({ sheet }) => sheet === name);
    const there = sheetNamed(sheets, name);
    const cells =
      there === undefined
        ? new Map<string, Cell>()
        : await areaRead(
            batch,
            there.id,
            own.map(({ area }) => area),
          );
    for (const { shown } of own) {
      const isAsLeft = [...shown].every(([cell, value]) => {
        const now = cells.get(cell);
        return now !== undefined && now.value === value && !isFormula(now.value, now.formula);
      });
      if (isAsLeft) for (const cell of shown.keys()) free.add(JSON.stringify([name, cell]));
    }
  }
  return columns.flatMap((write) => {
    const cells = [...write.cells].filter(([row]) => free.has(JSON.stringify([write.sheet, address(row, write.column)])));
    return cells.length === 0 ? [] : [{ ...write, cells: new Map(cells) }];
  });
}
