import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../../addin/cli/run-command';

const root = resolve(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Output that the README shows, behind a comment that names the command. */
const shown = [...readme.matchAll(/<!-- shown: momentti (.+?) -->\s+```\n([\s\S]+?)\n```/g)].map(([, command, lines]) => ({
  command,
  lines,
}));

test('the README shows output', () => expect(shown.length).toBeGreaterThanOrEqual(3));

test.each(shown)('momentti $command prints what the README shows', async ({ command, lines }) => {
  const printed: string[] = [];
  await runCommand(command.split(' '), {
    stdout: (text) => void printed.push(text),
    stderr: () => undefined,
    environment: {},
    isTerminal: false,
    folder: root,
  });
  const output = printed.join('').split('\n');
  for (const line of lines.split('\n').filter((text) => text !== '…')) expect(output).toContain(line);
});

test('every file the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});
