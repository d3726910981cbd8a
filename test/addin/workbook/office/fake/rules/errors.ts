/** What Office throws: a code, and where in the batch it came up. Its message is for developers alone. */
export class OfficeError extends Error {
  readonly traceMessages: readonly string[] = [];
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation?: string };

  constructor(
    readonly code: string,
    message: string,
    readonly errorLocation?: string,
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, ...(errorLocation === undefined ? {} : { errorLocation }) };
  }
}

/** The test asked for something this fake does not imitate, or did what an add-in must never do: the test fails, nothing is guessed. */
export class FakeRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FakeRefusal';
  }
}
