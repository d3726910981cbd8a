import type { BookSpec } from '../../../addin/workbook/office/fake/book/spec';
import type { ProfileName } from '../../../addin/workbook/office/fake/rules/profiles';

/** The Excel around a page. */
export interface OfficeSettings {
  readonly book: BookSpec;
  readonly profile: ProfileName;
  readonly displayLanguage: string;
  /** Background of Office's own theme, "#rrggbb"; null: this Excel does not say. */
  readonly background: string | null;
  /** Where the page was opened: in Excel, in another program of Office, or in none. */
  readonly host: 'Excel' | 'Word' | null;
  /** Never says that it is ready. */
  readonly isSilent: boolean;
  /** Knows nothing newer than ExcelApi 1.13. */
  readonly isOld: boolean;
}

export const usualSettings: Omit<OfficeSettings, 'book'> = {
  profile: 'desktop-1.20',
  displayLanguage: 'fi-FI',
  background: null,
  host: 'Excel',
  isSilent: false,
  isOld: false,
};
