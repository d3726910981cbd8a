import type { ReactElement, ReactNode } from 'react';
import type { Words } from '../words';
import type { Figure, OpenFigure } from './figure';
import { FigureButton } from './FigureButton';
import css from './FigureTable.module.css';

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** What else is known of it, under its name. */
  readonly notes?: readonly string[];
  readonly value: string;
  readonly cells: Figure['cells'];
  /** What else is known of the figure, under it: euros per inhabitant. */
  readonly under?: string | null;
}

/** Rows with a figure each that opens its lines. Two columns, so that names and figures fit in 320 px. */
export function FigureTable({
  caption,
  columns,
  rows,
  words,
  onOpen,
}: {
  /** Read before the table; not seen, as a heading stands over it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
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
          <tr key={row.key}>
            <th scope="row" className={css.name}>
              {row.name}
              <Notes notes={row.notes ?? []} />
            </th>
            <td className={css.number}>
              <FigureButton figure={{ what: row.name, cells: row.cells }} value={row.value} words={words} onOpen={onOpen} />
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
      {note}
    </span>
  ));
}
