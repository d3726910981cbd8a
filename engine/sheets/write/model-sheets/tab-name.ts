import { sheetTitles, tabWords, wordIn, type SheetLanguage } from '../../../library/model-headings';
import type { TableKey } from '../../../model/sheet-tables';

export function tabName(table: TableKey, language: SheetLanguage): string {
  return `${wordIn(tabWords, language)} ${wordIn(sheetTitles[table], language)}`;
}
