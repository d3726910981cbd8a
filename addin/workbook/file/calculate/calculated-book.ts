import type { HyperFormula } from 'hyperformula';
import type { CellError, SheetGrid } from '../../../../engine';
import { cellReference } from '../cell-reference';
import type { Workings } from '../opened-workbook';
import { BookFacts, TooCostly } from './book-cells';
import { calculate, isResult, ownNames, unknown, whole } from './calculator-plugin';
import { functions, settingsDecide } from './functions/function-list';
import { RangeCost } from './range-cost';
import { putContent, storedContents, type Content } from './sheet-contents';
import { translateFormula, type Vocabulary } from './translate-formula';

/** What a formula came to. */
export type Answer = number | string | boolean | CellError;

/** null where it would take longer than a person waits: the formulas then stay without values, which is said like any other. */
export function calculateBook(sheets: readonly SheetGrid[], workings: Workings): CalculatedBook | null {
  try {
    return new CalculatedBook(sheets, workings);
  } catch (cause) {
    if (cause instanceof TooCostly) return null;
    throw cause;
  }
}

/** A whole workbook in HyperFormula: stored values as they are, formulas only where no value is stored. */
export class CalculatedBook {
  private readonly hyper: HyperFormula;
  private readonly words: Vocabulary;

  constructor(sheets: readonly SheetGrid[], workings: Workings) {
    const isOpenDocument = workings.isOpenDocument === true;
    const known = [...functions.keys()].filter((name) => !isOpenDocument || !settingsDecide.has(name));
    const bare: Vocabulary = {
      sheets: new Set(sheets.map(({ name }) => (name ?? '').toLowerCase())),
      names: new Set(),
      tables: new Map(workings.tables.map((table) => [table.name.toLowerCase(), table])),
      functions: new Set(known),
      ownNames,
    };
    const meanings = meaningsOf(workings, bare);
    this.words = { ...bare, names: new Set(meanings.keys()), meanings };
    const contents: Record<string, Content[][]> = Object.create(null);
    const cost = new RangeCost();
    for (const sheet of sheets) contents[sheet.name ?? ''] = this.contentsOf(sheet, workings, cost);
    // HyperFormula counts its sheets in the order of the keys, which is another one where names are numbers.
    const ordered = Object.keys(contents).flatMap((key) => sheets.find(({ name }) => (name ?? '') === key) ?? []);
    this.hyper = calculate(contents, new BookFacts(ordered, isOpenDocument));
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

const cell = String.raw`\$[A-Za-z]{1,3}\$\d{1,7}`;
const oneThing = new RegExp(
  String.raw`^(?:'(?:[^']|'')+'!(?:${cell}(?::${cell})?|\$[A-Za-z]{1,3}:\$[A-Za-z]{1,3}|\$\d{1,7}:\$\d{1,7})|\d+(?:\.\d*)?|"(?:[^"]|"")*")$`,
);

/** Names that mean the same cells, number or text in every cell of the workbook, by their small letters. */
function meaningsOf({ names }: Workings, bare: Vocabulary): ReadonlyMap<string, string> {
  const local = new Set(names.filter(({ sheet }) => sheet !== null).map(({ name }) => name.toLowerCase()));
  const meanings = new Map<string, string>();
  for (const { name, text } of names) {
    const key = name.toLowerCase();
    const translated = local.has(key) ? null : translateFormula(text, { sheet: '', row: -1, column: -1 }, bare);
    if (translated !== null && oneThing.test(translated)) meanings.set(key, `(${translated})`);
  }
  return meanings;
}
