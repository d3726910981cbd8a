import { useCallback } from 'react';
import { issueSentence } from '../../text/issue-sentence';
import type { PageText } from '../../text/text';
import type { Book, Filling } from '../../workbook/browser/book';
import { mostFilled } from '../../workbook/browser/filled-cells';
import { cellAddress } from './selection/address';
import type { Area } from './selection/area';

/** Fills an area and says how many cells that was, or why none: `said` says it in words. Gives whether anything was done. */
export function useFilling(
  book: Book,
  words: PageText,
  tell: (message: string, isShown: boolean) => void,
): (sheet: string, area: Area, filling: Filling, said: (cells: number) => string) => Promise<boolean> {
  return useCallback(
    async (sheet, area, filling, said) => {
      const { done, reason, issue, cells } = await book.fill({ sheet, ...area }, filling);
      if (done) tell(said(cells), false);
      else if (reason === 'edit.too-many') tell(words.gridAreas.tooMany(mostFilled), true);
      else tell(issue === undefined ? words.browser.grid.notChanged(cellAddress(area)) : issueSentence(issue, words), true);
      return done;
    },
    [book, words, tell],
  );
}
