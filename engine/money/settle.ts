/** Arcs of a network that carry whole units between bounds; `flow` is changed by `settle`. All arrays are one entry an arc. */
export interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly flow: Float64Array;
}

/** Arcs at each node: those of node u are at[first[u]] ... at[first[u + 1] - 1]. */
interface Incidence {
  readonly first: Int32Array;
  readonly at: Int32Array;
}

/**
 * Moves units along arcs within their bounds from nodes with an excess (they hold more than they pass on) to nodes with a
 * deficit, until no excess can reach a deficit. Changes `arcs.flow` and `excess`; whole numbers stay whole. Deterministic: nodes
 * and arcs in their order, shortest ways first. Method: maximum flow by blocking flows (Dinic 1970).
 */
export function settle(arcs: Arcs, excess: Float64Array): void {
  const incidence = incidenceOf(arcs, excess.length);
  const level = new Int32Array(excess.length);
  const next = new Int32Array(excess.length);
  while (reachesDeficit(arcs, incidence, excess, level)) {
    next.set(incidence.first.subarray(0, excess.length));
    for (let source = 0; source < excess.length; source += 1) {
      while (excess[source] > 0 && sendFrom(source, arcs, incidence, excess, level, next));
    }
  }
}

function incidenceOf({ from, to }: Arcs, nodes: number): Incidence {
  const first = new Int32Array(nodes + 1);
  for (let arc = 0; arc < from.length; arc += 1) {
    first[from[arc] + 1] += 1;
    first[to[arc] + 1] += 1;
  }
  for (let node = 0; node < nodes; node += 1) first[node + 1] += first[node];
  const filled = first.slice();
  const at = new Int32Array(2 * from.length);
  for (let arc = 0; arc < from.length; arc += 1) {
    at[filled[from[arc]]++] = arc;
    at[filled[to[arc]]++] = arc;
  }
  return { first, at };
}

/** Units the arc can still move away from the node: more forward, or less of what it brings. */
const room = ({ from, low, high, flow }: Arcs, arc: number, node: number): number =>
  from[arc] === node ? high[arc] - flow[arc] : flow[arc] - low[arc];

const otherEnd = ({ from, to }: Arcs, arc: number, node: number): number => (from[arc] === node ? to[arc] : from[arc]);

/** Distances from the nodes with an excess, in arcs with room; whether a deficit is among the nodes reached. */
function reachesDeficit(arcs: Arcs, { first, at }: Incidence, excess: Float64Array, level: Int32Array): boolean {
  const queue: number[] = [];
  for (let node = 0; node < excess.length; node += 1) {
    level[node] = excess[node] > 0 ? 0 : -1;
    if (excess[node] > 0) queue.push(node);
  }
  let found = false;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head];
    found ||= excess[node] < 0;
    for (let slot = first[node]; slot < first[node + 1]; slot += 1) {
      const other = otherEnd(arcs, at[slot], node);
      if (level[other] >= 0 || room(arcs, at[slot], node) <= 0) continue;
      level[other] = level[node] + 1;
      queue.push(other);
    }
  }
  return found;
}

/** One way from the source down the levels to a deficit, and as many units as it has room for; false where there is none left. */
function sendFrom(
  source: number,
  arcs: Arcs,
  { first, at }: Incidence,
  excess: Float64Array,
  level: Int32Array,
  next: Int32Array,
): boolean {
  const way: number[] = [];
  const nodes = [source];
  for (;;) {
    const node = nodes[nodes.length - 1];
    if (excess[node] < 0) {
      move(arcs, way, nodes, excess);
      return true;
    }
    while (next[node] < first[node + 1] && !leadsDown(arcs, at[next[node]], node, level)) next[node] += 1;
    if (next[node] < first[node + 1]) {
      way.push(at[next[node]]);
      nodes.push(otherEnd(arcs, at[next[node]], node));
    } else if (way.length > 0) {
      way.pop();
      nodes.pop();
      next[nodes[nodes.length - 1]] += 1;
    } else {
      return false;
    }
  }
}

const leadsDown = (arcs: Arcs, arc: number, node: number, level: Int32Array): boolean =>
  level[otherEnd(arcs, arc, node)] === level[node] + 1 && room(arcs, arc, node) > 0;

function move(arcs: Arcs, way: readonly number[], nodes: readonly number[], excess: Float64Array): void {
  const [source, sink] = [nodes[0], nodes[nodes.length - 1]];
  const units = way.reduce(
    (least, arc, step) => Math.min(least, room(arcs, arc, nodes[step])),
    Math.min(excess[source], -excess[sink]),
  );
  way.forEach((arc, step) => (arcs.flow[arc] += arcs.from[arc] === nodes[step] ? units : -units));
  excess[source] -= units;
  excess[sink] += units;
}
