import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { hostileFiles, workbookOf } from './hostile-files';

/** What no file may exceed; a budget of 50,000 rows and 20 columns needs a quarter of it. */
const megabytes = 768;
const milliseconds = 20_000;

const outcomes = JSON.parse(
  execFileSync(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      '--import',
      'tsx',
      join(__dirname, 'read-hostile.ts'),
      join(__dirname, '../../../fixtures/xlsx-torture'),
    ],
    { encoding: 'utf8', timeout: 240_000, maxBuffer: 1 << 24 },
  ),
) as Record<string, { ends: string; milliseconds: number }>;

test.each(Object.entries(hostileFiles))('%s', (name, { ends }) => {
  expect(outcomes[name]?.ends).toBe(ends);
});

test('every file, kept or made, ends within bounded time and memory', () => {
  const odd = Object.entries(outcomes).filter(
    ([, outcome]) => outcome.milliseconds > milliseconds || !/^(opens|file\.[a-z-]+)$/.test(outcome.ends),
  );
  expect(odd).toEqual([]);
  expect(Object.keys(outcomes).length).toBeGreaterThan(75);
});

describe('what opens is not invented', () => {
  const read = async (bytes: Uint8Array, file: string) => (await (await openFile(bytes, file)).read())[0]!;
  const opened = (name: string) => read(hostileFiles[name]!.make(), hostileFiles[name]!.file);

  test('a far cell stands where it stands', async () => {
    const { rows } = await opened('a sheet of the largest size with two cells');
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]?.[16_383]).toBe(2);
  });

  test('a number that is none is text, and blank is nothing', async () => {
    expect((await opened('a number that is none')).rows).toEqual([['1e999', '0x10']]);
  });

  test.each([
    ['a formula that would take all memory'],
    ['formulas that each look at everything'],
    ['formulas that ask each other'],
  ])('%s: no value, and listed', async (name) => {
    const { formulas, formulasWithoutValue, calculated } = await opened(name);
    expect(formulasWithoutValue).toHaveLength(formulas);
    expect(calculated).toBeUndefined();
  });

  test('an entity that nobody defines stays as it is written', async () => {
    expect((await read(workbookOf('<row><c t="inlineStr"><is><t>a &lol; &amp;</t></is></c></row>'), 'b.xlsx')).rows).toEqual([
      ['a &lol; &'],
    ]);
  });
});
