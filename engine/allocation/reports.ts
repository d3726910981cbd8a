import type { Issue } from '../issues/issue';

/**
 * Findings of drivers. What is found while a driver is asked is collected with its answer; it is said, each finding once, when a line asks: then it is
 * kept by who asked, a moment in a measure, and forgotten when that is asked anew.
 */
export class Reports {
  private readonly said = new Map<string, { readonly issue: Issue; readonly askers: Set<number> }>();
  private readonly open: Issue[][] = [];

  get issues(): readonly Issue[] {
    return [...this.said.values()].map(({ issue }) => issue);
  }

  readonly report = (issue: Issue): void => void this.open[this.open.length - 1]?.push(issue);

  /** The answer, and what was reported meanwhile. */
  collect<T>(ask: () => T): { readonly answer: T; readonly issues: readonly Issue[] } {
    const issues: Issue[] = [];
    this.open.push(issues);
    try {
      return { answer: ask(), issues };
    } finally {
      this.open.pop();
    }
  }

  say(asker: number, issues: readonly Issue[]): void {
    for (const issue of issues) {
      const key = JSON.stringify([issue.code, issue.params, issue.at]);
      const known = this.said.get(key);
      if (known) known.askers.add(asker);
      else this.said.set(key, { issue, askers: new Set([asker]) });
    }
  }

  forget(isForgotten: (asker: number) => boolean): void {
    for (const [key, { askers }] of this.said) {
      for (const asker of askers) if (isForgotten(asker)) askers.delete(asker);
      if (askers.size === 0) this.said.delete(key);
    }
  }
}
