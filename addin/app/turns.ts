/** One piece of work after another, in the order asked: what changes the model never meets a half-made change. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    // The next one begins whether this one succeeds or not; whoever asked hears of the fault.
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
