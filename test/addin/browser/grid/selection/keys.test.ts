import { intentOf } from '../../../../../addin/browser/grid/selection/keys';

const key = (name: string) => {
  const parts = name.split('+');
  const has = (part: string): boolean => parts.includes(part);
  return { key: parts.at(-1)!, ctrlKey: has('Ctrl'), metaKey: has('Meta'), altKey: has('Alt'), shiftKey: has('Shift') };
};

test.each([
  ['ArrowDown', { kind: 'move', rows: 1, columns: 0, extend: false }],
  ['Shift+ArrowLeft', { kind: 'move', rows: 0, columns: -1, extend: true }],
  ['Ctrl+ArrowUp', { kind: 'edge', rows: -1, columns: 0, extend: false }],
  ['Ctrl+Shift+ArrowRight', { kind: 'edge', rows: 0, columns: 1, extend: true }],
  ['Meta+ArrowRight', { kind: 'edge', rows: 0, columns: 1, extend: false }],
  ['Tab', { kind: 'move', rows: 0, columns: 1, extend: false }],
  ['Shift+Tab', { kind: 'move', rows: 0, columns: -1, extend: false }],
  ['Enter', { kind: 'move', rows: 1, columns: 0, extend: false }],
  ['Shift+Enter', { kind: 'move', rows: -1, columns: 0, extend: false }],
  ['PageDown', { kind: 'page', rows: 1, columns: 0, extend: false }],
  ['Shift+PageUp', { kind: 'page', rows: -1, columns: 0, extend: true }],
  ['Alt+PageDown', { kind: 'sheet', by: 1 }],
  ['Ctrl+PageUp', { kind: 'sheet', by: -1 }],
  ['Home', { kind: 'rowStart', extend: false }],
  ['Shift+End', { kind: 'rowEnd', extend: true }],
  ['Ctrl+Home', { kind: 'sheetStart', extend: false }],
  ['Ctrl+Shift+End', { kind: 'sheetEnd', extend: true }],
  ['Ctrl+a', { kind: 'selectAll' }],
  ['Shift+ ', { kind: 'selectRows' }],
  ['Ctrl+ ', { kind: 'selectColumns' }],
  ['F2', { kind: 'edit' }],
  ['Delete', { kind: 'clear' }],
  ['Escape', { kind: 'leave' }],
  ['Ctrl+z', { kind: 'undo' }],
  ['Ctrl+Z', { kind: 'undo' }],
  ['Ctrl+Shift+Z', { kind: 'redo' }],
  ['Ctrl+y', { kind: 'redo' }],
])('%s', (name, intent) => expect(intentOf(key(name))).toEqual(intent));

test.each(['a', 'Å', '=', '7', ' ', '€', 'Dead', 'Process', '😀'])('%s begins typing', (name) =>
  expect(intentOf(key(name))).toEqual({ kind: 'type' }),
);

test('what a Nordic keyboard types by the right Alt key begins typing: Windows tells it as Ctrl and Alt', () =>
  expect(intentOf(key('Ctrl+Alt+@'))).toEqual({ kind: 'type' }));

test.each(['F6', 'F5', 'Ctrl+c', 'Ctrl+v', 'Ctrl+s', 'Alt+d', 'Meta+k', 'Shift', 'Control', 'Alt+ArrowDown', 'ContextMenu'])(
  '%s is left to the browser or the page',
  (name) => expect(intentOf(key(name))).toBeNull(),
);
