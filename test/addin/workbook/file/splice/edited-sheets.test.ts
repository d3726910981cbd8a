import type { CellValue, SheetPlan } from '../../../../../engine';
import { readSpreadsheet } from '../../../../../addin/workbook/file/spreadsheet';
import type { CellEdit } from '../../../../../addin/workbook/file/splice/cell-edit';
import { splice } from '../../../../../addin/workbook/file/splice/splice-workbook';
import { cellReference } from '../../../../../addin/workbook/cell-reference';
import { changed, partOf, usersWorkbook } from './packages';
import { fixture } from './workbooks';
import { runAtOnce } from '../../../../support/run-at-once';

const sheetPath = 'xl/worksheets/sheet1.xml';
const plain = usersWorkbook({ name: 'TA', widths: [], rows: [[{ value: 1 }]] });

/** A workbook whose one sheet, "TA", has the given rows, and before and behind them what is given. */
const bookOf = (rows: string, { before = '', behind = '' } = {}): Uint8Array =>
  changed(plain, {
    [sheetPath]: () =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
  });

type Cells = Readonly<Record<string, CellEdit['content']>>;

const editsOf = (cells: Cells, sheet = 'TA'): CellEdit[] =>
  Object.entries(cells).map(([at, content]) => {
    const place = cellReference(at)!;
    return { sheet, row: place.row + 1, column: place.column, content };
  });
const edited = (bytes: Uint8Array, cells: Cells, sheet?: string): Uint8Array =>
  splice(bytes, [], [], { edits: editsOf(cells, sheet) }).bytes;

/** The rows of the sheet after edits, as they stand in its part. */
const rowsAfter = (bytes: Uint8Array, cells: Cells): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(partOf(edited(bytes, cells), sheetPath))![1]!;

const gridOf = (bytes: Uint8Array) => runAtOnce(readSpreadsheet(bytes, 'b.xlsx')).sheets[0]!;
const formulasAfter = (bytes: Uint8Array, cells: Cells): Record<string, string> =>
  Object.fromEntries(gridOf(edited(bytes, cells)).formulaTexts ?? []);
