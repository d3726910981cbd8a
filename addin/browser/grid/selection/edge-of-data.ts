import type { BookCell } from '../../../workbook/browser/book';
import type { Area, Position } from './area';

/** What is asked for at once. A column of 50,000 rows takes ten questions. */
const linesAtOnce = 5000;

export interface Way {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/**
 * Where Ctrl and an arrow lead: from a filled cell beside another to the last of the filled ones, else to the next filled one, else to
 * the edge of what the sheet holds. `used`: the rectangle that holds anything.
 */
export async function edgeOfData(
  cells: (area: Area) => Promise<readonly (readonly BookCell[])[]>,
  from: Position,
  way: Way,
  used: Area,
): Promise<Position> {
  const forwards = way.rows + way.columns > 0;
  const along = way.rows === 0 ? 'column' : 'row';
  const firstLine = used[along];
  const lastLine = firstLine + (along === 'row' ? used.rows : used.columns) - 1;
  const edge = forwards ? lastLine : firstLine;
  if (forwards ? from[along] >= edge : from[along] <= edge) return from;

  let inRun: boolean | null = null;
  let previous = from[along];
  for (let asked = previous; forwards ? asked <= edge : asked >= edge;) {
    const far = forwards ? Math.min(edge, asked + linesAtOnce - 1) : Math.max(edge, asked - linesAtOnce + 1);
    const strip = (await cells(stripOf(from, along, Math.min(asked, far), Math.abs(far - asked) + 1))).flat();
    const filled = (forwards ? strip : [...strip].reverse()).map(({ text }) => text !== '');
    for (const [i, isFilled] of filled.entries()) {
      const line = forwards ? asked + i : asked - i;
      if (line === from[along]) {
        inRun = isFilled ? null : false;
        continue;
      }
      // The neighbour decides whether a run of filled cells is followed or an empty one crossed.
      if (inRun === null) inRun = isFilled;
      if (inRun && !isFilled) return { ...from, [along]: previous };
      if (!inRun && isFilled) return { ...from, [along]: line };
      previous = line;
    }
    asked = forwards ? far + 1 : far - 1;
  }
  return { ...from, [along]: edge };
}

const stripOf = (at: Position, along: 'row' | 'column', first: number, count: number): Area =>
  along === 'row'
    ? { row: first, column: at.column, rows: count, columns: 1 }
    : { row: at.row, column: first, rows: 1, columns: count };
