/** What a key of the list asks for. */
export type TagCommand =
  'enter' | 'pick' | 'toggle' | 'all' | 'split' | 'rule' | 'comment' | 'untag' | 'undo' | 'search' | 'leave' | 'help';

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, TagCommand>> = {
  Enter: 'enter',
  ' ': 'toggle',
  m: 'pick',
  s: 'split',
  r: 'rule',
  c: 'comment',
  u: 'undo',
  Delete: 'untag',
  Backspace: 'untag',
  '/': 'search',
  Escape: 'leave',
  '?': 'help',
};

/** Single keys count only here, where the list has the focus; with Ctrl they stay the browser's, but for Ctrl+A and Ctrl+Z. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Keys): TagCommand | null {
  if (altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return name === 'a' ? 'all' : name === 'z' ? 'undo' : null;
  return Object.hasOwn(plain, name) ? (plain[name] ?? null) : null;
}
