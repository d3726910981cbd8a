import { useEffect, useEffectEvent } from 'react';
import type { Book } from '../workbook/browser/book';
import type { Unsubscribe } from '../workbook/port';

type EventName = 'onShow' | 'onFocus' | 'onChange';
type Listener<E extends EventName> = Parameters<Book[E]>[0];

/** Follows an event of a book for as long as the component is there. null: there is no book yet. */
export function useBookEvent<E extends EventName>(
  book: Book | null,
  event: E,
  listener: Listener<E>,
  onFault: (fault: unknown) => void,
): void {
  const heard = useEffectEvent((told: Parameters<Listener<E>>[0]) => {
    (listener as (told: unknown) => void)(told);
  });
  const failed = useEffectEvent(onFault);
  useEffect(() => {
    if (book === null) return;
    let isOver = false;
    let unsubscribe: Unsubscribe | null = null;
    const subscribe = book[event] as (listener: (told: Parameters<Listener<E>>[0]) => void) => Promise<Unsubscribe>;
    subscribe((told) => {
      if (!isOver) heard(told);
    })
      .then((end) => {
        unsubscribe = end;
        if (isOver) end();
      })
      .catch(failed);
    return () => {
      isOver = true;
      unsubscribe?.();
    };
  }, [book, event]);
}
