import type { ReactElement, ReactNode } from 'react';
import { IconButton } from './Button';
import { classNames } from './class-names';
import { Icon } from './Icon';
import css from './MessageBar.module.css';

export type Intent = 'info' | 'success' | 'warning' | 'error';

/** Something to know, in place. It is not announced by itself: what happens is said by the page's one LiveRegion. */
export function MessageBar({
  intent = 'info',
  title,
  children,
  actions,
  dismiss,
}: {
  readonly intent?: Intent;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}): ReactElement {
  return (
    <div className={classNames(css.bar, css[intent])}>
      <Icon name={intent} className={css.icon} />
      <div className={css.body}>
        {title !== undefined && <p className={css.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {dismiss !== undefined && <IconButton icon="close" size="small" label={dismiss.label} onClick={dismiss.onDismiss} />}
    </div>
  );
}
