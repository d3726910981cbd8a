import type { Unsubscribe } from './port';

/** Those who want to be told. Each call of `add` is its own listener, even of one function. */
export class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();

  add(listener: (value: T) => void): Unsubscribe {
    const own = (value: T): void => listener(value);
    this.all.add(own);
    return () => void this.all.delete(own);
  }

  tell(value: T): void {
    for (const listener of [...this.all]) listener(value);
  }
}
