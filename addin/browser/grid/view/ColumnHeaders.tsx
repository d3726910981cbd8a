import type { ReactElement } from 'react';
import type { Size } from '../geometry/seen';
import type { SheetLayout } from '../geometry/sheet-layout';
import type { Lines } from '../geometry/visible-lines';
import { columnName } from '../selection/address';
import { type Area, lastColumn } from '../selection/area';
import css from './Grid.module.css';

/** The letters above the columns. */
export function ColumnHeaders(props: {
  readonly layout: SheetLayout;
  readonly frozen: Lines;
  readonly columns: Lines;
  readonly headers: Size;
  readonly selected: Area;
  readonly cornerLabel: string;
}): ReactElement {
  const { headers, frozen, columns } = props;
  return (
    <div role="row" aria-rowindex={1} className={css.headerRow} style={{ blockSize: headers.height }}>
      <div role="columnheader" aria-colindex={1} className={css.corner} style={{ inlineSize: headers.width }}>
        <span className={css.heard}>{props.cornerLabel}</span>
      </div>
      <Letters {...props} lines={frozen} isFrozen />
      <div role="presentation" className={css.shifted}>
        <Letters {...props} lines={columns} isFrozen={false} />
      </div>
    </div>
  );
}

function Letters({
  lines,
  layout,
  headers,
  selected,
  isFrozen,
}: {
  readonly lines: Lines;
  readonly layout: SheetLayout;
  readonly headers: Size;
  readonly selected: Area;
  readonly isFrozen: boolean;
}): ReactElement[] {
  const shown: ReactElement[] = [];
  for (let column = lines.first; column <= lines.last; column += 1) {
    const size = layout.columns.size(column);
    if (size === 0) continue;
    shown.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={isFrozen ? css.frozenColumnHeader : css.columnHeader}
        data-edge={(isFrozen && column === layout.frozenColumn) || undefined}
        data-selected={(column >= selected.column && column <= lastColumn(selected)) || undefined}
        style={{ insetInlineStart: headers.width + layout.columns.start(column), inlineSize: size }}
      >
        {columnName(column)}
      </div>,
    );
  }
  return shown;
}
