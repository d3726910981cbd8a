import type { ReactElement } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { MessageBar } from '../parts/MessageBar';
import type { Words } from '../words';

/** A fault of our own: said, with what is safe and what to do. */
export function FaultBar({
  fault,
  words,
  onDismiss,
}: {
  readonly fault: string;
  readonly words: Words;
  readonly onDismiss: () => void;
}): ReactElement {
  const { fault: said, close } = words.text.pane;
  return (
    <div role="alert">
      <MessageBar intent="error" title={said.title} dismiss={{ label: close, onDismiss }}>
        <p>{said.body}</p>
        <Disclosure summary={said.details}>{fault}</Disclosure>
      </MessageBar>
    </div>
  );
}
