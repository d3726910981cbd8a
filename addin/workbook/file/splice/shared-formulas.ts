import { shiftFormula } from '../ooxml/shared-formula';
import { decodeEntities } from '../xml/entities';
import type { ScannedCell } from './scan-rows';
import type { SheetScan } from './sheet-scan';
import { attributeIn } from './tag-text';

const element = /<(?:[\w.-]+:)?f\b([^>]*?)(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?f\s*>)/;

/** The formula element of a cell, as it stands in the text. */
export interface WrittenFormula {
  readonly xml: string;
  /** Where it stands in the part. */
  readonly start: number;
  readonly end: number;
  /** Without "="; empty where it follows another cell's. */
  readonly text: string;
  /** Number of the formula several cells share; null for one of its own. */
  readonly shared: string | null;
}

/** null where the cell has none. */
export function formulaOf(cell: ScannedCell, { part }: SheetScan): WrittenFormula | null {
  if (!cell.hasFormula) return null;
  const found = element.exec(part.textOf(cell));
  if (found === null) return null;
  const [xml, attributes = '', text = ''] = found;
  const start = cell.start + found.index;
  const shared = attributeIn(attributes, 't') === 'shared' ? (attributeIn(attributes, 'si') ?? null) : null;
  return { xml, start, end: start + xml.length, text: decodeEntities(text), shared };
}

/** A cell that takes its formula from another. */
export interface Follower {
  readonly cell: ScannedCell;
  /** What the formula says there. */
  readonly text: string;
  readonly written: WrittenFormula;
}

/** The formulas of a sheet that several cells share: the first cell holds the text, the others only its number. */
export class SharedFormulas {
  private readonly followers = new Map<ScannedCell, Follower[]>();
  private readonly texts = new Map<ScannedCell, string>();

  constructor(scan: SheetScan) {
    const firsts = new Map<string, { readonly cell: ScannedCell; readonly row: number; readonly text: string }>();
    for (const { number, cells } of scan.rows) {
      for (const cell of cells) {
        const written = formulaOf(cell, scan);
        if (written === null || written.shared === null) continue;
        const { text, shared } = written;
        const first = firsts.get(shared);
        if (text !== '') firsts.set(shared, { cell, row: number, text });
        else if (first !== undefined) {
          const own = shiftFormula(first.text, number - first.row, cell.column - first.cell.column);
          this.texts.set(cell, own);
          const list = this.followers.get(first.cell) ?? [];
          list.push({ cell, text: own, written });
          this.followers.set(first.cell, list);
        }
      }
    }
  }

  /** What a formula that stands in another cell says here. */
  textOf(cell: ScannedCell): string | undefined {
    return this.texts.get(cell);
  }

  followersOf(cell: ScannedCell): readonly Follower[] {
    return this.followers.get(cell) ?? [];
  }
}
