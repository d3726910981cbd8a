import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { readSpreadsheet } from '../../addin/workbook/file/spreadsheet';
import { dataStart, zipDirectory } from '../../addin/workbook/file/zip/directory';
import { fastest } from './fastest';
import { largeWorkbook } from './large-workbook';
import { runAtOnce } from '../support/run-at-once';

type Say = (line: string) => void;
const rounds = 2;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const oakland = join(import.meta.dirname ?? '.', '../fixtures/budgets/us-oakland-fy2016-17-midcycle.xlsx');

/** Unpacks every part with the host's own zlib: the least that any reader has to do. */
function inflateAll(bytes: Uint8Array): number {
  return zipDirectory(bytes).entries.reduce((sum, entry) => {
    const start = dataStart(bytes, entry);
    const packed = bytes.subarray(start, start + entry.packed);
    return sum + (entry.method === 0 ? packed : inflateRawSync(packed)).length;
  }, 0);
}

const withLibrary = (bytes: Uint8Array): unknown =>
  read(bytes, {
    type: 'array',
    dense: true,
    cellFormula: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    sheetStubs: true,
    raw: true,
  });

function compare(name: string, bytes: Uint8Array, say: Say): void {
  const own = fastest(() => runAtOnce(readSpreadsheet(bytes, 'b.xlsx')), rounds);
  const native = fastest(() => inflateAll(bytes), rounds);
  const portable = fastest(() => unzipSync(bytes), rounds);
  const library = fastest(() => withLibrary(bytes), rounds);
  const times = (other: number): string => `${(own / other).toFixed(2)}x`;
  say(
    `${name}: reading takes ${times(native)} of native inflate, ${times(portable)} of fflate's, ${times(library)} of SheetJS alone`,
  );
}

/** Megabytes of heap that stay while a result is held, and the most that was in use while it was made. */
function memory(bytes: Uint8Array): { held: number; peak: number } {
  const megabyte = 1024 * 1024;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  const work = readSpreadsheet(bytes, 'b.xlsx');
  let step = work.next();
  for (let count = 0; !step.done; step = work.next())
    if (++count % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  return { held: step.value.sheets.length > 0 ? held / megabyte : 0, peak: (Math.max(peak, before) - before) / megabyte };
}

/** Reading against the least work there is and against the library that reads old formats. Ratios of one run. */
export function readingTime(say: Say): void {
  compare('50,000 x 20 with 250,000 formulas', largeWorkbook(50_000, 20), say);
  compare('Oakland 2016-17', new Uint8Array(readFileSync(oakland)), say);
}

export function readingMemory(say: Say): void {
  const bytes = largeWorkbook(50_000, 20);
  const unpacked = zipDirectory(bytes).entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const { held, peak } = memory(bytes);
  say(
    `50,000 x 20, ${Math.round(unpacked / 1e6)} MB of XML: the sheet takes ${held.toFixed(0)} MB, at most ${peak.toFixed(0)} MB while it is read`,
  );
}
