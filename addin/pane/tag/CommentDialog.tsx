import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { TextArea } from '../parts/controls';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import type { Words } from '../words';
import { EditFoot } from './EditFoot';

/** What a person says of a line, whatever tags it. early: letters typed before the field was there. */
export function CommentDialog({
  words,
  label,
  comment,
  early,
  onSave,
  onClose,
}: {
  readonly words: Words;
  readonly label: string;
  readonly comment: string;
  readonly early: string;
  readonly onSave: (comment: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const said = words.text.paneTag.commentDialog;
  const [text, setText] = useState(comment + early);
  const [isAsking, setAsking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useId();
  useEffect(() => {
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const save = (): void => {
    onClose();
    if (text.trim() !== comment) onSave(text.trim());
  };
  const stay = (): void => {
    setAsking(false);
    field.current?.focus();
  };
  const leave = (): void => {
    if (isAsking) return stay();
    if (text.trim() === comment) return onClose();
    setAsking(true);
  };
  return (
    <Dialog
      title={said.title}
      closeLabel={words.text.pane.close}
      onClose={leave}
      footer={
        <EditFoot
          words={words}
          form={form}
          save={said.doIt}
          unsaved={said.unsaved}
          isAsking={isAsking}
          onStay={stay}
          onLeave={onClose}
          onCancel={leave}
        />
      }
    >
      <p>{label}</p>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={said.label} hint={said.hint}>
          {(control) => (
            <TextArea
              ref={field}
              data-starts
              {...control}
              value={text}
              onChange={({ target }) => {
                setText(target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                save();
              }}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
