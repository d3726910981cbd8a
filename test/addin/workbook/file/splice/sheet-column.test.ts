import { openFile } from '../../../../../addin/workbook/file/file-workbook';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { zipDirectory } from '../../../../../addin/workbook/file/zip/directory';
import type { ColumnPlan, SheetPlan } from '../../../../../engine/sheets/plan';
import { changed, partOf, usersWorkbook } from './packages';
import { tags } from './plans';
import { fixture } from './workbooks';
import { spliced } from '../../../../support/spliced';

const budget = fixture('rich-workbooks/budget.xlsx');
const lines = 'xl/worksheets/sheet1.xml';
const plan = tags('Käyttötalous', 3, null, [4, 'Varhaiskasvatus'], [5, '=2 & <b>'], [14, 7.5]);
const simple: SheetPlan = {
  name: 'S',
  widths: [],
  rows: [
    [{ value: 'Tili' }, { value: 'TA 2026' }],
    [{ value: '4000' }, { value: 5 }],
  ],
};
const own = usersWorkbook(simple);
const sheet = 'xl/worksheets/sheet1.xml';
const write = (bytes: Uint8Array, ...columns: ColumnPlan[]) => splice(bytes, [], columns);

test('the column stands right of the table, past the note, the picture and the chart, and nowhere over them', () => {
  // F and G are free; H has a note; a picture stands on J, a chart from J on: F is right of the headings and holds nothing.
  expect(write(budget, plan).columns.map(({ column }) => column)).toEqual([5]);
  const noted = changed(budget, {
    [lines]: (xml) => xml.replace(/(<row r="2"[^>]*>)/, '$1<c r="F2"><v>1</v></c><c r="G2"><v>1</v></c>'),
  });
  // G and H are taken too, I is free.
  expect(write(noted, plan).columns[0]!.column).toBe(8);
  const full = changed(noted, { [lines]: (xml) => xml.replace(/(<row r="1"[^>]*>)/, '$1<c r="I1"><v>1</v></c>') });
  expect(write(full, plan).columns[0]!.column).toBeGreaterThan(16);
});

test('the sheet keeps everything else to the letter: take our cells out again and it is the old text', () => {
  const { bytes } = write(budget, plan);
  const now = partOf(bytes, lines);
  const width = '<col min="6" max="6" width="28.71" customWidth="1"/>';
  expect(now).toContain(width);
  const cell = /<c r="F\d+"[^>]*>.*?<\/c>/g;
  expect(now.match(cell)).toHaveLength(4);
  const old = partOf(budget, lines);
  const back = now.replace(cell, '').replace('<row r="14"></row>', '');
  const plain = (xml: string) =>
    xml
      .replace(/ spans="[^"]*"/g, '')
      .replace(/<cols>.*<\/cols>/, '')
      .replace(/<dimension[^>]*>/, '');
  // The filter of the table takes the column in: see widen-filter.
  expect(plain(back)).toBe(plain(old).replace('<autoFilter ref="A3:E11"/>', '<autoFilter ref="A3:F11"/>'));
  expect(now).toContain('<dimension ref="A1:H14"/>');
  const others = zipDirectory(budget).entries.map(({ name }) => name);
  const same = others.filter((name) => partOf(bytes, name) === partOf(budget, name));
  expect(others.filter((name) => !same.includes(name))).toEqual([lines, 'xl/workbook.xml', 'xl/styles.xml']);
  const filter = (last: string) => `hidden="1">Käyttötalous!$A$3:$${last}$11<`;
  expect(partOf(bytes, 'xl/workbook.xml')).toBe(partOf(budget, 'xl/workbook.xml').replace(filter('E'), () => filter('F')));
});

test('cells look like their row, their words stay words, and what they hold reads back', async () => {
  const { bytes } = write(budget, plan);
  const [grid] = await (await openFile(bytes, 'b.xlsx')).read();
  expect([3, 4, 5, 14].map((row) => grid!.rows[row - 1]![5])).toEqual(['Väestömomentti', 'Varhaiskasvatus', '=2 & <b>', 7.5]);
  const now = partOf(bytes, lines);
  const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(now)![1]!;
  const xfs = [
    ...partOf(bytes, 'xl/styles.xml')
      .match(/<cellXfs.*<\/cellXfs>/)![0]
      .matchAll(/<xf [^>]*>/g),
  ].map(([xf]) => xf);
  const [amount, tag, quoted] = ['E4', 'F4', 'F5'].map((cell) => xfs[Number(styleOf(cell))]!);
  expect(/fontId="\d+"/.exec(tag!)![0]).toBe(/fontId="\d+"/.exec(amount!)![0]);
  expect(amount).not.toContain('numFmtId="0"');
  expect(tag).toContain('numFmtId="0"');
  expect(quoted).toContain('quotePrefix="1"');
  expect(styleOf('F3')).toBe(styleOf('E3'));
});

test('a range of widths that covers the column is cut around it, its other settings kept', () => {
  const now = partOf(write(budget, plan).bytes, lines);
  expect(/<cols>.*<\/cols>/.exec(now)![0]).toBe(
    '<cols><col min="1" max="2" width="9.7109375" customWidth="1"/><col min="3" max="5" width="22.7109375" customWidth="1" outlineLevel="1"/>' +
      '<col min="6" max="6" width="28.71" customWidth="1"/><col min="7" max="8" width="22.7109375" customWidth="1" outlineLevel="1"/></cols>',
  );
});

