import { toArrowIPC, toCSV, type ColumnTable } from 'arquero';

/** A spreadsheet runs a text that begins like this as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** The table as csv: comma, decimal point. Texts that a spreadsheet would run as a formula get an apostrophe in front. */
export function tableCsv(facts: ColumnTable): string {
  const harmless = (value: unknown): unknown => (typeof value === 'string' && formulaStart.test(value) ? `'${value}` : value);
  return toCSV(facts, { format: Object.fromEntries(facts.columnNames().map((name) => [name, harmless])) });
}

/** The table as an Apache Arrow IPC file, for pandas, R, DuckDB and the like. */
export function tableArrow(facts: ColumnTable): Uint8Array {
  return toArrowIPC(facts, { format: 'file' });
}
