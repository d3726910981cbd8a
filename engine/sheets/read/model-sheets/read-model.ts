import { readModelDocument, type ModelOutcome, type ReadOptions } from '../../../model/read-document';
import type { SheetGrid } from '../../grid';
import { readModelSheets } from './read-model-sheets';

/**
 * A model from wherever it was kept: JSON (text or parsed), or the sheets of a workbook. The same model either way. Sheets that
 * are not model sheets are left alone, so the budget's own workbook may hold the model.
 */
export function readModel(source: unknown, options: ReadOptions = {}): ModelOutcome {
  return isSheets(source) ? readModelSheets(source, options) : readModelDocument(source, undefined, options);
}

function isSheets(source: unknown): source is readonly SheetGrid[] {
  return (
    Array.isArray(source) &&
    source.every((sheet) => typeof sheet === 'object' && sheet !== null && 'rows' in sheet && 'file' in sheet)
  );
}
