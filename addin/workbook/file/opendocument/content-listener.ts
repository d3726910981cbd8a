import type { CellValue, SheetGrid, SheetOrigin } from '../../../../engine';
import { detached, GridBuilder } from '../grid-builder';
import type { OpenedWorkbook, PendingFormula } from '../opened-workbook';
import type { Room } from '../room';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { attributeValue, textValue } from './cell-value';
import { CellText } from './cell-text';
import { plainFormula } from './formula';

/** Elements that hold tables or texts which are no cells of the sheet. */
const others: ReadonlySet<string> = new Set([
  'shapes',
  'tracked-changes',
  'annotation',
  'frame',
  'dde-links',
  'forms',
  'table-source',
]);

interface Cell {
  readonly column: number;
  readonly repeated: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isText: boolean;
}

interface OpenCell extends Omit<Cell, 'value' | 'isText'> {
  readonly value: CellValue | undefined;
  readonly written: string | undefined;
  readonly isError: boolean;
}

interface OpenSheet {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly grid: GridBuilder;
  ours?: SheetOrigin;
}

const count = (text: string | undefined): number => {
  const number = Number(text ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
};

/** Collects the sheets of an OpenDocument spreadsheet. Repeated cells and rows take room only where they hold something. */
export class ContentListener implements XmlListener {
  readonly sheets: SheetGrid[] = [];
  private readonly pending = new Map<string, readonly PendingFormula[]>();
  private readonly texts = new Map<string, ReadonlyMap<string, string>>();
  private readonly hiddenStyles = new Set<string>();
  private readonly cellText = new CellText();
  private style = '';
  private skipped = 0;
  private sheet: OpenSheet | null = null;
  private row = 0;
  private rowsRepeated = 1;
  private isRowHidden = false;
  private column = 0;
  private cells: Cell[] = [];
  private cell: OpenCell | null = null;

  constructor(
    private readonly file: string,
    private readonly room: Room,
  ) {}

  open(name: string, tag: Tag): void {
    if (this.skipped > 0 || others.has(name)) this.skipped++;
    else if (this.cell !== null) this.cellText.open(name, tag);
    else if (name === 'style') this.style = tag.attribute('style:name') ?? '';
    else if (name === 'table-properties' && tag.attribute('table:display') === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table') this.startSheet(tag);
    else if (this.sheet === null) return;
    else if (name === 'table-row') this.startRow(tag);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.startCell(tag, this.sheet);
    else if (name === 'named-expression') this.mark(tag, this.sheet);
  }

  text(text: string): void {
    if (this.skipped === 0 && this.cell !== null) this.cellText.text(text);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell();
    else if (this.cell !== null) this.cellText.close(name);
    else if (name === 'table-row' && this.sheet !== null) this.endRow(this.sheet.grid);
    else if (name === 'table') this.endSheet();
  }

  result(): OpenedWorkbook {
    const workings = { date1904: false, names: [], tables: [], pending: this.pending, texts: this.texts, isOpenDocument: true };
    return { sheets: this.sheets, otherSheets: [], workings };
  }

  private startSheet(tag: Tag): void {
    const isHidden = this.hiddenStyles.has(tag.attribute('table:style-name') ?? '');
    const name = tag.attribute('table:name') ?? '';
    this.sheet = { name, visibility: isHidden ? 'hidden' : 'visible', grid: new GridBuilder(this.room) };
    this.row = 0;
  }

  private endSheet(): void {
    if (this.sheet === null) return;
    const { name, visibility, ours, grid } = this.sheet;
    this.sheets.push(grid.build({ name, file: this.file, visibility, ...(ours && { ours }) }));
    this.pending.set(name, grid.pending);
    this.texts.set(name, grid.texts);
    this.sheet = null;
  }

  private startRow(tag: Tag): void {
    this.rowsRepeated = count(tag.attribute('table:number-rows-repeated'));
    this.column = 0;
    this.cells = [];
    this.isRowHidden = ['collapse', 'filter'].includes(tag.attribute('table:visibility') ?? '');
  }

  /** Of empty rows nothing is kept, hidden or not: a million of them at the end of a sheet cost nothing. */
  private endRow(grid: GridBuilder): void {
    if (this.cells.length > 0) {
      if (this.isRowHidden) grid.hideRows(this.row, this.rowsRepeated);
      for (let row = this.row; row < this.row + this.rowsRepeated; row++) this.cells.forEach((cell) => putCell(grid, row, cell));
    }
    this.row += this.rowsRepeated;
  }

  private startCell(tag: Tag, { grid }: OpenSheet): void {
    const repeated = count(tag.attribute('table:number-columns-repeated'));
    const formula = tag.attribute('table:formula');
    const rows = count(tag.attribute('table:number-rows-spanned'));
    const columns = count(tag.attribute('table:number-columns-spanned'));
    if (rows * columns > 1) grid.merge(this.row, this.column, rows, columns);
    this.cell = {
      column: this.column,
      repeated,
      value: attributeValue(tag),
      written: tag.attribute('office:string-value'),
      isError: tag.attribute('calcext:value-type') === 'error',
      formula: formula === undefined ? null : plainFormula(formula),
    };
    this.column += repeated;
    this.cellText.start();
  }

  private endCell(): void {
    const { cell } = this;
    if (cell === null) return;
    this.cell = null;
    const value = cell.value === undefined ? textValue(this.cellText.result(), cell.written, cell.isError) : cell.value;
    const kept = typeof value === 'string' ? detached(value) : value;
    if (kept !== null || cell.formula !== null) this.cells.push({ ...cell, value: kept, isText: cell.value === undefined });
  }

  private mark(tag: Tag, sheet: OpenSheet): void {
    const ours = /^(?:of:=)?"(result|model)"$/.exec(tag.attribute('table:expression') ?? '')?.[1];
    if (tag.attribute('table:name') === '_momentti' && ours !== undefined) sheet.ours = ours as SheetOrigin;
  }
}

function putCell(grid: GridBuilder, row: number, { column, repeated, value, formula, isText }: Cell): void {
  for (let at = column; at < column + repeated; at++) {
    grid.value(row, at, value);
    if (isText && typeof value === 'string') grid.isText(row, at, value);
    if (formula !== null) grid.formula(row, at, formula, { isStored: value !== null });
  }
}
