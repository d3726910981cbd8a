import { cellReference } from '../cell-reference';
import type { Archive } from './archive';
import { XmlPart, type Span } from './xml-part';
import { attributeOf, childOf, type XmlElement } from './xml-tree';

export interface ScannedCell extends Span {
  /** 0-based. */
  readonly column: number;
  readonly style: number;
  readonly isBlank: boolean;
  readonly hasFormula: boolean;
}

export interface ScannedRow {
  /** 1-based. */
  readonly number: number;
  readonly element: XmlElement;
  readonly cells: readonly ScannedCell[];
}

/** Where a cell's content stands: a value, a formula or words. */
const contents: ReadonlySet<string> = new Set(['v', 'f', 'is']);

/** One worksheet part opened for writing single cells into it. */
export class SheetScan {
  readonly part: XmlPart;
  readonly data: XmlElement;
  /** By number. */
  readonly rows: readonly ScannedRow[];
  private readonly byNumber: ReadonlyMap<number, ScannedRow>;

  /** Throws HostError file.damaged, file.read-only. */
  constructor(archive: Archive, path: string) {
    const rows: ScannedRow[] = [];
    let cells: ScannedCell[] = [];
    this.part = new XmlPart(archive, path, {
      keeps: (element) => {
        if (element.local === 'row') {
          rows.push({ number: rowNumber(element, rows.at(-1)?.number ?? 0), element: { ...element, children: [] }, cells });
          cells = [];
        } else if (element.local === 'c') cells.push(scannedCell(element, cells.at(-1)?.column ?? -1));
        else return true;
        return false;
      },
    });
    this.rows = rows;
    this.byNumber = new Map(rows.map((row) => [row.number, row]));
    const data = childOf(this.part.root, 'sheetData');
    if (data === undefined) throw new RangeError('sheet without cells');
    this.data = data;
  }

  row(number: number): ScannedRow | undefined {
    return this.byNumber.get(number);
  }

  /** The first row with a higher number. */
  rowAfter(number: number): ScannedRow | undefined {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.number ?? 0) > number) high = middle;
      else low = middle + 1;
    }
    return this.rows[low];
  }
}

/** Rows and cells may leave their place unsaid: then it is the next one. */
function rowNumber(element: XmlElement, previous: number): number {
  return Number(attributeOf(element, 'r') ?? previous + 1);
}

function scannedCell(element: XmlElement, previous: number): ScannedCell {
  const reference = attributeOf(element, 'r');
  return {
    column: (reference === undefined ? null : cellReference(reference))?.column ?? previous + 1,
    style: Number(attributeOf(element, 's') ?? 0),
    isBlank: !element.children.some(({ local }) => contents.has(local)),
    hasFormula: element.children.some(({ local }) => local === 'f'),
    start: element.start,
    end: element.end,
  };
}
