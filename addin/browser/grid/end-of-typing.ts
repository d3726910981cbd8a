import type { KeyboardEvent } from 'react';
import { type Intent, intentOf } from './selection/keys';
import type { TypingActions } from './use-typing';

/** What a key in a text field ends the typing with; null: it is the field's own. */
export function endOfTyping(
  event: KeyboardEvent<HTMLTextAreaElement>,
  { typing, turn }: TypingActions,
): Intent | 'cancel' | null {
  // A word of several keys is still being put together.
  if (typing === null || event.nativeEvent.isComposing) return null;
  const { key, shiftKey, altKey } = event;
  if (key === 'Escape') return 'cancel';
  if (key === 'F2') {
    turn({ arrowsEnd: !typing.arrowsEnd });
    return null;
  }
  if (key === 'Enter' && altKey) {
    event.preventDefault();
    insertBreak(event.currentTarget);
    return null;
  }
  if (key === 'Enter') return { kind: 'move', rows: shiftKey ? -1 : 1, columns: 0, extend: false };
  if (key === 'Tab') return { kind: 'move', rows: 0, columns: shiftKey ? -1 : 1, extend: false };
  const intent = typing.arrowsEnd ? intentOf(event) : null;
  return intent?.kind === 'move' && key.startsWith('Arrow') && !shiftKey ? intent : null;
}

/** Through the browser's own editing, so that its undo and the field's state follow. */
function insertBreak(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
