import { CostHeap } from './cost-heap';

/** An arc that carries 0 or 1, at a cost. */
interface UnitArc {
  readonly from: number;
  readonly to: number;
  /** Added cost of carrying 1. */
  readonly cost: bigint;
  carries: 0 | 1;
  /** Its value is settled: no way leads through it any more. */
  frozen: boolean;
}

/** Distances of a search in reduced costs, and the arc by which each node was reached (-1: by none). */
interface Search {
  readonly distance: ReadonlyMap<number, bigint>;
  /** Nodes whose distance is final. */
  readonly done: ReadonlySet<number>;
  readonly by: Int32Array;
  readonly end: number | null;
}

/**
 * The cheapest way to carry 0 or 1 on every arc so that every node passes on what it gets, in exact costs. Every arc starts at
 * its cheaper value, which leaves nodes with an excess or a deficit; each of these is resolved along a cheapest way. Method:
 * successive shortest paths with node prices (Edmonds and Karp 1972); an unsolvable network keeps its excess.
 */
export class UnitFlow {
  private readonly arcs: UnitArc[] = [];
  private readonly atNode: number[][];
  private readonly prices: bigint[];
  /** What a node gets and does not pass on. */
  readonly excess: number[];

  constructor(nodes: number) {
    this.atNode = Array.from({ length: nodes }, () => []);
    this.prices = new Array<bigint>(nodes).fill(0n);
    this.excess = new Array<number>(nodes).fill(0);
  }

  /** Adds an arc and returns its number. */
  add(from: number, to: number, cost: bigint): number {
    const carries = cost < 0n ? 1 : 0;
    this.arcs.push({ from, to, cost, carries, frozen: false });
    const arc = this.arcs.length - 1;
    this.atNode[from].push(arc);
    this.atNode[to].push(arc);
    this.excess[from] -= carries;
    this.excess[to] += carries;
    return arc;
  }

  carries(arc: number): 0 | 1 {
    return this.arcs[arc].carries;
  }

  solve(): void {
    for (;;) {
      const search = this.cheapestWays();
      if (search.end === null) return;
      this.adjustPrices(search, search.end);
      const start = this.turn(search.by, search.end);
      this.excess[start] -= 1;
      this.excess[search.end] += 1;
    }
  }

  /** Among solutions of equal cost: gives 1 to each of these arcs in order where it can have it, and keeps what it got. */
  prefer(arcs: readonly number[]): void {
    for (const number of arcs) {
      const arc = this.arcs[number];
      arc.frozen = true;
      if (arc.carries === 1 || this.reducedCost(number, arc.from) !== 0n) continue;
      const by = this.freeWays(arc.to, arc.from);
      if (by === null) continue;
      this.turn(by, arc.from);
      arc.carries = 1;
    }
  }

  private otherEnd(arc: number, node: number): number {
    return this.arcs[arc].from === node ? this.arcs[arc].to : this.arcs[arc].from;
  }

  /** Whether one more unit can be moved from the node by this arc: forward where it carries 0, back where it carries 1. */
  private isOpen(arc: number, node: number): boolean {
    const { from, carries, frozen } = this.arcs[arc];
    return !frozen && (from === node) === (carries === 0);
  }

  /**
   * Cost of moving a unit from the node by this arc, corrected by the prices of its ends. Never negative on an open arc of a
   * cheapest flow.
   */
  private reducedCost(arc: number, node: number): bigint {
    const { from, cost } = this.arcs[arc];
    return (from === node ? cost : -cost) + this.prices[node] - this.prices[this.otherEnd(arc, node)];
  }

  /** Dijkstra from all nodes with an excess, up to the first node with a deficit. */
  private cheapestWays(): Search {
    const distance = new Map<number, bigint>();
    const by = new Int32Array(this.excess.length).fill(-1);
    const done = new Set<number>();
    const waiting = new CostHeap();
    this.excess.forEach((excess, node) => {
      if (excess <= 0) return;
      distance.set(node, 0n);
      waiting.push(0n, node);
    });
    for (let node = waiting.pop(); node !== null; node = waiting.pop()) {
      if (this.excess[node] < 0) return { distance, done, by, end: node };
      if (done.has(node)) continue;
      done.add(node);
      const here = distance.get(node) ?? 0n;
      for (const arc of this.atNode[node]) {
        const other = this.otherEnd(arc, node);
        if (done.has(other) || !this.isOpen(arc, node)) continue;
        const there = here + this.reducedCost(arc, node);
        const known = distance.get(other);
        if (known !== undefined && known <= there) continue;
        distance.set(other, there);
        by[other] = arc;
        waiting.push(there, other);
      }
    }
    return { distance, done, by, end: null };
  }

  /** Nodes nearer than the end become cheaper by the difference: open arcs keep costs of 0 or more, those of the way cost 0. */
  private adjustPrices({ distance, done }: Search, end: number): void {
    const most = distance.get(end) ?? 0n;
    for (const node of done) this.prices[node] -= most - (distance.get(node) ?? most);
  }

  /** Flips the arcs of the way that leads to the end; returns where it began. */
  private turn(by: Int32Array, end: number): number {
    let node = end;
    while (by[node] >= 0) {
      const arc = by[node];
      this.arcs[arc].carries = this.arcs[arc].carries === 0 ? 1 : 0;
      node = this.otherEnd(arc, node);
    }
    return node;
  }

  /** A way of open arcs that cost nothing, or null. */
  private freeWays(start: number, end: number): Int32Array | null {
    const by = new Int32Array(this.excess.length).fill(-1);
    const seen = new Uint8Array(this.excess.length);
    seen[start] = 1;
    const queue = [start];
    for (const node of queue) {
      if (node === end) return by;
      for (const arc of this.atNode[node]) {
        const other = this.otherEnd(arc, node);
        if (seen[other] === 1 || !this.isOpen(arc, node) || this.reducedCost(arc, node) !== 0n) continue;
        seen[other] = 1;
        by[other] = arc;
        queue.push(other);
      }
    }
    return null;
  }
}
