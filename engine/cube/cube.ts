import type { Chain } from '../allocation/chain';
import type { Part, Place } from '../allocation/part';
import type { LineKind, Evidence, PreventionLevel, ProductionMode } from '../model/terms';
import type { Cents } from '../money/apportion';

/** What all money of a block has in common: every table is a sum of blocks, so all tables agree in every direction. */
export interface BlockKey {
  readonly measure: number;
  readonly place: Place;
  readonly kind: LineKind;
  readonly organiser: string;
  /** Index of the moment, or -1. */
  readonly moment: number;
  readonly provider: string | null;
  readonly productionMode: ProductionMode | null;
  readonly preventionLevel: PreventionLevel | null;
  readonly order: string | null;
  readonly grades: BlockGrades | null;
}

/** Evidence of a block's money: as a whole, of one age of it, by area. */
export interface BlockGrades {
  readonly evidence: Evidence;
  readonly singleAge: Evidence;
  readonly areaEvidence: Evidence;
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** Money of one block: its sum, and where it is with people its cents by age × area column (age-major). */
export interface Block extends BlockKey {
  cents: Cents;
  lines: number;
  readonly cells: Float64Array | null;
  /** The same at low and high; the very same array where the driver is exact. */
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

/** All money of all measures, in blocks. Additions are exact: whole cents whose sum is checked to be safe. */
export class Cube {
  private readonly byKey = new Map<string, Block>();
  private inOrder: readonly Block[] | null = null;
  private readonly classes: readonly string[];
  /** Cells written to since the cube was made: what an edit costs. */
  touched = 0;

  constructor(readonly chain: Chain) {
    this.classes = chain.table.lines.map(({ line, provider, productionMode, preventionLevel, order }) =>
      JSON.stringify([line.kind, line.organiser, provider, productionMode, preventionLevel, order]),
    );
  }

  /** By measure, moment and what else tells them apart: in one order, whatever order lines and edits came in. */
  get blocks(): readonly Block[] {
    this.inOrder ??= [...this.byKey].sort(byPlace).map(([, block]) => block);
    return this.inOrder.filter((block) => block.lines > 0);
  }

  /** Adds (or with -1 takes away) all parts of a line in a measure. */
  add(line: number, measure: number, sign: 1 | -1 = 1): void {
    this.chain.placeLine(line, measure, (part) => {
      const block = this.block(line, measure, part);
      block.cents += sign * part.cents;
      block.lines += sign;
      if (part.cells === null || block.cells === null) return;
      this.touched += addInto(block.cells, part.cells, sign);
      if (block.low === block.cells || part.low === null || part.high === null) return;
      if (block.low) this.touched += addInto(block.low, part.low, sign);
      if (block.high) this.touched += addInto(block.high, part.high, sign);
    });
  }

  /** Moments from this place in the list on are gone, with no money left in them: what stood for them may be others' later. */
  forgetMoments(from: number): void {
    for (const [key, { moment }] of this.byKey) if (moment >= from) this.byKey.delete(key);
    this.inOrder = null;
  }

  private block(line: number, measure: number, part: Part): Block {
    const { place, moment, reach } = part;
    const key = `${measure} ${place} ${moment} ${reach?.exact ?? ''} ${reach?.gradeKey ?? ''} ${this.classes[line]}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const made = this.openBlock(line, measure, part);
    this.byKey.set(key, made);
    this.inOrder = null;
    return made;
  }

  private openBlock(line: number, measure: number, { place, moment, reach, cells }: Part): Block {
    const facts = this.chain.table.lines[line];
    const own = moment < 0 ? null : this.chain.model.moments[moment];
    const array = cells === null ? null : new Float64Array(this.chain.width);
    return {
      measure,
      place,
      kind: facts.line.kind,
      organiser: facts.line.organiser,
      moment,
      provider: facts.provider ?? own?.provider ?? null,
      productionMode: facts.productionMode ?? own?.productionMode ?? null,
      preventionLevel: facts.preventionLevel ?? own?.preventionLevel ?? null,
      order: facts.order ?? own?.order ?? null,
      grades: reach && {
        evidence: reach.evidence,
        singleAge: reach.singleAge,
        areaEvidence: reach.areaEvidence,
        range: reach.range,
      },
      cents: 0,
      lines: 0,
      cells: array,
      low: reach?.exact === false ? new Float64Array(this.chain.width) : array,
      high: reach?.exact === false ? new Float64Array(this.chain.width) : array,
    };
  }
}

function byPlace([a, one]: readonly [string, Block], [b, other]: readonly [string, Block]): number {
  return one.measure - other.measure || one.moment - other.moment || (a < b ? -1 : 1);
}

function addInto(target: Float64Array, source: Float64Array, sign: 1 | -1): number {
  for (let cell = 0; cell < target.length; cell += 1) target[cell] += sign * source[cell];
  return target.length;
}
