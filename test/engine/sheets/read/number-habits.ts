/** Ways in which people write amounts; a writer for tests, independent of the reader. */
export interface NumberHabit {
  readonly group: string;
  readonly decimal: ',' | '.';
  readonly minus: (text: string) => string;
  readonly decimals: boolean;
}

const groupsOf = { ',': ['', ' ', '\u00a0', '\u202f', '.', "'", '\u2019'], '.': ['', ' ', '\u00a0', ',', "'"] } as const;
const minuses: readonly NumberHabit['minus'][] = [
  (text) => `-${text}`,
  (text) => `\u2212${text}`,
  (text) => `- ${text}`,
  (text) => `${text}-`,
  (text) => `(${text})`,
  (text) => `-${text} €`,
  (text) => `EUR ${text}-`,
];

export const habits: readonly NumberHabit[] = ([',', '.'] as const).flatMap((decimal) =>
  groupsOf[decimal].flatMap((group) => minuses.map((minus) => ({ group, decimal, minus, decimals: true }))),
);

export function writeCents(cents: number, { group, decimal, minus, decimals }: NumberHabit): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  const text = decimals ? `${whole}${decimal}${digits.slice(-2)}` : whole;
  return cents < 0 ? minus(text) : text;
}
