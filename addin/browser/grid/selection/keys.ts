type Sign = -1 | 0 | 1;

/** What a key asks of the sheet, as in Excel. */
export type Intent =
  /** By one cell; edge: to where the data ends. */
  | { readonly kind: 'move' | 'edge'; readonly rows: Sign; readonly columns: Sign; readonly extend: boolean }
  | { readonly kind: 'page'; readonly rows: Sign; readonly columns: Sign; readonly extend: boolean }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd'; readonly extend: boolean }
  | { readonly kind: 'selectRows' | 'selectColumns' | 'selectAll' }
  | { readonly kind: 'edit' | 'type' | 'clear' | 'undo' | 'redo' | 'leave' }
  | { readonly kind: 'sheet'; readonly by: -1 | 1 };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, readonly [Sign, Sign]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** null: the key is not the sheet's. */
export function intentOf(pressed: Key): Intent | null {
  const { key, shiftKey: extend } = pressed;
  const command = pressed.ctrlKey || pressed.metaKey;
  const [rows, columns] = arrows[key] ?? [0, 0];
  if (rows !== 0 || columns !== 0) return pressed.altKey ? null : { kind: command ? 'edge' : 'move', rows, columns, extend };
  if (key === 'PageUp' || key === 'PageDown') return paged(pressed, key === 'PageDown' ? 1 : -1);
  if (command && !pressed.altKey) return commanded(key, extend);
  return pressed.altKey && !isTyped(pressed) ? null : plain(pressed);
}

/** Alt and Page Up or Down change the sheet: browsers keep Ctrl for their own tabs, but where they give it, it does so too. */
function paged({ ctrlKey, altKey, shiftKey }: Key, way: -1 | 1): Intent {
  return ctrlKey || altKey ? { kind: 'sheet', by: way } : { kind: 'page', rows: way, columns: 0, extend: shiftKey };
}

function commanded(key: string, extend: boolean): Intent | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'sheetStart', extend };
    case 'end':
      return { kind: 'sheetEnd', extend };
    case ' ':
      return { kind: extend ? 'selectAll' : 'selectColumns' };
    case 'a':
      return { kind: 'selectAll' };
    case 'z':
      return { kind: extend ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}

function plain(pressed: Key): Intent | null {
  const { key, shiftKey } = pressed;
  switch (key) {
    case 'Home':
      return { kind: 'rowStart', extend: shiftKey };
    case 'End':
      return { kind: 'rowEnd', extend: shiftKey };
    case 'Tab':
      return { kind: 'move', rows: 0, columns: shiftKey ? -1 : 1, extend: false };
    case 'Enter':
      return { kind: 'move', rows: shiftKey ? -1 : 1, columns: 0, extend: false };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    case ' ':
      return shiftKey ? { kind: 'selectRows' } : { kind: 'type' };
    default:
      return isTyped(pressed) ? { kind: 'type' } : null;
  }
}

/** A character, or the beginning of one: an accent that waits for its letter, or a word of a language typed by several keys. */
const isTyped = ({ key, ctrlKey, altKey, metaKey }: Key): boolean =>
  key === 'Dead' || key === 'Process' || ([...key].length === 1 && !metaKey && ctrlKey === altKey);
