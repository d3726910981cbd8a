import type { ReactElement, ReactNode } from 'react';
import css from './Disclosure.module.css';
import { Icon } from './Icon';

/** More, for who wants it. */
export function Disclosure({
  summary,
  open,
  onToggle,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details
      className={css.details}
      open={open}
      onToggle={({ currentTarget }) => {
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className={css.summary}>
        <Icon name="right" className={css.arrow} />
        {summary}
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
