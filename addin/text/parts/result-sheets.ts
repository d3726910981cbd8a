import type { ResultWords } from '../../../engine';

/** Everything the result workbook says. */
export type ResultSheetsText = ResultWords;
