interface Ages {
  readonly from: number;
  readonly to: number;
}

/** A range of ages as names write it, with either dash. */
const rangeOf = ({ from, to }: Ages): RegExp => new RegExp(`(?<!\\d)${from}\\s?[-\u2013]\\s?${to}(?!\\d)`);

/**
 * The name of a driver whose ages changed: one that tells its ages tells the new ones, any other says what it said. `ageName`: how the
 * language names a driver by its ages.
 */
export function nameFollowing(name: string, before: Ages, after: Ages, ageName: (from: number, to: number) => string): string {
  if (name === ageName(before.from, before.to)) return ageName(after.from, after.to);
  return name.replace(rangeOf(before), `${after.from}\u2013${after.to}`);
}
