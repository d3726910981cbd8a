/** What of a worker's own scope is used here. */
interface Scope {
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly error?: unknown; readonly message: string }) => void): void;
}

/** Tells of every fault in the worker that nothing caught: no page hears of them by itself. */
export function reportFaults(report: (fault: unknown) => void, scope: Scope = globalThis as unknown as Scope): void {
  scope.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  scope.addEventListener('error', ({ error, message }) => report(error ?? message));
}
