import { read, utils } from '@e965/xlsx';
import { HyperFormula } from 'hyperformula';
import { bytesOf, cityFile, countyFile } from './sample-files';

type Cell = string | number | boolean | null;

/** The workbook's cells as HyperFormula wants them: formulas as text, all else as stored. */
function workbookOf(path: string): {
  sheets: Record<string, Cell[][]>;
  stored: { sheet: string; address: string; value: number }[];
} {
  const book = read(bytesOf(path), { cellFormula: true });
  const stored: { sheet: string; address: string; value: number }[] = [];
  const sheets: Record<string, Cell[][]> = {};
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name]!;
    const range = utils.decode_range(sheet['!ref'] ?? 'A1');
    sheets[name] = Array.from({ length: range.e.r + 1 }, (_, r) =>
      Array.from({ length: range.e.c + 1 }, (_, c) => {
        const address = utils.encode_cell({ r, c });
        const cell = sheet[address] as { f?: string; v?: Cell; t?: string } | undefined;
        if (cell?.f === undefined) return cell?.t === 's' ? `'${String(cell.v)}` : (cell?.v ?? null);
        stored.push({ sheet: name, address, value: Number(cell.v) });
        return `=${cell.f}`;
      }),
    );
  }
  return { sheets, stored };
}

test.each([
  [cityFile, 500],
  [countyFile, 40],
])('every stored total of %s is what its formula gives', (path, atLeast) => {
  const { sheets, stored } = workbookOf(path);
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  expect(stored.length).toBeGreaterThan(atLeast);
  for (const { sheet, address, value } of stored) {
    const at = engine.simpleCellAddressFromString(address, engine.getSheetId(sheet)!)!;
    const computed = engine.getCellValue(at);
    expect({ sheet, address, cents: Math.round(Number(computed) * 100) }).toEqual({
      sheet,
      address,
      cents: Math.round(value * 100),
    });
  }
  engine.destroy();
});
