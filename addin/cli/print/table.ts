/** Longest label before it is cut, so that a table stays one screen wide. */
const longestLabel = 46;

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

export const left = (heading: string): Column => ({ heading, align: 'left' });
export const right = (heading: string): Column => ({ heading, align: 'right' });

/** Text from people's files made safe for a terminal: no control characters, so no escape sequence and no second line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

const widthOf = (text: string): number => [...text].length;

function fit(text: string): string {
  const clean = [...printable(text)];
  return clean.length > longestLabel ? `${clean.slice(0, longestLabel - 1).join('')}…` : clean.join('');
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}

/** Aligned columns under their headings, as lines of text. A null cell is printed as a dash. */
export function printTable(columns: readonly Column[], rows: readonly (readonly (string | null)[])[]): readonly string[] {
  const cells = rows.map((row) => columns.map((_, at) => fit(row[at] ?? '–')));
  const widths = columns.map(({ heading }, at) => Math.max(widthOf(heading), ...cells.map((row) => widthOf(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    `  ${columns.map(({ align }, at) => pad(row[at] ?? '', widths[at] ?? 0, align)).join('  ')}`.trimEnd();
  return [line(columns.map(({ heading }) => heading)), ...cells.map(line)];
}

/** A title, its lines and an empty line after them. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}
