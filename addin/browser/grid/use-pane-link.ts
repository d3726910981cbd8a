import { useEffect, useRef, useState } from 'react';
import type { Book, BookSheet } from '../../workbook/browser/book';
import type { CellArea } from '../../workbook/port';
import { useBookEvent } from '../use-book-event';
import type { Area } from './selection/area';

/** A selection is told when it rests: arrows held down pass many cells. In milliseconds. */
const rest = 120;

/** Shows what the pane asks for, when the sheet is there: it may be one that was written just now. */
export function useShowRequests(
  book: Book,
  sheets: readonly BookSheet[],
  show: (area: CellArea) => void,
  onFault: (fault: unknown) => void,
): void {
  const [asked, setAsked] = useState<CellArea | null>(null);
  const shown = useRef<CellArea | null>(null);
  const onShow = (area: CellArea): void => {
    setAsked({ ...area });
  };
  useBookEvent(book, 'onShow', onShow, onFault);
  useEffect(() => {
    if (asked === null || shown.current === asked || !sheets.some(({ name }) => name === asked.sheet)) return;
    shown.current = asked;
    show(asked);
  });
}

/** Tells the workbook what a person selected, never what the pane did. */
export function useSelectionReport(
  book: Book,
  sheet: string,
  area: Area,
  byPane: boolean,
  onFault: (fault: unknown) => void,
): void {
  const { row, column, rows, columns } = area;
  useEffect(() => {
    if (byPane) return;
    const timer = setTimeout(() => {
      book.selected({ sheet, row, column, rows, columns }).catch(onFault);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [book, sheet, row, column, rows, columns, byPane, onFault]);
}
