/** Thrown by pure arithmetic on input it cannot honestly answer for. `code` names the rule, `params` the place. */
export class RefusedInput extends RangeError {
  override readonly name = 'RefusedInput';

  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(params, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))}`);
  }
}

/** A broken invariant of our own: cents lost, a stage out of order. Never raised by what people type. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
