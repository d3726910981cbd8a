import type { CellValue } from '../../../../../engine';
import { Doubt, sameNumber, sameText, order, toNumber } from '../value';

/** Whether a cell is one of those that a condition means. Throws Doubt where programs or languages differ. */
export type Condition = (value: CellValue) => boolean;

const longest = 255;
const plainNumber = /^-?\d{1,15}$/;
const numberSigns = /^[\s\p{N}.,:/\\%()+\-−–'’eE€$£]*$/u;
const mayBeTruth = /^(?:true|false)$/i;

/** Texts that might be a number, share, date or time in some language. */
const mayBeNumber = (text: string): boolean => /\p{N}/u.test(text) && numberSigns.test(text);

/** A condition of SUMIF and its kin: 4000, "4000", "Palkat", ">100", "<>x". Wildcards are not taken. */
export function conditionOf(criterion: CellValue): Condition {
  if (typeof criterion === 'number') return equalsNumber(criterion);
  if (typeof criterion !== 'string' || criterion.length > longest) throw new Doubt();
  const [, operator = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  if (rest === '' || /[*?~]/.test(rest) || /^[<>=#]/.test(rest) || mayBeTruth.test(rest)) throw new Doubt();
  if (plainNumber.test(rest)) return numberCondition(operator, Number(rest));
  if (mayBeNumber(rest)) throw new Doubt();
  if (operator === '' || operator === '=') return equalsText(rest);
  if (operator === '<>') return differs(equalsText(rest));
  throw new Doubt();
}

function numberCondition(operator: string, number: number): Condition {
  if (operator === '' || operator === '=') return equalsNumber(number);
  if (operator === '<>') return differs(equalsNumber(number));
  return (value) => {
    if (typeof value === 'string' && mayBeNumber(value)) throw new Doubt();
    if (typeof value !== 'number') return false;
    const difference = order(value, number);
    if (difference === 0) return operator === '<=' || operator === '>=';
    return difference < 0 === operator.startsWith('<');
  };
}

/** Text numbers are equal to numbers here: the account "4000" is 4000, and "04000" too. */
function equalsNumber(number: number): Condition {
  return (value) => {
    if (typeof value === 'number') return sameNumber(value, number);
    if (typeof value !== 'string') return false;
    if (plainNumber.test(value)) return sameNumber(toNumber(value), number);
    // "100 kr" is 100 in some languages.
    if (mayBeNumber(value) || value.replace(/\D/g, '') === String(Math.abs(number))) throw new Doubt();
    return false;
  };
}

function equalsText(text: string): Condition {
  return (value) => typeof value === 'string' && sameText(value, text);
}

function differs(equals: Condition): Condition {
  return (value) => {
    if (typeof value === 'object' && value !== null) throw new Doubt();
    return !equals(value);
  };
}
