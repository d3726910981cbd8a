import type { ClipboardEvent, RefObject } from 'react';
import type { GridText } from '../../text/parts/browser';
import type { Book, BookSheet, Filling } from '../../workbook/browser/book';
import type { CellStore } from './cells/cell-store';
import { fromClipboard } from './cells/clipboard-text';
import { askedText, copiedArea, heldText, mostCopied } from './copied-text';
import type { Area } from './selection/area';

/** Enough to be in sight; more is asked for. */
const mostHeld = 20_000;

/** What a paste puts into the sheet, and the shape of it. */
export interface Pasted {
  readonly filling: Filling;
  readonly rows: number;
  readonly columns: number;
}

/** The text that this page put onto the clipboard last: as long as it is there, the cells themselves are pasted and not what they show. */
export interface OwnCopy {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copying, cutting and pasting the selection, from the browser's own events. */
export function clipboardHandlers({
  book,
  sheet,
  store,
  selected,
  words,
  own,
  tell,
  onFault,
  onCut,
  onPasted,
}: {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly store: CellStore;
  readonly selected: Area;
  readonly words: GridText;
  readonly own: RefObject<OwnCopy | null>;
  readonly tell: (message: string, isShown: boolean) => void;
  readonly onFault: (fault: unknown) => void;
  /** The cells are on the clipboard: they are to be cleared. */
  readonly onCut: () => void;
  readonly onPasted: (pasted: Pasted) => void;
}): ClipboardHandlers {
  /** Gives whether the text is on the clipboard at once. */
  const copy = (event: ClipboardEvent): boolean => {
    event.preventDefault();
    const area = copiedArea(selected, sheet);
    const count = area.rows * area.columns;
    own.current = null;
    if (count > mostCopied) {
      tell(words.tooManyCells(mostCopied), true);
      return false;
    }
    const held = count <= mostHeld ? heldText(store, area) : null;
    if (held !== null) {
      event.clipboardData.setData('text/plain', held);
      book.copy({ sheet: sheet.name, ...area }).catch(onFault);
      own.current = { text: sameBreaks(held), rows: area.rows, columns: area.columns };
      tell(words.copied(count), false);
      return true;
    }
    writeLater(askedText(book, sheet.name, area)).then(
      () => {
        tell(words.copied(count), false);
      },
      () => {
        tell(words.copyRefused, true);
      },
    );
    return false;
  };
  return {
    onCopy: (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) copy(event);
    },
    onCut: (event) => {
      if (!(event.target instanceof HTMLTextAreaElement) && copy(event)) onCut();
    },
    onPaste: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const copied = own.current;
      if (copied !== null && copied.text === sameBreaks(text)) {
        onPasted({ filling: 'copied', rows: copied.rows, columns: copied.columns });
        return;
      }
      const texts = fromClipboard(text, mostCopied);
      if (texts === null) return tell(words.tooManyPasted(mostCopied), true);
      onPasted({ filling: { texts }, rows: texts.length, columns: texts[0]?.length ?? 1 });
    },
  };
}

/** Systems write line breaks in their own way. */
const sameBreaks = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

/** A text that is not here yet: the browser waits for it, since it was asked during the person's own key press. */
async function writeLater(text: Promise<string>): Promise<void> {
  const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
