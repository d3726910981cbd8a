import type { ReactElement } from 'react';
import { Button } from '../pane/parts/Button';
import { Dialog } from '../pane/parts/Dialog';
import type { BrowserText } from '../text/parts/browser';

/** Asks before unsaved changes are lost to another workbook. */
export function ReplaceDialog({
  file,
  text,
  onSaveFirst,
  onWithout,
  onCancel,
}: {
  readonly file: string;
  readonly text: BrowserText['replace'];
  readonly onSaveFirst: () => void;
  readonly onWithout: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  return (
    <Dialog
      title={text.heading}
      closeLabel={text.close}
      onClose={onCancel}
      footer={
        <>
          <Button appearance="primary" onClick={onSaveFirst}>
            {text.saveFirst}
          </Button>
          <Button onClick={onWithout}>{text.without}</Button>
          <Button appearance="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <p>{text.question(file)}</p>
    </Dialog>
  );
}
