import { type ReactElement, type Ref, useCallback, useState } from 'react';
import { LiveRegion } from '../../pane/parts/LiveRegion';
import { MessageBar } from '../../pane/parts/MessageBar';
import type { Words } from '../../pane/words';
import type { Book } from '../../workbook/browser/book';
import css from './GridFrame.module.css';
import { OpenGrid } from './OpenGrid';
import { useBook } from './use-book';

export interface GridHandle {
  /** Puts the keyboard into the sheet. */
  readonly focus: () => void;
}

interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly book: Book;
  readonly words: Words;
}

interface Message {
  /** null: the workbook did not answer; said in the language that holds, so that another language changes nothing else. */
  readonly text: string | null;
  /** For the eye too, not for screen readers alone. */
  readonly isShown: boolean;
  readonly at: number;
}

/** The user's workbook as she knows it: address and content, the sheet, the tabs of its sheets. */
export function Grid({ ref, book, words }: GridProps): ReactElement {
  const { browser } = words.text;
  const [message, setMessage] = useState<Message>({ text: '', isShown: false, at: 0 });
  const tell = useCallback((text: string | null, isShown: boolean) => {
    setMessage(({ at }) => ({ text, isShown, at: at + 1 }));
  }, []);
  const onFault = useCallback(() => {
    tell(null, true);
  }, [tell]);
  const { view, edition } = useBook(book, onFault);
  const first = view?.sheets.find(({ visibility }) => visibility === 'visible') ?? view?.sheets[0];
  return (
    <div className={css.grid}>
      {view === null && (
        <p role="status" className={css.waiting}>
          {browser.bar.opening}
        </p>
      )}
      {view !== null && first !== undefined && (
        <OpenGrid
          handle={ref ?? null}
          book={book}
          words={words}
          view={view}
          edition={edition}
          first={first}
          tell={tell}
          onFault={onFault}
        />
      )}
      {message.isShown && (
        <div className={css.message}>
          <MessageBar
            intent="warning"
            dismiss={{
              label: browser.faults.dismiss,
              onDismiss: () => {
                setMessage((last) => ({ ...last, isShown: false }));
              },
            }}
          >
            {message.text ?? browser.grid.fault}
          </MessageBar>
        </div>
      )}
      <LiveRegion message={message.text ?? browser.grid.fault} at={message.at} />
    </div>
  );
}
