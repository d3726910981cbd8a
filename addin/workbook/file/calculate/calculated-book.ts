import type { HyperFormula } from 'hyperformula';
import type { CellError, SheetGrid } from '../../../../engine';
import { cellReference } from '../../cell-reference';
import type { Workings } from '../opened-workbook';
import { BookFacts, TooCostly } from './book-cells';
import { calculate, isResult, unknown } from './calculator-plugin';
import { RangeCost } from './range-cost';
import { putContent, storedContents, type Content } from './sheet-contents';
import { translateFormula, type Vocabulary } from './translate-formula';
import { vocabularyOf, whole } from './vocabulary';

/** What a formula came to. */
export type Answer = number | string | boolean | CellError;

/** null where it would take longer than a person waits, or more than the machine holds: the formulas then stay without values, which is said like any other. */
export function calculateBook(sheets: readonly SheetGrid[], workings: Workings): CalculatedBook | null {
  try {
    return new CalculatedBook(sheets, workings);
  } catch (cause) {
    if (cause instanceof TooCostly || cause instanceof RangeError) return null;
    throw cause;
  }
}

/** A whole workbook in HyperFormula: stored values as they are, formulas only where no value is stored. */
class CalculatedBook {
  private readonly hyper: HyperFormula;
  private readonly words: Vocabulary;

  constructor(sheets: readonly SheetGrid[], workings: Workings) {
    this.words = vocabularyOf(
      sheets.map(({ name }) => name ?? ''),
      workings,
    );
    const contents: Record<string, Content[][]> = Object.create(null);
    const cost = new RangeCost();
    for (const sheet of sheets) contents[sheet.name ?? ''] = this.contentsOf(sheet, workings, cost);
    // HyperFormula counts its sheets in the order of the keys, which is another one where names are numbers.
    const ordered = Object.keys(contents).flatMap((key) => sheets.find(({ name }) => (name ?? '') === key) ?? []);
    this.hyper = calculate(contents, new BookFacts(ordered, workings.isOpenDocument === true));
  }

  close(): void {
    this.hyper.destroy();
  }

  /** Answers of a sheet by A1 address: only those that are certain. */
  answers({ name, formulasWithoutValue }: SheetGrid): ReadonlyMap<string, Answer> {
    const answers = new Map<string, Answer>();
    const sheet = this.hyper.getSheetId(name ?? '');
    for (const at of formulasWithoutValue) {
      const place = cellReference(at);
      if (place === null || sheet === undefined) continue;
      const value = this.hyper.getCellValue({ sheet, row: place.row, col: place.column });
      if (typeof value !== 'object') answers.set(at, value);
      else if (value !== null && isResult(value.value)) answers.set(at, { error: value.value });
    }
    return answers;
  }

  private contentsOf(sheet: SheetGrid, workings: Workings, cost: RangeCost): Content[][] {
    const { rows, formulasWithoutValue, formulaTexts } = sheet;
    const name = sheet.name ?? '';
    const cells = storedContents(sheet, workings);
    const arrays = new Set((workings.pending.get(name) ?? []).filter(({ isArray }) => isArray).map(({ at }) => at));
    for (const at of formulasWithoutValue) {
      const place = cellReference(at);
      const text = arrays.has(at) ? '' : (formulaTexts?.get(at) ?? '');
      const formula = text.trim() === '' || place === null ? null : translateFormula(text, { sheet: name, ...place }, this.words);
      if (formula !== null) cost.add(formula, name, rows.length);
      putContent(cells, at, formula === null ? unknown : `=${whole}(${formula})`);
    }
    return cells;
  }
}
