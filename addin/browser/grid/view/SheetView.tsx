import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { CellStore } from '../cells/cell-store';
import { createScrollScale } from '../geometry/scroll-scale';
import type { Scrolled } from '../geometry/seen';
import type { SheetLayout } from '../geometry/sheet-layout';
import type { Area } from '../selection/area';
import type { MergedAreas } from '../selection/merged-areas';
import type { Selection } from '../selection/selection';
import type { Pointed } from '../geometry/pointed';
import type { CellLook } from './cell-looks';
import { CellEditor } from './CellEditor';
import { ColumnHeaders } from './ColumnHeaders';
import type { RowScene } from './drawn-cells';
import { cellId } from './element-ids';
import css from './Grid.module.css';
import { RowBand } from './RowBand';
import type { Lettering } from './text-width';
import { isDrawn, rowsOf, wantedAreas } from './drawn-lines';
import { useGridSizes } from './use-grid-sizes';
import { usePointing } from './use-pointing';
import { useScrolling } from './use-scrolling';

/** What the grid asks of the sheet in sight. */
export interface SheetHandle {
  readonly show: (area: Area) => void;
  readonly focus: () => void;
  /** Rows that fit, for Page Up and Down. */
  readonly page: () => number;
  readonly scrolled: () => Scrolled;
}

export interface SheetViewProps {
  readonly ref: Ref<SheetHandle>;
  /** Beginning of the ids of its elements. */
  readonly id: string;
  readonly label: string;
  readonly cornerLabel: string;
  readonly editorLabel: string;
  readonly staleWord: string;
  readonly describedBy: string;
  readonly isReadOnly: boolean;
  readonly layout: SheetLayout;
  readonly merged: MergedAreas;
  readonly store: CellStore;
  readonly looks: readonly CellLook[];
  readonly selection: Selection;
  /** Text being typed over the active cell; null: none is. */
  readonly typed: string | null;
  readonly began: Scrolled;
  readonly onPress: (at: Pointed, extend: boolean) => void;
  readonly onDraw: (from: Pointed, to: Pointed) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onEditorKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onTyped: (text: string) => void;
  readonly onEditorBlur: (to: EventTarget | null) => void;
  readonly onEdit: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * One sheet as an ARIA grid. The frame keeps the focus and says which cell is active (aria-activedescendant): cells come and go while
 * scrolling, and focus on one that goes would be lost.
 */
export function SheetView(props: SheetViewProps): ReactElement {
  const { id, merged, store, looks, selection, typed } = props;
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { headers, lettering } = useGridSizes(stage, props.layout.rows.last);
  const scrolling = useScrolling(props.layout, headers, frame, stage, props.began);
  const { layout, inside, seen } = scrolling;
  const pointing = usePointing(stage, headers, scrolling, props.onPress, props.onDraw);
  const version = useSyncExternalStore(store.subscribe, store.version);
  const scene = useScene(layout, looks, lettering, merged, props.staleWord);
  const { frozenRows, bodyRows, frozenColumns } = rowsOf(layout, seen, merged);

  useImperativeHandle(props.ref, () => ({
    show: scrolling.show,
    focus: () => frame.current?.focus({ preventScroll: true }),
    page: () =>
      Math.max(1, Math.floor((inside.height - layout.frozenHeight) / layout.rows.size(layout.rows.at(seen.scrollY))) - 1),
    scrolled: () => ({ top: frame.current?.scrollTop ?? 0, left: frame.current?.scrollLeft ?? 0 }),
  }));
  useEffect(() => {
    store.want(wantedAreas(layout, seen, merged));
  }, [store, layout, seen, merged, version]);

  const band = { grid: id, frozen: frozenColumns, columns: seen.columns, headerWidth: headers.width, store, scene, selection };
  const activeIsDrawn = isDrawn(selection.active, layout, seen);
  return (
    <div
      ref={frame}
      role="grid"
      id={id}
      tabIndex={0}
      className={css.frame}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-readonly={props.isReadOnly}
      aria-multiselectable="true"
      aria-rowcount={layout.rows.last + 1}
      aria-colcount={layout.columns.last + 2}
      aria-activedescendant={activeIsDrawn ? cellId(id, selection.active.row, selection.active.column) : undefined}
      onScroll={scrolling.onScroll}
      onKeyDown={props.onKeyDown}
      onCopy={props.onCopy}
      onCut={props.onCut}
      onPaste={props.onPaste}
    >
      <div
        role="presentation"
        className={css.whole}
        style={{
          inlineSize: headers.width + layout.columns.total,
          blockSize: headers.height + createScrollScale(layout.rows.total, inside.height).length,
        }}
      >
        <div
          ref={stage}
          role="presentation"
          className={css.stage}
          style={{ inlineSize: headers.width + inside.width, blockSize: headers.height + inside.height }}
          onDoubleClick={props.onEdit}
          {...pointing}
        >
          <ColumnHeaders
            layout={layout}
            frozen={frozenColumns}
            columns={seen.columns}
            headers={headers}
            selected={selection.area}
            cornerLabel={props.cornerLabel}
          />
          {layout.frozenHeight > 0 && (
            <div
              role="presentation"
              className={css.frozen}
              style={{ insetBlockStart: headers.height, blockSize: layout.frozenHeight }}
            >
              <RowBand {...band} rows={frozenRows} origin={0} isFrozen />
            </div>
          )}
          <div role="presentation" className={css.body} style={{ insetBlockStart: headers.height + layout.frozenHeight }}>
            <RowBand {...band} rows={bodyRows} origin={seen.origin} isFrozen={false} />
          </div>
          {typed !== null && (
            <CellEditor
              label={props.editorLabel}
              text={typed}
              area={merged.around(selection.active)}
              layout={layout}
              headers={headers}
              seen={seen}
              onText={props.onTyped}
              onKeyDown={props.onEditorKeyDown}
              onBlur={props.onEditorBlur}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** The same object while nothing in it changes, so that rows that stay are not drawn again. */
const useScene = (
  layout: SheetLayout,
  looks: readonly CellLook[],
  lettering: Lettering,
  merged: MergedAreas,
  staleWord: string,
): RowScene => useMemo(() => ({ layout, looks, lettering, merged, staleWord }), [layout, looks, lettering, merged, staleWord]);
