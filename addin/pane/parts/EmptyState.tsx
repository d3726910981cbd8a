import type { ReactElement, ReactNode } from 'react';
import css from './EmptyState.module.css';
import { Icon } from './Icon';
import type { IconName } from './icon-paths';

/** Nothing is here yet, why, and what to do. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className={css.empty}>
      <Icon name={icon} className={css.icon} />
      <p className={css.title}>{title}</p>
      {children !== undefined && <div className={css.body}>{children}</div>}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
