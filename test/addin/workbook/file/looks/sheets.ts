import { strToU8, zipSync } from 'fflate';
import type { BookLooks, SheetLooks } from '../../../../../addin/workbook/file/looks/book-looks';
import { readLooks } from '../../../../../addin/workbook/file/looks/read-looks';
import { runAtOnce } from '../../../../support/run-at-once';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [kind: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships>${targets.map(([kind, target], at) => `<Relationship Id="r${at}" Type="${types}/${kind}" Target="${target}"/>`).join('')}</Relationships>`,
  );

/** A workbook of one sheet, "S", with the given inside of its worksheet, its style sheet and its theme's colour scheme. */
export function styledWorkbook(worksheet: string, styles: string, scheme = ''): Uint8Array {
  return zipSync({
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'sheet1.xml'], ['styles', 'styles.xml'], ['theme', 'theme.xml']),
    'xl/sheet1.xml': strToU8(`<worksheet>${worksheet}</worksheet>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    'xl/theme.xml': strToU8(`<a:theme><a:themeElements><a:clrScheme>${scheme}</a:clrScheme></a:themeElements></a:theme>`),
  });
}

export const looksOf = (bytes: Uint8Array): BookLooks => runAtOnce(readLooks(bytes, 'b.xlsx'));

export function sheetLooks(worksheet: string, styles = ''): SheetLooks {
  const sheet = looksOf(styledWorkbook(worksheet, styles)).sheets.get('S');
  if (sheet === undefined) throw new Error('no sheet S');
  return sheet;
}
