/** Left out, or a cell left empty. */
const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, field]) => !saysNothing(field));

/** Whether two values of a model say the same, also after one has stood in a sheet: fields left out or left empty are none. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other || (saysNothing(one) && saysNothing(other))) return true;
  if (typeof one === 'string' && typeof other === 'string') return oneLineBreak(one) === oneLineBreak(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [here, there] = [fieldsOf(one), new Map(fieldsOf(other))];
  return here.length === there.size && here.every(([key, value]) => there.has(key) && saysSame(value, there.get(key)));
}

/** Cells end their lines with one sign alone. */
const oneLineBreak = (text: string): string => text.replaceAll('\r\n', '\n');
