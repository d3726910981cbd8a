import fc from 'fast-check';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { grid } from '../../engine/sheets/read/open-fixture';
import { deskOver } from './desk-over';

const euros = 90_000_000_000_000;

const deskOf = (amounts: readonly number[]) =>
  deskOver(
    new MemoryWorkbook(
      [
        grid(
          [['Tili', 'Nimi', 'TA 2026'], ...amounts.map((amount, at) => [String(4000 + at), `Koulu ${at}`, amount])],
          'TA',
          'ta.xlsx',
        ),
      ],
      'ta.xlsx',
    ),
  );

const large = [5, euros, euros - 1, ...Array.from({ length: 9 }, () => 5)];
const sumIssue = { code: 'sum.unsafe', params: { measure: 'TA 2026' }, at: { file: 'ta.xlsx', sheet: 'TA', cell: 'C3' } };

describe('amounts whose sum is beyond what is exact to the cent', () => {
  test('are said with the cell of the largest, and the person is asked all the same', async () => {
    const { desk, state } = deskOf(large);
    await desk.read();
    expect(state()).toMatchObject({ phase: 'asking', work: null });
    expect(state().reading!.tables[0]!.sums).toBeNull();
    expect(state().findings.map(({ issue }) => issue)).toContainEqual(expect.objectContaining(sumIssue));
  });

  test('do not stop the work, nor looking at it again', async () => {
    const { desk, state } = deskOf(large);
    await desk.read();
    await desk.confirmReading([]);
    expect(state()).toMatchObject({ phase: 'ready', work: null });
    expect((await desk.lines({}, 0, 20)).rows).toHaveLength(12);
    await desk.reconsider();
    expect(state()).toMatchObject({ phase: 'asking' });
    expect(state().reading!.tables[0]!.sums).toBeNull();
    await desk.answer([]);
    await desk.keepReading();
    expect(state()).toMatchObject({ phase: 'ready' });
  });

  test('of any sign and number, reading ends', async () => {
    const amounts = fc.array(fc.constantFrom(euros, -euros, 5, 0, euros / 2), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(amounts, async (drawn) => {
        const { desk, state } = deskOf([...drawn, 5, 6, 7]);
        await desk.read();
        expect(state().phase).not.toBe('reading');
      }),
      { numRuns: 20 },
    );
  });
});

test('a sum that is exact is no finding, however large', async () => {
  const { desk, state } = deskOf([euros, 5, 6, 7]);
  await desk.read();
  expect(state().reading!.tables[0]!.sums).toMatchObject({ expense: '90000000000018.00' });
  expect(state().findings.map(({ issue }) => issue.code)).not.toContain('sum.unsafe');
});

test('a fault of our own while reading leaves nobody waiting', async () => {
  const { desk, state, workbook } = deskOf(large);
  jest.spyOn(workbook, 'read').mockRejectedValue(new Error('broken'));
  await expect(desk.read()).rejects.toThrow('broken');
  expect(state()).toMatchObject({ phase: 'failed', work: null });
});
