import type { Chain } from './chain';
import { outsidePlace } from './chain';
import { drivers } from './drivers/index';

/**
 * Lets a fresh chain find what placing every line would find, without placing them all: a moment's weights are asked once by measure and area, and line by
 * line only where amounts are typed.
 */
export function reportPlaces(chain: Chain): void {
  const byLine = typedMoments(chain);
  const { lines, measures } = chain.table;
  for (const measure of measures.keys()) {
    const asked = new Set<number>();
    lines.forEach((facts, line) => {
      if (chain.cents(line, measure) === 0 || outsidePlace(facts) !== null) return;
      const decision = chain.decision(line, measure);
      if (typeof decision === 'string') return;
      const keyOf = (moment: number): number => moment * (chain.columns + 1) + (facts.area ?? chain.columns);
      if (decision.moments.every((moment) => asked.has(keyOf(moment)) && !byLine.has(moment))) return;
      chain.placeLine(line, measure, ({ moment }) => void (moment >= 0 && asked.add(keyOf(moment))));
    });
  }
}

/** Moments that some year's driver gives typed amounts, so that each line may find something else. */
function typedMoments({ model }: Chain): ReadonlySet<number> {
  const typed = new Set(model.drivers.filter(({ kind }) => drivers[kind].byLine).map(({ id }) => id));
  return new Set(model.moments.flatMap(({ driver }, index) => (typed.has(driver) ? [index] : [])));
}
