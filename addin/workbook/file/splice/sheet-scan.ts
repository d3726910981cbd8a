import { HostError } from '../../host-error';
import type { Archive } from './archive';
import { scanRows, type ScannedRow } from './scan-rows';
import { partText, XmlPart } from './xml-part';
import { childOf, type XmlElement } from './xml-tree';

const dataStart = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/;

/** One worksheet part opened for writing single cells into it. */
export class SheetScan {
  readonly part: XmlPart;
  readonly data: XmlElement;
  /** By number. */
  readonly rows: readonly ScannedRow[];
  private readonly byNumber: ReadonlyMap<number, ScannedRow>;

  /** Throws HostError file.damaged, file.read-only. */
  constructor(archive: Archive, path: string) {
    const text = partText(archive, path);
    const start = dataStart.exec(text);
    const openEnd = start === null ? 0 : start.index + start[0].length;
    const isEmpty = start === null || start[0].endsWith('/>');
    try {
      const { rows, closeStart } = isEmpty ? { rows: [], closeStart: openEnd } : scanRows(text, openEnd);
      this.rows = rows;
      this.part = new XmlPart(archive, path, { without: { from: openEnd, to: closeStart } });
    } catch (cause) {
      if (cause instanceof HostError) throw cause;
      throw new HostError('file.damaged', { file: archive.file }, { cause });
    }
    this.byNumber = new Map(this.rows.map((row) => [row.number, row]));
    const data = childOf(this.part.root, 'sheetData');
    if (data === undefined || data.openEnd !== openEnd) throw new HostError('file.damaged', { file: archive.file });
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
