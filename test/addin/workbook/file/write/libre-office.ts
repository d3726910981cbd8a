import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What LibreOffice, without a screen, makes of a workbook. A missing LibreOffice is a failure that says so, never a skip. */
export function convert(workbook: Uint8Array, to: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'momentti-office-'));
  try {
    const source = join(folder, 'result.xlsx');
    writeFileSync(source, workbook);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, source], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(join(out, `result.${to}`)));
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
