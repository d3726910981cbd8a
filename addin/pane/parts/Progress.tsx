import { useId, type ReactElement } from 'react';
import { Button } from './Button';
import css from './Progress.module.css';

/** How far long work has come; total 0: not known. */
export function Progress({
  label,
  done,
  total,
  cancel,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** null: it goes on to its end. */
  readonly cancel: { readonly label: string; readonly onCancel: () => void } | null;
}): ReactElement {
  const id = useId();
  return (
    <div className={css.progress}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <progress id={id} className={css.bar} {...(total > 0 ? { value: Math.min(done, total), max: total } : {})} />
      {cancel !== null && (
        <Button size="small" onClick={cancel.onCancel}>
          {cancel.label}
        </Button>
      )}
    </div>
  );
}
