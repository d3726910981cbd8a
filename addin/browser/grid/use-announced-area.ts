import { useEffect } from 'react';
import type { GridText } from '../../text/parts/browser';
import { areaAddress } from './selection/address';
import type { Area } from './selection/area';

/** An area is said when it rests, in milliseconds: while it grows, its cells are heard one by one. */
const rest = 400;

/** Tells screen readers how large an area was selected; one cell is heard as it is. */
export function useAnnouncedArea(
  { row, column, rows, columns }: Area,
  isOneCell: boolean,
  words: GridText,
  tell: (message: string, isShown: boolean) => void,
): void {
  useEffect(() => {
    if (isOneCell) return;
    const timer = setTimeout(() => {
      tell(words.selected({ address: areaAddress({ row, column, rows, columns }), rows, columns }), false);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [row, column, rows, columns, isOneCell, words, tell]);
}
