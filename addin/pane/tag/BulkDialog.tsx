import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { LineSum } from '../../../engine';
import type { Desk } from '../../app/desk';
import type { BulkPreview, LineQuery, TagChoice } from '../../app/state';
import { sumWords } from '../format';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import css from './BulkDialog.module.css';

/** What is about to be done to many lines. */
export type BulkAction =
  | { readonly kind: 'tag'; readonly tag: TagChoice; readonly name: string }
  | { readonly kind: 'accept' }
  | { readonly kind: 'untag' };

const previewOf = (desk: Desk, query: LineQuery, action: BulkAction): Promise<BulkPreview> =>
  action.kind === 'accept' ? desk.previewAccept(query) : desk.previewTag(query, action.kind === 'tag' ? action.tag : null);

const doIt = (desk: Desk, query: LineQuery, action: BulkAction): Promise<void> =>
  action.kind === 'accept' ? desk.accept(query) : desk.tag(query, action.kind === 'tag' ? action.tag : null);

/** Says what would change, in lines and euros, before it is done. */
export function BulkDialog({
  desk,
  words,
  query,
  action,
  onDone,
  onClose,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly query: LineQuery;
  readonly action: BulkAction;
  readonly onDone: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { pane, paneTag } = words.text;
  const { bulk, suggestions } = paneTag;
  const [preview, setPreview] = useState<BulkPreview | null>(null);
  useEffect(() => {
    let isShown = true;
    void previewOf(desk, query, action).then((found) => {
      if (isShown) setPreview(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk, query, action]);
  const changes = preview === null ? 0 : preview.newlyTagged.lines + preview.changed.lines;
  const label = action.kind === 'untag' ? paneTag.actions.untag : action.kind === 'tag' ? bulk.doIt : paneTag.actions.accept;
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (changes > 0) confirm.current?.focus();
  }, [changes]);
  const run = (): void => {
    void doIt(desk, query, action).then(onDone);
    onClose();
  };
  return (
    <Dialog
      title={action.kind === 'untag' ? bulk.untagTitle : action.kind === 'accept' ? suggestions.title : bulk.title}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pane.cancel}</Button>
          <Button ref={confirm} appearance="primary" disabled={changes === 0} onClick={run}>
            {label}
          </Button>
        </>
      }
    >
      {preview === null ? (
        <p role="status">{paneTag.list.loading}</p>
      ) : (
        <>
          <p>{sentence(action, preview, words)}</p>
          <Counts preview={preview} action={action} words={words} />
          <p>{changes === 0 ? bulk.nothing : bulk.undoable}</p>
        </>
      )}
    </Dialog>
  );
}

function sentence(action: BulkAction, { lines }: BulkPreview, words: Words): string {
  const { bulk, suggestions } = words.text.paneTag;
  const sum = sumWords(lines, words);
  if (action.kind === 'tag') return bulk.all(sum, action.name);
  return action.kind === 'untag' ? bulk.untagAll(sum) : suggestions.found(sum);
}

function Counts({
  preview,
  action,
  words,
}: {
  readonly preview: BulkPreview;
  readonly action: BulkAction;
  readonly words: Words;
}): ReactElement {
  const { bulk } = words.text.paneTag;
  const rows: readonly (readonly [string, LineSum])[] = [
    [bulk.newlyTagged, preview.newlyTagged],
    [action.kind === 'untag' ? bulk.untagged : bulk.changed, preview.changed],
    [bulk.same, preview.same],
  ];
  return (
    <dl className={css.counts}>
      {rows
        .filter(([, { lines }]) => lines > 0)
        .map(([label, sum]) => (
          <div key={label} className={css.count}>
            <dt>{label}</dt>
            <dd>{words.text.paneTag.list.sum(sumWords(sum, words))}</dd>
          </div>
        ))}
    </dl>
  );
}
