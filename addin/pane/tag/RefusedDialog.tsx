import type { ReactElement } from 'react';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import type { Refusal } from './refusal';

/** Why something cannot be done with the lines it was asked of, and what can. */
export function RefusedDialog({
  words,
  why,
  onClose,
}: {
  readonly words: Words;
  readonly why: Refusal;
  readonly onClose: () => void;
}): ReactElement {
  const { pane, paneTag } = words.text;
  return (
    <Dialog
      title={paneTag.refused[why].title}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <Button appearance="primary" data-starts onClick={onClose}>
          {pane.close}
        </Button>
      }
    >
      <p>{paneTag.refused[why].body}</p>
    </Dialog>
  );
}
