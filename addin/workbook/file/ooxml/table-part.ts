import { rangeReference } from '../../cell-reference';
import { unescaped } from './string-text';
import type { TableArea } from '../opened-workbook';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';

/** Where a table stands and what its columns are called. */
export class TableListener implements XmlListener {
  private found: Omit<TableArea, 'columns'> | null = null;
  private readonly columns: string[] = [];

  constructor(private readonly sheet: string) {}

  get area(): TableArea | null {
    return this.found === null ? null : { ...this.found, columns: this.columns };
  }

  open(name: string, tag: Tag): void {
    if (name === 'tableColumn') this.columns.push(unescaped(tag.attribute('name') ?? ''));
    const range = name === 'table' ? rangeReference(tag.attribute('ref') ?? '') : null;
    if (range === null) return;
    this.found = {
      name: tag.attribute('displayName') ?? tag.attribute('name') ?? '',
      sheet: this.sheet,
      row: range.row,
      column: range.column,
      rows: range.rows,
      headerRows: Number(tag.attribute('headerRowCount') ?? 1),
      totalRows: Number(tag.attribute('totalsRowCount') ?? 0),
    };
  }

  text(): void {}
  close(): void {}
}
