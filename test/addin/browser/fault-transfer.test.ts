import { transferHandlers } from 'comlink';
import { carryFaults, PageFault } from '../../../addin/browser/fault-transfer';
import { HostError } from '../../../addin/workbook/host-error';
import { issueSentence } from '../../../addin/text/issue-sentence';
import { en } from '../../../addin/text/en';

carryFaults();

/** What a call of the page is rejected with when the worker throws this. */
function crossed(value: unknown): unknown {
  const handler = transferHandlers.get('throw')!;
  const [message] = handler.serialize({ value });
  try {
    handler.deserialize(structuredClone(message));
  } catch (fault) {
    return fault;
  }
  throw new Error('nothing was thrown');
}

test.each([
  [new HostError('sheet.protected', { sheet: 'TA' }), 'TA'],
  [new HostError('workbook.structure-locked', { file: 'talousarvio.xlsx' }), 'talousarvio.xlsx'],
])('%p reaches the page as an issue with a sentence', (fault, named) => {
  const there = crossed(fault) as PageFault;
  expect(there).toBeInstanceOf(PageFault);
  expect(there.issue).toMatchObject({ code: fault.code, severity: 'error', params: fault.params });
  const sentence = issueSentence(there.issue, en);
  expect(sentence).toContain(named);
  expect(sentence).not.toMatch(/Error|\{/);
});

test('a fault of our own stays one', () => {
  expect(crossed(new TypeError('x is not a function'))).toMatchObject({ name: 'TypeError', message: 'x is not a function' });
  expect(crossed(null)).toBe(null);
});
