import { refusalOf } from '../../../../addin/pane/tag/refusal';
import type { LineRow } from '../../../../addin/app/state';

const row = (changed: Partial<LineRow>): LineRow => ({
  key: '["city","1"]',
  code: '1',
  label: 'Kirjasto',
  under: [],
  kind: 'expense',
  amount: '1.00',
  state: 'untagged',
  tagging: null,
  comment: null,
  suggestion: null,
  at: { sheet: 'TA', cell: 'A1' },
  ...changed,
});
const tagging = (by: 'tag' | 'rule', origin: 'person' | 'column' | null): LineRow['tagging'] => ({
  shares: [],
  by,
  rule: by === 'rule' ? 'r' : null,
  isDefault: false,
  origin,
  confidence: null,
  who: null,
  when: null,
  why: null,
});

test('a comment can be written on any one line, and on no several', () => {
  for (const state of ['tagged', 'untagged', 'clash', 'outside'] as const)
    expect(refusalOf('comment', row({ state }), 1)).toBeNull();
  expect(refusalOf('comment', null, 5)).toBe('manyComments');
});

test('a line that no tag is asked of gets none', () => {
  for (const kind of ['pick', 'split', 'rule', 'untag', 'accept'] as const)
    expect(refusalOf(kind, row({ state: 'outside' }), 1)).toBe('outside');
});

test('only a tag of the line’s own can be taken from it', () => {
  expect(refusalOf('untag', row({}), 1)).toBe('noOwnTag');
  expect(refusalOf('untag', row({ state: 'tagged', tagging: tagging('rule', null) }), 1)).toBe('noOwnTag');
  expect(refusalOf('untag', row({ state: 'tagged', tagging: tagging('tag', 'column') }), 1)).toBe('noOwnTag');
  expect(refusalOf('untag', row({ state: 'tagged', tagging: tagging('tag', 'person') }), 1)).toBeNull();
});

test('without a suggestion there is nothing to accept', () => expect(refusalOf('accept', row({}), 1)).toBe('noSuggestion'));
