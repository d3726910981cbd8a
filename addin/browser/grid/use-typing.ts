import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Issue } from '../../../engine';
import type { Book } from '../../workbook/browser/book';
import type { Position } from './selection/area';

/** An edit going on. */
export interface Typing {
  readonly sheet: string;
  readonly at: Position;
  readonly text: string;
  /** What the cell held; null: it is written over. */
  readonly before: string | null;
  /** Over the cell, or in the field above the sheet. */
  readonly place: 'cell' | 'bar';
  /** true: begun by typing, so arrows end it; false: arrows move in the text. */
  readonly arrowsEnd: boolean;
}

export interface TypingActions {
  readonly typing: Typing | null;
  readonly begin: (typing: Typing) => void;
  readonly change: (text: string) => void;
  readonly turn: (to: Partial<Pick<Typing, 'place' | 'arrowsEnd'>>) => void;
  /** Puts the text into the cell where it differs. */
  readonly commit: () => void;
  readonly cancel: () => void;
  /** Puts a text into a cell at once, as if it had been typed. */
  readonly write: (to: Written) => void;
}

export type Written = Pick<Typing, 'sheet' | 'at' | 'text'>;

/** Typing into one cell, over it or in the field above. `onRefused`: the workbook did not take it, and why where it says so. */
export function useTyping(
  book: Book,
  onRefused: (typed: Written, issue: Issue | undefined) => void,
  onFault: (fault: unknown) => void,
): TypingActions {
  const [typing, setTyping] = useState<Typing | null>(null);
  // Leaving the field by a key also blurs it: what is committed once must not be committed again.
  const current = useRef<Typing | null>(null);

  const set = useCallback((next: Typing | null) => {
    current.current = next;
    setTyping(next);
  }, []);

  const begin = useCallback(
    (next: Typing) => {
      // At once: the key that began it goes on into the field.
      flushSync(() => {
        set(next);
      });
    },
    [set],
  );
  const turn = useCallback(
    (to: Partial<Typing>) => {
      if (current.current !== null) set({ ...current.current, ...to });
    },
    [set],
  );
  const change = useCallback(
    (text: string) => {
      turn({ text });
    },
    [turn],
  );
  const cancel = useCallback(() => {
    set(null);
  }, [set]);
  const write = useCallback(
    (to: Written) => {
      book
        .edit(to.sheet, to.at.row, to.at.column, to.text)
        .then(({ done, issue }) => {
          if (!done) onRefused(to, issue);
        })
        .catch(onFault);
    },
    [book, onFault, onRefused],
  );
  const commit = useCallback(() => {
    const typed = current.current;
    if (typed === null) return;
    set(null);
    // Where nothing came after the key that began it, nothing was meant.
    if (typed.text !== (typed.before ?? '')) write(typed);
  }, [set, write]);

  return { typing, begin, change, turn, commit, cancel, write };
}
