import type { ReactElement } from 'react';
import type { CellStore } from '../cells/cell-store';
import type { Lines } from '../geometry/visible-lines';
import { lastColumn, lastRow } from '../selection/area';
import type { Selection } from '../selection/selection';
import type { RowScene } from './drawn-cells';
import css from './Grid.module.css';
import { GridRow } from './GridRow';

/** Rows of one band: those that stay above, or those that scroll. */
export function RowBand({
  rows,
  origin,
  isFrozen,
  grid,
  frozen,
  columns,
  headerWidth,
  store,
  scene,
  selection: { active, area },
}: {
  readonly rows: readonly number[];
  /** Offset of the sheet that is the band's own beginning, in CSS pixels. */
  readonly origin: number;
  readonly isFrozen: boolean;
  readonly grid: string;
  readonly frozen: Lines;
  readonly columns: Lines;
  readonly headerWidth: number;
  readonly store: CellStore;
  readonly scene: RowScene;
  readonly selection: Selection;
}): ReactElement {
  const { layout } = scene;
  return (
    <div role="rowgroup" className={isFrozen ? css.frozenLayer : css.layer}>
      {rows.map((row) => {
        const isSelected = row >= area.row && row <= lastRow(area);
        return (
          <GridRow
            key={row}
            grid={grid}
            row={row}
            top={layout.rows.start(row) - origin}
            height={layout.rows.size(row)}
            frozen={frozen}
            columns={columns}
            headerWidth={headerWidth}
            pieces={store.row(row)}
            scene={scene}
            selectedFrom={isSelected ? area.column : 0}
            selectedTo={isSelected ? lastColumn(area) : -1}
            active={row === active.row ? active.column : -1}
          />
        );
      })}
    </div>
  );
}
