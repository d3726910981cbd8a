/** Faults of a host or of a file as such: nothing of it was read or written. */
export interface HostIssues {
  'file.encrypted': { file: string };
  'file.damaged': { file: string };
  /** Sizes in megabytes, unpacked. */
  'file.too-large': { file: string; size: number; limit: number };
  /** Cells that one workbook may hold, gaps between them included. */
  'file.too-many-cells': { file: string; limit: number };
  /** XML that defines entities of its own. */
  'file.entities': { file: string };
  /** Formats that are read only, and workbooks whose form leaves no place to write into. */
  'file.read-only': { file: string };
  'file.signed': { file: string };
  'workbook.structure-locked': { file: string };
  'workbook.shared': { file: string };
  'sheet.protected': { sheet: string };
  /** `column`: letters; `header`: ours, which does not stand there. */
  'column.not-ours': { sheet: string; column: string; header: string };
  /** What stands in the way of typing into a cell; `cell` and `range` as "B7" and "B7:D9". */
  'edit.array': { sheet: string; cell: string; range: string };
  'edit.merged': { sheet: string; cell: string; range: string };
  'edit.pivot': { sheet: string; cell: string; range: string };
  'edit.protected': { sheet: string; cell: string };
  'edit.table-heading': { sheet: string; cell: string; table: string };
  /** A text that no cell can hold whole; start: how it begins. */
  'text.too-long': { sheet: string; cell: string; start: string; length: number; limit: number };
  'sheet.unknown': { sheet: string; known: string };
  'sheet.not-ours': { sheet: string };
  'sheet.name-refused': { sheet: string };
  'changes.not-last': { change: string };
  /** So much was written since that what stood before is kept no more. */
  'changes.forgotten': Record<never, never>;
  'excel.busy': Record<never, never>;
  'excel.cell-edit': Record<never, never>;
  'excel.changed': Record<never, never>;
  /** Sheets that a fault left half written, and that could not be brought back. */
  'excel.half-written': { sheets: string };
  'excel.in-the-way': Record<never, never>;
  'excel.links-blocked': Record<never, never>;
  'excel.other-window': Record<never, never>;
  'excel.refused': Record<never, never>;
  'excel.sheet-hidden': { sheet: string };
  'excel.signed-out': Record<never, never>;
  'excel.too-large': Record<never, never>;
  'excel.too-old': Record<never, never>;
  /** The code Excel gives its fault. */
  'excel.unexpected': { fault: string };
  /** The same of a model changed by hand in its sheet and here, since the last save; what: as a code term, id: empty where there is only one. */
  'model.changed-twice': { what: string; id: string };
  /** Model sheets that a person deleted or renamed while the model was open: they are written again. */
  'model.sheets-restored': { sheets: string };
  /** A fault of our own that nothing caught: its name and message, for who mends it. */
  'program.fault': { fault: string };
  /** A cell that this program writes anew: of a result sheet, or the heading of a column of ours. */
  'edit.ours': { sheet: string; cell: string };
  /** A formula with a word or sign in it that is not known for certain. */
  'edit.formula': { cell: string; formula: string };
}

/** Where many cells of a column share a fault, they are said once: how many, and which ("D4-D6, D9"). */
export interface MoreCells {
  count: number;
  cells: string;
}

/** Findings of reading sheets into budgets. Amounts and totals in params are decimal texts in whole currency units. */
export interface ReadingIssues extends HostIssues {
  'amount.text': { line: string; text: string; column: string } & Partial<MoreCells>;
  'amount.blank': { line: string; column: string } & Partial<MoreCells>;
  'amount.dash': { line: string; text: string; column: string } & Partial<MoreCells>;
  'amount.error': { line: string; error: string; column: string } & Partial<MoreCells>;
  'amount.unsafe': { line: string; text: string; column: string } & Partial<MoreCells>;
  'amount.fraction-of-cent': { line: string; text: string; column: string } & Partial<MoreCells>;
  'column.undecidable': { column: string; header: string; examples: string };
  'layout.no-header': Record<never, never>;
  'layout.no-lines': { layout: string; row: number };
  'layout.no-amounts': Record<never, never>;
  'layout.column-missing': { layout: string; column: string };
  'layout.column-twice': { layout: string; column: string };
  'layout.sheet-missing': { layout: string; sheet: string };
  'layout.none-for-file': { file: string };
  'line.duplicate-id': { line: string; first: number; row: number; count: number };
  'line.in-two-files': { first: string; second: string; count: number; example: string };
  'measure.unknown-heading': { header: string };
  'measure.not-on-sheet': { measure: string };
  'measure.twice': { measure: string; first: string; second: string };
  'rows.left-out': { count: number; example: string };
  /** amount: what the row prints under the heading column. */
  'row.looks-like-memo': { row: number; label: string; amount: string; column: string };
  'row.looks-like-part': { row: number; label: string; amount: string; column: string };
  'row.looks-like-total': { row: number; label: string; amount: string; column: string };
  /** rows: those it equals the sum of, as "12-15, 18". */
  'row.perhaps-total': { row: number; label: string; amount: string; column: string; rows: string };
  'row.taken-as-total': { row: number; label: string; amount: string; column: string; rows: string };
  'row.quote-open': { row: number };
  'row.too-many-fields': { count: number; row: number; fields: number; headings: number };
  /** Rows that sums alone tell to be totals, in every column; rows: "12-15, 18". */
  'rows.taken-as-totals': { count: number; rows: string; example: string };
  'rows.headings': { count: number; example: string };
  'rows.increments': { count: number; example: string };
  'rows.memo': { count: number; example: string };
  'rows.more-doubtful': { count: number; example: string };
  'rows.of-which': { count: number; example: string };
  'table.second-header': { row: number };
  'sheet.hidden': { sheet: string };
  'sheet.left-out': { sheet: string };
  'table.left-out': { row: number };
  /** Percent. */
  'table.doubtful': { confidence: number };
  'unit.mixed': { unit: number; columns: string };
  'rows.hidden': { count: number; sum: string; column: string };
  'layout.found-again': { layout: string; sheet: string; row: number; oldSheet: string; oldRow: number };
  'layout.years-changed': { layout: string; before: string; after: string };
  'layout.shape-changed': { layout: string; missing: string; added: string };
  'sign.unknown': { count: number; example: string };
  'sign.suspect': { kind: string; measure: string; sum: string };
  /** rows: lines of its block that the formula of a total leaves out; amount: what they come to under the heading column. */
  'total.leaves-out': { row: number; label: string; rows: string; amount: string; column: string };
  'total.mismatch': { row: number; column: string; printed: string; computed: string; difference: string };
  /** Formulas of one sheet that the file holds no results of, calculated by us; example: the first one's address. */
  'formula.calculated': { count: number; example: string };
  /** The largest of the differences and where it is. */
  'total.rounding': { count: number; row: number; column: string; difference: string };
  'formula.without-value': { count: number; column: string };
  /** Formulas whose value is from before an edit; cells: "D4-D6, D9". */
  'formula.stale': { sheet: string; column: string } & MoreCells;
}
