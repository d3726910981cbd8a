import { type ReactElement, useEffect, useState } from 'react';
import type { Words } from '../../pane/words';
import type { AreaSums, Book } from '../../workbook/browser/book';
import css from './SelectionSums.module.css';
import type { Area } from './selection/area';

/** A selection is added up when it rests, in milliseconds. */
const rest = 120;

/** What the selected cells add up to, as spreadsheets say it below the sheet: average, count, sum. Nothing of one cell. */
export function SelectionSums({
  book,
  sheet,
  area: { row, column, rows, columns },
  isOneCell,
  edition,
  words,
  onFault,
}: {
  readonly book: Book;
  readonly sheet: string;
  readonly area: Area;
  readonly isOneCell: boolean;
  /** Grows with every change of cells. */
  readonly edition: number;
  readonly words: Words;
  readonly onFault: (fault: unknown) => void;
}): ReactElement {
  const [sums, setSums] = useState<AreaSums | null>(null);
  useEffect(() => {
    setSums(null);
    if (isOneCell) return;
    let isOver = false;
    const timer = setTimeout(() => {
      book
        .sums({ sheet, row, column, rows, columns })
        .then((found) => {
          if (!isOver) setSums(found);
        })
        .catch(onFault);
    }, rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [book, sheet, row, column, rows, columns, isOneCell, edition, onFault]);
  return (
    <p role="status" className={css.sums}>
      {sums !== null && sums.cells > 1 && sumsWords(sums, words)}
    </p>
  );
}

function sumsWords({ cells, numbers, sum }: AreaSums, words: Words): string {
  // To the cent: what is left of adding fractions is not shown.
  const text = (value: number): string => words.numbers.wholeAmount((Math.abs(value) < 0.005 ? 0 : value).toFixed(2));
  return words.text.gridAreas.sums({
    average: sum === null ? null : text(sum / numbers),
    cells: words.numbers.count(cells),
    sum: sum === null ? null : text(sum),
  });
}
