import type { Desk } from '../../app/desk';
import type { LineQuery } from '../../app/state';

/** Lines that a person can select by hand or make a rule of; more than that is done by a filter. */
const mostKeys = 10_000;
const block = 2_000;

/** Keys of the lines of a query from one place on, in its order. */
export async function keysOf(desk: Desk, query: LineQuery, from = 0, count = mostKeys): Promise<readonly string[]> {
  const keys: string[] = [];
  const end = from + Math.min(count, mostKeys);
  for (let at = from; at < end; at += block) {
    const wanted = Math.min(block, end - at);
    const { rows } = await desk.lines(query, at, wanted);
    keys.push(...rows.map(({ key }) => key));
    if (rows.length < wanted) break;
  }
  return keys;
}
