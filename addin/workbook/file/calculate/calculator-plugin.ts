import { CellError, EmptyValue, ErrorType, FunctionPlugin, HyperFormula, type SimpleCellAddress } from 'hyperformula';
import type { CellValue } from '../../../../engine';
import { BookCells, type BookFacts } from './book-cells';
import { isOneCell, lastColumn, lastRow, type Area, type Formula, type Node } from './formula-tree';
import { functions } from './functions/function-list';
import { betweenTwo, ofOne } from './operators';
import { Doubt, Fault } from './value';
import { ownNames, ownPrefix, whole } from './vocabulary';

/** Stands where a value is not known: as the content of a cell and as the result of a formula. */
export const unknown = '#ERROR!';

const errorTypes: ReadonlyMap<string, ErrorType> = new Map([
  ['#DIV/0!', ErrorType.DIV_BY_ZERO],
  ['#N/A', ErrorType.NA],
  ['#NAME?', ErrorType.NAME],
  ['#NUM!', ErrorType.NUM],
  ['#REF!', ErrorType.REF],
  ['#VALUE!', ErrorType.VALUE],
]);
const errorNames = new Map([...errorTypes].map(([name, type]) => [type, name]));

/** Errors that are results. The others say that HyperFormula could not calculate something. */
export const isResult = (error: string): boolean => errorTypes.has(error);

type Asked = Parameters<FunctionPlugin['runFunction']>[1];
type Syntax = Parameters<FunctionPlugin['runFunction']>[0][number];

/** Excel's rules where HyperFormula has others. Cells, their order and the parts of formulas are HyperFormula's. */
class ExcelRules extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    [whole, ...ownNames.values()].map((name) => [
      name,
      { method: name === whole ? 'answer' : 'call', parameters: [], vectorizationForbidden: true },
    ]),
  );

  private known: BookCells | undefined;
  private knownAt = -1;

  /** The result of a whole formula: an error where that is its value, and another where it is not known for certain. */
  answer({ args = [] }: Node, state: Asked): number | string | boolean | CellError {
    try {
      const [formula] = args;
      if (formula === undefined || args.length !== 1) throw new Doubt();
      const value = this.one(partOf(formula, state), state) ?? 0;
      // In OpenDocument true and false are numbers for some functions.
      if (typeof value === 'object' || (this.facts.isOpenDocument && typeof value === 'boolean')) throw new Doubt();
      return value;
    } catch (cause) {
      if (cause instanceof Fault) return new CellError(errorTypes.get(cause.error) ?? ErrorType.ERROR);
      if (cause instanceof Doubt) return new CellError(ErrorType.ERROR);
      throw cause;
    }
  }

  /** One of our functions, by its name. Throws Fault and Doubt for the formula it stands in. */
  call({ procedureName = '', args = [] }: Node, state: Asked): Exclude<CellValue, object> | typeof EmptyValue {
    const own = functions.get(procedureName.slice(ownPrefix.length));
    if (own === undefined || own === null) throw new Doubt();
    const parts = args.map((node) => partOf(node, state));
    const value = checked(own(parts, { cells: this.cells, one: (part) => this.one(part, state) }));
    return value ?? EmptyValue;
  }

  private one(part: Formula, state: Asked): Exclude<CellValue, object> | null {
    if (part.kind === 'area') {
      // A whole range where one value is asked for means another thing in each version of Excel.
      if (!isOneCell(part.area)) throw new Doubt();
      return checked(this.cells.at(part.area.sheet, part.area.top, part.area.left));
    }
    const { node } = part;
    const { type, value, left, right, procedureName = whole, args = [] } = node;
    const compute = betweenTwo.get(type);
    if (compute !== undefined && left !== undefined && right !== undefined)
      return checked(compute(this.one(partOf(left, state), state), this.one(partOf(right, state), state)));
    const change = ofOne.get(type);
    if (change !== undefined) return checked(change(this.one(partOf(value as Node, state), state)));
    if (type === 'STRING' && typeof value === 'string') return value.replace(/\\([^])/g, '$1');
    if (!['NUMBER', 'ERROR', 'EMPTY', 'FUNCTION_CALL'].includes(type)) throw new Doubt();
    // HyperFormula's own functions of the list take nothing; Excel does not open a file that gives them something.
    if (!procedureName.startsWith(whole) && args.length > 0) throw new Doubt();
    return checked(plain(this.evaluateAst(node as Syntax, state)));
  }

  private get facts(): BookFacts {
    return this.config.context as BookFacts;
  }

  private get cells(): BookCells {
    if (this.known !== undefined && this.knownAt === this.facts.turn) return this.known;
    this.knownAt = this.facts.turn;
    this.known = new BookCells(
      {
        value: (sheet, row, col) => plain(this.dependencyGraph.getCellValue({ sheet, row, col })),
        height: (sheet) => this.dependencyGraph.getSheetHeight(sheet),
        width: (sheet) => this.dependencyGraph.getSheetWidth(sheet),
      },
      this.facts,
    );
    return this.known;
  }
}

