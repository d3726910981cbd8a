import type { ReactElement } from 'react';
import css from './Meter.module.css';

/** A share as a bar; the words beside it say the same, so the bar adds nothing for who cannot see it. share: 0 ... 1. */
export function Meter({
  label,
  share,
  text,
}: {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}): ReactElement {
  const percent = Math.max(0, Math.min(100, share * 100));
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent * 10) / 10}
      aria-valuetext={text}
      className={css.track}
    >
      <div className={css.filled} style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
