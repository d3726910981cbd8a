export type CellInput = string | number | boolean | null;
type Cells = (sheet: string | null, address: string) => readonly CellInput[];

/** An error a formula ends in, as Excel writes it: #REF!, #DIV/0!, #VALUE!. */
export class FormulaError extends Error {}

const token =
  /\s*(?:(\d+\.?\d*)|"((?:[^"]|"")*)"|(#REF!)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}(])|([\p{L}_][\p{L}\p{N}_.]*)\s*\(|([-+*/&(),;]))/uy;

type Token = {
  readonly kind: 'number' | 'text' | 'error' | 'cells' | 'function' | 'sign';
  readonly text: string;
  readonly sheet?: string;
};

function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.trimEnd().length) {
    const match = token.exec(formula);
    if (match === null) return null;
    const [, number, text, error, sheet, cells, name, sign] = match;
    if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (text !== undefined) found.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (error !== undefined) found.push({ kind: 'error', text: error });
    else if (cells !== undefined) found.push({ kind: 'cells', text: cells, ...(sheet === undefined ? {} : { sheet }) });
    else if (name !== undefined) found.push({ kind: 'function', text: name.toUpperCase() });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
}

const numberOf = (value: CellInput): number => {
  if (typeof value === 'string' && value.startsWith('#')) throw new FormulaError(value);
  const number = value === '' || value === null ? 0 : Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
};

/** Numbers, texts, cells, + - * / &, brackets and SUM. undefined: something this fake does not know. */
export function evaluate(formula: string, cells: Cells): CellInput | undefined {
  const read = tokens(formula);
  if (read === null || read.some((one) => one.kind === 'function' && one.text !== 'SUM')) return undefined;
  try {
    return new Reader(read, cells).sum();
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly read: readonly Token[],
    private readonly cells: Cells,
  ) {}

  private take(...signs: string[]): string | null {
    const next = this.read[this.at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.at += 1;
    return next.text;
  }

  sum(): CellInput {
    let value = this.product();
    for (let sign = this.take('+', '-', '&'); sign !== null; sign = this.take('+', '-', '&')) {
      const right = this.product();
      if (sign === '&') value = `${value ?? ''}${right ?? ''}`;
      else value = numberOf(value) + (sign === '+' ? numberOf(right) : -numberOf(right));
    }
    return value;
  }

  private product(): CellInput {
    let value = this.term();
    for (let sign = this.take('*', '/'); sign !== null; sign = this.take('*', '/')) {
      const right = numberOf(this.term());
      if (sign === '/' && right === 0) throw new FormulaError('#DIV/0!');
      value = sign === '*' ? numberOf(value) * right : numberOf(value) / right;
    }
    return value;
  }

  private term(): CellInput {
    const sign = this.take('+', '-', '(');
    if (sign === '(') {
      const value = this.sum();
      this.take(')');
      return value;
    }
    if (sign !== null) return (sign === '-' ? -1 : 1) * numberOf(this.term());
    const next = this.read[this.at];
    this.at += 1;
    if (next === undefined || next.kind === 'sign') throw new FormulaError('#VALUE!');
    if (next.kind === 'error') throw new FormulaError(next.text);
    if (next.kind === 'function') return this.total();
    if (next.kind === 'cells') return this.held(next)[0] ?? null;
    return next.kind === 'number' ? Number(next.text) : next.text;
  }

  private held({ sheet, text }: Token): readonly CellInput[] {
    const name = sheet
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    return this.cells(name ?? null, text);
  }

  private total(): number {
    let total = 0;
    do {
      const next = this.read[this.at];
      if (next?.kind === 'cells') {
        this.at += 1;
        for (const value of this.held(next)) {
          if (typeof value === 'number' || (typeof value === 'string' && value.startsWith('#'))) total += numberOf(value);
        }
      } else total += numberOf(this.sum());
    } while (this.take(',', ';') !== null);
    this.take(')');
    return total;
  }
}
