import { useEffect, useState } from 'react';
import type { Book } from '../../workbook/browser/book';
import type { Position } from './selection/area';

/** What stands in a cell as a person would type it; null until it is here. `edition`: asked again when it grows. */
export function useContent(
  book: Book,
  sheet: string,
  { row, column }: Position,
  edition: number,
  onFault: (fault: unknown) => void,
): string | null {
  const key = `${row}:${column}:${sheet}`;
  const [held, setHeld] = useState({ key: '', text: '' });
  useEffect(() => {
    let isOver = false;
    book
      .content(sheet, row, column)
      .then((text) => {
        if (!isOver) setHeld({ key, text });
      })
      .catch(onFault);
    return () => {
      isOver = true;
    };
  }, [book, sheet, row, column, key, edition, onFault]);
  return held.key === key ? held.text : null;
}
