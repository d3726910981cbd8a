import type { ReactElement } from 'react';
import { classNames } from './class-names';
import css from './Amount.module.css';

/**
 * A figure as the reader's language writes it (addin/text/numbers), digits under digits, with its unit. block: a line of its own, to the
 * right.
 */
export function Amount({
  value,
  unit,
  strong = false,
  block = false,
}: {
  readonly value: string;
  readonly unit?: string;
  readonly strong?: boolean;
  readonly block?: boolean;
}): ReactElement {
  return (
    <span className={classNames(css.amount, strong && css.strong, block && css.block)}>
      {value}
      {unit !== undefined && `\u00a0${unit}`}
    </span>
  );
}
