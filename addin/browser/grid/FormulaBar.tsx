import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { GridText } from '../../text/parts/browser';
import css from './FormulaBar.module.css';

/** Where one is, and what stands there: an address typed into the first goes there, a text typed into the second goes into the cell. */
export function FormulaBar({
  address,
  content,
  isReadOnly,
  words,
  onGo,
  onBegin,
  onText,
  onContentKeyDown,
  onLeave,
}: {
  readonly address: string;
  readonly content: string;
  readonly isReadOnly: boolean;
  readonly words: GridText;
  /** false: the address points nowhere, and stays to be mended. */
  readonly onGo: (address: string) => boolean;
  readonly onBegin: () => void;
  readonly onText: (text: string) => void;
  readonly onContentKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: (to: EventTarget | null) => void;
}): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && onGo(event.currentTarget.value)) setAsked(null);
    if (event.key === 'Escape') setAsked(null);
  };
  return (
    <div className={css.bar}>
      <input
        className={css.address}
        aria-label={words.address}
        autoComplete="off"
        spellCheck={false}
        value={asked ?? address}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setAsked(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setAsked(null);
        }}
      />
      <textarea
        rows={1}
        className={css.content}
        data-grid-content
        aria-label={words.content}
        autoComplete="off"
        spellCheck={false}
        readOnly={isReadOnly}
        value={content}
        onFocus={onBegin}
        onChange={(event) => {
          onText(event.target.value);
        }}
        onKeyDown={onContentKeyDown}
        onBlur={(event) => {
          onLeave(event.relatedTarget);
        }}
      />
    </div>
  );
}
