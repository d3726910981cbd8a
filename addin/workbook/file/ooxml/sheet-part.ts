import type { CellValue } from '../../../../engine';
import { cellReference, rangeReference } from '../../cell-reference';
import { dateText } from '../../date-text';
import { detached, PlaceFault, type GridBuilder } from '../grid-builder';
import { numberOf } from '../number-text';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { shiftFormula } from './shared-formula';
import { StringText, unescaped } from './string-text';
import { isTrue } from './workbook-part';

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

type Inside = 'value' | 'formula' | null;

/** Collects the cells of a worksheet. Throws PlaceFault where a cell or a shared text does not exist. */
export class SheetListener implements XmlListener {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly string = new StringText();
  private inside: Inside = null;
  private isInData = false;
  private isInCell = false;
  private isInline = false;
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private valueText = '';
  private hasValue = false;
  private hasFormula = false;
  private isArray = false;
  private area: string | undefined;
  private formulaText = '';
  private formulaIndex: string | undefined;

  constructor(
    private readonly grid: GridBuilder,
    private readonly context: SheetContext,
  ) {}

  open(name: string, tag: Tag): void {
    if (this.isInCell) this.openInCell(name, tag);
    else if (name === 'c' && this.isInData) this.startCell(tag);
    else if (name === 'row' && this.isInData) this.startRow(tag);
    else if (name === 'sheetData') this.isInData = true;
    else if (name === 'mergeCell') this.merge(tag.attribute('ref') ?? '');
  }

  text(text: string): void {
    if (this.inside === 'value') this.valueText += text;
    else if (this.inside === 'formula') this.formulaText += text;
    else if (this.isInline) this.string.text(text);
  }

  close(name: string): void {
    if (this.isInline) this.string.close(name);
    if (name === 'v' || name === 'f') this.inside = null;
    else if (name === 'is') this.isInline = false;
    else if (name === 'c' && this.isInCell) this.endCell();
    else if (name === 'sheetData') this.isInData = false;
  }

  private startRow(tag: Tag): void {
    const written = tag.attribute('r');
    this.row = written === undefined ? this.row + 1 : rowOf(written);
    this.column = -1;
    if (isTrue(tag.attribute('hidden'))) this.grid.hideRows(this.row, 1);
  }

  private startCell(tag: Tag): void {
    const written = tag.attribute('r');
    if (written === undefined) this.column++;
    else {
      const place = cellReference(written);
      if (place === null) throw new PlaceFault(written);
      this.row = place.row;
      this.column = place.column;
    }
    this.isInCell = true;
    this.type = tag.attribute('t') ?? 'n';
    this.style = Number(tag.attribute('s') ?? 0);
    this.valueText = '';
    this.hasValue = false;
    this.hasFormula = false;
    this.string.start();
  }

  private openInCell(name: string, tag: Tag): void {
    if (this.isInline) this.string.open(name, tag);
    else if (name === 'v') {
      this.inside = 'value';
      this.hasValue = true;
    } else if (name === 'is') this.isInline = true;
    else if (name === 'f') {
      this.inside = 'formula';
      this.hasFormula = true;
      this.formulaText = '';
      const kind = tag.attribute('t');
      this.isArray = kind === 'array' || kind === 'dataTable';
      this.area = this.isArray ? tag.attribute('ref') : undefined;
      this.formulaIndex = kind === 'shared' ? tag.attribute('si') : undefined;
    }
  }

  private endCell(): void {
    this.isInCell = false;
    const { row, column } = this;
    const value = this.value();
    this.grid.value(row, column, value);
    if (this.isText()) this.grid.isText(row, column, typeof value === 'string' ? value : '');
    if (!this.hasFormula) return;
    // A text formula may well have an empty result; a number never has.
    const isStored = value !== null || (this.type === 'str' && this.hasValue);
    const isDate = !isStored && this.context.isDate(this.style);
    const { isArray, area } = this;
    this.grid.formula(row, column, this.formula(), { isStored, isDate, isArray, ...(area !== undefined && { area }) });
  }

  private isText(): boolean {
    return this.type === 'inlineStr' || (this.hasValue && (this.type === 's' || this.type === 'str'));
  }

  private value(): CellValue {
    const { type, valueText: text } = this;
    if (type === 'inlineStr') return emptyIsNull(detached(this.string.result()));
    if (text === '') return null;
    switch (type) {
      case 's':
        return emptyIsNull(this.sharedText(text));
      case 'b':
        return isTrue(text.trim());
      case 'e':
        return { error: detached(text) };
      case 'str':
        return detached(unescaped(text));
      case 'd':
        return isoText(text);
      default:
        return this.number(text);
    }
  }

  private number(text: string): CellValue {
    const number = numberOf(text);
    // Not a number after all: shown as it stands, so that whoever needs one hears of it.
    if (number === null) return emptyIsNull(text.trim());
    return this.context.isDate(this.style) ? dateText(number, this.context.date1904) : number;
  }

  private sharedText(text: string): string {
    const found = this.context.texts[Number(text)];
    if (found === undefined) throw new PlaceFault(`shared text ${text}`);
    return found;
  }

  private formula(): string {
    const { formulaIndex, row, column } = this;
    const formulaText = unescaped(this.formulaText);
    if (formulaIndex === undefined) return formulaText;
    if (formulaText !== '') {
      this.shared.set(formulaIndex, { text: formulaText, row, column });
      return formulaText;
    }
    const first = this.shared.get(formulaIndex);
    return first === undefined ? '' : shiftFormula(first.text, row - first.row, column - first.column);
  }

  private merge(text: string): void {
    const range = rangeReference(text);
    if (range !== null) this.grid.merge(range.row, range.column, range.rows, range.columns);
  }
}

const emptyIsNull = (text: string): CellValue => (text === '' ? null : text);

function rowOf(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new PlaceFault(`row ${text}`);
  return Number(text) - 1;
}

/** Strict files write dates as ISO text; ours has no midnight and no zone. */
function isoText(text: string): string {
  return text
    .trim()
    .replace(/T00:00:00(\.0+)?Z?$/, '')
    .replace(/(\.0+)?Z$/, '');
}
