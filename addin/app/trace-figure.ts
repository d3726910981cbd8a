import { trace as traceCell, type Analysis, type CellQuery, type Trace } from '../../engine';

/** Of a figure of thousands of lines the largest are told; the others are counted. */
const most = 300;

/** A figure down to its lines. In a file of its own: loaded when the first figure is asked about. */
export const trace = (analysis: Analysis, cell: CellQuery): Trace => traceCell(analysis, cell, { most });
