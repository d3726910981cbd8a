import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Desk } from '../../app/desk';
import type { FreezePreview } from '../../app/freeze-preview';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import type { Words } from '../words';
import css from './Results.module.css';

/** How many formulas would become values, on which sheets, and which stay, before it is done. */
export function FreezeDialog({
  desk,
  words,
  onClose,
}: {
  readonly desk: Desk;
  readonly words: Words;
  readonly onClose: () => void;
}): ReactElement {
  const { pane, paneResults } = words.text;
  const { freeze: said } = paneResults;
  const preview = useFreezePreview(desk, onClose);
  const cells = (preview?.sheets ?? []).reduce((sum, sheet) => sum + sheet.cells, 0);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (cells > 0) confirm.current?.focus();
  }, [cells]);
  return (
    <Dialog
      title={said.button}
      closeLabel={pane.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{pane.cancel}</Button>
          <Button
            ref={confirm}
            appearance="primary"
            disabled={cells === 0}
            onClick={() => {
              void desk.freeze();
              onClose();
            }}
          >
            {said.confirm}
          </Button>
        </>
      }
    >
      {preview === null ? (
        <p role="status">{said.loading}</p>
      ) : (
        <>
          <p>{cells === 0 ? said.none : said.all(cells)}</p>
          <ul>
            {preview.sheets.map((sheet) => (
              <li key={sheet.sheet} className={css.sheet}>
                <span>{sheet.sheet}</span>
                <span className={css.note}>{said.cells(sheet.cells)}</span>
              </li>
            ))}
          </ul>
          {preview.left.length > 0 && <p>{said.left(preview.left)}</p>}
          {cells > 0 && <p>{said.undoable}</p>}
        </>
      )}
    </Dialog>
  );
}

/** null until it is known; where it cannot be known, why is said elsewhere and nothing is asked. */
function useFreezePreview(desk: Desk, onFailed: () => void): FreezePreview | null {
  const [preview, setPreview] = useState<FreezePreview | null>(null);
  const failed = useRef(onFailed);
  useEffect(() => {
    let isShown = true;
    void desk.previewFreeze().then((found) => {
      if (!isShown) return;
      if (found === null) failed.current();
      else setPreview(found);
    });
    return () => {
      isShown = false;
    };
  }, [desk]);
  return preview;
}
