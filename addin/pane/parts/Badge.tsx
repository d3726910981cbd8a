import type { ReactElement, ReactNode } from 'react';
import css from './Badge.module.css';
import { classNames } from './class-names';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

export type Tone = 'neutral' | 'brand' | 'success' | 'warning' | 'danger';

/** A state in a word and a shape; the colour only repeats them. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className={classNames(css.badge, css[tone])}>
      <Icon name={icon} className={css.icon} />
      <span className={css.text}>{children}</span>
    </span>
  );
}
