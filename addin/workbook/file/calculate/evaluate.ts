import type { CellValue } from '../../../../engine';
import type { BookCells } from './book-cells';
import type { Calculation } from './calculation';
import { isOneCell, type Area, type Formula, type Operator } from './formula-tree';
import { functions } from './functions/function-list';
import { Doubt, Fault, finite, order, same, settled, toNumber, toText } from './value';

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

const operations: Readonly<Record<Operator, Compute>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic(divide),
  '^': arithmetic(power),
  '&': (a, b) => toText(a) + toText(b),
  '=': (a, b) => same(a, b),
  '<>': (a, b) => !same(a, b),
  '<': (a, b) => order(a, b) < 0,
  '<=': (a, b) => order(a, b) <= 0,
  '>': (a, b) => order(a, b) > 0,
  '>=': (a, b) => order(a, b) >= 0,
};

/** The value of a formula. Throws Fault where it is an error, Doubt where it is not known for certain. */
export function evaluate(formula: Formula, cells: BookCells): CellValue {
  const calculation: Calculation = { cells, one };
  return one(formula);

  function one(part: Formula): CellValue {
    switch (part.kind) {
      case 'value':
        return checked(part.value);
      case 'omitted':
        return null;
      case 'area':
        return checked(cellOf(part.area, cells));
      case 'call':
        return checked(call(part.name, part.args));
      case 'operation':
        return operations[part.operator](one(part.left), one(part.right));
      case 'percent':
        return toNumber(one(part.of)) / 100;
      case 'minus':
        return finite(-toNumber(one(part.of)));
      case 'plus':
        return one(part.of);
    }
  }

  function call(name: string, args: readonly Formula[]): CellValue {
    const known = functions.get(name.toUpperCase());
    if (known === undefined) throw new Doubt();
    return known(args, calculation);
  }
}

function cellOf(area: Area, cells: BookCells): CellValue {
  // A whole range where one value is asked for means another thing in each version of Excel.
  if (!isOneCell(area)) throw new Doubt();
  return cells.at(area.sheet, area.top, area.left);
}

function checked(value: CellValue): CellValue {
  if (typeof value === 'object' && value !== null) throw new Fault(value.error);
  return value;
}
