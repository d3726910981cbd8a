import { Doubt, settled, toNumber } from '../value';
import { argument, checkCount, wholeAt, type Function } from './function';

type Rounding = 'near' | 'away' | 'towards';

/** Digits of a number that spreadsheets hold to be its own. */
const digits = 15;

/**
 * Rounds a number as it is written in decimals, halves away from zero: 1.005 to 1.01, whatever its binary digits. Throws Doubt where the
 * decision hangs on what is beyond 15 digits, as that of 1.005 × 3 (3.0149999999999997) does.
 */
function roundTo(number: number, places: number, rounding: Rounding): number {
  if (number === 0) return 0;
  if (Math.abs(places) > digits) throw new Doubt();
  const [mantissa = '', exponent = '0'] = Math.abs(number)
    .toExponential(digits - 1)
    .split('e');
  const shift = Number(exponent) - (digits - 1);
  const cut = -(shift + places);
  if (cut <= 0) return number;
  const whole = BigInt(mantissa.replace('.', ''));
  const unit = 10n ** BigInt(Math.min(cut, digits + 2));
  const rest = whole % unit;
  const isEdge = rest === 0n || rest * 2n === unit;
  if (isEdge && Number(`${whole}e${shift}`) !== Math.abs(number) && !(rounding === 'near' && rest === 0n)) throw new Doubt();
  const isUp = rounding === 'away' ? rest > 0n : rounding === 'near' && rest * 2n >= unit;
  const rounded = Number(`${whole / unit + (isUp ? 1n : 0n)}e${-places}`);
  return rounded === 0 ? 0 : Math.sign(number) * rounded;
}

const rounding =
  (way: Rounding): Function =>
  (args, calculation) => {
    checkCount(args, 2, 2);
    const number = toNumber(calculation.one(argument(args, 0)));
    return roundTo(way === 'near' ? number : settled(number), wholeAt(args, 1, calculation), way);
  };

export const round = rounding('near');
export const roundUp = rounding('away');
export const roundDown = rounding('towards');

/** The next whole number below: -1235 for -1234.5. */
export const int: Function = (args, { one }) => {
  checkCount(args, 1, 1);
  const number = settled(toNumber(one(argument(args, 0))));
  return roundTo(number, 0, number < 0 ? 'away' : 'towards');
};

export const abs: Function = (args, { one }) => {
  checkCount(args, 1, 1);
  return Math.abs(toNumber(one(argument(args, 0))));
};
