import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Book, BookSheet } from '../../workbook/browser/book';
import type { CellArea } from '../../workbook/port';
import { useBookEvent } from '../use-book-event';
import { type Area, sameArea } from './selection/area';

/** A selection is told when it rests: arrows held down pass many cells. In milliseconds. */
const rest = 120;

/**
 * Shows what the pane asks for, when the sheet is there: it may be one that was written just now. Gives the last area asked for, which
 * is no selection of the person's.
 */
export function useShowRequests(
  book: Book,
  sheets: readonly BookSheet[],
  show: (area: CellArea) => void,
  onFault: (fault: unknown) => void,
): RefObject<CellArea | null> {
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
  return shown;
}

/** Tells the workbook what a person selected, never what the pane did. */
export function useSelectionReport(
  book: Book,
  sheet: string,
  area: Area,
  shown: RefObject<CellArea | null>,
  onFault: (fault: unknown) => void,
): void {
  const { row, column, rows, columns } = area;
  useEffect(() => {
    const selected = { sheet, row, column, rows, columns };
    const timer = setTimeout(() => {
      const byPane = shown.current !== null && shown.current.sheet === sheet && sameArea(shown.current, selected);
      if (!byPane) book.selected(selected).catch(onFault);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [book, sheet, row, column, rows, columns, shown, onFault]);
}
