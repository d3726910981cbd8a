import { type PointerEvent, type RefObject, useRef } from 'react';
import { type Pointed, pointedAt } from '../geometry/pointed';
import type { Size } from '../geometry/seen';
import type { Scrolling } from './use-scrolling';

export interface PointingHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Where the pointer presses and where it is drawn to, as places of the sheet. `from`: where it was pressed. */
export function usePointing(
  stage: RefObject<HTMLDivElement | null>,
  headers: Size,
  { layout, seenNow }: Scrolling,
  onPress: (at: Pointed, extend: boolean) => void,
  onDraw: (from: Pointed, to: Pointed) => void,
): PointingHandlers {
  const from = useRef<Pointed | null>(null);
  const last = useRef<Pointed | null>(null);

  const pointed = (event: PointerEvent): Pointed => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {};
    return pointedAt(layout, seenNow(), event.clientX - left - headers.width, event.clientY - top - headers.height);
  };
  const end = (): void => {
    from.current = null;
  };

  return {
    onPointerDown: (event) => {
      // The editor has its own use for the pointer; a second button opens the browser's menu.
      if (event.target instanceof HTMLTextAreaElement || event.button !== 0) return;
      const at = pointed(event);
      from.current = at;
      last.current = at;
      stage.current?.setPointerCapture(event.pointerId);
      onPress(at, event.shiftKey);
    },
    onPointerMove: (event) => {
      if (from.current === null) return;
      const to = pointed(event);
      if (to.row === last.current?.row && to.column === last.current.column) return;
      last.current = to;
      onDraw(from.current, to);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
