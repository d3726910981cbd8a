import type { Comparable } from './comparable';
import { groupBy } from './components';
import { identical } from './evidence';
import type { Link, Matching } from './matching';

/** What makes a line, each part by itself. Amounts of zero count here: they are too little to link by, but enough to doubt by. */
const parts: readonly ((line: Comparable) => string)[] = [({ key }) => key, ({ names }) => names, ({ cents }) => cents.join(' ')];

/** Known lines that stand nowhere as they were: any of them could be behind a line that was taken for another. */
export class Rivals {
  private readonly gone: readonly ReadonlyMap<string, readonly number[]>[];

  constructor(private readonly matching: Matching) {
    const { old, next } = matching.sides;
    const present = new Set(next.map(identical.sign));
    const gone = [...old.keys()].filter((index) => !present.has(identical.sign(matching.oldLine(index))));
    this.gone = parts.map((part) => groupBy(gone, (index) => part(matching.oldLine(index))));
  }

  /** Present lines of a link that have from a rival of another tag what they do not have from their own: they could be either. */
  against({ old, next }: Link): readonly number[] {
    const olds = old.map((index) => this.matching.oldLine(index));
    const tags = new Set(olds.map(({ tag }) => tag));
    return next.filter((index) => {
      const line = this.matching.nextLine(index);
      return parts.some((part, at) => {
        const text = part(line);
        if (olds.some((one) => part(one) === text)) return false;
        return (this.gone[at].get(text) ?? []).some((one) => !tags.has(this.matching.oldLine(one).tag));
      });
    });
  }
}
