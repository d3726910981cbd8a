import { RefusedInput } from '../../../../engine';
import { isWellFormed } from './xml-text';

const longestName = 31;

/** Control characters and the seven signs no worksheet name may hold. */
const forbidden = /[:\\/?*[\]\u0000-\u001F]/;

function broken(name: string): string | null {
  if (name.trim() === '') return 'empty';
  if (name.length > longestName) return 'too-long';
  if (forbidden.test(name) || !isWellFormed(name)) return 'forbidden-character';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe';
  // Excel keeps this name for its own change log and refuses to open a file that uses it.
  if (name.toLowerCase() === 'history') return 'reserved';
  return null;
}

/** Throws RefusedInput `sheet.name` (params: name, rule) unless every name is one a workbook can hold, unique in any letter case. */
export function checkSheetNames(names: readonly string[]): void {
  if (names.length === 0) throw new RefusedInput('sheet.none');
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const rule = broken(name) ?? (seen.has(key) ? 'not-unique' : null);
    if (rule !== null) throw new RefusedInput('sheet.name', { name, rule });
    seen.add(key);
  }
}
