import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from './Button';
import css from './Dialog.module.css';

/**
 * A question or a view over the page. The browser keeps the keyboard inside, closes on Esc and puts the focus back where it was. Mount it to open
 * it, and unmount it in onClose. The keyboard begins at the control with data-starts, else at the dialog itself, whose title is then read.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  footer,
}: {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In the same turn as the page changes: between a question and what follows no key may find the keyboard nowhere.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    element.showModal();
    (element.querySelector<HTMLElement>('[data-starts]') ?? element).focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={css.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Left to itself the browser closes at a second Esc, whatever the page has answered to the first.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css.head}>
        <h2 id={titleId} className={css.title}>
          {title}
        </h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      {/* Long words without a control in them are scrolled by keys too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.body} tabIndex={0}>
        {children}
      </div>
      {footer !== undefined && <div className={css.footer}>{footer}</div>}
    </dialog>
  );
}
