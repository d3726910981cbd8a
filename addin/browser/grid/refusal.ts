import { issueSentence } from '../../text/issue-sentence';
import type { Text } from '../../text/text';
import { areaAddress, cellAddress } from './selection/address';
import type { MergedAreas } from './selection/merged-areas';
import type { Typing } from './use-typing';

/** Why the workbook did not take what was typed, in words. `reason`: an issue code of the workbook. */
export function refusal(
  { sheet, at, text }: Pick<Typing, 'sheet' | 'at' | 'text'>,
  reason: string | null,
  merged: MergedAreas,
  words: Text,
): string {
  const cell = cellAddress(at);
  if (reason === null || !(reason in words.issues)) return words.browser.grid.notChanged(cell);
  const params = { sheet, cell, range: areaAddress(merged.around(at)), formula: text };
  return issueSentence({ code: reason, severity: 'error', params } as unknown as Parameters<typeof issueSentence>[0], words);
}
