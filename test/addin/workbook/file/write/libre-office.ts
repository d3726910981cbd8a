import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice, without a screen, makes of a workbook. A missing LibreOffice is a failure that says so, never a skip. */
export function convert(workbook: Uint8Array, to: 'xlsx' | 'pdf' | 'ods' | 'fods' | 'xls' | 'csv'): Uint8Array {
  const made = convertAll(new Map([['result.xlsx', workbook]]), to).get('result.xlsx');
  if (made === undefined) throw new Error('LibreOffice could not open the workbook');
  return made;
}

/** Many workbooks by name in one run, which takes seconds to start; what it cannot open is missing from the answer. */
export function convertAll(
  workbooks: ReadonlyMap<string, Uint8Array>,
  to: 'xlsx' | 'pdf' | 'ods' | 'fods' | 'xls' | 'csv',
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-office-'));
  try {
    const sources = [...workbooks].map(([name, bytes], at) => {
      const file = join(folder, `${at}${extname(name)}`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    const made = [...workbooks.keys()].map((name, at) => [name, join(out, `${at}.${to}`)] as const);
    return new Map(
      made.flatMap(([name, path]) => (existsSync(path) ? [[name, new Uint8Array(readFileSync(path))] as const] : [])),
    );
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error('install the package libreoffice-calc: soffice was not found', { cause: fault });
    throw fault;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages of a PDF as LibreOffice writes it: page objects are not compressed. */
export function pagesOf(pdf: Uint8Array): number {
  return new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}
