import { reportFaults } from '../../../addin/worker/report-faults';
import { HostError } from '../../../addin/workbook/host-error';
import { MemoryWorkbook } from '../../../addin/workbook/memory/memory-workbook';
import { deskOver, mallikunta, sheetsOf } from './desk-over';

async function openDesk(workbook?: MemoryWorkbook) {
  const sheets = await sheetsOf(mallikunta);
  const opened = deskOver(workbook ?? new MemoryWorkbook(sheets, 'talousarvio-2026.xlsx'));
  await opened.desk.read();
  await opened.desk.confirmReading([]);
  return opened;
}

test('a fault that nothing caught is found in the state, in words, until the next work', async () => {
  const { desk, state } = await openDesk();
  const listeners: Record<string, (event: never) => void> = {};
  const hear = (fault: unknown): void => desk.report(fault);
  reportFaults(hear, { addEventListener: (type: string, listener: (event: never) => void) => void (listeners[type] = listener) });
  listeners['unhandledrejection']!({ reason: new TypeError('x is undefined') } as never);
  expect(state().findings[0]).toMatchObject({
    severity: 'error',
    issue: { code: 'program.fault', params: { fault: 'TypeError: x is undefined' } },
  });
  listeners['error']!({ message: 'Script error.' } as never);
  expect(state().findings[1]!.issue.params).toEqual({ fault: 'Script error.' });
  listeners['unhandledrejection']!({ reason: new HostError('excel.busy', {}) } as never);
  expect(state().findings.map(({ issue }) => issue.code)).toContain('excel.busy');
  await desk.read();
  expect(state().findings.filter(({ issue }) => /program|excel/.test(issue.code))).toEqual([]);
  desk.close();
});

test('results whose sheets can no longer be taken back: said, the sheets stay, and steps before them can be taken back', async () => {
  class Forgetful extends MemoryWorkbook {
    override revert(): Promise<void> {
      return Promise.reject(new HostError('changes.forgotten', {}));
    }
  }
  const { desk, state } = await openDesk(new Forgetful(await sheetsOf(mallikunta), 'talousarvio-2026.xlsx'));
  await desk.accept({ suggested: 0.8 });
  await desk.writeResults();
  const { resultSheets, coverage } = state();
  await desk.undo();
  expect(state().findings[0]!.issue.code).toBe('changes.forgotten');
  expect(state().resultSheets).toEqual(resultSheets);
  expect(state().coverage).toEqual(coverage);
  await desk.undo();
  expect(state().coverage!.tagged.lines).toBeLessThan(coverage!.tagged.lines);
  expect(state().undo).toMatchObject({ code: 'readingConfirmed' });
  desk.close();
});
