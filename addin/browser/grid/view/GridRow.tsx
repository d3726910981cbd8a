import { type CSSProperties, memo, type ReactElement } from 'react';
import type { RowPieces } from '../cells/cell-store';
import { type Lines, sameLines } from '../geometry/visible-lines';
import type { DrawnCell, RowScene } from './drawn-cells';
import { drawnCells } from './drawn-cells';
import { cellId } from './element-ids';
import css from './Grid.module.css';

export interface RowProps {
  readonly grid: string;
  readonly row: number;
  /** Offset of the row in its layer, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Columns that stay, and those that scroll. */
  readonly frozen: Lines;
  readonly columns: Lines;
  readonly headerWidth: number;
  readonly pieces: RowPieces;
  readonly scene: RowScene;
  /** First and last selected column of this row; last before first: none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** Column of the active cell where it is in this row, else -1. */
  readonly active: number;
}

/** One row of cells. Memoised: scrolling draws the rows that come into sight, an edit the row it is in. */
export const GridRow = memo(function GridRow(props: RowProps): ReactElement {
  const { row, frozen, columns, pieces, scene, headerWidth, selectedFrom, selectedTo } = props;
  const isSelected = selectedFrom <= selectedTo;
  return (
    <div role="row" aria-rowindex={row + 1} className={css.row} style={{ insetBlockStart: props.top, blockSize: props.height }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={css.rowHeader}
        data-selected={isSelected || undefined}
        style={{ inlineSize: headerWidth }}
      >
        {row}
      </div>
      {drawnCells(row, frozen, pieces, scene).map((cell) => (
        <Cell key={cell.column} {...props} cell={cell} isFrozen />
      ))}
      <div role="presentation" className={css.shifted}>
        {drawnCells(row, columns, pieces, scene).map((cell) => (
          <Cell key={cell.column} {...props} cell={cell} isFrozen={false} />
        ))}
      </div>
    </div>
  );
}, drawsTheSame);

/** Lines are told apart by what they say: they are made anew whenever anything moves. */
function drawsTheSame(before: RowProps, after: RowProps): boolean {
  const keys = Object.keys(after) as (keyof RowProps)[];
  return (
    sameLines(before.frozen, after.frozen) &&
    sameLines(before.columns, after.columns) &&
    keys.every((key) => key === 'frozen' || key === 'columns' || Object.is(before[key], after[key]))
  );
}

function Cell({
  cell,
  isFrozen,
  grid,
  row,
  headerWidth,
  scene: { layout, staleWord },
  selectedFrom,
  selectedTo,
  active,
}: RowProps & { readonly cell: DrawnCell; readonly isFrozen: boolean }): ReactElement {
  const isSelected = cell.column <= selectedTo && cell.column + (cell.merged?.columns ?? 1) > selectedFrom;
  /** What begins in a frozen column and runs on past the last of them is covered as the others scroll under it. */
  const frozenEnd = layout.frozenWidth - cell.start;
  const covered = (size: number): number | string =>
    isFrozen && size > frozenEnd ? `max(${frozenEnd}px, calc(${size}px - var(--scroll-x)))` : size;
  const style: CSSProperties = {
    ...cell.look.style,
    insetInlineStart: headerWidth + cell.start,
    inlineSize: covered(cell.width),
  };
  if (cell.height !== null) style.blockSize = cell.height;
  return (
    <div
      id={cellId(grid, row, cell.column)}
      role="gridcell"
      aria-colindex={cell.column + 2}
      aria-colspan={cell.merged?.columns}
      aria-rowspan={cell.merged?.rows}
      aria-selected={isSelected}
      className={isFrozen ? css.frozenCell : css.cell}
      data-kind={cell.kind}
      data-edge={(isFrozen && cell.start + cell.width === layout.frozenWidth) || undefined}
      data-merged={cell.merged === null ? undefined : true}
      data-active={cell.column === active || undefined}
      style={style}
    >
      {cell.room !== null ? (
        <span className={css.spilling} data-filled={cell.look.hasFill || undefined} style={{ maxInlineSize: covered(cell.room) }}>
          {cell.text}
        </span>
      ) : cell.fits ? (
        cell.text
      ) : (
        <Unfitting text={cell.text} />
      )}
      {cell.isStale && (
        <span className={css.stale} title={staleWord}>
          <span className={css.heard}>{staleWord}</span>
        </span>
      )}
    </div>
  );
}

/** As in Excel; a screen reader hears the number. */
function Unfitting({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      <span aria-hidden="true" title={text}>
        {'#'.repeat(text.length)}
      </span>
      <span className={css.heard}>{text}</span>
    </>
  );
}
