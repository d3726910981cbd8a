import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remember } from '../../../addin/cli/write-history';
import { makeSpreadsheet } from '../../addin/workbook/file/make-spreadsheet';
import { momentti, temporaryFolder } from '../../cli/run';
import { settleIn } from '../../cli/small-town';

/** For every finding about a command or its files: what a person typed. Run beside budget.csv and model.json. */
const samples: Readonly<Record<string, readonly string[]>> = {
  'command.unknown': ['analyze', 'budget.csv'],
  'command.not-yet': ['check', 'budget.csv', '--model', 'model.json'],
  'command.option-unknown': ['analyse', 'budget.csv', '--model', 'model.json', '--mesure', 'TA 2026'],
  'command.option-value-missing': ['analyse', 'budget.csv', '--model'],
  'command.option-twice': ['analyse', 'budget.csv', '--model', 'model.json', '--model', 'other.json'],
  'command.option-value': ['analyse', 'budget.csv', '--model', 'model.json', '--lang', 'no'],
  'command.option-missing': ['analyse', 'budget.csv'],
  'command.option-not-here': ['trace', 'budget.csv', '--model', 'model.json', '--cell', 'age=7', '--publish'],
  'command.option-needs': ['analyse', 'budget.csv', '--model', 'model.json', '--tag-column'],
  'command.options-apart': ['analyse', 'budget.csv', '--model', 'model.json', '--into', 'there.xlsx', '--out', 'new.xlsx'],
  'command.tag-column-elsewhere': ['analyse', 'budget.csv', '--model', 'model.json', '--into', 'other.xlsx', '--tag-column'],
  'command.argument-missing': ['analyse', '--model', 'model.json'],
  'command.argument-extra': ['compare', 'budget.csv', 'budget.csv', 'budget.csv', '--model', 'model.json'],
  'file.not-found': ['analyse', 'talousarvio.xlsx', '--model', 'model.json'],
  'file.unreadable': ['analyse', 'budget.csv', '--model', 'folder.json'],
  'file.unsupported': ['analyse', 'budget.pdf', '--model', 'model.json'],
  'file.none-in-folder': ['analyse', 'empty', '--model', 'model.json'],
  'file.twice': ['analyse', 'budget.csv', './budget.csv', '--model', 'model.json'],
  'file.exists': ['analyse', 'budget.csv', '--model', 'model.json', '--out', 'there.xlsx'],
  'file.is-input': ['analyse', 'budget.csv', '--model', 'model.json', '--out', 'model.json', '--force'],
  'file.open-elsewhere': ['undo', 'open.xlsx'],
  'file.not-written': ['analyse', 'budget.csv', '--model', 'model.json', '--out', 'budget.csv/result.xlsx'],
  'publish.unprotected': ['analyse', 'budget.csv', '--model', 'one-client.json', '--publish'],
  'rules.unknown-field': ['rules', 'budget.csv', '--model', 'model.json', '--when', 'colour=red', '--tag', 'school'],
  'undo.nothing': ['undo', 'there.xlsx'],
  'undo.changed-since': ['undo', 'changed.xlsx'],
  'undo.copy-damaged': ['undo', 'torn.xlsx'],
  'cell.key-twice': ['trace', 'budget.csv', '--model', 'model.json', '--cell', 'age=8,age=9'],
  'cell.unknown-key': ['trace', 'budget.csv', '--model', 'model.json', '--cell', 'colour=red'],
  'cell.unknown-value': ['trace', 'budget.csv', '--model', 'model.json', '--cell', 'segment=4-8'],
  'cell.elsewhere': ['trace', 'budget.csv', '--model', 'nobody.json', '--cell', 'service=school'],
  'cell.empty': ['trace', 'budget.csv', '--model', 'model.json', '--cell', 'age=3,service=school'],
};

/** The same model where nobody is known to be reached. */
function nobody(model: string): string {
  const parsed = JSON.parse(model) as { drivers: { id: string }[] };
  return JSON.stringify({ ...parsed, drivers: parsed.drivers.map(({ id }) => ({ id, kind: 'none' })) });
}

/** The same model with all money in one moment that serves one child: every total is that child's. */
function oneClient(model: string): string {
  const parsed = JSON.parse(model) as { moments: { id: string; driver: string }[] };
  const [moment] = parsed.moments;
  const drivers = [{ id: 'one', kind: 'users', source: 'register', evidence: 'A', counts: [{ from: 5, to: 5, count: 1 }] }];
  const rules = [{ id: 'all', when: {}, shares: [{ moment: moment?.id, share: 1 }] }];
  return JSON.stringify({ ...parsed, moments: [{ ...moment, driver: 'one' }], drivers, rules, tags: [] });
}

const folder = temporaryFolder();
beforeAll(() => {
  settleIn(folder);
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'folder.json'));
  writeFileSync(join(folder, 'budget.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'one-client.json'), oneClient(readFileSync(join(folder, 'model.json'), 'utf8')));
  writeFileSync(join(folder, 'nobody.json'), nobody(readFileSync(join(folder, 'model.json'), 'utf8')));
  writeFileSync(join(folder, 'there.xlsx'), 'somebody else was here');
  writeFileSync(join(folder, 'other.xlsx'), makeSpreadsheet([{ name: 'Muistio', rows: [['oma']] }]));
  writeFileSync(join(folder, 'open.xlsx'), '');
  writeFileSync(join(folder, '~$open.xlsx'), '');
  for (const name of ['changed.xlsx', 'torn.xlsx']) {
    writeFileSync(join(folder, name), 'as it was');
    remember(join(folder, name), 'as written');
    writeFileSync(join(folder, name), name === 'torn.xlsx' ? 'as written' : 'as a person changed it');
  }
  writeFileSync(join(folder, '.momentti-undo/torn.xlsx.1.before'), 'no longer as it was');
});

test.each(Object.entries(samples))('%s', async (code, args) => {
  const inputs = (): string =>
    readFileSync(join(folder, 'model.json'), 'utf8') + readFileSync(join(folder, 'budget.csv'), 'utf8');
  const before = inputs();
  const ran = await momentti(folder, ...args);
  expect(ran.stdout + ran.stderr).toContain(`[${code}]`);
  expect([1, 2]).toContain(ran.code);
  expect(inputs()).toBe(before);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('every code of the command line has its sample', () => {
  const source = readFileSync(resolve(__dirname, '../../../engine/issues/codes/command.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}'([a-z.-]+)':/gm)].map(([, code]) => code);
  expect(Object.keys(samples).sort()).toEqual(codes.sort());
});
