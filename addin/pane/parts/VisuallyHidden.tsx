import type { ReactElement, ReactNode } from 'react';
import css from './VisuallyHidden.module.css';

/** Words for screen readers alone. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <span className={css.hidden}>{children}</span>
);
