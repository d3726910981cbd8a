const shown = 5;

/** The first few of a list, and how many more there are. */
export function firstOf(items: readonly string[], more: (rest: number) => string): string {
  const rest = items.length - shown;
  const first = items.slice(0, shown).join(', ');
  return rest <= 0 ? first : `${first} ${more(rest)}`;
}
