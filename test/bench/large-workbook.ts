import { strToU8, zipSync } from 'fflate';

const sheetHead =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const typeRoot = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${typeRoot}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const mainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mainType}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${mainType}.sharedStrings+xml"/></Types>`;

const letters = (column: number): string => String.fromCharCode(65 + column);
const textColumns = 5;
const formulaColumns = 5;
const distinctTexts = 2_000;

/** The amount in a cell of `largeWorkbook`, in whole euros and cents. */
export const amountAt = (row: number, column: number): number => ((row * 31 + column * 17) % 1_000_000) / 100;

function rowXml(row: number, columns: number): string {
  let cells = '';
  for (let column = 0; column < columns; column++) {
    const at = `${letters(column)}${row}`;
    if (column < textColumns) cells += `<c r="${at}" s="0" t="s"><v>${(row * 7 + column) % distinctTexts}</v></c>`;
    else if (column < columns - formulaColumns) cells += `<c r="${at}" s="0"><v>${amountAt(row, column)}</v></c>`;
    else
      cells += `<c r="${at}" s="0"><f>SUM(F${row}:${letters(column - formulaColumns)}${row})</f><v>${amountAt(row, column)}</v></c>`;
  }
  return `<row r="${row}" spans="1:${columns}">${cells}</row>`;
}

/**
 * A workbook of one sheet as Excel writes it: five columns of shared texts, then amounts, the last five with a formula each
 * (250,000 of them for 50,000 rows). At most 26 columns. Row 1 is data like every other.
 */
export function largeWorkbook(rows: number, columns: number): Uint8Array {
  const body: string[] = [];
  for (let row = 1; row <= rows; row++) body.push(rowXml(row, columns));
  const texts = Array.from({ length: distinctTexts }, (_, at) => `<si><t>Kustannuspaikka ${at}</t></si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${typeRoot}"><sheets><sheet name="TA2026" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`${sheetHead}${body.join('')}</sheetData></worksheet>`),
  });
}
