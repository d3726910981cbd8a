import type { CellValue } from '../../../engine';
import { isDateFormat } from '../date-format';
import { dateText } from '../date-text';

/** 1 January 2000 as a serial, where days are counted from 1904. */
const millennium1904 = 35_064;

/** Excel's own answer says how the workbook counts days: nothing else in Office.js does. To be loaded by its `value`. */
export const askCalendar = (context: Excel.RequestContext): Excel.FunctionResult<number> =>
  context.workbook.functions.date(2000, 1, 1).load('value');

/** Tells dates from numbers as the readers of files do: Excel gives both as numbers, and their number formats apart. */
export class Dates {
  private readonly is1904: boolean;
  private readonly known = new Map<string, boolean>();

  constructor(calendar: Pick<Excel.FunctionResult<number>, 'value'>) {
    this.is1904 = calendar.value === millennium1904;
  }

  /** A number under a date format as ISO text; any other value as it is. */
  read(value: CellValue, format: string): CellValue {
    return typeof value === 'number' && this.isDate(format) ? dateText(value, this.is1904) : value;
  }

  private isDate(format: string): boolean {
    let isDate = this.known.get(format);
    if (isDate === undefined) this.known.set(format, (isDate = isDateFormat(format)));
    return isDate;
  }
}
