import { isTagColumnHeading } from '../../library/tag-column';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { cellText, columnLetter } from './cell-place';

/** Our column of tags beside the lines, by its heading; the first where it stands twice. */
export function findTagColumn(
  sheet: SheetGrid,
  { headerRow }: Layout,
): { readonly index: number; readonly letter: string } | null {
  const index = (sheet.rows[headerRow - 1] ?? []).findIndex((cell) => isTagColumnHeading(cellText(cell)));
  return index < 0 ? null : { index, letter: columnLetter(index) };
}
