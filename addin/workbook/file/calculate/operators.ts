import type { CellValue } from '../../../../engine';
import { Fault, finite, joinedText, order, same, settled, toNumber, toText } from './value';

type Compute = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (compute: (a: number, b: number) => number): Compute =>
  (a, b) =>
    finite(compute(toNumber(a), toNumber(b)));

function divide(a: number, b: number): number {
  if (settled(b) === 0) throw new Fault('#DIV/0!');
  return a / b;
}

function power(base: number, exponent: number): number {
  if (settled(base) === 0 && exponent <= 0) throw new Fault(exponent === 0 ? '#NUM!' : '#DIV/0!');
  return base ** exponent;
}

/** By the names HyperFormula's parser gives them. */
export const betweenTwo: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['PLUS_OP', arithmetic((a, b) => a + b)],
  ['MINUS_OP', arithmetic((a, b) => a - b)],
  ['TIMES_OP', arithmetic((a, b) => a * b)],
  ['DIV_OP', arithmetic(divide)],
  ['POWER_OP', arithmetic(power)],
  ['CONCATENATE_OP', (a, b) => joinedText([toText(a), toText(b)])],
  ['EQUALS_OP', (a, b) => same(a, b)],
  ['NOT_EQUAL_OP', (a, b) => !same(a, b)],
  ['LESS_THAN_OP', (a, b) => order(a, b) < 0],
  ['LESS_THAN_OR_EQUAL_OP', (a, b) => order(a, b) <= 0],
  ['GREATER_THAN_OP', (a, b) => order(a, b) > 0],
  ['GREATER_THAN_OR_EQUAL_OP', (a, b) => order(a, b) >= 0],
]);

export const ofOne: ReadonlyMap<string, (value: CellValue) => CellValue> = new Map([
  ['PERCENT_OP', (value) => toNumber(value) / 100],
  ['MINUS_UNARY_OP', (value) => finite(-toNumber(value))],
  ['PLUS_UNARY_OP', (value: CellValue) => value],
]);
