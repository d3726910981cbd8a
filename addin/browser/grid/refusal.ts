import type { Issue } from '../../../engine';
import { issueSentence } from '../../text/issue-sentence';
import type { PageText } from '../../text/text';
import { cellAddress } from './selection/address';
import type { Written } from './use-typing';

/** Why the workbook did not take what was typed, in words. */
export const refusal = ({ at }: Written, issue: Issue | undefined, words: PageText): string =>
  issue === undefined ? words.browser.grid.notChanged(cellAddress(at)) : issueSentence(issue, words);
