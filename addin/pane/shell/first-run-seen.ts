const key = 'momentti.firstRunSeen';

/** Whether the first steps were shown on this machine; where nothing can be remembered they are shown each time. */
export function isFirstRunSeen(): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

/** Hosts may forbid storage (private windows, third-party frames); the steps then come again, which does no harm. */
export function rememberFirstRun(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    return;
  }
}
