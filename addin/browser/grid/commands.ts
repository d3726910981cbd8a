import type { KeyboardEvent, RefObject } from 'react';
import { issueSentence } from '../../text/issue-sentence';
import type { PageText } from '../../text/text';
import type { Book, BookSheet } from '../../workbook/browser/book';
import type { Pointed } from './geometry/pointed';
import { cellAddress, readAddress } from './selection/address';
import { followIntent } from './selection/follow-intent';
import { type Intent, intentOf } from './selection/keys';
import { drawn, pressed } from './selection/pointed-selection';
import { selectArea, selectCell, type Selection } from './selection/selection';
import { endOfTyping } from './end-of-typing';
import type { SheetStates } from './use-sheet-states';
import type { Pasted } from './clipboard-handlers';
import type { useFilling } from './use-filling';
import type { TypingActions } from './use-typing';
import type { SheetHandle } from './view/SheetView';

export interface Commands {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** In the fields that take text: over the cell, and above the sheet. */
  readonly onTypingKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPress: (at: Pointed, extend: boolean) => void;
  readonly onDraw: (from: Pointed, to: Pointed) => void;
  /** Begins an edit with what the cell holds. */
  readonly edit: (place: 'cell' | 'bar') => void;
  readonly paste: (pasted: Pasted) => void;
  /** The selection is on the clipboard and goes from here. */
  readonly cut: () => void;
  /** false: the address points nowhere. */
  readonly goTo: (address: string) => boolean;
  readonly isReadOnly: boolean;
}

interface Parts {
  readonly book: Book;
  readonly sheets: readonly BookSheet[];
  /** Those with a tab, in order. */
  readonly tabs: readonly BookSheet[];
  readonly states: SheetStates;
  readonly typing: TypingActions;
  readonly fill: ReturnType<typeof useFilling>;
  /** What the active cell holds; null: not here yet. */
  readonly content: string | null;
  readonly view: RefObject<SheetHandle | null>;
  readonly words: PageText;
  readonly tell: (message: string, isShown: boolean) => void;
  readonly onFault: (fault: unknown) => void;
  /** withKeyboard: the keyboard goes along. */
  readonly showSheet: (sheet: string, withKeyboard: boolean) => void;
}

/** What keys and pointer do to the workbook in sight. */
export function commandsOf(parts: Parts): Commands {
  const { book, states, typing, view, words, tell, onFault } = parts;
  const { sheet, ground, selection, choose, go } = states;
  const { active } = selection;
  const isReadOnly = sheet.ours === 'result';
  const grid = words.browser.grid;

  const refuses = (): boolean => {
    if (isReadOnly) {
      const params = { sheet: sheet.name, cell: cellAddress(active) };
      tell(issueSentence({ code: 'edit.ours', severity: 'error', params }, words), true);
    }
    return isReadOnly;
  };
  const empty = (said: (cells: number) => string): void => {
    if (!refuses()) parts.fill(sheet.name, selection.area, { texts: [['']] }, said).catch(onFault);
  };
  const paste = async ({ filling, rows, columns }: Pasted): Promise<void> => {
    const { row, column, ...size } = selection.area;
    const area = { row, column, ...(rows * columns === 1 ? size : { rows, columns }) };
    const isDone = await parts.fill(sheet.name, area, filling, words.gridAreas.pasted);
    if (isDone) states.chooseUnlessMoved(selection)(selectArea(area, ground));
  };
  const edit = (place: 'cell' | 'bar'): void => {
    if (refuses()) return;
    const begin = (text: string): void => {
      typing.begin({ sheet: sheet.name, at: active, text, before: text, place, arrowsEnd: false });
    };
    if (parts.content !== null) begin(parts.content);
    else book.content(sheet.name, active.row, active.column).then(begin).catch(onFault);
  };
  const step = async (back: boolean): Promise<void> => {
    const done = back ? await book.undo() : await book.redo();
    if (back) tell(done ? grid.undone : grid.nothingToUndo, false);
    else tell(done ? grid.redone : grid.nothingToRedo, false);
  };
  const nextSheet = (by: number): void => {
    const at = parts.tabs.findIndex(({ name }) => name === sheet.name);
    const to = parts.tabs[at + by];
    if (to !== undefined) parts.showSheet(to.name, true);
  };

  const run = (intent: Intent): void => {
    switch (intent.kind) {
      case 'edit':
        edit('cell');
        break;
      case 'type':
        if (!refuses()) {
          typing.begin({ sheet: sheet.name, at: active, text: '', before: null, place: 'cell', arrowsEnd: true });
        }
        break;
      case 'clear':
        empty(words.gridAreas.cleared);
        break;
      case 'undo':
      case 'redo':
        step(intent.kind === 'undo').catch(onFault);
        break;
      case 'sheet':
        nextSheet(intent.by);
        break;
      case 'leave':
        choose(selectCell(active, ground));
        break;
      default:
        follow(intent);
    }
  };
  const follow = (intent: Intent): void => {
    const page = view.current?.page() ?? 1;
    const to = followIntent(intent, { ...ground, book, sheet, selection, page });
    if (to instanceof Promise) to.then(states.chooseUnlessMoved(selection)).catch(onFault);
    else if (to !== null) choose(to);
  };
  return {
    isReadOnly,
    edit,
    paste: (pasted) => {
      if (!refuses()) paste(pasted).catch(onFault);
    },
    cut: () => {
      empty(words.gridAreas.cut);
    },
    onKeyDown: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const intent = intentOf(event);
      if (intent === null || leavesGrid(event, selection, states)) return;
      // What is typed goes on into the field that opens.
      if (intent.kind !== 'type' || isReadOnly) event.preventDefault();
      run(intent);
    },
    onTypingKeyDown: (event) => {
      const leads = endOfTyping(event, typing);
      if (leads === null) return;
      event.preventDefault();
      if (leads === 'cancel') typing.cancel();
      else typing.commit();
      view.current?.focus();
      if (leads !== 'cancel') follow(leads);
    },
    onPress: (at, extend) => {
      typing.commit();
      choose(pressed(at, extend, selection, ground));
    },
    onDraw: (from, to) => {
      choose(drawn(from, to, selection, ground));
    },
    goTo: (address) => {
      const to = readAddress(address);
      const name = to?.sheet?.toLowerCase();
      const named = name === undefined ? sheet : parts.sheets.find((one) => one.name.toLowerCase() === name);
      if (to === null || named === undefined) {
        tell(to === null || to.sheet === null ? grid.nowhere(address) : grid.noSheet(to.sheet), true);
        return false;
      }
      if (named.name !== sheet.name) parts.showSheet(named.name, true);
      go(named.name, to.area, false);
      view.current?.focus();
      return true;
    },
  };
}

/** Shift and Tab leave the sheet at its first column; forwards, F6 does, as is said under the sheet. */
const leavesGrid = ({ key, shiftKey }: KeyboardEvent, { active }: Selection, { ground }: SheetStates): boolean =>
  key === 'Tab' && shiftKey && active.column === ground.layout.columns.first;
