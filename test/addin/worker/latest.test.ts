import fc from 'fast-check';
import { latest } from '../../../addin/worker/latest';

test('the last wish is taken last, in whatever order they are loaded', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), async (scheduler, wishes) => {
      const taken: number[] = [];
      const wish = latest(
        (wished: number) => scheduler.schedule(Promise.resolve(wished)),
        (loaded) => taken.push(loaded),
      );
      const done = Promise.all(wishes.map(wish));
      await scheduler.waitAll();
      await done;
      expect(taken).toEqual([wishes.at(-1)]);
    }),
  ));

test('a wish that cannot be loaded leaves what there was, and is told', async () => {
  const taken: string[] = [];
  const wish = latest(
    async (wished: string) => {
      if (wished === 'sv') throw new Error('offline');
      return wished;
    },
    (loaded) => taken.push(loaded),
  );
  await wish('fi');
  await expect(wish('sv')).rejects.toThrow('offline');
  expect(taken).toEqual(['fi']);
  await wish('en');
  expect(taken).toEqual(['fi', 'en']);
});
