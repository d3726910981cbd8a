/** What went to Excel and came back, for tests that state it. */
export class Counts {
  /** Round trips; a sync with nothing to do is none. */
  syncs = 0;
  /** Bytes of all requests, of all responses. */
  sent = 0;
  answered = 0;
  /** The largest of each. */
  largestRequest = 0;
  largestResponse = 0;
  /** Calls of each sync by statement, such as "Range.values". */
  readonly batches: ReadonlyMap<string, number>[] = [];
  private readonly planned = new Map<number, (() => void)[]>();

  sync(commands: readonly { readonly statement: string }[]): number {
    this.syncs += 1;
    const calls = new Map<string, number>();
    for (const { statement } of commands) calls.set(statement, (calls.get(statement) ?? 0) + 1);
    this.batches.push(calls);
    for (const act of this.planned.get(this.syncs) ?? []) act();
    return this.syncs;
  }

  bytes(sent: number, answered: number): void {
    this.sent += sent;
    this.answered += answered;
    this.largestRequest = Math.max(this.largestRequest, sent);
    this.largestResponse = Math.max(this.largestResponse, answered);
  }

  /** Something that happens just before the n-th sync, counted from the first of all. */
  before(sync: number, act: () => void): void {
    this.planned.set(sync, [...(this.planned.get(sync) ?? []), act]);
  }

  /** How often a statement was asked, in all syncs. */
  calls(statement: string): number {
    return this.batches.reduce((sum, batch) => sum + (batch.get(statement) ?? 0), 0);
  }

  reset(): void {
    Object.assign(this, { syncs: 0, sent: 0, answered: 0, largestRequest: 0, largestResponse: 0 });
    this.batches.length = 0;
    this.planned.clear();
  }
}
