import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';
import { textScale } from './grid/geometry/text-scale';
import css from './Splitter.module.css';

/** Widths of the pane at the usual text size, in CSS pixels: as Excel's own task panes. */
const paneWidths = { least: 320, usual: 400, most: 450 } as const;

/** One press of an arrow. */
const step = 10;

/** A third of a narrow page, so that the sheet keeps room beside it; in the page's own pixels. */
export const firstPaneWidth = (): number => Math.min(paneWidths.usual, bounded(window.innerWidth / 3 / textScale()));

const bounded = (width: number): number => Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(width)));

/** Between sheet and pane: drawn by the pointer, moved by arrows, Home and End. */
export function Splitter({
  label,
  controls,
  width,
  onWidth,
}: {
  readonly label: string;
  /** Id of the pane. */
  readonly controls: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}): ReactElement {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: paneWidths.least,
      End: paneWidths.most,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(bounded(to));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (grip.current !== null) onWidth(bounded(grip.current.width + (grip.current.x - event.clientX) / textScale()));
  };
  const letGo = (): void => {
    grip.current = null;
  };
  return (
    // A separator that can be moved is a widget (ARIA 1.2), with a value and keys; the rule knows the other kind alone.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={css.splitter}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
