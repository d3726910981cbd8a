import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../../../../addin/workbook/file/write/workbook';
import type { CellStyle, PlanCell, SheetPlan } from '../../../../../engine/sheets/plan';

const plan = (rows: SheetPlan['rows'], name = 'Sheet'): SheetPlan => ({ name, widths: [20, 14], rows });
const readBack = (plans: readonly SheetPlan[]) => {
  const book = read(writeWorkbook(plans), { dense: false });
  return plans.map(({ name }) => book.Sheets[name]!);
};
const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));

test('every number reads back as exactly itself', () =>
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 20 }), (values) => {
      const [sheet] = readBack([plan(values.map((value) => [{ value, style: 'amount' as const }]))]);
      expect(values.map((_, at) => sheet![`A${at + 1}`].v)).toEqual(values);
    }),
  ));

test('every text reads back as itself and stays text: no formula, no number, no lost control character', () =>
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (values) => {
      const [sheet] = readBack([plan(values.map((value) => [{ value }]))]);
      values.forEach((value, at) => {
        expect(sheet![`A${at + 1}`]).toMatchObject({ t: 's', v: value.replaceAll('\r\n', '\n') });
        expect(sheet![`A${at + 1}`].f).toBeUndefined();
      });
    }),
  ));

test.each([
  '=1+1',
  '+358',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("x")',
  '<b>&"',
  '_x000D_',
  '_x005F_',
  'a\rb',
  '\u0000',
  '\uD800',
  'x\uDC00y',
  '\uFFFF',
  '😀',
  '__proto__',
])('hostile text %j stays that text', (value) => {
  const [sheet] = readBack([plan([[{ value }]])]);
  expect(sheet!['A1']).toMatchObject({ t: 's', v: value });
});

test('the same plans give the same bytes, and no part holds a clock', () => {
  const plans = [plan([[{ value: 'a' }, { value: 1 }]])];
  expect(writeWorkbook(plans)).toEqual(writeWorkbook(plans));
  const all = Object.values(unzipSync(writeWorkbook(plans))).map((part) => strFromU8(part));
  expect(all.some((xml) => /\d{4}-\d{2}-\d{2}T/.test(xml))).toBe(false);
});

test('a formula keeps its stored value', () => {
  const [sheet] = readBack([plan([[{ value: 2 }, { value: 4, formula: '=A1*2', style: 'amount' }]])]);
  expect(sheet!['B1']).toMatchObject({ f: 'A1*2', v: 4 });
});

test('spans merge cells and push the next one to the right', () => {
  const [sheet] = readBack([plan([[{ value: 'a', span: 2 }, { value: 'b' }]])]);
  expect(sheet!['!merges']!.map((range) => utils.encode_range(range))).toEqual(['A1:B1']);
  expect(sheet!['C1'].v).toBe('b');
});

test('print set-up, frozen panes, bars and repeated rows are written', () => {
  const parts = unzipSync(
    writeWorkbook([
      {
        ...plan([[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]], "Koti & 'koulu"),
        freeze: { rows: 1, columns: 1 },
        gridlines: false,
        bars: [{ column: 0, from: 1, to: 3 }],
        print: { landscape: true, fit: { wide: 1, tall: 0 }, breaksAfter: [2], titleRows: 1 },
      },
    ]),
  );
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"');
  expect(sheet).toContain('<brk id="2" max="16383" man="1"/>');
  expect(sheet).toContain('showGridLines="0"');
  expect(sheet).toContain('sqref="A1:A3"');
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain("localSheetId=\"0\">'Koti &amp; ''koulu'!$1:$1<");
});

test('every style has a format of its own place in the styles part', () => {
  const styles: CellStyle[] = ['title', 'header', 'amount', 'share', 'totalAmount', 'warning'];
  const parts = unzipSync(writeWorkbook([plan([styles.map((style): PlanCell => ({ value: 1, style }))])]));
  const xfs = strFromU8(parts['xl/styles.xml']!)
    .match(/<cellXfs.*<\/cellXfs>/)![0]
    .match(/<xf /g)!.length;
  const used = [...strFromU8(parts['xl/worksheets/sheet1.xml']!).matchAll(/ s="(\d+)"/g)].map((match) => Number(match[1]));
  expect(new Set(used).size).toBe(styles.length);
  expect(Math.max(...used)).toBeLessThan(xfs);
});

test('a text longer than a cell can hold is refused, never cut', () =>
  expect(() => writeWorkbook([plan([[{ value: `${'a'.repeat(32766)}😀` }]])])).toThrow(
    expect.objectContaining({ code: 'text.too-long', params: expect.objectContaining({ cell: 'A1', length: 32768 }) }),
  ));

test.each([NaN, Infinity, -Infinity])('%p is refused, never written', (value) =>
  expect(() => writeWorkbook([plan([[{ value }]])])).toThrow(expect.objectContaining({ code: 'sheet.number' })),
);

test.each([
  [[''], 'empty'],
  [['x'.repeat(32)], 'too-long'],
  [['a/b'], 'forbidden-character'],
  [['a[b'], 'forbidden-character'],
  [["'a"], 'apostrophe'],
  [['History'], 'reserved'],
  [['Ä', 'ä'], 'not-unique'],
])('sheet names %j are refused: %s', (names, rule) =>
  expect(() => writeWorkbook(names.map((name) => plan([[{ value: 1 }]], name)))).toThrow(
    expect.objectContaining({ code: 'sheet.name', params: expect.objectContaining({ rule }) as unknown }),
  ),
);
