import type { Given } from './cells';
import { isLimit } from './host-fault';
import type { Batch } from './session';
import { exactBytes, mostRows, roundTripOf, type RoundTrip } from './sizes';
import { HostError } from '../host-error';

/** Cells to be read: 0-based, bounded. */
export interface Span {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Some of its rows are hidden: say which. */
  readonly hasHiddenRows?: boolean;
  readonly wantsFormats?: boolean;
}

/** What a part of a span holds, whole rows. */
export interface Block {
  readonly row: number;
  readonly values: readonly (readonly Given[])[];
  readonly formulas: readonly (readonly Given[])[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly formats: readonly (readonly string[])[] | null;
}

/** Bytes that a cell's value, formula and number format take together before anything is known of them, and at least. */
const unknownCell = 50;
const smallestCell = 12;
/** Rows of a block that are measured. */
const sample = 200;
/** Later cells may be longer than those seen. */
const caution = 1.25;

/** Learns from each answer how much the next may ask for. */
class Appetite {
  private cell = unknownCell;

  constructor(private readonly limit: RoundTrip) {}

  get cells(): number {
    return Math.max(1, Math.min(this.limit.cells, Math.floor(this.limit.bytes / this.cell)));
  }

  /** Measures some rows of each block, evenly spread. */
  learn(blocks: readonly Block[]): void {
    let bytes = 0;
    let cells = 0;
    for (const { values, formulas, formats } of blocks) {
      const step = Math.ceil(values.length / sample);
      for (let row = 0; row < values.length; row += step) {
        for (const rows of [values, formulas, formats ?? []]) bytes += exactBytes(rows[row] ?? []);
        cells += values[row]?.length ?? 0;
      }
    }
    if (cells > 0) this.cell = Math.max(smallestCell, (bytes / cells) * caution);
  }

  halve(): void {
    this.cell *= 2;
  }
}

/** As many of the first spans as one round trip may carry, the last one perhaps in part; and what is left. */
function portion(spans: readonly Span[], cells: number): { now: readonly Span[]; later: readonly Span[] } {
  const now: Span[] = [];
  let room = cells;
  for (const [at, span] of spans.entries()) {
    const fitting = Math.min(mostRows, Math.floor(room / Math.max(1, span.columns)));
    const rows = Math.min(span.rows, now.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) now.push({ ...span, rows });
    room -= rows * span.columns;
    if (rows < span.rows) {
      return { now, later: [{ ...span, row: span.row + rows, rows: span.rows - rows }, ...spans.slice(at + 1)] };
    }
  }
  return { now, later: [] };
}

function askFor(context: Excel.RequestContext, span: Span): () => Block | null {
  const { sheet, row, column, rows, columns, hasHiddenRows = false, wantsFormats = false } = span;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load('values,formulas');
  if (wantsFormats) range.load('numberFormat');
  const properties = hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : null;
  return () => {
    // Too many cells are given as null by some versions, as an error by others.
    if ((range.values as unknown) === null || (range.formulas as unknown) === null) return null;
    const hidden = (properties?.value ?? []).flatMap(({ rowHidden }, at) => (rowHidden === true ? [row + at] : []));
    const formats = wantsFormats ? (range.numberFormat as string[][]) : null;
    return { row, values: range.values as Given[][], formulas: range.formulas as Given[][], hiddenRows: hidden, formats };
  };
}

/**
 * Reads spans in as few round trips as their bytes allow, and hands on each block as it comes. What turns out too large is asked for again in halves.
 * Throws HostError excel.too-large where a single row is.
 */
export async function readBlocks(batch: Batch, spans: readonly Span[], take: (span: Span, block: Block) => void): Promise<void> {
  const appetite = new Appetite(roundTripOf(batch.abilities));
  let left = spans.filter(({ rows, columns }) => rows > 0 && columns > 0);
  while (left.length > 0) {
    const { now, later } = portion(left, appetite.cells);
    const blocks = await askAll(batch, now);
    if (blocks instanceof HostError) {
      if (now.length === 1 && now[0]?.rows === 1) throw blocks;
      appetite.halve();
      continue;
    }
    for (const [at, block] of blocks.entries()) take(now[at] as Span, block);
    appetite.learn(blocks);
    left = [...later];
  }
}

/** The blocks, or the fault that there are too many cells in them. */
async function askAll(batch: Batch, spans: readonly Span[]): Promise<readonly Block[] | HostError> {
  try {
    const answers = await batch.ask((context) => spans.map((span) => askFor(context, span)));
    const blocks = answers.map((answer) => answer());
    return blocks.every((block) => block !== null) ? blocks : new HostError('excel.too-large', {});
  } catch (reason) {
    if (reason instanceof HostError && isLimit(reason)) return reason;
    throw reason;
  }
}
