import { type CSSProperties, type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Seen, Size } from '../geometry/seen';
import type { SheetLayout } from '../geometry/sheet-layout';
import { type Area, lastColumn, lastRow } from '../selection/area';
import css from './Grid.module.css';

/** Characters that the place of an edit grows by before it wraps. */
const widestCharacters = 60;

/** The cell that is being edited, over its place. Text as typed; line breaks are kept. */
export function CellEditor({
  label,
  text,
  area,
  layout,
  headers,
  seen,
  onText,
  onKeyDown,
  onBlur,
}: {
  readonly label: string;
  readonly text: string;
  /** The cell, or the merged area it stands for. */
  readonly area: Area;
  readonly layout: SheetLayout;
  readonly headers: Size;
  readonly seen: Seen;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: (to: EventTarget | null) => void;
}): ReactElement {
  const place = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // Before the key that began the edit does its work, so that this is where it writes.
    place.current?.focus({ preventScroll: true });
    place.current?.setSelectionRange(place.current.value.length, place.current.value.length);
  }, []);
  // A grid has nothing but rows of cells, so that is what the field stands in.
  return (
    <div role="row" aria-rowindex={area.row + 1} className={css.editorRow}>
      <div role="gridcell" aria-colindex={area.column + 2} className={css.editorRow}>
        <textarea
          ref={place}
          rows={1}
          className={css.editor}
          aria-label={label}
          spellCheck={false}
          autoComplete="off"
          value={text}
          style={placed(area, layout, headers, seen, text)}
          onChange={(event) => {
            onText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            onBlur(event.relatedTarget);
          }}
        />
      </div>
    </div>
  );
}

function placed({ row, column, ...area }: Area, layout: SheetLayout, headers: Size, seen: Seen, text: string): CSSProperties {
  const { rows, columns, frozenRow, frozenColumn, frozenHeight } = layout;
  const x = headers.width + columns.start(column);
  const y = headers.height + rows.start(row);
  const end = { row: lastRow({ row, column, ...area }), column: lastColumn({ row, column, ...area }) };
  return {
    insetInlineStart: column <= frozenColumn ? x : `calc(${x}px - var(--scroll-x))`,
    insetBlockStart: row <= frozenRow ? y : `calc(${y - seen.origin + frozenHeight}px + var(--shift-y))`,
    minInlineSize: columns.start(end.column + 1) - columns.start(column),
    minBlockSize: rows.start(end.row + 1) - rows.start(row),
    inlineSize: `${Math.min(widestCharacters, text.length + 2)}ch`,
  };
}