test('our column is found again by its heading, also as a shared string, and only its named rows change', async () => {
  const first = write(budget, plan).bytes;
  const shared = changed(first, {
    [lines]: (xml) => xml.replace(/<c r="F3"( s="\d+")[^>]*>.*?<\/c>/, '<c r="F3"$1 t="s"><v>0</v></c>'),
    'xl/sharedStrings.xml': (xml) => xml.replace(/<si>.*?<\/si>/, '<si><r><t>Väestö</t></r><r><t>momentti</t></r></si>'),
  });
  const { bytes, columns } = write(shared, tags('Käyttötalous', 3, 'F', [5, 'Perusopetus']));
  expect(columns[0]!.column).toBe(5);
  const [grid] = await (await openFile(bytes, 'b.xlsx')).read();
  expect([4, 5, 14].map((row) => grid!.rows[row - 1]![5])).toEqual(['Varhaiskasvatus', 'Perusopetus', 7.5]);
  expect(Buffer.compare(write(bytes, tags('Käyttötalous', 3, 'F', [5, 'Perusopetus'])).bytes, bytes)).toBe(0);
});

test('what a person put into our column is not written over', () => {
  const first = write(budget, plan).bytes;
  const withFormula = changed(first, { [lines]: (xml) => xml.replace(/<c r="F4"[^>]*>.*?<\/c>/, '<c r="F4"><f>A1</f></c>') });
  expect(() => write(withFormula, tags('Käyttötalous', 3, 'F', [4, 'x']))).toThrow(
    expect.objectContaining({ code: 'column.not-ours', params: expect.objectContaining({ column: 'F4' }) as unknown }),
  );
  expect(() => write(budget, tags('Käyttötalous', 3, 'E', [4, 'x']))).toThrow(
    expect.objectContaining({ code: 'column.not-ours' }),
  );
});

test('a protected sheet is refused, whatever case it is asked for in', () =>
  expect(() => write(budget, tags('LUKITTU', 1, null, [2, 'x']))).toThrow(expect.objectContaining({ code: 'sheet.protected' })));

test('everything is calculated on opening where a formula may read the column, and only there', () => {
  const calculates = (bytes: Uint8Array) => /<calcPr[^>]*fullCalcOnLoad="1"/.test(partOf(bytes, 'xl/workbook.xml'));
  const quiet = changed(own, {
    [sheet]: (xml) => xml.replace('</row>', '<c r="B9"><f>SUM(B2:B8)+LOG10(A1)</f><v>5</v></c></row>'),
  });
  const formula = (text: string, more = '') =>
    changed(own, { [sheet]: (xml) => xml.replace('</row>', `<c r="B9"><f${more}>${text}</f><v>5</v></c></row>`) });
  const column = tags('S', 1, null, [2, 'x']);
  expect(calculates(write(quiet, column).bytes)).toBe(false);
  for (const text of ['COUNTA(2:2)', 'COUNTA(A:Z)', 'COUNTA($B$1:$D$9)', 'C2', 'INDIRECT(&quot;X1&quot;)', "SUM('S'!C1:C2)"])
    expect([text, calculates(write(formula(text), column).bytes)]).toEqual([text, true]);
  for (const text of ['A1&amp;&quot;C2&quot;', "SUM('C2:D4'!A1:B2)", 'SUM(D1:F9)'])
    expect([text, calculates(write(formula(text), column).bytes)]).toEqual([text, false]);
  expect(calculates(write(formula('A1', ' t="shared" si="0" ref="B9:D9"'), column).bytes)).toBe(true);
  const named = changed(own, {
    'xl/workbook.xml': (xml) =>
      xml.replace('</sheets>', '</sheets><definedNames><definedName name="n">S!$C:$C</definedName></definedNames>'),
  });
  expect(calculates(write(named, column).bytes)).toBe(true);
});

test('prefixes, rows and cells without places, rows that are not there: all in order', async () => {
  const odd = changed(own, {
    [sheet]: () =>
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c t="inlineStr"><x:is><x:t>Tili</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row r="3"/><x:row r="6"><x:c r="A6"><x:v>2</x:v></x:c></x:row>' +
      '</x:sheetData></x:worksheet>',
  });
  const { bytes } = write(odd, tags('S', 1, null, [2, 'b'], [3, 'c'], [5, 'e'], [6, 'f'], [9, 'i']));
  const [grid] = await (await openFile(bytes, 'b.xlsx')).read();
  expect(grid!.rows.map((row) => row[2] ?? null)).toEqual(['Väestömomentti', 'b', 'c', null, 'e', 'f', null, null, 'i']);
  expect([...partOf(bytes, sheet).matchAll(/<x:row r="(\d+)"/g)].map(([, row]) => row)).toEqual(['2', '3', '5', '6', '9']);
});

test('sheets and columns of one write stand together, and two columns beside each other', () => {
  const once = spliced(
    own,
    [simple].map((one) => ({ ...one, name: 'Tulos' })),
    [tags('S', 1, null, [2, 'x'])],
  );
  const { columns } = write(once, { ...tags('S', 1, null, [2, 'y']), header: 'Toinen' });
  expect(columns[0]!.column).toBe(3);
});
