import { cellReference } from '../../cell-reference';
import { sheetColumns, sheetRows } from '../../sheet-size';
import { isTrue } from '../ooxml/workbook-part';
import type { Room } from '../room';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { general, type SheetLooks } from './book-looks';
import type { StyleLooks } from './look-styles';
import { baseWidthPixels, heightPixels, usualHeight, usualWidth, widthPixels } from './sizes';
import { noStyle, RowKinds, RunsBuilder, styleAt, type RowStyles } from './style-runs';

/** Places of the room that a row's height takes. */
const heightPlaces = 4;

/** Collects how a worksheet looks, without its values. Throws HostError file.too-many-cells. */
export class SheetLooksListener implements XmlListener {
  private readonly frozen = { rows: 0, columns: 0 };
  private defaultWidth = usualWidth;
  private defaultHeight = usualHeight;
  private hidesRows = false;
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly columns = new RunsBuilder();
  private columnsTo = 0;
  private readonly cells = new RunsBuilder();
  private readonly kinds: RowKinds;
  private readonly rows: (RowStyles | undefined)[] = [];
  private isInData = false;
  private hasView = false;
  /** 1-based. */
  private row = 0;
  private rowStyle = noStyle;
  private column = -1;

  constructor(private readonly room: Room) {
    this.kinds = new RowKinds(room);
  }

  open(name: string, tag: Tag): void {
    if (this.isInData) {
      if (name === 'c') this.cell(tag);
      else if (name === 'row') this.startRow(tag);
    } else if (name === 'sheetData') this.startData();
    else if (name === 'sheetFormatPr') this.sizes(tag);
    else if (name === 'col') this.columnRange(tag);
    else if (name === 'pane' && !this.hasView) this.pane(tag);
  }

  text(): void {}

  close(name: string): void {
    if (name === 'sheetView') this.hasView = true;
    if (name !== 'sheetData') return;
    this.endRow();
    this.isInData = false;
  }

  result({ lookOf, formatOf }: StyleLooks): SheetLooks {
    const { frozen, defaultWidth, widths, heights, rows } = this;
    const columns = Int32Array.from(this.columns.take());
    const style = (row: number, column: number): number => {
      const found = rows[row];
      const own = found === undefined ? noStyle : styleAt(found.runs, column);
      if (own !== noStyle) return own;
      if (found !== undefined && found.row !== noStyle) return found.row;
      const ofColumn = styleAt(columns, column);
      return ofColumn === noStyle ? 0 : ofColumn;
    };
    return {
      frozen,
      defaultWidth,
      defaultHeight: this.hidesRows ? 0 : this.defaultHeight,
      widths,
      heights,
      look: (row, column) => lookOf[style(row, column)] ?? 0,
      format: (row, column) => formatOf[style(row, column)] ?? general,
    };
  }

  /** Views that people keep beside the usual one come behind the data. */
  private startData(): void {
    this.isInData = true;
    this.hasView = true;
  }

  private pane(tag: Tag): void {
    if (!(tag.attribute('state') ?? '').startsWith('frozen')) return;
    const count = (text: string | undefined, most: number): number => {
      const found = Math.floor(Number(text ?? 0));
      return found > 0 ? Math.min(found, most) : 0;
    };
    this.frozen.rows = count(tag.attribute('ySplit'), sheetRows);
    this.frozen.columns = count(tag.attribute('xSplit'), sheetColumns);
  }

  private sizes(tag: Tag): void {
    this.defaultWidth = widthPixels(tag.attribute('defaultColWidth')) ?? baseWidthPixels(tag.attribute('baseColWidth'));
    this.defaultHeight = heightPixels(tag.attribute('defaultRowHeight')) ?? usualHeight;
    this.hidesRows = isTrue(tag.attribute('zeroHeight'));
  }

  /** Ranges come from left to right; one that goes back over another is said twice, and the first counts. */
  private columnRange(tag: Tag): void {
    const from = Number(tag.attribute('min')) - 1;
    const to = Math.min(Number(tag.attribute('max')), sheetColumns);
    if (!(from >= this.columnsTo && from < to)) return;
    this.columnsTo = to;
    const style = tag.attribute('style');
    if (style !== undefined) this.columns.add(from, Number(style), to - from);
    const width = isTrue(tag.attribute('hidden')) ? 0 : (widthPixels(tag.attribute('width')) ?? this.defaultWidth);
    if (width === this.defaultWidth) return;
    for (let column = from; column < to; column++) this.widths.set(column, width);
  }

  private startRow(tag: Tag): void {
    this.endRow();
    const written = tag.attribute('r');
    this.row = written === undefined ? this.row + 1 : Number(written);
    this.column = -1;
    this.rowStyle = isTrue(tag.attribute('customFormat')) ? Number(tag.attribute('s') ?? 0) : noStyle;
    if (!(this.row >= 1 && this.row <= sheetRows)) return;
    const stated = heightPixels(tag.attribute('ht')) ?? this.defaultHeight;
    const height = isTrue(tag.attribute('hidden')) ? 0 : stated;
    if (height === (this.hidesRows ? 0 : this.defaultHeight)) return;
    this.room.take(heightPlaces);
    this.heights.set(this.row, height);
  }

  private cell(tag: Tag): void {
    const place = tag.attribute('r');
    this.column = (place === undefined ? null : cellReference(place)?.column) ?? this.column + 1;
    const style = tag.attribute('s');
    if (this.column < sheetColumns) this.cells.add(this.column, style === undefined ? 0 : Number(style));
  }

  private endRow(): void {
    const runs = this.cells.take();
    const isPlain = runs.length === 0 && this.rowStyle === noStyle;
    if (isPlain || !(this.row >= 1 && this.row <= sheetRows)) return;
    this.room.take(1);
    this.rows[this.row] = this.kinds.of(this.rowStyle, runs);
  }
}
