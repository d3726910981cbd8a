/** What a person types as a number, as exact text: "0,4" is "0.4"; null for anything else. A fraction stays one: "1/3". Spaces group digits. */
export function readExact(text: string): string | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) || /^\d+\/0*[1-9]\d*$/.test(plain) ? plain : null;
}

/** Only to compare with bounds: the exact text itself is what is kept. */
export function sizeOf(exact: string): number {
  const [over = '', under = '1'] = exact.split('/');
  return Number(over) / Number(under);
}

/** Over a whole number: "0.25" is 25 over 100. */
function fractionOf(exact: string): readonly [bigint, bigint] {
  const [over = '', under = '1'] = exact.split('/');
  const [whole = '', part = ''] = over.split('.');
  return [BigInt(whole + part), BigInt(under) * 10n ** BigInt(part.length)];
}

/** Below, at or above 0 as the first exact number is smaller than the second, as large, or larger. */
export function compareExact(one: string, other: string): number {
  const [[over, under], [otherOver, otherUnder]] = [fractionOf(one), fractionOf(other)];
  const [left, right] = [over * otherUnder, otherOver * under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An exact number as the language writes it, for a field. */
export const exactInField = (value: string | number | undefined, decimalComma: boolean): string => {
  if (value === undefined) return '';
  return decimalComma ? String(value).replace('.', ',') : String(value);
};
