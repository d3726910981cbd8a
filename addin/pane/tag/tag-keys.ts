/** What a key of the list asks for. */
export type TagCommand =
  | 'pick'
  | 'accept'
  | 'next'
  | 'previous'
  | 'toggle'
  | 'all'
  | 'split'
  | 'rule'
  | 'comment'
  | 'untag'
  | 'undo'
  | 'search'
  | 'leave'
  | 'help';

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, TagCommand>> = {
  Enter: 'pick',
  ' ': 'toggle',
  j: 'next',
  k: 'previous',
  m: 'pick',
  a: 'accept',
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

const decisions = ['pick', 'accept', 'split', 'rule', 'comment', 'untag'] as const satisfies readonly TagCommand[];

/** A command that decides something about lines, and may ask first. */
export type Decision = (typeof decisions)[number];

export const isDecision = (command: TagCommand): command is Decision => (decisions as readonly TagCommand[]).includes(command);

/** Whether a key writes a letter, and so belongs to a field that is about to open. */
export const isLetter = ({ key, ctrlKey, metaKey, altKey }: Keys): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey;

/** Single keys count only here, where the list has the focus; with Ctrl they stay the browser's, but for Ctrl+A and Ctrl+Z. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Keys): TagCommand | null {
  if (altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return name === 'a' ? 'all' : name === 'z' ? 'undo' : null;
  return Object.hasOwn(plain, name) ? (plain[name] ?? null) : null;
}
