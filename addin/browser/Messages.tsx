import type { ReactElement } from 'react';
import { LiveRegion } from '../pane/parts/LiveRegion';
import { MessageBar } from '../pane/parts/MessageBar';
import type { BrowserText } from '../text/parts/browser';
import css from './BrowserPage.module.css';
import { OpeningBar } from './OpeningBar';
import type { Opening } from './page-props';
import type { PageMessage } from './use-file-work';

/** What became of the last file, under the bar: seen until it is put away, and said. */
export function Messages({
  text,
  opening,
  onStop,
  fault,
  message,
  onFaultSeen,
  onDismiss,
}: {
  readonly text: BrowserText;
  /** A file that is being opened in place of the one that is seen. */
  readonly opening: Opening | null;
  readonly onStop: () => void;
  readonly fault: string | null;
  readonly message: PageMessage | null;
  readonly onFaultSeen: () => void;
  readonly onDismiss: () => void;
}): ReactElement {
  const label = text.faults.dismiss;
  return (
    <>
      <div role="status" className={opening === null ? undefined : css.message}>
        {opening !== null && <OpeningBar opening={opening} text={text} onStop={onStop} />}
      </div>
      {fault !== null && (
        <div role="alert" className={css.message}>
          <MessageBar intent="error" dismiss={{ label, onDismiss: onFaultSeen }}>
            {fault}
          </MessageBar>
        </div>
      )}
      {message !== null && (
        <div className={css.message}>
          <MessageBar intent={message.intent} dismiss={{ label, onDismiss }}>
            {message.text}
          </MessageBar>
        </div>
      )}
      <LiveRegion message={message?.text ?? ''} at={message?.at ?? 0} />
    </>
  );
}