function checked(value: CellValue): Exclude<CellValue, object> | null {
  if (typeof value === 'object' && value !== null) throw new Fault(value.error);
  return value;
}

/** A value of HyperFormula's as one of ours. Throws Doubt where it is none. */
function plain(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === EmptyValue) return null;
  const error = value instanceof CellError ? errorNames.get(value.type) : undefined;
  if (error === undefined) throw new Doubt();
  return { error };
}

interface Reference {
  toSimpleCellAddress(from: SimpleCellAddress): SimpleCellAddress;
  toSimpleColumnAddress(from: SimpleCellAddress): Omit<SimpleCellAddress, 'row'>;
  toSimpleRowAddress(from: SimpleCellAddress): Omit<SimpleCellAddress, 'col'>;
}

/** A part as functions take it: brackets change nothing, references are rectangles. */
function partOf(node: Node, { formulaAddress }: Asked): Formula {
  let inner = node;
  while (inner.type === 'PARENTHESES' && inner.expression !== undefined) inner = inner.expression;
  const { type, reference, start, end } = inner as Node & Readonly<Record<'reference' | 'start' | 'end', Reference>>;
  switch (type) {
    case 'CELL_REFERENCE':
      return between(reference.toSimpleCellAddress(formulaAddress), reference.toSimpleCellAddress(formulaAddress));
    case 'CELL_RANGE':
      return between(start.toSimpleCellAddress(formulaAddress), end.toSimpleCellAddress(formulaAddress));
    case 'COLUMN_RANGE':
      return between(
        { ...start.toSimpleColumnAddress(formulaAddress), row: 0 },
        { ...end.toSimpleColumnAddress(formulaAddress), row: lastRow },
      );
    case 'ROW_RANGE':
      return between(
        { ...start.toSimpleRowAddress(formulaAddress), col: 0 },
        { ...end.toSimpleRowAddress(formulaAddress), col: lastColumn },
      );
    default:
      return { kind: 'part', node: inner };
  }
}

function between(from: SimpleCellAddress, to: SimpleCellAddress): Formula {
  const area: Area = {
    sheet: from.sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.col, to.col),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.col, to.col),
  };
  if (from.sheet !== to.sheet || area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn)
    throw new Doubt();
  return { kind: 'area', area };
}

const names = Object.fromEntries([whole, ...ownNames.values()].map((name) => [name, name]));
HyperFormula.registerFunctionPlugin(ExcelRules, { enGB: names });

/** Calculates a workbook. Text must stand behind an apostrophe; every formula stands in `whole`. */
export function calculate(contents: Readonly<Record<string, unknown[][]>>, facts: BookFacts): HyperFormula {
  const size = { maxRows: lastRow + 1, maxColumns: lastColumn + 1 };
  const settings = { licenseKey: 'gpl-v3', smartRounding: false, context: facts, undoLimit: 0, ...size };
  return HyperFormula.buildFromSheets(contents as Parameters<typeof HyperFormula.buildFromSheets>[0], settings);
}
