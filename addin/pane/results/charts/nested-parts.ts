import type { Nested } from '../../../../engine';

/** A part of a stacked bar, in euros; only drawn, never said. */
export interface NestedPart {
  readonly part: 'direct' | 'family' | 'others';
  readonly from: number;
  readonly amount: number;
}

/** What each nested sum adds to the one before; a part below zero is not drawn. */
export function nestedParts({ direct, directAndFamily, all }: Nested): readonly NestedPart[] {
  const [one, two, three] = [direct, directAndFamily, all].map(Number) as [number, number, number];
  const widths = [one, two - one, three - two].map((width) => Math.max(0, width));
  return (['direct', 'family', 'others'] as const).map((part, at) => ({
    part,
    from: widths.slice(0, at).reduce((sum, width) => sum + width, 0),
    amount: widths[at] ?? 0,
  }));
}
