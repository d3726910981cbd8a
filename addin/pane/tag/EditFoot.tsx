import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { Button } from '../parts/Button';
import type { Words } from '../words';
import css from './EditFoot.module.css';

/** Saves or leaves; who has changed something is asked before it is lost. */
export function EditFoot({
  words,
  form,
  save,
  unsaved,
  isAsking,
  onStay,
  onLeave,
  onCancel,
}: {
  readonly words: Words;
  /** Id of the form that is saved. */
  readonly form: string;
  readonly save: string;
  readonly unsaved: string;
  readonly isAsking: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { pane, paneTag } = words.text;
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) stay.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <>
        <Button onClick={onCancel}>{pane.cancel}</Button>
        <Button appearance="primary" type="submit" form={form}>
          {save}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className={css.unsaved} role="alert">
        {unsaved}
      </p>
      <Button onClick={onLeave}>{paneTag.edit.discard}</Button>
      <Button ref={stay} appearance="primary" onClick={onStay}>
        {paneTag.edit.stay}
      </Button>
    </>
  );
}
