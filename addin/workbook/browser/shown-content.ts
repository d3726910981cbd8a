import { dateSerial, type CellText } from './cell-text';
import { sameState, type CellState } from './cell-state';
import { stateTyped, textState, type TypedInto } from './typed';

/**
 * What the formula bar shows: typed again it gives the same cell. Numbers with all their digits, percentages as such, dates in the
 * order of the language, and an apostrophe before a text that would be read as something else.
 */
export function shownContent(state: CellState, into: TypedInto, text: CellText): string {
  const { value, formula, isText } = state;
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return text.text(value, 'General', null);
  if (typeof value === 'number') return numberText(value, into, text);
  const serial = dateSerial(value, isText);
  if (serial !== null) return dateContent(serial, text);
  if (into.isText) return value;
  return sameState(stateTyped(value, into, text.notation), textState(value)) ? value : `'${value}`;
}

/** With seconds where they are not whole minutes. */
function dateContent(serial: number, text: CellText): string {
  const { date } = text.notation;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const clock = seconds % 60 === 0 ? 'hh:mm' : 'hh:mm:ss';
  const code = serial < 1 ? clock : seconds === 0 ? date : `${date} ${clock}`;
  return text.text(serial, code, null);
}

function numberText(value: number, { isPercent }: TypedInto, { notation }: CellText): string {
  const [digits = '0', power = '0'] = String(value).split('e');
  const plain = isPercent ? shifted(digits, Number(power) + 2) : power === '0' ? digits : `${digits}E${power}`;
  return `${plain.replace('.', notation.decimal)}${isPercent ? ' %' : ''}`;
}

/** A decimal text times a power of ten, digit by digit; far powers stay powers. */
function shifted(digits: string, power: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  if (Math.abs(power) > 20) return `${digits}E${power}`;
  const padded = power < 0 ? `${'0'.repeat(-power)}${whole}` : whole;
  const all = power > part.length ? padded + part.padEnd(power, '0') : padded + part;
  const point = padded.length + power;
  const fraction = all.slice(point).replace(/0+$/, '');
  return `${sign}${all.slice(0, point).replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}
