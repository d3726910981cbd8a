import { texts } from '../../../../addin/text';
import { languages } from '../../../../addin/text/language';
import { commandOf, isDecision, isLetter } from '../../../../addin/pane/tag/tag-keys';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['Enter', 'pick'],
  ['a', 'accept'],
  ['j', 'next'],
  ['k', 'previous'],
  [' ', 'toggle'],
  ['m', 'pick'],
  ['M', 'pick'],
  ['s', 'split'],
  ['r', 'rule'],
  ['c', 'comment'],
  ['u', 'undo'],
  ['Delete', 'untag'],
  ['Backspace', 'untag'],
  ['/', 'search'],
  ['Escape', 'leave'],
  ['?', 'help'],
])('%s means %s', (key, command) => expect(press(key)).toBe(command));

test('keys of the browser and of screen readers stay theirs', () => {
  for (const key of ['c', 's', 'r', 'u', 'f']) expect(press(key, { ctrlKey: true })).toBeNull();
  for (const key of ['c', 'm', 'a']) expect(press(key, { altKey: true })).toBeNull();
  for (const key of ['x', 'Tab', 'F6', 'constructor', '__proto__', 'ArrowDown']) expect(press(key)).toBeNull();
});

test('all lines and undo have the keys people know', () => {
  expect(press('a', { ctrlKey: true })).toBe('all');
  expect(press('z', { metaKey: true })).toBe('undo');
});

test.each(languages)('the help names every single key, in %s', (language) => {
  const told = texts[language].paneTag.keys.rows.map(({ keys }) => keys);
  for (const key of ['M', 'A', 'S', 'R', 'C', 'U', 'Ctrl + Z', '/', '?', 'Enter', 'Delete', 'Esc']) expect(told).toContain(key);
});

test('letters are told from keys that move or command', () => {
  const held = { ctrlKey: false, metaKey: false, altKey: false };
  for (const key of ['k', 'Ä', '5', ' ', '/']) expect(isLetter({ key, ...held })).toBe(true);
  for (const key of ['Enter', 'ArrowDown', 'F6', 'Dead']) expect(isLetter({ key, ...held })).toBe(false);
  expect(isLetter({ key: 'z', ...held, ctrlKey: true })).toBe(false);
});

test('what may ask about the line first waits for the line', () => {
  for (const command of ['pick', 'accept', 'split', 'rule', 'comment', 'untag'] as const) expect(isDecision(command)).toBe(true);
  for (const command of ['undo', 'next', 'search', 'leave', 'help'] as const) expect(isDecision(command)).toBe(false);
});
