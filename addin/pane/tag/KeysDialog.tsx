import type { ReactElement } from 'react';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import css from './KeysDialog.module.css';

/** The keys of the list of lines. */
export function KeysDialog({
  words,
  sheetKey,
  onClose,
}: {
  readonly words: Words;
  readonly sheetKey: string;
  readonly onClose: () => void;
}): ReactElement {
  const { keys } = words.text.paneTag;
  return (
    <Dialog title={keys.title} closeLabel={words.text.pane.close} onClose={onClose}>
      <p>{keys.body}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {keys.rows.map(({ keys: key, does }) => (
            <tr key={key}>
              <td>
                <kbd className={css.key}>{key}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{keys.sheetKey(sheetKey)}</p>
    </Dialog>
  );
}
