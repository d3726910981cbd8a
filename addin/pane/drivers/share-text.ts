import { readExact, sizeOf } from './exact-text';

/** An exact decimal with its point moved: 2 to the right makes per cents of a share, 2 to the left a share of per cents. */
function moved(exact: string, places: number): string {
  const [whole = '', part = ''] = exact.split('.');
  const digits = places > 0 ? `${whole}${part.padEnd(places, '0')}` : `${whole.padStart(1 - places, '0')}${part}`;
  const left = places > 0 ? whole.length + places : Math.max(whole.length, 1 - places) + places;
  const start = digits.slice(0, left).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(left).replace(/0+$/, '');
  return rest === '' ? start : `${start}.${rest}`;
}

/** A share of 0 ... 1 as a field shows it: 0.4 is "40 %", exact to every digit; a fraction stays one. */
export function shareInField(value: string | number | undefined, decimalComma: boolean): string {
  if (value === undefined) return '';
  const text = String(value);
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const percent = moved(text, 2);
  return `${decimalComma ? percent.replace('.', ',') : percent}\u00a0%`;
}

/** What a person types as a share: "40 %", "40" and "2/5" are 0.4 exactly. Null for anything else, and for "0,4", which may mean either. */
export function readShare(text: string): string | null {
  const isPercent = /%\s*$/.test(text);
  const exact = readExact(text.replace(/%\s*$/, ''));
  if (exact === null) return null;
  if (exact.includes('/')) return !isPercent && sizeOf(exact) <= 1 ? exact : null;
  const size = sizeOf(exact);
  if (size > 100 || (!isPercent && size > 0 && size <= 1)) return null;
  return moved(exact, -2);
}
