import type { ReactElement, ReactNode } from 'react';
import css from './VisuallyHidden.module.css';

/** Words for screen readers alone. */
export const VisuallyHidden = ({
  as: Element = 'span',
  children,
}: {
  readonly as?: 'span' | 'h1';
  readonly children: ReactNode;
}): ReactElement => <Element className={css.hidden}>{children}</Element>;
