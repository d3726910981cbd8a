import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeOutput } from '../../addin/cli/output';
import { momentti, temporaryFolder } from './run';

const folder = temporaryFolder();
const rules = { folder, force: true, inputs: [] };
const path = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(path(name), 'utf8');

test('as many undos as writes bring back every state, the last one first', async () => {
  let number = 0;
  const contents = fc.array(fc.string(), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.string(), contents, async (first, writes) => {
      const name = `file-${++number}.xlsx`;
      writeFileSync(path(name), first);
      for (const content of writes) writeOutput({ name, content }, rules);
      for (const state of [first, ...writes].slice(0, -1).reverse()) {
        expect((await momentti(folder, 'undo', name)).code).toBe(0);
        expect(text(name)).toBe(state);
      }
      expect((await momentti(folder, 'undo', name)).stderr).toContain('[undo.nothing]');
      expect(text(name)).toBe(first);
    }),
    { numRuns: 30 },
  );
  expect(existsSync(path('.momentti-undo'))).toBe(false);
});

test('one file is taken back without another, also where one name begins like another', async () => {
  for (const name of ['a.xlsx', 'a.xlsx.1.xlsx']) writeFileSync(path(name), `${name} before`);
  for (const name of ['a.xlsx', 'a.xlsx.1.xlsx']) writeOutput({ name, content: `${name} after` }, rules);
  expect((await momentti(folder, 'undo', 'a.xlsx')).code).toBe(0);
  expect([text('a.xlsx'), text('a.xlsx.1.xlsx')]).toEqual(['a.xlsx before', 'a.xlsx.1.xlsx after']);
});

test('a write that was cut off before the file changed is not mistaken for the last one', async () => {
  writeFileSync(path('cut.xlsx'), 'first');
  writeOutput({ name: 'cut.xlsx', content: 'second' }, rules);
  writeOutput({ name: 'cut.xlsx', content: 'third' }, rules);
  writeFileSync(path('cut.xlsx'), 'second');
  expect((await momentti(folder, 'undo', 'cut.xlsx')).code).toBe(0);
  expect(text('cut.xlsx')).toBe('first');
});

test('the file keeps its rights, and a link stays a link', async () => {
  writeFileSync(path('real.xlsx'), 'before');
  chmodSync(path('real.xlsx'), 0o640);
  symlinkSync(path('real.xlsx'), path('link.xlsx'));
  writeOutput({ name: 'link.xlsx', content: 'after' }, rules);
  expect(text('real.xlsx')).toBe('after');
  const rights = (name: string): number => statSync(path(name)).mode & 0o777;
  expect([rights('real.xlsx'), rights('.momentti-undo/real.xlsx.1.before'), rights('.momentti-undo')]).toEqual([
    0o640, 0o640, 0o700,
  ]);
  expect((await momentti(folder, 'undo', 'link.xlsx')).code).toBe(0);
  expect([text('real.xlsx'), readdirSync(folder).includes('link.xlsx')]).toEqual(['before', true]);
});

test('only the ten latest writes are kept', () => {
  writeFileSync(path('often.xlsx'), '0');
  for (let write = 1; write <= 14; write++) writeOutput({ name: 'often.xlsx', content: String(write) }, rules);
  const copies = readdirSync(path('.momentti-undo')).filter((name) => name.startsWith('often.xlsx') && name.endsWith('.before'));
  expect(copies.map((name) => readFileSync(join(path('.momentti-undo'), name), 'utf8')).sort((a, b) => +a - +b)).toEqual(
    Array.from({ length: 10 }, (_, at) => String(at + 4)),
  );
});

test('--json says what happened', async () => {
  writeFileSync(path('told.xlsx'), 'before');
  writeOutput({ name: 'told.xlsx', content: 'after' }, rules);
  const { stdout } = await momentti(folder, 'undo', 'told.xlsx', '--json');
  expect(JSON.parse(stdout)).toEqual({ schema: 'momentti/undo/1', file: 'told.xlsx', left: 0, issues: [] });
});
