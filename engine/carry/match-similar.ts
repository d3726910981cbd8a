import type { Comparable } from './comparable';
import { componentsOf, groupBy, type Edge } from './components';
import type { Matching } from './matching';
import { NameLikeness } from './name-likeness';

/** From here on a name is a candidate a person should see. */
const candidate = 0.55;
/** From here on, with every other candidate behind by the lead, it is taken for the same. */
const same = 0.75;
const lead = 0.15;
/** A code kept by a line whose name is less alike than this and whose amounts differ belongs to something else now. */
const otherThing = 0.5;

const nameText = ({ names }: Comparable): string => (JSON.parse(names) as string[]).join(' ');

/** A name in its kind: expense is never taken for income of the same name. */
const kindText = (line: Comparable): string => line.line.kind ?? '';

/** Pairs of lines of two names. */
const mostOfOneName = 9;

interface LikeEdge extends Edge {
  readonly likeness: number;
}

/** Counted when first asked for: where codes and amounts tell everything, names need not be read. */
export function likenessOf({ sides }: Matching): () => NameLikeness {
  let made: NameLikeness | null = null;
  return () => (made ??= new NameLikeness([...sides.old, ...sides.next].map(nameText)));
}

/** Links, from one on, that stand on the code alone, while name and amounts say something else, are doubtful: codes are given anew. */
export function doubtReusedCodes(matching: Matching, likeness: () => NameLikeness, from: number): void {
  matching.links.slice(from).forEach((link, at) => {
    const [old = -1] = link.old;
    const [next = -1] = link.next;
    if (link.reasons.join() !== 'key' || link.certainty !== 'only') return;
    const [before, after] = [matching.oldLine(old), matching.nextLine(next)];
    if (before.amounts === null && after.amounts === null) return;
    if (likeness().between(nameText(before), nameText(after)) >= otherThing) return;
    matching.links[from + at] = { ...link, certainty: 'doubtful' };
  });
}

/** What is left, by similar names: one clear likeness is carried with its confidence, several or faint ones are for a person to decide. */
export function matchSimilar(matching: Matching, likeness: () => NameLikeness): void {
  if (matching.open.old.size === 0 || matching.open.next.size === 0) return;
  const olds = groupBy(matching.open.old, (index) => signOf(matching.oldLine(index)));
  const nexts = groupBy(matching.open.next, (index) => signOf(matching.nextLine(index)));
  const names = (groups: ReadonlyMap<string, unknown>): Set<string> =>
    new Set([...groups.keys()].map((text) => text.split('\n')[1] ?? ''));
  const kinds = new Set([...olds.keys()].map((text) => text.split('\n')[0] ?? ''));
  const edges = likeness()
    .pairs(names(olds), names(nexts), candidate)
    .flatMap(({ one, other, likeness: alike }) =>
      [...kinds].flatMap((kind): LikeEdge[] => {
        const [a = [], b = []] = [olds.get(`${kind}\n${one}`), nexts.get(`${kind}\n${other}`)];
        // A name that many lines have, such as that of an account, tells none of them.
        if (a.length * b.length > mostOfOneName) return [];
        return a.flatMap((old) => b.map((next): LikeEdge => ({ old, next, reason: 'similar-name', likeness: alike })));
      }),
    );
  const isAhead = aheadOf(edges);
  const clear = edges.filter((edge) => edge.likeness >= same && isAhead(edge));
  for (const { old, next, likeness: confidence } of clear) {
    matching.add({ old: [old], next: [next], reasons: ['similar-name'], certainty: 'only', confidence });
  }
  const left = edges.filter(({ old, next }) => matching.open.old.has(old) && matching.open.next.has(next));
  for (const { old, next, edges: own } of componentsOf(left, matching.sides.old.length)) {
    matching.add({ old, next, reasons: ['similar-name'], certainty: 'doubtful', edges: own });
  }
}

const signOf = (line: Comparable): string => `${kindText(line)}\n${nameText(line)}`;

/** Tells the pairs that are ahead of every other candidate of either line. */
function aheadOf(edges: readonly LikeEdge[]): (edge: LikeEdge) => boolean {
  const best = { old: new Map<number, number[]>(), next: new Map<number, number[]>() };
  const note = (side: Map<number, number[]>, index: number, likeness: number): void => {
    side.set(index, [...(side.get(index) ?? []), likeness].sort((a, b) => b - a).slice(0, 2));
  };
  for (const { old, next, likeness } of edges) {
    note(best.old, old, likeness);
    note(best.next, next, likeness);
  }
  const leads = ([first = 0, second = 0]: readonly number[] = [], likeness: number): boolean =>
    likeness === first && second <= likeness - lead;
  return ({ old, next, likeness }) => leads(best.old.get(old), likeness) && leads(best.next.get(next), likeness);
}
