import { cellReference } from '../cell-reference';
import type { Area, Formula, Operator } from './formula-tree';

/** Where bare references point to, and what names stand for. */
export interface ParsingPlace {
  readonly sheet: number;
  readonly sheetOf: (name: string) => number | undefined;
  readonly named: (name: string) => Formula | undefined;
}

/** The longest formula and the deepest nesting any spreadsheet program takes. */
const longest = 8192;
const deepest = 64;
const lastRow = 1_048_575;
const lastColumn = 16_383;

const token =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<error>#[A-Z/0!?]+[!?A])|(?<sheet>'(?:[^']|'')+'!)|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(]))|(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\d.]))|(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(:]))|(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<sign><=|>=|<>|[-+*/^&=<>%(),]))/uy;

type Token = Readonly<Record<string, string | undefined>>;

/** Operators from the loosest to the tightest; of equals the left one is first. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** A formula's parts; null where it is written in any way not known here (arrays, unions, intersections of ranges). */
export function parseFormula(text: string, place: ParsingPlace): Formula | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const parser = new Parser(tokens, place);
  const formula = parser.level(0, 0);
  return formula !== null && parser.isAtEnd ? formula : null;
}

function tokensOf(text: string): readonly Token[] | null {
  if (text.length > longest) return null;
  const written = text.trimEnd();
  const tokens: Token[] = [];
  for (let at = 0; at < written.length; at = token.lastIndex) {
    token.lastIndex = at;
    const groups = token.exec(written)?.groups;
    if (groups === undefined) return null;
    tokens.push(groups);
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly place: ParsingPlace,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  level(depth: number, nesting: number): Formula | null {
    const operators = levels[depth];
    if (operators === undefined) return this.percent(nesting);
    let left = this.level(depth + 1, nesting);
    while (left !== null && operators.includes(this.sign)) {
      const operator = this.sign as Operator;
      this.at++;
      const right = this.level(depth + 1, nesting);
      left = right === null ? null : { kind: 'operation', operator, left, right };
    }
    return left;
  }

  private get sign(): string {
    return this.tokens[this.at]?.sign ?? '';
  }

  private percent(nesting: number): Formula | null {
    let of = this.signed(nesting);
    for (; of !== null && this.sign === '%'; this.at++) of = { kind: 'percent', of };
    return of;
  }

  /** A sign before a number binds tighter than any operator: -2^2 is 4. */
  private signed(nesting: number): Formula | null {
    const { sign } = this;
    if (sign !== '-' && sign !== '+') return this.single(nesting);
    if (nesting > deepest) return null;
    this.at++;
    const of = this.signed(nesting + 1);
    return of === null ? null : { kind: sign === '-' ? 'minus' : 'plus', of };
  }

  private single(nesting: number): Formula | null {
    const next = this.tokens[this.at++];
    if (next === undefined || nesting > deepest) return null;
    const { text, error, number, sheet, word, sign } = next;
    if (text !== undefined) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (error !== undefined) return { kind: 'value', value: { error } };
    if (number !== undefined) return { kind: 'value', value: Number(number) };
    if (sign === '(') return this.closed(this.level(0, nesting + 1));
    if (sheet !== undefined) {
      const id = this.place.sheetOf(sheet.slice(1, -2).replaceAll("''", "'"));
      return id === undefined ? null : areaOf(this.tokens[this.at++] ?? {}, id);
    }
    if (word === undefined) return areaOf(next, this.place.sheet);
    return this.sign === '(' ? this.call(word, nesting) : (this.place.named(word) ?? null);
  }

  private closed(formula: Formula | null): Formula | null {
    return this.sign === ')' && this.at++ >= 0 ? formula : null;
  }

  private call(name: string, nesting: number): Formula | null {
    this.at++;
    const args: Formula[] = [];
    if (this.sign === ')') return this.closed({ kind: 'call', name, args });
    for (;;) {
      const isOmitted = this.sign === ',' || this.sign === ')';
      const argument: Formula | null = isOmitted ? { kind: 'omitted' } : this.level(0, nesting + 1);
      if (argument === null) return null;
      args.push(argument);
      if (this.sign !== ',') return this.closed({ kind: 'call', name, args });
      this.at++;
    }
  }
}

function areaOf({ cells, columns, rows }: Token, sheet: number): Formula | null {
  if (cells !== undefined) {
    const [first = '', last = first] = cells.split(':');
    return between(sheet, cellReference(first), cellReference(last));
  }
  const [first = '', last = ''] = (columns ?? rows ?? '').split(':');
  if (columns !== undefined) return between(sheet, cellReference(`${first}1`), cellReference(`${last}${lastRow + 1}`));
  if (rows === undefined) return null;
  return between(sheet, cellReference(`A${first.replace('$', '')}`), cellReference(`XFD${last.replace('$', '')}`));
}

type Cell = ReturnType<typeof cellReference>;

function between(sheet: number, from: Cell, to: Cell): Formula | null {
  if (from === null || to === null) return null;
  const area: Area = {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return area.top >= 0 && area.bottom <= lastRow && area.right <= lastColumn ? { kind: 'area', area } : null;
}
