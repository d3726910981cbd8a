import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { HostError } from '../../../../addin/workbook/host-error';
import { inspectCells } from '../../../../engine/sheets/read/inspect-cells';

interface Truth {
  readonly outcome: string;
  readonly date1904?: boolean;
  readonly chartsheets?: number;
  readonly sheets?: readonly {
    readonly name: string;
    readonly state?: string;
    readonly numbers: number;
    readonly number_sum: number;
    readonly errors: number;
    readonly formulas: number;
    readonly merged: number;
  }[];
}

interface Torture {
  readonly name: string;
  readonly feat: readonly string[];
  readonly truth: Truth;
}

const folder = join(__dirname, '../../../fixtures/xlsx-torture');
const { files } = JSON.parse(readFileSync(join(folder, 'TORTURE.json'), 'utf8')) as { files: readonly Torture[] };
const open = (name: string) => openFile(new Uint8Array(readFileSync(join(folder, name))), name);

/** Files with a reading that counts cells: not old xls, and not strict, which the reference reads as empty. */
const counted = files.filter(({ feat, truth }) => truth.sheets?.[0]?.state !== undefined && !feat.includes('strict'));

test('every file of the folder is in the list', () => {
  const kept = readdirSync(folder).filter((name) => !/\.(md|json|txt)$/.test(name));
  expect(files.map(({ name }) => name).sort()).toEqual(kept.sort());
  expect(counted.length).toBeGreaterThan(25);
});

test.each(counted)('$name reads as the reference says', async ({ name, truth }) => {
  const workbook = await open(name);
  const found = (await workbook.read()).map((sheet) => {
    const { visibility, numbers, sum, errors, formulas } = inspectCells(sheet);
    const counts = { name: sheet.name, state: visibility, numbers, errors, formulas, merged: sheet.merged?.length ?? 0 };
    return { counts, sum };
  });
  const sheets = truth.sheets ?? [];
  expect(found.map(({ counts }) => counts)).toEqual(
    sheets.map(({ name, state, numbers, errors, formulas, merged }) => ({ name, state, numbers, errors, formulas, merged })),
  );
  // The reference prints six decimals.
  found.forEach(({ sum }, at) => expect(sum).toBeCloseTo(sheets[at]?.number_sum ?? NaN, 5));
  expect(workbook.otherSheets).toHaveLength(truth.chartsheets ?? 0);
});

test.each(files.filter(({ truth }) => truth.outcome.includes('legacy')))(
  '$name has the sheets the reference has',
  async ({ name, truth }) => {
    const found = await (await open(name)).read();
    expect(found.map((sheet) => sheet.name)).toEqual(truth.sheets?.map((sheet) => sheet.name));
  },
);

/** What the reference reader cannot read, does not count, or should not: what a person sees in each. */
const own: Readonly<Record<string, string | readonly [sheet: string, numbers: number, sum: number, formulas: number][]>> = {
  'excelize--encryptAES.xlsx': 'file.encrypted',
  'excelize--encryptSHA512.xlsx': 'file.encrypted',
  'poi--58616.xlsx': 'file.encrypted',
  'poi--54764-2.xlsx': 'file.entities',
  'poi--poc-xmlbomb.xlsx': 'file.entities',
  'poi--clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx': 'file.damaged',
  'poi--clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx': 'file.damaged',
  'poi--clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx': 'file.damaged',
  'poi--clusterfuzz-testcase-minimized-POIXSSFFuzzer-6123461607817216.xlsx': 'file.damaged',
  'poi--clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx': 'file.damaged',
  'calamine--issue_174.xlsx': [['Sheet1', 4, 126.701, 0]],
  'calamine--issue_530.xlsx': [['出勤分类组织汇总表', 0, 0, 0]],
  'calamine--minimal_package.xlsx': [['Sheet1', 0, 0, 0]],
  'calamine--number_rows_repeated.ods': [
    ['Sheet1', 0, 0, 0],
    ['Sheet2', 0, 0, 0],
    ['Sheet3', 0, 0, 0],
  ],
  'calamine--strict_iso_paths.xlsx': [['ml_out', 1317, 68992560332.64629, 0]],
  'calamine--xls_formula_columns_beyond_z.xls': [['Sheet1', 3, 6, 2]],
  'poi--57914.xlsx': [['test_excel_2013', 3, 1000000001, 0]],
  'poi--sample.strict.xlsx': [
    ['Sheet1', 10, 9990, 1],
    ['rich test', 0, 0, 0],
    ['Sheet3', 0, 0, 0],
  ],
  'poi--49609.xlsx': [
    ['FAM', 3686, 24749972.990738887, 0],
    ['VIC', 3686, 13201968.501616469, 0],
  ],
  'poi--51519.xlsb': [
    ['Sheet1', 17, 153, 0],
    ['Sheet2', 0, 0, 0],
    ['Sheet3', 0, 0, 0],
  ],
  'poi--testVarious.xlsb': [['mySheet1', 15, 1358024679135854.2, 3]],
  'test-files--wtf_path.xlsx': [
    ['SheetJS', 4, 9.14159, 4],
    ['Hidden', 3, 6, 0],
  ],
};

test.each(Object.entries(own))('%s', async (name, expected) => {
  const outcome = await open(name).then(
    async (workbook) =>
      (await workbook.read()).map((sheet) => {
        const { numbers, sum, formulas } = inspectCells(sheet);
        return [sheet.name, numbers, sum, formulas];
      }),
    (fault: unknown) => (fault instanceof HostError ? fault.code : fault),
  );
  expect(outcome).toEqual(expected);
});

test('texts are read as Excel shows them', async () => {
  const texts = async (name: string) => (await (await open(name)).read()).map(({ rows }) => rows);
  expect((await texts('calamine--has_x000D_.xlsx'))[0]).toEqual([['ABC\r\nDEF']]);
  expect((await texts('poi--InlineString.xlsx'))[0]).toEqual([['😜more text']]);
  const trimmed = [
    ['trimmed value', '  preserved value  ', null, 'clean text'],
    ['line1\nline2', '  line1\nline2  '],
    ['日期 时间'],
  ];
  expect((await texts('calamine--whitespace_trim.xlsx'))[1]).toEqual(trimmed);
  expect((await texts('xlsxwriter--date_1904_01.xlsx'))[0]?.slice(0, 2)).toEqual([['1900-01-01'], ['1902-09-26']]);
  expect((await texts('xlsxwriter--date_1904_02.xlsx'))[0]?.slice(0, 2)).toEqual([['1904-01-01'], ['1906-09-27']]);
});
