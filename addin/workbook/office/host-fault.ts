import { HostError, type HostErrorCode } from '../host-error';

type ExcelCode = Extract<HostErrorCode, `excel.${string}`>;

/** Codes that need the same next step, by that step. */
const groups = {
  'excel.busy': ['ActivityLimitReached', 'Conflict', 'ConnectionFailure', 'RequestAborted', 'ServiceNotAvailable'],
  'excel.cell-edit': ['InvalidOperationInCellEditMode'],
  'excel.too-large': [
    'FormulaLengthExceedsLimit',
    'MemoryLimitReached',
    'NonBlankCellOffSheet',
    'OperationCellsExceedLimit',
    'RangeExceedsLimit',
    'RangeImageExceedsLimit',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ],
  'excel.refused': ['AccessDenied', 'BadPassword'],
  'excel.signed-out': ['Unauthenticated'],
  'excel.other-window': ['InactiveWorkbook', 'InvalidSelection'],
  'excel.changed': [
    'DirtySupportingFormula',
    'InvalidBinding',
    'InvalidObjectPath',
    'InvalidReference',
    'ItemAlreadyExists',
    'ItemNotFound',
  ],
  'excel.in-the-way': [
    'FilteredRangeConflict',
    'InsertDeleteConflict',
    'MergedRangeConflict',
    'PivotTableRangeConflict',
    'UnsupportedSheet',
  ],
  'excel.too-old': [
    'ApiNotAvailable',
    'ApiNotFound',
    'NotImplemented',
    'UndoNotSupported',
    'UnsupportedFeature',
    'UnsupportedFillType',
    'UnsupportedOperation',
  ],
  'excel.links-blocked': ['OpenWorkbookLinksBlocked', 'PowerQueryRefreshResourceChallenge', 'RefreshWorkbookLinksBlocked'],
} as const satisfies Partial<Record<ExcelCode, readonly string[]>>;

const groupOf: ReadonlyMap<string, keyof typeof groups> = new Map(
  (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) => groups[group].map((code) => [code, group] as const)),
);

const limits: ReadonlySet<string> = new Set([
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/** The `code` that Office gives its errors; '' where it is none of Office's. */
export function officeCode(reason: unknown): string {
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : '';
  return typeof code === 'string' ? code : '';
}

/** A fault of Excel as ours, the original as its cause; Excel's own message is never shown. What is no fault of Excel stays as it is. */
export function hostFault(reason: unknown): unknown {
  const code = officeCode(reason);
  if (code === '' || reason instanceof HostError || 'params' in (reason as object)) return reason;
  const group = groupOf.get(code);
  if (group !== undefined) return new HostError(group, {}, { cause: reason });
  return new HostError('excel.unexpected', { fault: code }, { cause: reason });
}

/** A short while later the same may well succeed. */
export const isPassing = (reason: unknown): boolean => groupOf.get(officeCode(reason)) === 'excel.busy';

/** Half as much at once may well succeed. */
export const isLimit = (reason: unknown): boolean =>
  limits.has(officeCode(reason)) || (reason instanceof HostError && limits.has(officeCode(reason.cause)));

/** The documentation names two codes for a cell that somebody is typing into. */
export const isCellEdit = (reason: unknown): boolean =>
  ['InvalidOperation', 'InvalidOperationInCellEditMode'].includes(officeCode(reason));
