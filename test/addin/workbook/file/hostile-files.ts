import { strToU8, zipSync, type Zippable } from 'fflate';

const ooxml = 'http://schemas.openxmlformats.org';
const relations = (targets: readonly (readonly [string, string])[]) =>
  strToU8(
    `<Relationships>${targets.map(([kind, target], at) => `<Relationship Id="r${at}" Type="${ooxml}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
  );

/** A workbook of one sheet, "S", whose sheetData holds the given XML; other parts as asked. */
export function workbookOf(sheetData: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'sheet1.xml'],
      ['sharedStrings', 'strings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...more,
  });
}

/** Sets every size or place of a kind in a zip's directory. */
function withDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

const flat = (rows: string): Uint8Array =>
  strToU8(`<office:document><table:table table:name="S">${rows}</table:table></office:document>`);
const oldXml = (cells: string): string =>
  `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row>${cells}</Row></Table></Worksheet></Workbook>`;
const number = 'office:value-type="float" office:value="1"';
const million = 1_000_000;
const ones = '<c><v>1</v></c>';

/** Small files that ask for much: what each must end in, a code or "opens". */
export const hostileFiles: Readonly<
  Record<string, { readonly file: string; readonly make: () => Uint8Array; readonly ends: string }>
> = {
  'a part that says it unpacks to two gigabytes': {
    file: 'b.xlsx',
    ends: 'file.too-large',
    make: () => withDirectory(workbookOf(''), (view, at) => view.setUint32(at + 24, 2 ** 31, true)),
  },
  'two values for one cell': {
    file: 'b.xlsx',
    ends: 'file.damaged',
    make: () => workbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
  },
  'two parts of one name': {
    file: 'b.xlsx',
    ends: 'file.damaged',
    make: () => workbookOf('', { 'xl/Sheet1.xml': strToU8('<worksheet/>') }),
  },
  'a part that unpacks to more than it says': {
    file: 'b.xlsx',
    ends: 'file.damaged',
    make: () => withDirectory(workbookOf('<row/>'.repeat(million)), (view, at) => view.setUint32(at + 24, 1000, true)),
  },
  'parts that share the same bytes': {
    file: 'b.xlsx',
    ends: 'file.damaged',
    make: () => withDirectory(workbookOf(''), (view, at) => view.setUint32(at + 42, 0, true)),
  },
  'entities that make each other longer': {
    file: 'b.xlsx',
    ends: 'file.entities',
    make: () =>
      workbookOf('<row><c t="s"><v>0</v></c></row>', {
        'xl/strings.xml': strToU8(
          `<!DOCTYPE s [<!ENTITY a "${'x'.repeat(50_000)}">]><sst><si><t>${'&a;'.repeat(50_000)}</t></si></sst>`,
        ),
      }),
  },
  'entities in a flat OpenDocument': {
    file: 'b.fods',
    ends: 'file.entities',
    make: () => strToU8('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]><office:document>&a;</office:document>'),
  },
  'a sheet of the largest size with two cells': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () =>
      workbookOf(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`, {
        'xl/styles.xml': strToU8('<styleSheet/>'),
      }),
  },
  'rows that reach to the last column': {
    file: 'b.xlsx',
    ends: 'file.too-many-cells',
    make: () =>
      workbookOf(Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')),
  },
  'five million empty cells': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () => workbookOf(`<row>${'<c s="1"/>'.repeat(16_000)}</row>`.repeat(312)),
  },
  'a million styles': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () =>
      workbookOf(`<row>${ones}</row>`, {
        'xl/styles.xml': strToU8(`<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(million)}</cellXfs></styleSheet>`),
      }),
  },
  'elements inside each other a million deep': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () => workbookOf(`${'<x>'.repeat(million)}${'</x>'.repeat(million)}<row>${ones}</row>`),
  },
  'a tag without an end': { file: 'b.xlsx', ends: 'file.damaged', make: () => workbookOf(`<row ${'a'.repeat(20 * million)}`) },
  'a comment without an end': { file: 'b.xlsx', ends: 'file.damaged', make: () => workbookOf(`<!--${'-'.repeat(20 * million)}`) },
  'a long formula shared by very many cells': {
    file: 'b.xlsx',
    ends: 'file.too-many-cells',
    make: () =>
      workbookOf(
        `<row r="1"><c r="A1"><f t="shared" si="0">${'A1+'.repeat(2700)}1</f><v>1</v></c></row>${Array.from(
          { length: 50_000 },
          (_, at) => `<row r="${at + 2}"><c><f t="shared" si="0"/><v>1</v></c></row>`,
        ).join('')}`,
      ),
  },
  'a repeated row of numbers as large as a sheet': {
    file: 'b.fods',
    ends: 'file.too-many-cells',
    make: () =>
      flat(
        `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" ${number}/></table:table-row>`,
      ),
  },
  'empty rows repeated without end': {
    file: 'b.fods',
    ends: 'opens',
    make: () =>
      flat(
        `<table:table-row><table:table-cell ${number}/></table:table-row><table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>`,
      ),
  },
  'hidden empty rows repeated without end': {
    file: 'b.fods',
    ends: 'opens',
    make: () =>
      flat(
        `<table:table-row><table:table-cell ${number}/></table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="999999999"><table:table-cell/></table:table-row>`,
      ),
  },
  'blanks repeated without end': {
    file: 'b.fods',
    ends: 'opens',
    make: () =>
      flat(
        `<table:table-row><table:table-cell><text:p>a${'<text:s text:c="1000000000"/>'.repeat(1000)}b</text:p></table:table-cell></table:table-row>`,
      ),
  },
  'a number that is none': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () => workbookOf('<row><c><v>1e999</v></c><c><v>0x10</v></c><c><v> </v></c></row>'),
  },
  'a formula that would take all memory': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () =>
      workbookOf(
        '<row><c><f>LEN(REPT("x",500000000)&amp;REPT("y",500000000))</f></c><c><f>SUM(SEQUENCE(1000000,1000))</f></c></row>',
      ),
  },
  'formulas that each look at everything': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () =>
      workbookOf(
        Array.from(
          { length: 5000 },
          (_, at) => `<row><c><v>${at}</v></c><c><f>SUMIFS(A1:A5000,A1:A5000,"&gt;1")</f></c></row>`,
        ).join(''),
      ),
  },
  'formulas that ask each other': {
    file: 'b.xlsx',
    ends: 'opens',
    make: () =>
      workbookOf('<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>IFERROR(A1,7)</f></c></row>'),
  },
  'entities in an old XML spreadsheet': {
    file: 'b.xls',
    ends: 'opens',
    make: () =>
      strToU8(
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${'x'.repeat(10_000)}">]>${oldXml(`<Cell><Data ss:Type="String">${'&a;'.repeat(10_000)}</Data></Cell>`)}`,
      ),
  },
  'a far cell in an old XML spreadsheet': {
    file: 'b.xls',
    ends: 'opens',
    make: () => strToU8(oldXml('<Cell ss:Index="1000000000"><Data ss:Type="Number">1</Data></Cell>')),
  },
  'a web page that spans without end': {
    file: 'b.xls',
    ends: 'opens',
    make: () => strToU8('<html><table><tr><td rowspan="1000000000" colspan="1000000000">1</td></tr></table></html>'),
  },
  'a quote that opens thirty megabytes': {
    file: 'b.csv',
    ends: 'opens',
    make: () => strToU8(`a;"b\n${'1;2;3\n'.repeat(500_000)}`),
  },
  'a record of ten million fields': { file: 'b.csv', ends: 'opens', make: () => strToU8(';'.repeat(10 * million)) },
};
