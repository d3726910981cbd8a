import * as z from 'zod';

/**
 * Conditions on a line: every named field must match its pattern. A pattern is one or more alternatives parted by "|", each
 * a text (equal, letter case ignored), a text with "*" for any run of characters, or a range "4000..4999" (numbers, or texts of equal length).
 * Fields are the layout's own (committee, costCentre, account ...) and organiser, kind, line, sheet, label, and heading: of the headings over
 * the line one must match.
 */
export const conditions = z.record(z.string().min(1), z.string().min(1));
export type Conditions = Readonly<z.infer<typeof conditions>>;
