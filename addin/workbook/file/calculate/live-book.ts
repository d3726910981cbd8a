import type { HyperFormula } from 'hyperformula';
import type { CellError, CellValue, SheetGrid } from '../../../../engine';
import { serialOf } from '../../date-text';
import { BookFacts } from './book-cells';
import { calculate, isResult, unknown } from './calculator-plugin';
import type { Content } from './sheet-contents';
import { whole } from './vocabulary';

/** A cell by its sheet's name, 0-based. */
export interface LivePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell's new content: a value as a formula reads it, or a formula in translation. */
export type LiveContent = { readonly content: Content } | { readonly formula: string };

/** A value that is not known. */
export const unknownContent: LiveContent = { content: unknown };

/** A value as formulas read it; an apostrophe keeps a text from being read as anything else. `isText`: no date, though written like one. */
export function liveContent(value: CellValue, isText: boolean, date1904: boolean, isOpenDocument: boolean): LiveContent {
  if (typeof value === 'boolean' && isOpenDocument) return unknownContent;
  if (typeof value === 'string') return { content: (isText ? null : serialOf(value, date1904)) ?? `'${value}` };
  if (typeof value !== 'object' || value === null) return { content: value };
  return { content: isResult(value.error) ? value.error : unknown };
}

/** Some cells of a workbook in HyperFormula: the formulas that follow edits, and what they read. Others are empty there. */
export class LiveBook {
  private readonly hyper: HyperFormula;
  private readonly facts: BookFacts;
  private readonly order: readonly string[];

  /** `context`: what functions of others find in the settings of the calculator. */
  constructor(sheets: readonly SheetGrid[], isOpenDocument: boolean, context: object) {
    const contents: Record<string, Content[][]> = Object.create(null);
    for (const { name } of sheets) contents[name ?? ''] = [];
    // HyperFormula counts its sheets in the order of the keys, which is another one where names are numbers.
    this.order = Object.keys(contents);
    this.facts = Object.assign(new BookFacts(this.ordered(sheets), isOpenDocument), context);
    this.hyper = calculate(contents, this.facts);
  }

  close(): void {
    this.hyper.destroy();
  }

  /** Whether these are its sheets, in any order. */
  hasSheets(names: readonly string[]): boolean {
    return names.length === this.order.length && names.every((name) => this.order.includes(name));
  }

  /** Puts contents into cells and calculates what follows from them. Throws TooCostly; the book is of no use afterwards. */
  put(cells: Iterable<readonly [LivePlace, LiveContent]>, sheets: readonly SheetGrid[]): void {
    this.facts.begin(this.ordered(sheets));
    // Not `batch`, whose notes for undo take a hundred times as long as the work.
    this.hyper.suspendEvaluation();
    for (const [{ sheet, row, column }, content] of cells) {
      const id = this.hyper.getSheetId(sheet);
      if (id === undefined) continue;
      const raw = 'formula' in content ? `=${whole}(${content.formula})` : content.content;
      this.hyper.setCellContents({ sheet: id, row, col: column }, raw);
    }
    this.hyper.resumeEvaluation();
  }

  /** null where it is not known for certain. */
  value({ sheet, row, column }: LivePlace): number | string | boolean | CellError | null {
    const id = this.hyper.getSheetId(sheet);
    if (id === undefined) return null;
    const value = this.hyper.getCellValue({ sheet: id, row, col: column });
    if (typeof value !== 'object') return value;
    return value !== null && isResult(value.value) ? { error: value.value } : null;
  }

  /** Whether HyperFormula's parser takes a translated formula. */
  parses(formula: string): boolean {
    return this.hyper.validateFormula(`=${whole}(${formula})`);
  }

  private ordered(sheets: readonly SheetGrid[]): SheetGrid[] {
    return this.order.flatMap((key) => sheets.find(({ name }) => (name ?? '') === key) ?? []);
  }
}
