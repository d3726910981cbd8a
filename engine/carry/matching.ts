import { EngineError } from '../issues/refused-input';
import type { Comparable, Sides } from './comparable';
import { componentsOf, edgesBy, groupBy, mostPairs, onlyPairing, type Component, type Edge } from './components';
import { identical, type Evidence, type LinkReason } from './evidence';

/**
 * only: nothing else was possible. eliminated: others were, but each had its own. same-tag: they cannot be told apart and need not be.
 * twins: alike in everything and as many on both sides, with different tags: in the order of the files, which moves no cent. doubtful: nothing is carried.
 */
export type Certainty = 'only' | 'eliminated' | 'same-tag' | 'twins' | 'doubtful';

/** Lines of both sides that belong together. */
export interface Link {
  readonly old: readonly number[];
  readonly next: readonly number[];
  readonly reasons: readonly LinkReason[];
  readonly certainty: Certainty;
  /** Of a similar name: how far to trust it, 0 to 1. */
  readonly confidence?: number;
  /** Of a doubtful link: which lines could be which; all with all if left out. */
  readonly edges?: readonly Edge[];
}

/** The lines of two readings while they are being matched, strongest evidence first. What is linked is not looked at again. */
export class Matching {
  readonly links: Link[] = [];
  readonly open: { readonly old: Set<number>; readonly next: Set<number> };

  constructor(readonly sides: Sides) {
    this.open = { old: new Set(sides.old.keys()), next: new Set(sides.next.keys()) };
  }

  oldLine(index: number): Comparable {
    return lineAt(this.sides.old, index);
  }

  nextLine(index: number): Comparable {
    return lineAt(this.sides.next, index);
  }

  add(link: Link): void {
    this.links.push(link);
    link.old.forEach((index) => this.open.old.delete(index));
    link.next.forEach((index) => this.open.next.delete(index));
  }

  /** Lines alike in everything, in the order of the files where they repeat. */
  matchIdentical(): void {
    const nexts = groupBy(this.open.next, (index) => identical.sign(this.nextLine(index)));
    for (const [text, old] of groupBy(this.open.old, (index) => identical.sign(this.oldLine(index)))) {
      const next = nexts.get(text) ?? [];
      if (next.length === 0) continue;
      const alike = this.haveOneTag(old);
      const reasons = [identical.reason];
      const certainty = alike ? (old.length === 1 && next.length === 1 ? 'only' : 'same-tag') : 'twins';
      if (alike && old.length === next.length) {
        old.forEach((one, at) => void this.add({ old: [one], next: [next[at]], reasons, certainty: 'only' }));
      } else this.add({ old, next, reasons, certainty: old.length === next.length || alike ? certainty : 'doubtful' });
    }
  }

  /** Lines that share any of these, together: where two kinds of evidence point to different lines, neither is believed. */
  matchBy(evidence: readonly Evidence[]): void {
    const edges = evidence.flatMap((one) => edgesBy(one, this.sides.old, this.sides.next, this.open));
    this.settle(edges);
  }

  /** Large groups that have the evidence in common and one tag: which of them is which makes no difference. */
  matchAlike({ reason, sign }: Evidence): void {
    const nexts = groupBy(this.open.next, (index) => sign(this.nextLine(index)));
    for (const [text, old] of groupBy(this.open.old, (index) => sign(this.oldLine(index)))) {
      const next = nexts.get(text) ?? [];
      if (old.length * next.length <= mostPairs || !this.haveOneTag(old)) continue;
      this.add({ old, next, reasons: [reason], certainty: 'same-tag' });
    }
  }

  /** Links what possible pairs tie together. */
  settle(edges: readonly Edge[]): void {
    for (const component of componentsOf(edges, this.sides.old.length)) this.settleComponent(component);
  }

  private settleComponent(component: Component): void {
    const { old, next } = component;
    const alike = this.haveOneTag(old);
    const pairs = onlyPairing(component);
    if (pairs === null) {
      const reasons = reasonsOf(component.edges);
      this.add({ old, next, reasons, certainty: alike ? 'same-tag' : 'doubtful', edges: component.edges });
      return;
    }
    const certainty = pairs.length === 1 || alike ? 'only' : 'eliminated';
    for (const pair of pairs) {
      const reasons = reasonsOf(component.edges.filter((edge) => edge.old === pair.old && edge.next === pair.next));
      this.add({ old: [pair.old], next: [pair.next], reasons, certainty });
    }
  }

  private haveOneTag(old: readonly number[]): boolean {
    return new Set(old.map((index) => this.oldLine(index).tag)).size === 1;
  }
}

function reasonsOf(edges: readonly Edge[]): readonly LinkReason[] {
  return [...new Set(edges.map(({ reason }) => reason))];
}

function lineAt(lines: readonly Comparable[], index: number): Comparable {
  const line = lines[index];
  if (line === undefined) throw new EngineError('line.none', { index });
  return line;
}
