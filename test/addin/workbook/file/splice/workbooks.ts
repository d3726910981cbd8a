import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { root as samples } from '../../../../samples/sample-files';

const fixtures = join(process.cwd(), 'test/fixtures');

/** Every xlsx and xlsm there is to write into: the samples, rich workbooks and the odd ones of other libraries' tests. */
const folders = [
  join(fixtures, 'xlsx-torture'),
  join(fixtures, 'rich-workbooks'),
  join(samples, 'mallikunta'),
  join(samples, 'hyvinvointialue'),
];

export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const all: readonly Workbook[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
);

export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, path)));

/** Those that open; the others, hostile or broken, are the reader's to refuse. */
export async function openable(): Promise<readonly Workbook[]> {
  const opened = await Promise.all(
    all.map(async (workbook) => {
      try {
        return (await openFile(workbook.bytes, workbook.name)).canHoldResults ? [workbook] : [];
      } catch {
        return [];
      }
    }),
  );
  return opened.flat();
}

export const everything = all;
