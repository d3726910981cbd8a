import { columnLetter } from '../../../../../engine/sheets/read/cell-place';
import type { CellValue, SheetGrid } from '../../../../../engine/sheets/grid';

/** How an invented budget is written down. Its tree of units and its amounts follow from the seed alone. */
export interface Style {
  readonly seed: number;
  /** prefix: "310" over "3101". dotted: "3.1" over "3.1.1". levels: a column a level. flat: lines alone have codes. none: no codes. */
  readonly codes: 'prefix' | 'dotted' | 'levels' | 'flat' | 'none';
  /** Where each level's total stands, outermost first. `heading`: a row without amounts in its place. */
  readonly places: readonly ('above' | 'below' | 'none' | 'heading')[];
  readonly labels: boolean;
  readonly indent: boolean;
  readonly formulas: boolean;
  readonly columns: number;
  /** Figures in thousands, each rounded by itself. */
  readonly thousands: boolean;
  /** Expenses minus, income plus, or every figure of one sign. */
  readonly signs: 'negative' | 'positive';
  readonly ofWhich: boolean;
  readonly spacers: boolean;
}

export interface InventedBudget {
  readonly grid: SheetGrid;
  /** 1-based rows of the lines. */
  readonly leafRows: readonly number[];
  readonly totalRows: readonly number[];
  /** What the lines as printed sum to, in whole units, by amount column. */
  readonly sums: readonly number[];
}

interface Node {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly children: readonly Node[];
  /** Exact amounts in units. */
  readonly amounts: readonly number[];
}

/** A small seeded generator of numbers in [0, 1). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = ['Päiväkoti', 'Koulu', 'Neuvola', 'Kirjasto', 'Nuorisotila', 'Puisto', 'Terveysasema', 'Uimahalli'];

function makeTree(style: Style): Node[] {
  const next = chance(style.seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  let named = 0;
  const make = (depth: number, path: readonly string[], place: number): Node => {
    const step =
      style.codes === 'dotted' ? `${path.at(-1) === undefined ? '' : `${path.at(-1)}.`}${place}` : `${path.at(-1) ?? ''}${place}`;
    const own = [...path, step];
    const name = `${words[named % words.length]} ${++named}`;
    if (depth === 0) {
      const sign = style.signs === 'negative' && next() < 0.8 ? -1 : 1;
      const size = 10 ** (style.thousands ? whole(6, 8) : whole(4, 6));
      const amounts = Array.from(
        { length: style.columns },
        () => sign * (style.thousands ? (size * (0.3 + next())) / 7 : whole(Math.ceil(size / 9), size)),
      );
      return { code: step, name, path: own, children: [], amounts };
    }
    const children = Array.from({ length: whole(depth === style.places.length ? 2 : 1, 4) }, (_, at) =>
      make(depth - 1, own, at + 1),
    );
    const amounts = Array.from({ length: style.columns }, (_, column) =>
      children.reduce((sum, child) => sum + (child.amounts[column] ?? 0), 0),
    );
    return { code: step, name, path: own, children, amounts };
  };
  return [make(style.places.length, [], 3)];
}

const totalNames = ['yhteensä', 'totalt', 'total'];

/** Writes the tree down as a sheet, and keeps what is true of it. */
export function inventBudget(style: Style): InventedBudget {
  const next = chance(style.seed + 1);
  const rows: CellValue[][] = [];
  const formulaTexts = new Map<string, string>();
  const leafRows: number[] = [];
  const totalRows: number[] = [];
  const levels = style.places.length + 1;
  const codeColumns = style.codes === 'levels' ? levels : style.codes === 'none' ? 0 : 1;
  const first = codeColumns + 1;
  const sums = new Array<number>(style.columns).fill(0);
  const header = [
    ...Array.from({ length: codeColumns }, (_, at) => (codeColumns === 1 ? 'Koodi' : `Taso ${at + 1} koodi`)),
    'Nimi',
    ...Array.from({ length: style.columns }, (_, at) => `TA ${2024 + at}${style.thousands ? ', 1 000 €' : ''}`),
  ];
  rows.push(header);
  const printed = (amount: number): number => (style.thousands ? Math.round(amount / 1000) : amount);
  const named = (node: Node, text: string): string => (style.indent ? ' '.repeat(2 * (node.path.length - 1)) : '') + text;
  const codesOf = (node: Node, isLine: boolean): CellValue[] => {
    if (style.codes === 'levels') return Array.from({ length: levels }, (_, at) => node.path[at] ?? null);
    if (style.codes === 'none') return [];
    return [style.codes === 'flat' ? (isLine ? String(40000 + rows.length) : null) : node.code];
  };
  const write = (node: Node, isLine: boolean, text: string, amounts: readonly CellValue[]): number => {
    rows.push([...codesOf(node, isLine), named(node, text), ...amounts]);
    return rows.length;
  };
  /** Rows that a total of the node sums up: its own children's rows, or their totals'. */
  const writeNode = (node: Node, depth: number): number[] => {
    if (node.children.length === 0) {
      const amounts = node.amounts.map(printed);
      const row = write(node, true, node.name, amounts);
      leafRows.push(row);
      amounts.forEach((amount, column) => (sums[column] += amount));
      if (style.ofWhich && next() < 0.3) {
        rows.push([
          ...Array.from({ length: codeColumns }, () => null),
          named(node, 'josta palkat'),
          ...amounts.map((amount) => Math.trunc(amount / 2)),
        ]);
      }
      return [row];
    }
    const place = style.places[depth] ?? 'none';
    const label = style.labels ? `${node.name} ${totalNames[style.seed % 3]}` : node.name;
    let own = 0;
    if (place === 'above') own = write(node, false, label, node.amounts.map(printed));
    if (place === 'heading')
      write(
        node,
        false,
        node.name,
        node.amounts.map(() => null),
      );
    const parts = node.children.flatMap((child) => writeNode(child, depth + 1));
    if (place === 'below') own = write(node, false, label, node.amounts.map(printed));
    if (style.spacers && next() < 0.5) rows.push([]);
    if (own === 0) return parts;
    totalRows.push(own);
    if (style.formulas) {
      for (let column = 0; column < style.columns; column++) {
        const letter = columnLetter(first + column);
        const runs = parts.every((row, at) => at === 0 || row === (parts[at - 1] ?? 0) + 1);
        const formula =
          runs && parts.length > 1
            ? `SUM(${letter}${parts[0]}:${letter}${parts.at(-1)})`
            : parts.map((row) => `${letter}${row}`).join('+');
        formulaTexts.set(`${letter}${own}`, formula);
      }
    }
    return [own];
  };
  for (const root of makeTree(style)) writeNode(root, 0);
  return {
    grid: {
      name: 'TA',
      file: 'b.xlsx',
      visibility: 'visible',
      rows,
      formulas: formulaTexts.size,
      formulasWithoutValue: [],
      formulaTexts,
    },
    leafRows: leafRows.sort((a, b) => a - b),
    totalRows: totalRows.sort((a, b) => a - b),
    sums,
  };
}