const codeOf = (bytes: Uint8Array, cells: Cells, sheet?: string): string | null => {
  try {
    edited(bytes, cells, sheet);
    return null;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('what is written', () => {
  test.each<[CellValue, string]>([
    [1.5, '<c r="A1"><v>1.5</v></c>'],
    [-0, '<c r="A1"><v>0</v></c>'],
    [true, '<c r="A1" t="b"><v>1</v></c>'],
    ['a<b', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c>'],
    [{ error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    [null, '<c r="A1"/>'],
    ['', '<c r="A1"/>'],
  ])('%p', (content, xml) =>
    expect(rowsAfter(bookOf('<row r="1"><c r="A1"><v>9</v></c></row>'), { A1: content })).toBe(`<row r="1">${xml}</row>`),
  );

  test('a formula with a result, or without one', () => {
    const book = bookOf('<row r="1"/>');
    expect(rowsAfter(book, { A1: { formula: 'B1&"<"', value: 'x' }, B1: { formula: '1+1', value: null } })).toBe(
      '<row r="1"><c r="A1" t="str"><f>B1&amp;&quot;&lt;&quot;</f><v>x</v></c><c r="B1"><f>1+1</f></c></row>',
    );
  });

  test('no cell that no sheet has', () => {
    for (const at of [
      { row: 1_048_577, column: 0 },
      { row: 1, column: 16_384 },
    ])
      expect(() => splice(plain, [], [], { edits: [{ sheet: 'TA', ...at, content: 1 }] })).toThrow('sheet.too-large');
  });

  test('a sheet of ours written at the same time is edited as it comes to stand', () => {
    const plan: SheetPlan = { name: 'Tulos', widths: [10], rows: [[{ value: 'a' }], [{ value: 'b' }]] };
    const { bytes } = splice(plain, [plan], [], { edits: [...editsOf({ A2: '=c', B2: 5 }, 'tulos'), ...editsOf({ A1: 2 })] });
    expect(runAtOnce(readSpreadsheet(bytes, 'b.xlsx')).sheets.map(({ rows }) => rows)).toEqual([[[2]], [['a'], ['=c', 5]]]);
  });

  test('a column of ours looks for room where nothing was typed', () => {
    const column = { sheet: 'TA', headerRow: 1, column: null, header: 'Väestömomentti', cells: new Map([[2, 'm']]), width: 20 };
    const done = splice(plain, [], [column], { edits: editsOf({ B2: 'muistiinpano' }) });
    expect(done.columns.map((placed) => placed.column)).toEqual([2]);
    expect(gridOf(done.bytes).rows).toEqual([
      [1, null, 'Väestömomentti'],
      [null, 'muistiinpano', 'm'],
    ]);
  });

  test('no number that a sheet cannot hold', () => expect(() => edited(plain, { A1: Infinity })).toThrow('sheet.number'));

  test('new cells and rows go where they belong', () =>
    expect(
      rowsAfter(bookOf('<row r="2" spans="2:4"><c r="B2"/><c r="D2"/></row><row r="5"/>'), {
        A2: 1,
        C2: 2,
        E2: 3,
        B4: 4,
        A4: 5,
        A9: 6,
        A1: 7,
        A5: 8,
      }),
    ).toBe(
      '<row r="1"><c r="A1"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"/><c r="E2"><v>3</v></c></row>' +
        '<row r="4"><c r="A4"><v>5</v></c><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>8</v></c></row><row r="9"><c r="A9"><v>6</v></c></row>',
    ));

  test('a sheet without rows gets one', () => {
    const empty = changed(plain, {
      [sheetPath]: () =>
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
    });
    expect(partOf(edited(empty, { B2: 1 }), sheetPath)).toContain(
      '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test('clearing what is not there writes nothing', () =>
    expect(
      Buffer.compare(Buffer.from(partOf(edited(plain, { Z99: null }), sheetPath)), Buffer.from(partOf(plain, sheetPath))),
    ).toBe(0));

  test('the range a sheet says it uses grows', () => {
    const said = (at: string): string =>
      /<dimension ref="([^"]*)"/.exec(
        partOf(edited(bookOf('<row r="3"/>', { before: '<dimension ref="B2:C3"/>' }), { [at]: 1 }), sheetPath),
      )![1]!;
    expect([said('C3'), said('A5'), said('D1')]).toEqual(['B2:C3', 'A2:C5', 'B1:D3']);
  });
});

describe('looks', () => {
  test('a cell keeps its own, also when it is cleared', () => {
    const book = bookOf('<row r="1"><c r="A1" s="3" t="s" vm="1"><v>0</v></c></row>');
    expect(rowsAfter(book, { A1: 5 })).toBe('<row r="1"><c r="A1" s="3"><v>5</v></c></row>');
    expect(rowsAfter(book, { A1: null })).toBe('<row r="1"><c r="A1" s="3"/></row>');
  });

  test('a new cell has its row’s, else its column’s', () => {
    const book = bookOf('<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>', {
      before: '<cols><col min="2" max="3" style="5" width="9"/></cols>',
    });
    expect(rowsAfter(book, { C1: 1, C2: 2, D2: 3, B3: 4 })).toBe(
      '<row r="1" s="4" customFormat="1"><c r="C1" s="4"><v>1</v></c></row><row r="2" s="4"><c r="C2" s="5"><v>2</v></c><c r="D2"><v>3</v></c></row>' +
        '<row r="3"><c r="B3" s="5"><v>4</v></c></row>',
    );
  });

  const styleOf = (bytes: Uint8Array, at: string): string => {
    const index = Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(partOf(bytes, sheetPath))?.[1] ?? 0);
    return [
      .../<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(partOf(bytes, 'xl/styles.xml'))![1]!.matchAll(/<xf[^>]*?(?:\/>|>.*?<\/xf>)/gs),
    ][index]![0];
  };

  test('a number format that typing gave comes on top of them', () => {
    const edit = { sheet: 'TA', row: 1, column: 0, content: 46_387, format: 'd.m.yyyy' };
    const made = splice(plain, [], [], { edits: [edit, { ...edit, row: 2 }] }).bytes;
    const id = /numFmtId="(\d+)" formatCode="d.m.yyyy"/.exec(partOf(made, 'xl/styles.xml'))![1];
    const [before, after] = [styleOf(plain, 'A1'), styleOf(made, 'A1')];
    expect(after.replace(/numFmtId="\d+"/, '')).toBe(before.replace(/numFmtId="\d+"/, ''));
    expect(after).toContain(`numFmtId="${id}"`);
    expect(gridOf(made).rows).toEqual([['2026-12-31'], ['2026-12-31']]);
  });

  test('text that a hand would read as something else is marked, other text is not', () => {
    const made = edited(plain, { A1: '=1+1', A2: '0410', A3: 'Tulot', A4: '-' });
    expect(['A1', 'A2', 'A3', 'A4'].map((at) => styleOf(made, at).includes('quotePrefix="1"'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(gridOf(made).rows).toEqual([['=1+1'], ['0410'], ['Tulot'], ['-']]);
  });
});

describe('formulas that several cells share', () => {
  const shared = bookOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
  );

  test('the first is written over: the others keep what they say', () => {
    expect(formulasAfter(shared, { B1: 7 })).toEqual({ B2: 'A2*$A$1', B3: 'A3*$A$1' });
    expect(rowsAfter(shared, { B1: 7 })).toContain('<c r="B2" s="2"><f>A2*$A$1</f><v>2</v></c>');
  });

  test('one of the others is written over: the rest stays as it is written', () => {
    expect(formulasAfter(shared, { B2: 'x' })).toEqual({ B1: 'A1*$A$1', B3: 'A3*$A$1' });
    expect(rowsAfter(shared, { B2: 'x' })).toContain('<f t="shared" si="0"/><v>3</v>');
  });

  test('the first gets another formula', () =>
    expect(formulasAfter(shared, { B1: { formula: 'A1+1', value: 2 } })).toEqual({ B1: 'A1+1', B2: 'A2*$A$1', B3: 'A3*$A$1' }));

  test('new results leave them shared', () => {
    const rows = rowsAfter(shared, { B1: { formula: 'A1*$A$1', value: 10 }, B3: { formula: 'A3*$A$1', value: 30 } });
    expect(rows).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>10</v></c>');
    expect(rows).toContain('<c r="B3"><f t="shared" si="0"/><v>30</v></c>');
  });

  test('the first is written over while another gets a new result', () =>
    expect(rowsAfter(shared, { B1: 7, B2: { formula: 'A2*$A$1', value: 20 } })).toContain(
      '<c r="B2" s="2"><f>A2*$A$1</f><v>20</v></c>',
    ));
});

describe('a formula that fills a range', () => {
  const array = bookOf(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><f t="array" ref="C2">SUM(B1:B2)</f><v>3</v></c></row>',
  );

  test('is not changed in part', () => {
    expect([codeOf(array, { A1: 1 }), codeOf(array, { A2: 1 }), codeOf(array, { A2: null })]).toEqual([
      'edit.array',
      'edit.array',
      'edit.array',
    ]);
    expect(codeOf(array, { A3: 1, B1: 1 })).toBeNull();
  });

  test('gets new results', () =>
    expect(rowsAfter(array, { A1: { formula: 'B1:B2*2', value: 5 }, A2: { formula: 'B1:B2*2', value: 6 } })).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c><c r="C2"><f t="array" ref="C2">SUM(B1:B2)</f><v>3</v></c></row>',
    ));

  test('in a single cell is a cell like others', () => expect(rowsAfter(array, { C2: 4 })).toContain('<c r="C2"><v>4</v></c>'));
});

describe('what stands in the way', () => {
  const rows = '<row r="1"><c r="A1" s="0"><v>1</v></c></row>';

  test('cells under merged ones', () => {
    const merged = bookOf(rows, { behind: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' });
    expect([codeOf(merged, { A1: 1 }), codeOf(merged, { B1: 1 }), codeOf(merged, { C1: 1 })]).toEqual([
      null,
      'edit.merged',
      null,
    ]);
  });

  test('locked cells of a protected sheet; results of formulas come in', () => {
    const rowsOfBoth = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" s="1"/></row>';
    const locked = changed(bookOf(rowsOfBoth, { behind: '<sheetProtection sheet="1"/>' }), {
      'xl/styles.xml': () =>
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>',
    });
    expect([codeOf(locked, { A1: 1 }), codeOf(locked, { C1: 1 }), codeOf(locked, { B1: 1 })]).toEqual([
      'edit.protected',
      'edit.protected',
      null,
    ]);
    expect(codeOf(locked, { A1: { formula: '1+1', value: 3 } })).toBeNull();
  });

  test('a sheet nobody has', () => expect(codeOf(plain, { A1: 1 }, 'TP')).toBe('sheet.unknown'));
});

describe('tables', () => {
  const rich = fixture('rich-workbooks/budget.xlsx');
  const table = (cells: Cells): string => partOf(edited(rich, cells, 'Taulukko'), 'xl/tables/table1.xml');

  test('a heading and its column change together', () => {
    expect(table({ C2: 'Lukumäärä' })).toBe(partOf(rich, 'xl/tables/table1.xml').replace('"Määrä"', '"Lukumäärä"'));
    expect(table({ C3: 5 })).toBe(partOf(rich, 'xl/tables/table1.xml'));
  });

  test.each<[string, CellEdit['content']]>([
    ['no text', 5],
    ['nothing', null],
    ['one that is there', 'EUROA'],
    ['blanks around', ' Lkm'],
    ['a formula', { formula: '"a"', value: 'a' }],
  ])('a heading cannot be %s', (_, content) => expect(codeOf(rich, { C2: content }, 'Taulukko')).toBe('edit.table-heading'));

  test('a heading that a formula uses stays', () => {
    const used = edited(rich, { H1: { formula: 'SUM(Osastot[Määrä])', value: 10 } }, 'Taulukko');
    expect([codeOf(used, { C2: 'Lkm' }, 'Taulukko'), codeOf(used, { D2: 'Summa' }, 'Taulukko')]).toEqual([
      'edit.table-heading',
      null,
    ]);
  });

  test('the row of totals says what its cells say', () => {
    const totals = changed(rich, {
      'xl/tables/table1.xml': (xml) =>
        xml
          .replace('ref="B2:D6" totalsRowShown="0"', 'ref="B2:D6" totalsRowCount="1"')
          .replace('name="Euroa"/>', 'name="Euroa" totalsRowFunction="sum"/>'),
    });
    const after = (content: CellEdit['content']): string =>
      /<tableColumn id="3".*?(?=<\/tableColumns>)/s.exec(
        partOf(edited(totals, { D6: content }, 'Taulukko'), 'xl/tables/table1.xml'),
      )![0];
    expect(after('yhteensä')).toBe('<tableColumn id="3" name="Euroa" totalsRowLabel="yhteensä"/>');
    expect(after(5)).toBe('<tableColumn id="3" name="Euroa"/>');
    expect(after({ formula: 'SUM(D3:D5)*2', value: 5 })).toBe(
      '<tableColumn id="3" name="Euroa" totalsRowFunction="custom"><totalsRowFormula>SUM(D3:D5)*2</totalsRowFormula></tableColumn>',
    );
  });
});

describe('calculation', () => {
  const summed = bookOf('<row r="1"><c r="A1"><f>SUM(C1:D1)</f><v>0</v></c></row>');
  const asks = (cells: Cells): boolean => partOf(edited(summed, cells), 'xl/workbook.xml').includes('fullCalcOnLoad="1"');

  test('is asked for where a formula may read the cell, or is another', () =>
    expect([asks({ C1: 1 }), asks({ F1: { formula: '1+1', value: 2 } }), asks({ A1: 5 })]).toEqual([true, true, true]));

  test('is not where nothing reads it, or only results are new', () =>
    expect([asks({ B1: 1 }), asks({ A1: { formula: 'SUM(C1:D1)', value: 5 } })]).toEqual([false, false]));

  test('its order is made anew where formulas come or go, and stays otherwise', () => {
    const chained = fixture('xlsx-torture/poi--46535.xlsx');
    const [sheet] = runAtOnce(readSpreadsheet(chained, 'b.xlsx')).sheets.filter(({ formulas }) => formulas > 0);
    const [[at, text] = ['', '']] = [...(sheet?.formulaTexts ?? [])];
    const has = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('calcChain.xml');
    expect([
      has(chained),
      has(edited(chained, { [at]: 1 }, sheet!.name!)),
      has(edited(chained, { [at]: { formula: text, value: 1 } }, sheet!.name!)),
    ]).toEqual([true, false, true]);
  });
});
