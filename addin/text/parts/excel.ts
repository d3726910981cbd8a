/** What the page in Excel says while it starts, and why it cannot. */
export interface ExcelText {
  readonly opening: string;
  /** Office's script did not load. */
  readonly noOffice: string;
  /** It loaded, and never said that it is ready. */
  readonly tooSlow: string;
  /** Opened as an ordinary page. */
  readonly notExcel: string;
  readonly tooOld: string;
  readonly failed: string;
  readonly again: string;
}
