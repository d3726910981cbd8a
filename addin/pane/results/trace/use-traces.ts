import { useEffect, useState } from 'react';
import type { CellQuery, Trace } from '../../../../engine';
import type { Desk } from '../../../app/desk';
import type { Figure } from '../figure';

/** A cell of a figure with its lines, and beside it the income of the same cell, which is never set off against it. */
export interface TracedCell {
  readonly cell: CellQuery;
  readonly trace: Trace;
  readonly income: Trace | null;
}

/** Money of a kind of its own, where no income stands beside. */
const ownKinds: readonly (string | undefined)[] = ['nonOperating', 'investment'];

async function tracedCell(desk: Desk, cell: CellQuery): Promise<TracedCell | null> {
  const hasIncome = cell['kind'] === undefined && !ownKinds.includes(cell['place']);
  const [trace, income] = await Promise.all([
    desk.trace(hasIncome ? { ...cell, kind: 'expense' } : cell),
    hasIncome ? desk.trace({ ...cell, kind: 'income' }) : null,
  ]);
  return trace === null ? null : { cell, trace, income };
}

/** The lines behind a figure, asked for anew when the figures change; null until they are there. */
export function useTraces(desk: Desk, { cells }: Figure, linesVersion: number): readonly TracedCell[] | null {
  const [traces, setTraces] = useState<readonly TracedCell[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void Promise.all(cells.map((cell) => tracedCell(desk, cell))).then((found) => {
      if (isShown) setTraces(found.filter((traced) => traced !== null));
    });
    return () => {
      isShown = false;
    };
  }, [desk, cells, linesVersion]);
  return traces;
}
