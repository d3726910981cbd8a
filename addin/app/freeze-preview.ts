/** What making values of the formulas of ours would do to the workbook. */
export interface FreezePreview {
  /** The user's sheets with such formulas, and how many of each become values. */
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  /** Formulas that stay as they show an error or nobody knows their value: "Laskelma!B4". */
  readonly left: readonly string[];
}
