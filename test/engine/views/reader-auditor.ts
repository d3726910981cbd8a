import type { Analysis } from '../../../engine/views/source';
import type { PublishedDocument } from '../../../engine/views/printable';

/** What a moment's money reaches: persons counted at each age; null: by population, so that a reader can recompute it. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, number> | null>;

interface Unknown {
  readonly moment: Analysis['byMoment'][number];
  readonly age: number;
}
type Row = bigint[];

/** Unknowns of a reader: the money of each counted moment at each age. Written apart from the engine: fractions by whole numbers, no modulus. */
export class Auditor {
  private readonly unknowns: readonly Unknown[];
  private readonly rows: Row[] = [];

  constructor(
    exact: Analysis,
    private readonly printed: PublishedDocument,
    counts: Counts,
  ) {
    this.unknowns = exact.byMoment.flatMap((moment) =>
      [...(counts.get(moment.key) ?? [])].filter(([, count]) => count > 0).map(([age]) => ({ moment, age })),
    );
    this.readAll();
  }

  /** Whether everything printed together gives the money of these unknowns. */
  tells(wanted: (unknown: Unknown) => boolean): boolean {
    const target = this.rowOf(wanted);
    return target.some((value) => value !== 0n) && rank([...this.rows, target]) === rank(this.rows);
  }

  private rowOf(holds: (unknown: Unknown) => boolean): Row {
    return this.unknowns.map((unknown) => (holds(unknown) ? 1n : 0n));
  }

  private read(figure: string | null | undefined, holds: (unknown: Unknown) => boolean): void {
    if (figure !== null && figure !== undefined) this.rows.push(this.rowOf(holds));
  }

  private readAll(): void {
    const { printed } = this;
    const isChild = ({ age }: Unknown): boolean => age < printed.children.under;
    const nestings = { direct: ['direct'], directAndFamily: ['direct', 'family'], all: null } as const;
    const nested = (part: keyof typeof nestings) => (unknown: Unknown) =>
      nestings[part] === null || (nestings[part] as readonly string[]).includes(unknown.moment.directness);
    this.read(printed.totals.allocated, () => true);
    for (const part of ['direct', 'directAndFamily', 'all'] as const) {
      this.read(printed.nested[part], nested(part));
      this.read(printed.children.nested[part].amount, (unknown) => isChild(unknown) && nested(part)(unknown));
      for (const row of printed.measures) this.read(row.children[part], (unknown) => isChild(unknown) && nested(part)(unknown));
    }
    for (const row of printed.byAge) this.read(row.amount, ({ age }) => age === row.age);
    for (const row of printed.bySegment) {
      const within = ({ age }: Unknown): boolean => row.from <= age && age <= row.to;
      this.read(row.amount, within);
      for (const part of ['direct', 'directAndFamily', 'all'] as const)
        this.read(row.nested?.[part], (unknown) => within(unknown) && nested(part)(unknown));
    }
    const keys = {
      byMoment: ({ moment }: Unknown) => moment.key,
      byService: ({ moment }: Unknown) => moment.service,
      byDirectness: ({ moment }: Unknown) => moment.directness,
      byEvidence: ({ moment }: Unknown) => moment.evidence,
    } as const;
    for (const table of ['byMoment', 'byService', 'byDirectness', 'byEvidence'] as const) {
      for (const row of printed[table]) {
        this.read(row.amount, (unknown) => keys[table](unknown) === row.key);
        this.read(row.children, (unknown) => keys[table](unknown) === row.key && isChild(unknown));
      }
    }
    for (const cell of printed.cube) {
      const segment = printed.bySegment.find((row) => row.segment === cell.segment)!;
      this.read(cell.amount, ({ moment, age }) => moment.key === cell.moment && segment.from <= age && age <= segment.to);
    }
  }
}

/** Rank by elimination without fractions: rows are multiplied across, and divided by what their values share. */
function rank(rows: readonly Row[]): number {
  const left = rows.map((row) => [...row]);
  const width = left[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = left.findIndex((row, at) => at >= found && row[column] !== 0n);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    const by = left[found]!;
    for (let at = found + 1; at < left.length; at += 1) {
      const row = left[at]!;
      const factor = row[column]!;
      if (factor === 0n) continue;
      left[at] = lowest(row.map((value, index) => value * by[column]! - by[index]! * factor));
    }
    found += 1;
  }
  return found;
}

function lowest(row: Row): Row {
  const shared = row.reduce((divisor, value) => gcd(divisor, value < 0n ? -value : value), 0n);
  return shared > 1n ? row.map((value) => value / shared) : row;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
