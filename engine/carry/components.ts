import type { Comparable } from './comparable';
import type { Evidence, LinkReason } from './evidence';

/** A possible pair: indexes of an old and a new line, and why. */
export interface Edge {
  readonly old: number;
  readonly next: number;
  readonly reason: LinkReason;
}

/** Lines that evidence ties together. */
export interface Component {
  readonly old: readonly number[];
  readonly next: readonly number[];
  readonly edges: readonly Edge[];
}

/** Groups larger than this many pairs share what too many lines have: it tells nothing, and looking at each pair would take long. */
export const mostPairs = 100;

export function groupBy(indexes: Iterable<number>, sign: (index: number) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const text = sign(index);
    if (text === null) continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [index]);
    else group.push(index);
  }
  return groups;
}

/** Those of some texts that stand once on a side. */
function rareTexts(
  lines: readonly Comparable[],
  sign: Evidence['sign'],
  asked: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = sign(line);
    if (text !== null && asked.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count === 1 ? [text] : [])));
}

/** Pairs of open lines that have the evidence in common. */
export function edgesBy(
  { reason, sign, isRare }: Evidence,
  old: readonly Comparable[],
  next: readonly Comparable[],
  open: { readonly old: Iterable<number>; readonly next: Iterable<number> },
): Edge[] {
  const text =
    (lines: readonly Comparable[]) =>
    (index: number): string | null => {
      const line = lines[index];
      return line === undefined ? null : sign(line);
    };
  const ofOld = groupBy(open.old, text(old));
  const ofNext = ofOld.size === 0 ? new Map<string, number[]>() : groupBy(open.next, text(next));
  const rare = isRare && ofNext.size > 0 ? [rareTexts(old, sign, ofOld), rareTexts(next, sign, ofOld)] : [];
  return [...ofOld].flatMap(([shared, olds]): Edge[] => {
    const nexts = ofNext.get(shared) ?? [];
    if (olds.length * nexts.length > mostPairs || rare.some((texts) => !texts.has(shared))) return [];
    return olds.flatMap((a) => nexts.map((b) => ({ old: a, next: b, reason })));
  });
}

/** Neighbours by node: old lines as they are, new ones from `offset`. */
function neighbours(edges: readonly Edge[], offset: number): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  const tie = (from: number, to: number): void => {
    const set = near.get(from);
    if (set === undefined) near.set(from, new Set([to]));
    else set.add(to);
  };
  for (const { old, next } of edges) {
    tie(old, next + offset);
    tie(next + offset, old);
  }
  return near;
}

/** What hangs together by edges, each in the order of the lines. */
export function componentsOf(edges: readonly Edge[], oldCount: number): Component[] {
  const near = neighbours(edges, oldCount);
  const componentOf = new Map<number, number>();
  const members: number[][] = [];
  for (const start of [...near.keys()].sort((a, b) => a - b)) {
    if (componentOf.has(start)) continue;
    const found = [start];
    componentOf.set(start, members.length);
    for (const node of found) {
      for (const other of near.get(node) ?? []) {
        if (componentOf.has(other)) continue;
        componentOf.set(other, members.length);
        found.push(other);
      }
    }
    members.push(found.sort((a, b) => a - b));
  }
  const own = members.map((): Edge[] => []);
  for (const edge of edges) own[componentOf.get(edge.old) ?? -1]?.push(edge);
  return members.map((nodes, at) => ({
    old: nodes.filter((node) => node < oldCount),
    next: nodes.filter((node) => node >= oldCount).map((node) => node - oldCount),
    edges: own[at] ?? [],
  }));
}

/**
 * The only way to pair every line of a component, found by pairing whoever has one possible partner left; null where lines stay
 * over or two ways are possible.
 */
export function onlyPairing({ old, next, edges }: Component): readonly Edge[] | null {
  if (old.length !== next.length) return null;
  const offset = Math.max(-1, ...old) + 1;
  const near = neighbours(edges, offset);
  const edgeOf = new Map([...edges].reverse().map((edge) => [`${edge.old} ${edge.next}`, edge]));
  const pairs: Edge[] = [];
  const leaves = [...near.keys()].filter((node) => near.get(node)?.size === 1);
  for (const leaf of leaves) {
    const [partner, ...more] = near.get(leaf) ?? [];
    if (partner === undefined || more.length > 0) continue;
    const [a, b] = leaf < offset ? [leaf, partner - offset] : [partner, leaf - offset];
    const edge = edgeOf.get(`${a} ${b}`);
    if (edge === undefined) return null;
    pairs.push(edge);
    near.delete(leaf);
    for (const other of near.get(partner) ?? []) {
      near.get(other)?.delete(partner);
      if (near.get(other)?.size === 1) leaves.push(other);
    }
    near.delete(partner);
  }
  return pairs.length === old.length ? pairs : null;
}
