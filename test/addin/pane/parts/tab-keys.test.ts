import { stepAmong } from '../../../../addin/pane/parts/tab-keys';

test('arrows go round', () => {
  expect(stepAmong('ArrowRight', 3, 4)).toBe(0);
  expect(stepAmong('ArrowLeft', 0, 4)).toBe(3);
  expect(stepAmong('ArrowRight', 1, 4)).toBe(2);
});

test('Home and End lead to the ends, other keys nowhere', () => {
  expect([stepAmong('Home', 2, 4), stepAmong('End', 2, 4)]).toEqual([0, 3]);
  expect(stepAmong('Enter', 2, 4)).toBeNull();
  expect(stepAmong('Home', 0, 0)).toBeNull();
});
