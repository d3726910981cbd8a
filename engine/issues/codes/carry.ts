/** Findings of knowing lines again, in the same budget or in next year's, and of comparing two taggings. */
export interface CarryIssues {
  /** A row that repeats a tagged one; first: the row it repeats. */
  'line.copied': { line: string; label: string; first: number; row: number };
  /** A tag kept on less than code and name or amounts; by: what the lines have in common, as a code term. */
  'line.known-by': { row: number; line: string; label: string; known: string; name: string; by: string };
  /** Rows alike in everything whose tags differ: tagged in the order of the file, which moves no cent. */
  'line.twins': { line: string; label: string; rows: string; known: string };
  /** Rows that could be several known lines with different tags: none of the tags is used. */
  'line.which': { line: string; label: string; rows: string; known: string };
  /** What a rule gave the line under its earlier codes or names. */
  'line.rule-kept': { row: number; line: string; label: string; rule: string };
  /** A second column of ours beside one table: only one is read. Letters. */
  'tag-column.twice': { column: string; read: string };
  /** Cells that show, as a rule's, what no rule says of their lines; row, text: of the first. */
  'tag-column.rule-differs': { cells: number; row: number; text: string };
  /** Cells in which a person says another thing than the model's tag, and wins. */
  'tag-column.over-tags': { cells: number; row: number; text: string };
  /** No empty column between a table and the one right of it; after, before: letters. */
  'tag-column.no-room': { sheet: string; row: number; after: string; before: string };
  /** The old model remembers no lines: tags are carried by line id alone. */
  /** A filter or table (range) sorts the column's lines, but not the column: letters. */
  'tag-column.outside-filter': { sheet: string; column: string; range: string };
  'carry.no-register': { organiser: string };
  'carry.doubtful': { lines: number; amount: string; measure: string };
  /** Lines whose tags have nowhere to go. */
  'carry.ended-tags': { tags: number; example: string };
  /** The old layout does not fit the new file; the file's own headings do. */
  'carry.layout-new': { file: string; layouts: string };
  'agree.conflicts': { lines: number; amount: string };
  /** Lines that only one of the two models reads. */
  'agree.lines-differ': { model: string; lines: number; amount: string };
  'agree.amounts-differ': { lines: number; row: number };
  /** One moment that the two models describe in two ways; first, second: service and directness. */
  'agree.moment-differs': { moment: string; first: string; second: string };
}
