import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode, type Ref } from 'react';
import { classNames } from './class-names';
import { moveTo } from './list-keys';
import css from './VirtualList.module.css';

/** Which rows are drawn, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a row became the active one: with Shift what lies between is selected, with Ctrl a click adds it. */
export interface Move {
  readonly by: 'key' | 'click';
  readonly shift: boolean;
  readonly ctrl: boolean;
}

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height of every row, in rem. */
  readonly rowHeight: number;
  /** Changes when the rows become others: the list then starts at its active row. */
  readonly rowsKey: string;
  readonly active: number;
  readonly onActive: (index: number, move: Move) => void;
  readonly isSelected: (index: number) => boolean;
  readonly onRange: (range: Range) => void;
  /** Drawn again only when something it shows has changed: give a memoised component. */
  readonly renderRow: (index: number) => ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onOpen?: (index: number) => void;
  readonly ref?: Ref<HTMLDivElement>;
  readonly className?: string;
}

/** The reader's text size in CSS pixels: what a rem is. */
const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * A list of any length of which only what is in sight is drawn; several rows may be selected. One stop of the tab key: arrows, page keys, Home and End move
 * the active row, which screen readers are told of with its place among all.
 */
export function VirtualList(props: Props): ReactElement {
  const { label, count, rowHeight, rowsKey, active, onActive, isSelected, onRange, renderRow, ref } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const id = useId();
  const [rem] = useState(remInPixels);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight * rem,
    overscan: 6,
    useFlushSync: false,
  });
  const rows = virtualizer.getVirtualItems();
  const from = rows[0]?.index ?? 0;
  const to = rows.at(-1)?.index ?? -1;
  useEffect(() => {
    onRange({ from, to });
  }, [from, to, rowsKey, onRange]);
  useEffect(() => {
    if (active >= 0 && active < count) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, rowsKey, count, virtualizer]);

  const pageRows = (): number => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (rowHeight * rem)) - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    props.onKeyDown?.(event);
    if (event.defaultPrevented) return;
    const next = moveTo(event.key, active, count, pageRows());
    if (next === null) return;
    event.preventDefault();
    onActive(next, { by: 'key', shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
  };
  return (
    <div
      ref={(element) => {
        scroller.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref !== undefined && ref !== null) ref.current = element;
      }}
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={active >= from && active <= to ? `${id}-${active}` : undefined}
      tabIndex={0}
      className={classNames(css.list, props.className)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={css.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start, size }) => (
          // The keyboard works the list as a whole: its rows take no focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={index}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isSelected(index)}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={classNames(css.row, index === active && css.active)}
            style={{ insetBlockStart: start, blockSize: size }}
            onClick={(event) => {
              onActive(index, { by: 'click', shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
            }}
            onDoubleClick={() => props.onOpen?.(index)}
          >
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
