/** A cell of a machine-readable table: a decimal amount is marked as a number, so that its minus is not taken for a formula. */
export type CsvValue = string | number | null | { readonly decimal: string | null };

/** Excel, LibreOffice and others run a text that begins like this as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * RFC 4180: comma, double quotes, UTF-8 without byte order mark, decimal point. Texts that a spreadsheet would run as a formula
 * get an apostrophe in front.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return value.decimal ?? '';
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
