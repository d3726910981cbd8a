import { isDateFormat } from '../../date-format';
import type { XmlListener } from '../xml/scanner';
import type { Tag } from '../xml/tag';

/** Numbers of built-in formats that are dates or times; 27-36 and 50-58 are dates in East Asian programs. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

/** Which cell styles show a date. */
export class StylesListener implements XmlListener {
  private readonly dates: boolean[] = [];
  private readonly own = new Map<number, boolean>();
  private isInCells = false;

  /** Whether the style of a cell, by its position, shows a date. */
  isDate(style: number): boolean {
    return this.dates[style] === true;
  }

  open(name: string, tag: Tag): void {
    if (name === 'numFmt' && !this.own.has(Number(tag.attribute('numFmtId'))))
      this.own.set(Number(tag.attribute('numFmtId')), isDateFormat(tag.attribute('formatCode') ?? ''));
    if (name === 'cellXfs') this.isInCells = true;
    if (name === 'xf' && this.isInCells) {
      const format = Number(tag.attribute('numFmtId') ?? 0);
      this.dates.push(this.own.get(format) ?? isBuiltInDate(format));
    }
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.isInCells = false;
  }
}
