import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createScrollScale } from '../geometry/scroll-scale';
import { type Scrolled, type Seen, seenAt, type Size } from '../geometry/seen';
import { type SheetLayout, thaw } from '../geometry/sheet-layout';
import { offsetToShow, sameLines } from '../geometry/visible-lines';
import { type Area, lastColumn, lastRow } from '../selection/area';

export interface Scrolling {
  readonly layout: SheetLayout;
  readonly inside: Size;
  readonly seen: Seen;
  /** To be called by the frame when it is scrolled. */
  readonly onScroll: () => void;
  readonly show: (area: Area) => void;
  /** What is drawn just now, for handlers. */
  readonly seenNow: () => Seen;
}

const same = (a: Seen, b: Seen): boolean => sameLines(a.rows, b.rows) && sameLines(a.columns, b.columns) && a.origin === b.origin;

/**
 * The frame scrolls an empty place as large as the sheet, and the stage, which stays in sight, is drawn for where it stands: cells, headers
 * and frozen lines move together, and nothing is ever half drawn. Between two sets of lines only two custom properties change.
 */
export function useScrolling(
  whole: SheetLayout,
  headers: Size,
  frame: RefObject<HTMLDivElement | null>,
  stage: RefObject<HTMLDivElement | null>,
  began: Scrolled,
): Scrolling {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [scrolled, setScrolled] = useState(began);
  const inside = useMemo(
    () => ({ width: Math.max(0, size.width - headers.width), height: Math.max(0, size.height - headers.height) }),
    [size, headers.width, headers.height],
  );
  const layout = useMemo(() => thaw(whole, inside.width, inside.height), [whole, inside]);
  const seen = useMemo(() => seenAt(layout, inside, scrolled), [layout, inside, scrolled]);
  const drawn = useRef({ layout, inside, seen });
  /** Asked to be shown before the frame had a size. */
  const waiting = useRef<Area | null>(null);

  const place = useCallback(() => {
    if (frame.current === null || stage.current === null) return;
    const now = seenAt(drawn.current.layout, drawn.current.inside, {
      top: frame.current.scrollTop,
      left: frame.current.scrollLeft,
    });
    stage.current.style.setProperty('--scroll-x', `${now.scrollX}px`);
    stage.current.style.setProperty('--shift-y', `${now.shiftY}px`);
  }, [frame, stage]);

  const onScroll = useCallback(() => {
    if (frame.current === null) return;
    const to = { top: frame.current.scrollTop, left: frame.current.scrollLeft };
    const next = seenAt(drawn.current.layout, drawn.current.inside, to);
    if (!same(next, drawn.current.seen)) {
      flushSync(() => {
        setScrolled(to);
      });
    }
    place();
  }, [frame, place]);

  const show = useCallback(
    (area: Area) => {
      if (frame.current === null) return;
      waiting.current = drawn.current.inside.height > 0 ? null : area;
      if (waiting.current !== null) return;
      const to = scrollToShow(drawn.current, area, { top: frame.current.scrollTop, left: frame.current.scrollLeft });
      frame.current.scrollTop = to.top;
      frame.current.scrollLeft = to.left;
      // The event comes later; what is pressed next is about what is shown now.
      onScroll();
    },
    [frame, onScroll],
  );

  useLayoutEffect(() => {
    drawn.current = { layout, inside, seen };
    place();
  }, [layout, inside, seen, place]);

  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    current.scrollTop = began.top;
    current.scrollLeft = began.left;
    const observer = new ResizeObserver(() => {
      setSize({ width: current.clientWidth, height: current.clientHeight });
      setScrolled({ top: current.scrollTop, left: current.scrollLeft });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [frame, began]);

  useEffect(() => {
    if (inside.height > 0 && waiting.current !== null) show(waiting.current);
  }, [inside, show]);

  const seenNow = useCallback(() => {
    const { current } = frame;
    return current === null
      ? drawn.current.seen
      : seenAt(drawn.current.layout, drawn.current.inside, { top: current.scrollTop, left: current.scrollLeft });
  }, [frame]);

  return { layout, inside, seen, onScroll, show, seenNow };
}

function scrollToShow(
  { layout, inside }: { readonly layout: SheetLayout; readonly inside: Size },
  area: Area,
  from: Scrolled,
): Scrolled {
  const { rows, columns, frozenRow, frozenColumn, frozenHeight, frozenWidth } = layout;
  const scale = createScrollScale(rows.total, inside.height);
  const seen = seenAt(layout, inside, from);
  const down = {
    start: rows.start(area.row) - frozenHeight,
    end: rows.start(lastRow(area) + 1) - frozenHeight,
  };
  const across = {
    start: columns.start(area.column) - frozenWidth,
    end: columns.start(lastColumn(area) + 1) - frozenWidth,
  };
  const y = offsetToShow(down, { offset: seen.scrollY, length: inside.height - frozenHeight });
  const x = offsetToShow(across, { offset: seen.scrollX, length: inside.width - frozenWidth });
  return {
    top: area.row <= frozenRow || y === seen.scrollY ? from.top : scale.toScrolled(y),
    left: area.column <= frozenColumn ? from.left : x,
  };
}
