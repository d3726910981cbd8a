import { readFileSync } from 'node:fs';
import { hostFault, isLimit, isPassing } from '../../../../addin/workbook/office/host-fault';
import { HostError, hostIssue } from '../../../../addin/workbook/host-error';
import { texts } from '../../../../addin/text';
import { issueSentence } from '../../../../addin/text/issue-sentence';
import { languages } from '../../../../addin/text/language';
import { RefusedInput } from '../../../../engine';

const declarations = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');

/** Every code that the declarations of Office name. */
function declaredCodes(): string[] {
  const namespace = declarations.slice(declarations.indexOf('declare namespace Excel {'));
  const [, body = ''] = /enum ErrorCodes \{([^}]*)\}/.exec(namespace) ?? [];
  const excel = [...body.matchAll(/= "(\w+)"/g)].map(([, code]) => code!);
  const common = declarations.slice(declarations.indexOf('declare namespace OfficeExtension {'));
  const [, fields = ''] = /class ErrorCodes \{([^}]*)\}/.exec(common) ?? [];
  const names = [...fields.matchAll(/static (\w+): string/g)].map(([, name]) => name![0]!.toUpperCase() + name!.slice(1));
  return [...excel, ...names];
}

/** Those that only the documentation's article on errors, or the one on undo, names. */
const documented = [
  'ActivityLimitReached',
  'ApiNotAvailable',
  'BadPassword',
  'Client Error',
  'ContentLengthRequired',
  'HostRestartNeeded',
  'InvalidRequest',
  'InvalidRibbonDefinition',
  'MemoryLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UndoNotSupported',
];

/** Our own slips, or faults that Excel itself does not explain: the code is shown, for whoever is told of it. */
const unexplained = new Set([
  'CannotRegisterEvent',
  'Client Error',
  'ContentLengthRequired',
  'EmptyChartSeries',
  'GeneralException',
  'HostRestartNeeded',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidRequest',
  'InvalidRequestContext',
  'InvalidRibbonDefinition',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
]);

const codes = [...new Set([...declaredCodes(), ...documented])].sort();

test('the declarations are read', () => expect(codes.length).toBeGreaterThan(50));

test.each(codes)('%s becomes a fault with a sentence in every language, the original as its cause', (code) => {
  const original = Object.assign(new Error('an English message of Office'), { code });
  const fault = hostFault(original);
  if (!(fault instanceof HostError)) throw new Error('no HostError');
  expect(fault.cause).toBe(original);
  expect(fault.code === 'excel.unexpected').toBe(unexplained.has(code));
  for (const language of languages) {
    const sentence = issueSentence(hostIssue(fault), texts[language]);
    expect(sentence).not.toContain('Office.');
    expect(sentence).not.toContain(original.message);
    if (unexplained.has(code)) expect(sentence).toContain(code);
    expect(sentence.split(/[.:] /).length).toBeGreaterThan(1);
  }
});

test('a code nobody knows is shown as it is', () => {
  const fault = hostFault(Object.assign(new Error('?'), { code: 'BrandNew' }));
  expect(fault).toMatchObject({ code: 'excel.unexpected', params: { fault: 'BrandNew' } });
});

test('what is no fault of Excel stays as it is', () => {
  const slips = [new TypeError('x'), new RefusedInput('sheet.none'), new HostError('excel.busy', {}), 'text', null];
  for (const slip of slips) expect(hostFault(slip)).toBe(slip);
});

test('only listed codes are tried again, and only limits are halved', () => {
  const passing = codes.filter((code) => isPassing({ code }));
  expect(passing).toEqual(['ActivityLimitReached', 'Conflict', 'ConnectionFailure', 'RequestAborted', 'ServiceNotAvailable']);
  expect(codes.filter((code) => isLimit({ code }))).toEqual([
    'OperationCellsExceedLimit',
    'RangeExceedsLimit',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ]);
});
