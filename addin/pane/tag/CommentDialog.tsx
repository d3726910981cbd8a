import { useState, type ReactElement } from 'react';
import { Button } from '../parts/Button';
import { TextArea } from '../parts/controls';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import type { Words } from '../words';

/** A person's word on a line, kept with its tag. */
export function CommentDialog({
  words,
  label,
  comment,
  onSave,
  onClose,
}: {
  readonly words: Words;
  readonly label: string;
  readonly comment: string;
  readonly onSave: (comment: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const said = words.text.paneTag.commentDialog;
  const [text, setText] = useState(comment);
  return (
    <Dialog
      title={said.title}
      closeLabel={words.text.pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.text.pane.cancel}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              onSave(text.trim());
              onClose();
            }}
          >
            {said.doIt}
          </Button>
        </>
      }
    >
      <p>{label}</p>
      <Field label={said.label} hint={said.hint}>
        {(control) => (
          <TextArea
            data-starts
            {...control}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
