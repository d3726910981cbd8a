import { sheetLanguages, sheetTitles, tabWords, wordIn, type SheetLanguage } from '../../../library/model-headings';
import { tableKeys, type TableKey } from '../../../model/sheet-tables';

export function tabName(table: TableKey, language: SheetLanguage): string {
  return `${wordIn(tabWords, language)} ${wordIn(sheetTitles[table], language)}`;
}

/** What the sheets of a model are called, in every language. */
export function modelSheetNames(): readonly string[] {
  return sheetLanguages.flatMap((language) => tableKeys.map((table) => tabName(table, language)));
}
