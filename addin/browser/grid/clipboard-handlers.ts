import type { ClipboardEvent } from 'react';
import type { GridText } from '../../text/parts/browser';
import type { Book, BookSheet } from '../../workbook/browser/book';
import type { CellStore } from './cells/cell-store';
import { oneCell } from './cells/clipboard-text';
import { askedText, copiedArea, heldText, mostCopied } from './copied-text';
import type { Area } from './selection/area';

/** Enough to be in sight; more is asked for. */
const mostHeld = 20_000;

/** Copying the selection and pasting one cell, from the browser's own events. */
export function clipboardHandlers({
  book,
  sheet,
  store,
  selected,
  words,
  tell,
  onPasted,
}: {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly store: CellStore;
  readonly selected: Area;
  readonly words: GridText;
  readonly tell: (message: string, isShown: boolean) => void;
  readonly onPasted: (text: string) => void;
}): { readonly onCopy: (event: ClipboardEvent) => void; readonly onPaste: (event: ClipboardEvent) => void } {
  const onCopy = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const area = copiedArea(selected, sheet);
    const count = area.rows * area.columns;
    if (count > mostCopied) {
      tell(words.tooManyCells(mostCopied), true);
      return;
    }
    const held = count <= mostHeld ? heldText(store, area) : null;
    if (held !== null) {
      event.clipboardData.setData('text/plain', held);
      tell(words.copied(count), false);
      return;
    }
    writeLater(askedText(book, sheet.name, area)).then(
      () => {
        tell(words.copied(count), false);
      },
      () => {
        tell(words.copyRefused, true);
      },
    );
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const text = oneCell(event.clipboardData.getData('text/plain'));
    if (text === null) tell(words.pasteOne, true);
    else onPasted(text);
  };
  return { onCopy, onPaste };
}

/** A text that is not here yet: the browser waits for it, since it was asked during the person's own key press. */
async function writeLater(text: Promise<string>): Promise<void> {
  const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
