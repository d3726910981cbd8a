import type { ReactElement, ReactNode } from 'react';
import type { Results } from '../../app/state';
import { classNames } from '../parts/class-names';
import { unbroken } from '../unbroken';
import type { Words } from '../words';
import type { Figure, OpenFigure } from './figure';
import { FigureButton } from './FigureButton';
import css from './FigureTable.module.css';
import { money } from './money';

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** What else is known of it, under its name. */
  readonly notes?: readonly string[];
  /** Decimal text. The heading of the column says the unit. */
  readonly amount: string;
  readonly cells: Figure['cells'];
  /** What else is known of the figure, under it: euros per inhabitant. */
  readonly under?: string | null;
  /** The sum of rows above it. */
  readonly isSum?: boolean;
}

/** Rows with a figure each that opens its lines. Two columns, so that names and figures fit in 320 px. */
export function FigureTable({
  caption,
  columns,
  rows,
  results,
  words,
  onOpen,
}: {
  /** Read before the table; not seen, as a heading stands over it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly results: Pick<Results, 'currency'>;
  readonly words: Words;
  readonly onOpen: OpenFigure;
}): ReactElement {
  return (
    <table className={css.table}>
      <caption className={css.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col" className={at === 0 ? css.name : css.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={classNames(row.isSum === true && css.sum)}>
            <th scope="row" className={css.name}>
              {unbroken(row.name)}
              <Notes notes={row.notes ?? []} />
            </th>
            <td className={css.number}>
              <FigureButton
                figure={{ what: row.name, cells: row.cells }}
                value={words.numbers.wholeAmount(row.amount)}
                spoken={money(row.amount, results, words)}
                words={words}
                onOpen={onOpen}
              />
              {row.under !== undefined && row.under !== null && <span className={css.note}>{row.under}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  return notes.map((note) => (
    <span key={note} className={css.note}>
      {unbroken(note)}
    </span>
  ));
}
