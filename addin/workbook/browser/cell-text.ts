import { format, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';
import type { CellValue } from '../../../engine';
import { serialOf } from '../date-text';
import type { BookCell } from './book';
import type { Notation } from './notation';

const general = 'General';

/** Formats that Excel shows in the reader's own way, as files name them. */
const followsReader: ReadonlyMap<string, 'date' | 'dateTime'> = new Map([
  ['m/d/yyyy', 'date'],
  ['m/d/yyyy h:mm', 'dateTime'],
]);

/** Plain figures: most of a budget, and shown by Intl in a fraction of the time. */
const plainFigure = /^(#,##)?0(?:\.(0{1,10}))?$/;

/** Formats kept ready, and numbers of each: a hostile file may hold any number of them. */
const mostKept = 500;
const mostNumbers = 5000;

/** Shows values by the number format of their cell, in the notation of a language. Texts are kept as they are. */
export class CellText {
  private readonly shown = new Map<string, (value: number) => string>();
  private readonly dates = new Map<string, boolean>();

  constructor(readonly notation: Notation) {}

  kind(value: CellValue, isDate: boolean): BookCell['kind'] {
    if (value === null) return 'empty';
    if (typeof value === 'object') return 'error';
    if (isDate) return 'number';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  }

  /** `serial`: what the ISO text of a date stands for, of the calendar of 1900; null where the value is no date. */
  text(value: CellValue, code: string, serial: number | null): string {
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value === 'boolean') return value ? this.notation.yes : this.notation.no;
    if (serial !== null) return this.number(serial, this.isDate(code) ? code : this.dateFormat(serial));
    if (typeof value === 'number') return this.number(value, code);
    return code === general || code === '@' ? value : this.apply(code, value);
  }

  isDate(code: string): boolean {
    let known = this.dates.get(code);
    if (known === undefined) this.dates.set(code, (known = code !== general && isDateFormat(code)));
    return known;
  }

  isPercent = (code: string): boolean => code.includes('%') && isPercentFormat(code);
  isTextFormat = (code: string): boolean => code.includes('@') && isTextFormat(code);

  /** Format of a date whose cell has none. */
  private dateFormat(serial: number): string {
    if (serial < 1) return 'hh:mm';
    return Number.isInteger(serial) ? this.notation.date : this.notation.dateTime;
  }

  private number(value: number, code: string): string {
    let show = this.shown.get(code);
    if (show === undefined) {
      if (this.shown.size >= mostKept) this.shown.clear();
      this.shown.set(code, (show = remembering(this.shower(code))));
    }
    return show(value);
  }

  private shower(code: string): (value: number) => string {
    const [, group, decimals = ''] = plainFigure.exec(code) ?? ['none'];
    if (!plainFigure.test(code)) {
      const own = followsReader.get(code);
      const applied = own === undefined ? code : this.notation[own];
      return (value) => this.apply(applied, value);
    }
    const figures = new Intl.NumberFormat(this.notation.intl, {
      useGrouping: group === undefined ? false : 'always',
      minimumFractionDigits: decimals.length,
      maximumFractionDigits: decimals.length,
      signDisplay: 'negative',
    });
    // Of the decimal text, not of the binary number: 1.005 is rounded up, as in Excel.
    return (value) => figures.format(String(value) as `${number}`).replace('\u2212', '-');
  }

  private apply(code: string, value: number | string): string {
    return format(code, value, { locale: this.notation.locale, nbsp: true, throws: false, invalid: String(value) });
  }
}

/** What is in sight is drawn again after every edit: the same numbers. */
function remembering(show: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) {
      if (known.size >= mostNumbers) known.clear();
      known.set(value, (text = show(value)));
    }
    return text;
  };
}

/** The serial, of the calendar of 1900, that the ISO text of a date stands for; null for other values. */
export function dateSerial(value: CellValue, isText: boolean): number | null {
  if (typeof value !== 'string' || isText) return null;
  const first = value.charCodeAt(0);
  return first < 48 || first > 57 ? null : serialOf(value, false);
}
