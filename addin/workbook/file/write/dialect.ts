/** The two dialects of the format: the one every program writes, and the strict one of ISO 29500. Their elements are the same. */
export interface Dialect {
  readonly main: string;
  /** Namespace of r:id, and the beginning of every relationship's type. */
  readonly relations: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
  /** Per cent in an attribute. */
  readonly perCent: (value: number) => string;
}

const schemas = 'http://schemas.openxmlformats.org';
const strictSchemas = 'http://purl.oclc.org/ooxml';

export const transitional: Dialect = {
  main: `${schemas}/spreadsheetml/2006/main`,
  relations: `${schemas}/officeDocument/2006/relationships`,
  drawing: `${schemas}/drawingml/2006/main`,
  sheetDrawing: `${schemas}/drawingml/2006/spreadsheetDrawing`,
  chart: `${schemas}/drawingml/2006/chart`,
  perCent: String,
};

export const strict: Dialect = {
  main: `${strictSchemas}/spreadsheetml/main`,
  relations: `${strictSchemas}/officeDocument/relationships`,
  drawing: `${strictSchemas}/drawingml/main`,
  sheetDrawing: `${strictSchemas}/drawingml/spreadsheetDrawing`,
  chart: `${strictSchemas}/drawingml/chart`,
  perCent: (value) => `${value}%`,
};
