/** One piece of work after another, in the order asked. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Whoever asked hears of a fault; where nobody waits for the answer, it is an unhandled rejection, which pages show. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    // The next one begins whether this one succeeds or not.
    this.last = turn.catch(() => undefined);
    return await turn;
  }
}
