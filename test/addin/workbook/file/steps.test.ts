import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { runSteps, type Steps } from '../../../../addin/workbook/file/steps';
import { amountAt, largeWorkbook } from '../../../bench/large-workbook';
import { runAtOnce } from '../../../support/run-at-once';

function* busy(steps: number, milliseconds: number): Steps<number> {
  for (let done = 0; done < steps; done++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield { done, total: steps };
  }
  return steps;
}

test('work gives the same at once and in slices', async () => {
  expect(runAtOnce(busy(5, 0))).toBe(5);
  expect(await runSteps(busy(5, 0))).toBe(5);
});

test('progress only grows', async () => {
  const told: number[] = [];
  await runSteps(busy(40, 10), { onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test('cancelling stops the work at its next step, with the reason of whoever cancelled', async () => {
  const stop = new AbortController();
  let last = 0;
  setTimeout(() => stop.abort(new Error('enough')), 100);
  await expect(runSteps(busy(1000, 10), { signal: stop.signal, onProgress: (done) => (last = done) })).rejects.toThrow('enough');
  expect(last).toBeLessThan(500);
  await expect(runSteps(busy(1, 0), { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
});

describe('a workbook of 50,000 rows and 20 columns', () => {
  const bytes = largeWorkbook(50_000, 20);

  test('is read whole, and tells how far it is', async () => {
    const told: number[] = [];
    const [sheet] = await (await openFile(bytes, 'b.xlsx', { onProgress: (done, total) => told.push(done / total) })).read();
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(sheet?.rows).toHaveLength(50_000);
    expect(sheet?.rows[49_999]).toEqual([
      ...Array.from({ length: 5 }, (_, column) => `Kustannuspaikka ${(50_000 * 7 + column) % 2000}`),
      ...Array.from({ length: 15 }, (_, column) => amountAt(50_000, column + 5)),
    ]);
    expect(sheet?.formulas).toBe(250_000);
    expect(sheet?.formulaTexts?.get('T50000')).toBe('SUM(F50000:O50000)');
  }, 60_000);

  test('stops soon after it is cancelled', async () => {
    const stop = new AbortController();
    let asked = Infinity;
    const reading = openFile(bytes, 'b.xlsx', {
      signal: stop.signal,
      onProgress: () => {
        if (asked < Infinity) return;
        asked = performance.now();
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - asked).toBeLessThan(2000);
  }, 60_000);
});
