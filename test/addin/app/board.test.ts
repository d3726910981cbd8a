import { Board, emptyState } from '../../../addin/app/board';
import type { DeskState } from '../../../addin/app/state';

test('who watches is told at once, then after every change, in the order they came', () => {
  const board = new Board();
  const told: string[] = [];
  board.watch(({ file }) => told.push(`first ${file}`));
  board.change({ file: 'a.xlsx' });
  board.watch(({ file }) => told.push(`second ${file}`));
  board.change({ file: 'b.xlsx' });
  expect(told).toEqual(['first ', 'first a.xlsx', 'second a.xlsx', 'first b.xlsx', 'second b.xlsx']);
});

test('a change leaves the rest of the state as it was, and no state that was told changes afterwards', () => {
  const board = new Board();
  const told: DeskState[] = [];
  board.watch((state) => told.push(state));
  board.change({ phase: 'ready', linesVersion: 3 });
  board.change({ isStale: true });
  expect(told).toEqual([
    emptyState,
    { ...emptyState, phase: 'ready', linesVersion: 3 },
    { ...emptyState, phase: 'ready', linesVersion: 3, isStale: true },
  ]);
});

test('the same said again is another notice', () => {
  const board = new Board();
  const first = board.notice('undone', {});
  board.say('undone', {});
  expect(board.state.notice).toMatchObject({ code: 'undone', params: {} });
  expect(board.state.notice?.at).toBeGreaterThan(first.at);
});
