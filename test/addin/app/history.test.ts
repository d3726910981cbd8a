import fc from 'fast-check';
import { History, type Step } from '../../../addin/app/history';
import type { BudgetModel } from '../../../engine';

const step = (at: number): Step => ({
  kind: 'model',
  notice: { code: 'read', params: { lines: at }, at },
  before: {} as BudgetModel,
  after: {} as BudgetModel,
});

test('what is done, taken back and done again is a line of steps with a place in it', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('add', 'back', 'forward', 'forget'), { maxLength: 40 }), (moves) => {
      const history = new History();
      let line: Step[] = [];
      let place = 0;
      moves.forEach((move, at) => {
        if (move === 'add') {
          line = [...line.slice(0, place), step(at)];
          place = line.length;
          history.add(line[place - 1]!);
        } else if (move === 'back') {
          history.back();
          place = Math.max(0, place - 1);
        } else if (move === 'forward') {
          history.forward();
          place = Math.min(line.length, place + 1);
        } else {
          history.forget();
          [line, place] = [[], 0];
        }
        expect([history.last, history.next]).toEqual([line[place - 1] ?? null, line[place] ?? null]);
      });
    }),
  ));

test('the oldest steps are forgotten, and a step done anew stands in place of what it was', () => {
  const history = new History();
  for (let at = 0; at < 250; at++) history.add(step(at));
  let back = 0;
  for (; history.last !== null; back++) history.back();
  expect([back, history.next]).toEqual([200, step(50)]);
  history.forward(step(999));
  expect(history.last).toEqual(step(999));
});
