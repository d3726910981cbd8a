import { useEffect, useState } from 'react';
import type { Trace } from '../../../../engine';
import type { Desk } from '../../../app/desk';
import type { Figure } from '../figure';

/** The lines behind a figure, asked for anew when the figures change; null until they are there. */
export function useTraces(desk: Desk, { cells }: Figure, version: unknown): readonly Trace[] | null {
  const [traces, setTraces] = useState<readonly Trace[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void Promise.all(cells.map((cell) => desk.trace(cell))).then((found) => {
      if (isShown) setTraces(found.filter((trace) => trace !== null));
    });
    return () => {
      isShown = false;
    };
  }, [desk, cells, version]);
  return traces;
}
