import type { SheetPlan } from '../../../../engine';
import { formulasOf, readsColumn, readsSheet, readsTable } from './book-formulas';
import type { OpenBook } from './open-book';
import { XmlPart } from './xml-part';
import { attributeOf, childrenOf, type XmlElement } from './xml-tree';

/** What a write changed of what formulas may read. */
export interface Changes {
  /** Sheets of ours that were there before and now say something else. */
  readonly sheets: readonly { readonly sheetId: number; readonly plan: SheetPlan }[];
  /** Numbers of sheets taken out. */
  readonly gone: readonly number[];
  /** 0-based columns in which user's sheets were written into. */
  readonly columns: readonly number[];
  /** One of them stands in a table of the user now. */
  readonly inTable: boolean;
  /** Plans that bring formulas of their own. */
  readonly bringsFormulas: boolean;
  /** A formula of the user came, went or became another. */
  readonly changesFormulas: boolean;
}

/**
 * Stored results of formulas stay true: where a formula of the user may read what changed, everything is calculated when the file is
 * next opened. The list of the order of calculation loses the sheets that were replaced; where formulas come or go it is left out,
 * and every program makes it anew.
 */
export function keepCalculated(changes: Changes, book: OpenBook): void {
  const { sheets, gone, columns, inTable, bringsFormulas, changesFormulas } = changes;
  const { workbook } = book;
  if (changesFormulas) workbook.calculateOnLoad();
  else if (sheets.length > 0 || columns.length > 0) {
    const own = new Set([...workbook.sheets.keys()].filter((at) => workbook.sheets[at]?.isOurs));
    for (const formula of formulasOf(book, own)) {
      const reads =
        sheets.some(({ plan }) => readsSheet(formula, plan.name)) ||
        columns.some((column) => readsColumn(formula, column)) ||
        (inTable && readsTable(formula));
      if (!reads) continue;
      workbook.calculateOnLoad();
      break;
    }
  }
  trimChain(new Set([...gone, ...sheets.map(({ sheetId }) => sheetId)]), bringsFormulas || changesFormulas, book);
}

/** A place of the list without a formula makes Excel call the file damaged. */
function trimChain(sheetIds: ReadonlySet<number>, isOutdated: boolean, { archive, relations, types }: OpenBook): void {
  const relation = relations.ofType('calcChain');
  const path = relation?.path ?? null;
  if (relation === undefined || path === null || !archive.has(path) || (sheetIds.size === 0 && !isOutdated)) return;
  const chain = new XmlPart(archive, path);
  let sheetId = 0;
  const places = childrenOf(chain.root, 'c');
  const gone: XmlElement[] = [];
  for (const place of places) {
    // A place without a sheet is on the sheet of the one before.
    sheetId = Number(attributeOf(place, 'i') ?? sheetId);
    if (sheetIds.has(sheetId)) gone.push(place);
  }
  if (isOutdated || gone.length === places.length) {
    archive.drop(path);
    types.remove(path);
    relations.remove(relation);
  } else if (gone.length > 0) {
    for (const place of gone) chain.remove(place);
    chain.save();
  }
}
