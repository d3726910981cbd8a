import type { Analysis } from '../../engine';

/** Where functions get their figures. Synchronous: a spreadsheet asks in the middle of its calculation. */
export interface FunctionSource {
  /** The analysis of the measure that is shown; null before the workbook has one. */
  readonly latest: () => Analysis | null;
}
