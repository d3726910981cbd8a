import { madeOnce } from '../../../addin/worker/made-once';

test('whoever asks gets the one that was made', async () => {
  let times = 0;
  const made = madeOnce(async () => {
    times += 1;
    return { times };
  });
  expect(await made()).toBe(await made());
  expect(times).toBe(1);
});

test('what could not be made is tried again', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('made')];
  const made = madeOnce(() => answers.shift()!);
  const both = Promise.allSettled([made(), made()]);
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await made()).toBe('made');
  expect(await made()).toBe('made');
});
