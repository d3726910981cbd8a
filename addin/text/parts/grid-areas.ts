/** What is said of several cells of the sheet at once. */
export interface GridAreasText {
  /** Under the sheet, of the selection: numbers as the language writes them, null where there is nothing to add up. */
  readonly sums: (of: { readonly average: string | null; readonly cells: string; readonly sum: string | null }) => string;
  readonly pasted: (cells: number) => string;
  readonly cleared: (cells: number) => string;
  readonly cut: (cells: number) => string;
  readonly tooMany: (limit: number) => string;
}
