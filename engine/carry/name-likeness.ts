/** Likeness of names by their runs of three letters, rare ones weighing more: "Ojan päiväkoti" and "Ojan pk" share what few others have. */

const length = 3;
/** Candidates are found by a text's rarest runs, those that more texts than this have left out. */
const rarest = 8;
const mostTexts = 60;

type Runs = ReadonlyMap<string, number>;

function runsOf(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    const padded = ` ${word} `;
    return Array.from({ length: Math.max(1, padded.length - length + 1) }, (_, at) => padded.slice(at, at + length));
  });
}

export class NameLikeness {
  private readonly counts = new Map<string, number>();
  private readonly vectors = new Map<string, Runs>();

  /** `texts`: all names of both readings; how rare a run is, is counted over the different ones. */
  constructor(texts: Iterable<string>) {
    for (const text of new Set(texts)) {
      for (const run of new Set(runsOf(text))) this.counts.set(run, (this.counts.get(run) ?? 0) + 1);
    }
  }

  /** 0: nothing in common, 1: the same runs. */
  between(one: string, other: string): number {
    const [small, large] = [this.vector(one), this.vector(other)].sort((a, b) => a.size - b.size);
    let sum = 0;
    for (const [run, weight] of small ?? []) sum += weight * (large?.get(run) ?? 0);
    return sum;
  }

  /** Pairs of different texts at least so alike, each with its likeness; the same whichever side is first. */
  pairs(
    ones: ReadonlySet<string>,
    others: ReadonlySet<string>,
    least: number,
  ): { one: string; other: string; likeness: number }[] {
    const candidates = this.candidates(ones, others);
    for (const [other, found] of this.candidates(others, ones)) for (const one of found) candidates.get(one)?.add(other);
    return [...candidates].flatMap(([one, found]) =>
      [...found].map((other) => ({ one, other, likeness: this.between(one, other) })).filter(({ likeness }) => likeness >= least),
    );
  }

  /** Texts that share one of a text's rarest runs. */
  private candidates(ones: ReadonlySet<string>, others: ReadonlySet<string>): Map<string, Set<string>> {
    const holders = new Map<string, string[]>();
    for (const other of others) {
      for (const run of this.vector(other).keys()) {
        const list = holders.get(run);
        if (list === undefined) holders.set(run, [other]);
        else list.push(other);
      }
    }
    return new Map(
      [...ones].map((one) => {
        const telling = [...this.vector(one).keys()]
          .map((run) => holders.get(run) ?? [])
          .filter((list) => list.length > 0 && list.length <= mostTexts)
          .sort((a, b) => a.length - b.length)
          .slice(0, rarest);
        return [one, new Set(telling.flat())];
      }),
    );
  }

  private vector(text: string): Runs {
    const known = this.vectors.get(text);
    if (known !== undefined) return known;
    const weights = new Map<string, number>();
    for (const run of runsOf(text)) weights.set(run, (weights.get(run) ?? 0) + 1 / Math.sqrt(this.counts.get(run) ?? 1));
    const size = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const vector = new Map([...weights].map(([run, weight]) => [run, weight / size]));
    this.vectors.set(text, vector);
    return vector;
  }
}
