import { useCallback, useEffect, useState } from 'react';
import type { Book, BookSheet } from '../../workbook/browser/book';
import type { Look } from '../../workbook/look';
import { useBookEvent } from '../use-book-event';
import { sameSheet } from './same-sheet';

export interface BookView {
  readonly sheets: readonly BookSheet[];
  readonly looks: readonly Look[];
}

export interface FollowedBook {
  /** null: not here yet. */
  readonly view: BookView | null;
  /** Grows when cells changed. */
  readonly edition: number;
}

/** Sheets and looks of a book, followed as they change. */
export function useBook(book: Book, onFault: (fault: unknown) => void): FollowedBook {
  const [view, setView] = useState<BookView | null>(null);
  const [edition, setEdition] = useState(0);
  const load = useCallback(async () => {
    const [sheets, looks] = await Promise.all([book.sheets(), book.looks()]);
    setView((before) => (before === null ? { sheets, looks } : keepSame(before, { sheets, looks })));
  }, [book]);
  useEffect(() => {
    load().catch(onFault);
  }, [load, onFault]);
  const onChange = (): void => {
    setEdition((last) => last + 1);
    // An edit may lengthen a sheet or bring a new number format, so both kinds of change are followed alike.
    load().catch(onFault);
  };
  useBookEvent(book, 'onChange', onChange, onFault);
  return { view, edition };
}

/** The newer view, with the objects of the older one where they say the same. */
const keepSame = (before: BookView, after: BookView): BookView => ({
  sheets: after.sheets.map((sheet) => before.sheets.find((known) => sameSheet(known, sheet)) ?? sheet),
  // Looks are only ever added.
  looks: before.looks.length === after.looks.length ? before.looks : after.looks,
});
