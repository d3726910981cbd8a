import { useEffect, useState } from 'react';
import type { Book, BookSheet, Look } from '../../workbook/browser/book';
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
  useEffect(() => {
    let isOver = false;
    let unsubscribe: (() => void) | null = null;
    const load = async (): Promise<void> => {
      const [sheets, looks] = await Promise.all([book.sheets(), book.looks()]);
      if (isOver) return;
      setView((before) => (before === null ? { sheets, looks } : keepSame(before, { sheets, looks })));
    };
    const follow = async (): Promise<void> => {
      unsubscribe = await book.onChange(() => {
        if (isOver) return;
        setEdition((last) => last + 1);
        // An edit may lengthen a sheet or bring a new number format, so both kinds of change are followed alike.
        load().catch(onFault);
      });
      if (isOver) unsubscribe();
      else await load();
    };
    follow().catch(onFault);
    return () => {
      isOver = true;
      unsubscribe?.();
    };
  }, [book, onFault]);
  return { view, edition };
}

/** The newer view, with the objects of the older one where they say the same. */
const keepSame = (before: BookView, after: BookView): BookView => ({
  sheets: after.sheets.map((sheet) => before.sheets.find((known) => sameSheet(known, sheet)) ?? sheet),
  // Looks are only ever added.
  looks: before.looks.length === after.looks.length ? before.looks : after.looks,
});
