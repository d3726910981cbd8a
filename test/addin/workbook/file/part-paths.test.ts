import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../../../addin/workbook/file/file-workbook';
import { fixture } from './splice/workbooks';
import { spliced } from '../../../support/spliced';

const own = 'xl/worksheets/sheet1.xml';

/** A workbook whose first sheet has another name in its zip, and is called so by the parts that name it. */
function renamed(entry: string, named: string): Uint8Array {
  const parts = Object.entries(unzipSync(fixture('rich-workbooks/budget.xlsx'))).map(([name, bytes]) => {
    if (name === own) return [`xl/worksheets/${entry}`, bytes] as const;
    const names = name === '[Content_Types].xml' || name === 'xl/_rels/workbook.xml.rels';
    return [name, names ? strToU8(strFromU8(bytes).replace(/(worksheets\/)sheet1\.xml/g, `$1${named}`)) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

test.each([
  ['sheet%201.xml', 'sheet%201.xml'],
  ['sheet 1.xml', 'sheet%201.xml'],
  ['sheet 1.xml', 'sheet 1.xml'],
  ['taulukkoä.xml', 'taulukko%C3%A4.xml'],
  ['100%.xml', '100%.xml'],
])('a part %s that is called %s is read, and can be written', async (entry, named) => {
  const bytes = renamed(entry, named);
  const [sheet] = await (await openFile(bytes, 'budget.xlsx')).read();
  expect(sheet!.rows.length).toBeGreaterThan(1);
  const written = spliced(bytes, [], [], { edits: [{ sheet: sheet!.name!, row: 1, column: 0, content: 'uusi' }] });
  expect((await (await openFile(written, 'budget.xlsx')).read())[0]!.rows[0]![0]).toBe('uusi');
});
