import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../addin/cli/run-command';
import { largeWorkbook } from '../bench/large-workbook';
import { workbookOf } from '../addin/workbook/file/hostile-files';
import { momentti, temporaryFolder } from './run';

const folder = temporaryFolder();
writeFileSync(join(folder, 'iso.xlsx'), largeWorkbook(20_000, 20));

/** One command in front of a terminal; `watch` is told of everything that is shown there. */
async function atTerminal(args: readonly string[], signal: AbortSignal, watch: (text: string) => void) {
  let stdout = '';
  let stderr = '';
  const code = await runCommand(args, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => {
      stderr += text;
      watch(text);
    },
    environment: { LANG: 'fi_FI.UTF-8' },
    isTerminal: true,
    signal,
    folder,
  });
  return { code, stdout, stderr };
}

test('reading shows how far it is, and Ctrl-C stops it: said, nothing printed, nothing written', async () => {
  const stop = new AbortController();
  const { code, stdout, stderr } = await atTerminal(
    ['inspect', 'iso.xlsx', '--json', '--out', 'tulos.json'],
    stop.signal,
    (text) => {
      if (/ \d+ %/.test(text)) stop.abort();
    },
  );
  expect(code).toBe(130);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Luetaan iso\.xlsx \d+ %/);
  expect(stderr).toContain('Keskeytetty. Mitään ei kirjoitettu, ja tiedostosi ovat ennallaan.\n');
  expect(readdirSync(folder)).toEqual(['iso.xlsx']);
}, 60_000);

test('what is stopped while the engine is at work is not written either', async () => {
  const stop = new AbortController();
  writeFileSync(join(folder, 'pieni.csv'), 'Tili;Nimi;TA 2026\n4000;Palkat;1\n4100;Vuokrat;2\n4200;Muut;3\n');
  const running = atTerminal(['inspect', 'pieni.csv', '--out', 'tulos.json'], stop.signal, () => undefined);
  queueMicrotask(() => stop.abort());
  expect((await running).code).toBe(130);
  expect(readdirSync(folder)).not.toContain('tulos.json');
});

test('--cells counts what the file holds, and lists what was calculated here and what could not be', async () => {
  const rows = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f></c><c r="C1"><f>INDIRECT("A1")</f></c></row>';
  writeFileSync(join(folder, 'kaavat.xlsx'), workbookOf(rows));
  const { stdout } = await momentti(folder, 'inspect', 'kaavat.xlsx', '--cells', '--json');
  expect(JSON.parse(stdout).sheets).toEqual([
    {
      name: 'S',
      visibility: 'visible',
      extent: 'A1:C1',
      numbers: 1,
      sum: 2,
      errors: 0,
      formulas: 2,
      calculated: ['B1'],
      withoutValue: ['C1'],
    },
  ]);
});

test('a fods is found in a folder, a txt is read when it is named', async () => {
  const flat =
    '<office:document><table:table table:name="S"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document>';
  writeFileSync(join(folder, 'b.fods'), flat);
  writeFileSync(join(folder, 'b.txt'), 'Tili;TA 2026\n4000;1\n');
  for (const file of ['b.fods', 'b.txt']) expect((await momentti(folder, 'inspect', file, '--json')).code).toBeLessThan(2);
});
