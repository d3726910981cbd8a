import { longestName, nameKey, RefusedInput, type SheetPlan } from '../../../engine';
import { HostError } from '../host-error';
import { isWellFormed } from './cell-text';

export { nameKey };

/** Control characters and the seven signs no worksheet name may hold. */
const forbidden = /[:\\/?*[\]\u0000-\u001F]/;

function broken(name: string): string | null {
  if (name.trim() === '') return 'empty';
  if (name.length > longestName) return 'too-long';
  if (forbidden.test(name) || !isWellFormed(name)) return 'forbidden-character';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  // Excel keeps this name for its own change log and refuses to open a file that uses it.
  if (nameKey(name) === 'history') return 'reserved';
  return null;
}

/** Throws RefusedInput `sheet.name` (params: name, rule) unless every name is one a workbook can hold, unique in any letter case. */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new RefusedInput('sheet.none');
  const seen = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    const rule = broken(name) ?? (seen.has(key) ? 'not-unique' : null);
    if (rule !== null) throw new RefusedInput('sheet.name', { name, rule });
    seen.add(key);
  }
}

/** The same for plans that go into a workbook, where there may be none. Throws HostError sheet.name-refused. */
export function checkPlanNames(plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  try {
    checkSheetNames(plans.map(({ name }) => name));
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    throw new HostError('sheet.name-refused', { sheet: String(cause.params.name) }, { cause });
  }
}
