import { texts } from '../../../../addin/text';
import { languages } from '../../../../addin/text/language';
import { commandOf } from '../../../../addin/pane/tag/tag-keys';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['Enter', 'enter'],
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
  for (const key of ['M', 'S', 'R', 'C', 'U', '/', '?', 'Enter', 'Delete', 'Esc']) expect(told).toContain(key);
});
