import type { SupportStructure } from './structure';

/**
 * Names of support units that serve only each other, directly or in turn, so that their cost can never leave; in the order of
 * `support`.
 */
export function closedLoops({ names, supportAt, support }: SupportStructure): readonly string[] {
  const servers: number[][] = support.map(() => []);
  const outlets: number[] = [];
  support.forEach(({ served }, at) => {
    for (const to of served) {
      if (supportAt[to] >= 0) servers[supportAt[to]].push(at);
    }
    if (served.some((to) => supportAt[to] < 0)) outlets.push(at);
  });
  const servedSupport = support.map(({ served }) => served.flatMap((to) => (supportAt[to] < 0 ? [] : [supportAt[to]])));
  const leaving = reachable(outlets, servers);
  const stuck = support.flatMap((_, at) => (leaving.has(at) ? [] : [at]));
  // Inside the loop itself, whoever is reached can also reach back; units that only feed the loop are not named.
  const inLoop = stuck.filter((at) => {
    const back = reachable([at], servers);
    return [...reachable([at], servedSupport)].every((reached) => back.has(reached));
  });
  return inLoop.map((at) => names[support[at].unit]);
}

function reachable(starts: readonly number[], next: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const at of reached) for (const other of next[at]) reached.add(other);
  return reached;
}
