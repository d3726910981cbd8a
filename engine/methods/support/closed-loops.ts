import type { SupportStructure } from './structure';

/**
 * Names of support units that serve only each other, directly or in turn, so that their cost can never leave; in the order of
 * `support`.
 */
export function closedLoops({ names, supportAt, units, first, to }: SupportStructure): readonly string[] {
  const servers = Array.from(units, (): number[] => []);
  const served = Array.from(units, (): number[] => []);
  const outlets = new Set<number>();
  for (let at = 0; at < units.length; at += 1) {
    for (let arc = first[at]; arc < first[at + 1]; arc += 1) {
      const position = supportAt[to[arc]];
      if (position < 0) {
        outlets.add(at);
        continue;
      }
      servers[position].push(at);
      served[at].push(position);
    }
  }
  if (outlets.size === units.length) return [];
  const leaving = reachable(outlets, servers);
  const stuck = [...units.keys()].filter((at) => !leaving.has(at));
  // Inside the loop itself, whoever is reached can also reach back; units that only feed the loop are not named.
  const inLoop = stuck.filter((at) => {
    const back = reachable([at], servers);
    return [...reachable([at], served)].every((reached) => back.has(reached));
  });
  return inLoop.map((at) => names[units[at]]);
}

function reachable(starts: Iterable<number>, next: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const at of reached) for (const other of next[at]) reached.add(other);
  return reached;
}
