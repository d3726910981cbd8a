/** What a write of result sheets would do to the workbook. */
export interface ResultPreview {
  /** What stands over the first sheet; null where it is not one organiser's name. */
  readonly title: string | null;
  /** In their order. */
  readonly sheets: readonly { readonly name: string; readonly replaces: boolean }[];
  /** Sheets of ours that stand and are not written again. */
  readonly removed: readonly string[];
}
