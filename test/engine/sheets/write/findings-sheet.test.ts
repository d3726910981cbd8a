import fc from 'fast-check';
import { resultSheets as fi } from '../../../../addin/text/fi/result-sheets';
import type { Issue } from '../../../../engine/issues/issue';
import { findingAmount, sortedFindings } from '../../../../engine/sheets/write/findings-sheet';
import { planSheets } from '../../../../engine/sheets/write/plan-sheets';
import { publishAnalysis } from '../../../../engine/views/publish';
import { smallTown, smallTownModel } from '../../views/small-town';

const mismatch = (difference: string, severity: Issue['severity'] = 'warning'): Issue => ({
  code: 'total.mismatch',
  severity,
  params: { row: 9, column: 'E', printed: '1.00', computed: '2.00', difference },
  at: { file: 'ta.xlsx', sheet: 'TA', cell: 'E9' },
});
const blank = (severity: Issue['severity']): Issue => ({ code: 'amount.blank', severity, params: { line: '1', column: 'E' } });

const severities = fc.constantFrom<Issue['severity']>('error', 'warning', 'info');
const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => (value / 100).toFixed(2));
const issues = fc.array(
  fc.oneof(
    severities.map(blank),
    fc.tuple(cents, severities).map(([euros, of]) => mismatch(euros, of)),
  ),
);
const rank = { error: 0, warning: 1, info: 2 };
const euros = (issue: Issue): number => Math.abs(Number(findingAmount(issue) ?? 0));

const findingsSheetOf = (found: readonly Issue[], sentenceOf?: (issue: Issue) => string) => {
  const document = { ...smallTown(), issues: found };
  return planSheets(document, fi, sentenceOf === undefined ? {} : { sentenceOf }).find(
    ({ name }) => name === fi.sheets.findings,
  )!;
};
const findingRows = (...given: Parameters<typeof findingsSheetOf>) => {
  const { rows, print } = findingsSheetOf(...given);
  return rows.slice(print?.titleRows ?? 0);
};

test('law: every finding has one row, the severe first, the larger money first', () =>
  fc.assert(
    fc.property(issues, (found) => {
      const sorted = sortedFindings(found);
      expect(new Set(sorted)).toEqual(new Set(found));
      expect(sorted).toHaveLength(found.length);
      sorted.slice(1).forEach((issue, at) => {
        const before = sorted[at]!;
        expect(rank[before.severity]).toBeLessThanOrEqual(rank[issue.severity]);
        if (before.severity === issue.severity) expect(euros(before)).toBeGreaterThanOrEqual(euros(issue));
      });
      if (found.length > 0) expect(findingRows(found)).toHaveLength(found.length);
    }),
    { numRuns: 40 },
  ));

test('a row says how severe, what, where and how much', () => {
  const [row] = findingRows([mismatch('-1200.50')], () => 'Summa ei täsmää.');
  expect(row!.map(({ value }) => value)).toEqual([
    'huomio',
    'Summa ei täsmää.',
    'ta.xlsx',
    'TA',
    'E9',
    'total.mismatch',
    -1200.5,
  ]);
});

test('a sentence that looks like a formula is a cell of text', () => {
  const hostile = '=HYPERLINK("http://x")';
  const [row] = findingRows([mismatch('1.00')], () => hostile);
  expect(row![1]).toEqual({ value: hostile, style: 'wrapped' });
});

test('without findings the sheet says so', () => {
  expect(
    findingsSheetOf([])
      .rows.flat()
      .map(({ value }) => value),
  ).toContain(fi.findings.none);
});

test('a published workbook holds the findings that may go with it, and says that there may be others', () => {
  const working = {
    ...smallTown(),
    issues: [mismatch('5.00'), { code: 'index.missing', severity: 'info', params: { year: 2030 } } as const],
  };
  const published = publishAnalysis(working, smallTownModel.publication).value!;
  const texts = planSheets(published, fi)
    .find(({ name }) => name === fi.sheets.findings)!
    .rows.flat()
    .map(({ value }) => value);
  expect(texts).toContain(fi.findings.publishedNote);
  expect(texts).toContain('index.missing');
  expect(texts).not.toContain('total.mismatch');
});
