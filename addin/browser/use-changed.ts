import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { Book } from '../workbook/browser/book';
import { useBookEvent } from './use-book-event';

export interface Changed {
  readonly isChanged: boolean;
  /** Asks the workbook again: after it was saved. */
  readonly askAgain: () => void;
}

/** Whether the open workbook differs from its file. What cannot be told counts as changed: better asked once too often. */
export function useChanged(book: Book | null): Changed {
  const [known, setKnown] = useState<{ readonly book: Book | null; readonly isChanged: boolean }>({ book, isChanged: false });
  const ask = useCallback(() => {
    if (book === null) return;
    book.isChanged().then(
      (isChanged) => {
        setKnown({ book, isChanged });
      },
      () => {
        setKnown({ book, isChanged: true });
      },
    );
  }, [book]);
  useEffect(ask, [ask]);
  useBookEvent(book, 'onChange', ask, ask);
  return { isChanged: known.book === book && known.isChanged, askAgain: ask };
}

/** The browser asks before the page goes away. */
export function useLeaveWarning(isOn: boolean): void {
  // As soon as the page says that there are changes.
  useLayoutEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isOn]);
}
