/** What differs between Excel and the browser, in what the pane shows. */
export interface HostFacts {
  readonly kind: 'excel' | 'browser';
  /** Puts the sample workbook beside the pane; null where the host cannot. */
  readonly takeSample: (() => void) | null;
  /** Asks for another workbook; null where the workbook is the host's own. */
  readonly openFile: (() => void) | null;
  /** The key that takes the keyboard from the pane into the sheet, as it is printed on it: "F6". */
  readonly sheetKey: string;
}
