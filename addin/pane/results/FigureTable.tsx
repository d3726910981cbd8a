import { useState, type ReactElement, type ReactNode } from 'react';
import type { Results } from '../../app/state';
import { Button } from '../parts/Button';
import { classNames } from '../parts/class-names';
import { unbroken } from '../unbroken';
import type { Words } from '../words';
import type { Figure, OpenFigure } from './figure';
import { FigureButton } from './FigureButton';
import css from './FigureTable.module.css';
import { withUnit } from './money';

const hasCents = /\.(?!00$)/;

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** What else is known of it, under its name. */
  readonly notes?: readonly string[];
  /** Decimal text. The heading of the column says the unit. */
  readonly amount: string;
  readonly cells: Figure['cells'];
  readonly of?: Figure['of'];
  /** What else is known of the figure, under it: euros per inhabitant. */
  readonly under?: string | null;
  /** The sum of rows above it. */
  readonly isSum?: boolean;
}

/** A long table begins with so many rows: what matters most stands first. */
const shownAtFirst = 12;
/** A few more are shown at once. */
const fewMore = 3;

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
  const [isWhole, setWhole] = useState(rows.length <= shownAtFirst + fewMore);
  // Digits stand under digits: cents in all rows or in none.
  const write = rows.some(({ amount }) => hasCents.test(amount)) ? words.numbers.amount : words.numbers.wholeAmount;
  const table = (
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
        {(isWhole ? rows : rows.slice(0, shownAtFirst)).map((row) => (
          <tr key={row.key} className={classNames(row.isSum === true && css.sum)}>
            <th scope="row" className={css.name}>
              {unbroken(row.name)}
              <Notes notes={row.notes ?? []} />
            </th>
            <td className={css.number}>
              <FigureButton
                figure={{ what: row.name, cells: row.cells, ...(row.of !== undefined && { of: row.of }) }}
                value={write(row.amount)}
                spoken={withUnit(write(row.amount), results)}
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
  if (isWhole) return table;
  return (
    <>
      {table}
      <div>
        <Button
          size="small"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.text.paneResults.showAll(rows.length)}
        </Button>
      </div>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  return notes.map((note) => (
    <span key={note} className={css.note}>
      {unbroken(note)}
    </span>
  ));
}
