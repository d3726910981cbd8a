import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { changes, ending, mutate, mutatePart, readingFaults, swapWords } from './fuzz';
import { makeSpreadsheet } from './make-spreadsheet';

/** `npm run test:long` tries this many times as much, from new seeds. */
const times = Number(process.env.MOMENTTI_FUZZ ?? 1);
const settings = (runs: number) => ({ numRuns: runs * times, ...(times === 1 && { seed: 20260101 }), endOnFailure: true });
const slowest = 10_000;

const fixtures = join(__dirname, '../../../fixtures');
const torture = (name: string) => new Uint8Array(readFileSync(join(fixtures, 'xlsx-torture', name)));
const rows = [
  ['Tili', 'Nimi', 'TA 2026'],
  ['4000', 'Palkat', -1234.5],
  ['4100', 'Vuokrat', '1 234,50'],
];
const files: readonly (readonly [file: string, bytes: Uint8Array])[] = [
  ['excel.xlsx', torture('calamine--column_row_ranges.xlsx')],
  ['table.xlsx', torture('poi--63934.xlsx')],
  ['macro.xlsm', torture('poi--61495-test.xlsm')],
  ['made.xlsx', makeSpreadsheet([{ name: 'TA2026', rows }])],
  ['various.xlsb', torture('poi--testVarious.xlsb')],
  ['old.xls', torture('poi--61116.xls')],
  ['made.xls', makeSpreadsheet([{ name: 'TA2026', rows }], 'biff8')],
  ['filter.ods', torture('test-files--AutoFilter.ods')],
  ['flat.fods', torture('test-files--LO7322.fods').subarray(0, 60_000)],
  ['koeln.csv', new Uint8Array(readFileSync(join(fixtures, 'budgets/de-koeln-gesamtergebnisplan.csv')))],
];
const zipped = files.filter(([, bytes]) => bytes[0] === 0x50);
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

async function endsInTime(bytes: Uint8Array, file: string): Promise<void> {
  const start = performance.now();
  const end = await ending(bytes, file);
  expect(end === 'read' || readingFaults.has(end)).toBe(true);
  expect(performance.now() - start).toBeLessThan(slowest);
}

describe.each(files)('%s', (file, bytes) => {
  test(
    'with any bytes changed it is read, or refused with a reason',
    () =>
      fc.assert(
        fc.asyncProperty(changes, (changed) => endsInTime(mutate(bytes, changed), file)),
        settings(25),
      ),
    60_000 * times,
  );
});

describe.each(zipped)('the parts of %s', (file, bytes) => {
  test(
    'with any bytes changed they are read, or refused with a reason',
    () =>
      fc.assert(
        fc.asyncProperty(part, changes, (at, changed) => endsInTime(mutatePart(bytes, at, changed), file)),
        settings(25),
      ),
    60_000 * times,
  );

  test(
    'with words in the wrong place they are read, or refused with a reason',
    () =>
      fc.assert(
        fc.asyncProperty(part, part, part, (at, from, to) => endsInTime(swapWords(bytes, at, from, to), file)),
        settings(25),
      ),
    60_000 * times,
  );

  test(
    'a changed byte in a part that is read never gives other cells in silence',
    async () => {
      const whole = await (await openFile(bytes, file)).read();
      await fc.assert(
        fc.asyncProperty(part, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
          const changed = Uint8Array.from(bytes);
          const place = Math.floor(at * bytes.length);
          changed[place] = changed[place]! ^ flip;
          const sheets = await openFile(changed, file).then(
            (workbook) => workbook.read(),
            () => null,
          );
          if (sheets !== null) expect(sheets).toEqual(whole);
        }),
        settings(25),
      );
    },
    60_000 * times,
  );
});
