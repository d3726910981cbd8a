import type { SheetGrid } from '../../../../engine';
import type { DefinedName } from '../opened-workbook';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';
import { unescaped } from './string-text';

export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly relationship: string;
}

const visibilities: ReadonlySet<string> = new Set(['visible', 'hidden', 'veryHidden']);

/** Sheets, names and calendar of a workbook. */
export class WorkbookListener implements XmlListener {
  readonly sheets: WorkbookSheet[] = [];
  readonly names: DefinedName[] = [];
  date1904 = false;
  /** Excel calculates this workbook with the figures it shows, rounded, instead of those it holds. */
  isAsShown = false;
  private name: Omit<DefinedName, 'text'> | null = null;
  private content = '';

  open(name: string, tag: Tag): void {
    if (name === 'workbookPr') this.date1904 = isTrue(tag.attribute('date1904'));
    if (name === 'calcPr') this.isAsShown = ['0', 'false', 'off'].includes(tag.attribute('fullPrecision') ?? '');
    if (name === 'sheet') {
      const state = tag.attribute('state') ?? 'visible';
      this.sheets.push({
        name: unescaped(tag.attribute('name') ?? ''),
        visibility: visibilities.has(state) ? (state as SheetGrid['visibility']) : 'visible',
        relationship: tag.prefixed('id') ?? '',
      });
    }
    if (name === 'definedName') {
      const sheet = tag.attribute('localSheetId');
      this.name = { name: tag.attribute('name') ?? '', sheet: sheet === undefined ? null : Number(sheet) };
      this.content = '';
    }
  }

  text(text: string): void {
    if (this.name !== null) this.content += text;
  }

  close(name: string): void {
    if (name !== 'definedName' || this.name === null) return;
    this.names.push({ ...this.name, text: unescaped(this.content) });
    this.name = null;
  }
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
