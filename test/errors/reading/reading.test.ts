import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../../addin/text';
import { issuesReading } from '../../../addin/text/fi/issues-reading';
import { issueSentence } from '../../../addin/text/issue-sentence';
import { languages } from '../../../addin/text/language';
import { readDelimited } from '../../../addin/workbook/file/delimited';
import type { Issue, Layout, SheetGrid } from '../../../engine';
import { inspectSheets, readBudgets } from '../../../engine';
import { fileFaults, openingFindings } from './file-faults';
import { runAtOnce } from '../../support/run-at-once';

/** One sample: sheets, the layouts they are read by, and where its finding must stand. */
interface Sample {
  readonly why: string;
  readonly run: 'read' | 'inspect';
  readonly sheets: readonly {
    name: string | null;
    rows?: SheetGrid['rows'];
    /** In place of rows: the file's text. */
    csv?: string;
    visibility?: SheetGrid['visibility'];
    formulasWithoutValue?: readonly string[];
    hiddenRows?: readonly number[];
    /** Addresses of formulas whose value is from before an edit. */
    stale?: readonly string[];
    /** Formulas by address. */
    formulas?: Readonly<Record<string, string>>;
  }[];
  readonly layouts?: readonly Layout[];
  readonly expect: { readonly severity: Issue['severity']; readonly cell: string | null };
}

const folder = __dirname;
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ code: name.replace(/\.json$/, ''), sample: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sample }));

function issuesOf({ run, sheets, layouts = [] }: Sample): readonly Issue[] {
  const grids = sheets.map(({ csv, formulas = {}, stale = [], ...sheet }): SheetGrid => ({
    file: 'b.xlsx',
    visibility: 'visible',
    formulas: Object.keys(formulas).length,
    formulaTexts: new Map(Object.entries(formulas)),
    formulasWithoutValue: [],
    stale: new Set(stale),
    rows: [],
    ...(csv === undefined ? {} : runAtOnce(readDelimited(new TextEncoder().encode(csv), 'b.xlsx'))),
    ...sheet,
  }));
  return run === 'inspect' ? inspectSheets(grids, { file: 'b.xlsx' }).issues : readBudgets(grids, layouts).issues;
}

function expectWords(issue: Issue): void {
  for (const language of languages) {
    const sentence = issueSentence(issue, texts[language]);
    expect(sentence.length).toBeGreaterThan(30);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{/);
    for (const value of Object.values(issue.params)) {
      if (typeof value === 'string' && !/^-?[\d.]+$/.test(value) && issue.code !== 'sign.suspect')
        expect(sentence).toContain(value);
    }
  }
}

test.each(samples)('$code: $sample.why', ({ code, sample }) => {
  const issues = issuesOf(sample);
  const found = issues.filter((issue) => issue.code === code);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: sample.expect.severity, at: { file: 'b.xlsx', cell: sample.expect.cell } });
  expectWords(found[0]!);
});

test.each(Object.entries(fileFaults))('%s', async (code, trigger) => {
  const issue = await trigger();
  // What the model's sheets went through was settled; a person only has to look.
  expect(issue).toMatchObject({ code, severity: code.startsWith('model.') ? 'warning' : 'error' });
  if (!code.startsWith('changes.')) expectWords(issue);
});

test.each(Object.entries(openingFindings))('%s, while the file is opened', async (code, find) => {
  const issue = await find();
  expect(issue).toMatchObject({ code, severity: 'info', at: { file: 'b.fods', sheet: 'S', cell: 'B1' } });
  expectWords(issue!);
});

test('every finding of reading has its sample', () => {
  const shown = new Set([...samples.map(({ code }) => code), ...Object.keys(fileFaults), ...Object.keys(openingFindings)]);
  // The sentences are keyed by the codes, so they list them all.
  const codes = Object.keys(issuesReading);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  expect([...shown].filter((code) => !codes.includes(code))).toEqual([]);
});
