import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { splice } from '../../addin/workbook/file/splice/splice-workbook';
import { dataStart, zipDirectory } from '../../addin/workbook/file/zip/directory';
import type { ColumnPlan, PlanCell, SheetPlan } from '../../engine/sheets/plan';
import { fastest } from './fastest';
import { largeWorkbook } from './large-workbook';
import { spliced } from '../support/spliced';

const rounds = 2;

const result: SheetPlan = {
  name: 'Momentti tulos',
  widths: [20, 14, 14, 14, 14],
  rows: Array.from({ length: 1000 }, (_, row): PlanCell[] => [
    { value: `Rivi ${row}` },
    ...Array.from({ length: 4 }, (_, at): PlanCell => ({ value: row * 1000.25 + at, style: 'amount' })),
  ]),
};

function packedParts(bytes: Uint8Array): { readonly packed: Uint8Array; readonly content: Uint8Array }[] {
  return zipDirectory(bytes).entries.map((entry) => {
    const start = dataStart(bytes, entry);
    const packed = bytes.subarray(start, start + entry.packed);
    return { packed, content: entry.method === 0 ? packed : inflateRawSync(packed) };
  });
}

/** Writing into a large workbook against what unpacking, or packing, all of it takes with the host's own zlib. */
export function writingBench(say: (line: string) => void): void {
  const bytes = largeWorkbook(50_000, 20);
  const parts = packedParts(bytes);
  const inflate = fastest(() => parts.forEach(({ packed }) => inflateRawSync(packed)), rounds);
  const deflate = fastest(() => parts.forEach(({ content }) => deflateRawSync(content, { level: 6 })), rounds);
  const line = (what: string, work: () => unknown): void => {
    const own = fastest(work, rounds);
    say(`${what}: ${(own / inflate).toFixed(2)}x of native inflate, ${(own / deflate).toFixed(2)}x of native deflate`);
  };
  say(`a workbook of 50,000 rows and 20 columns, ${(bytes.length / 2 ** 20).toFixed(1)} MB`);
  line('a sheet of 1,000 rows spliced in', () => spliced(bytes, [result]));
  const once = spliced(bytes, [result]);
  const newer = { ...result, rows: result.rows.slice(1) };
  line('the same sheet replaced (formulas are looked at)', () => spliced(once, [newer]));
  const edits = [{ sheet: sheetName(bytes), row: 25_000, column: 7, content: 1 }];
  line('one cell edited', () => splice(bytes, [], [], { edits }));
  const cells = new Map(Array.from({ length: 50_000 }, (_, row) => [row + 2, `Momentti ${row % 40}`] as const));
  const column: ColumnPlan = { sheet: sheetName(bytes), headerRow: 1, column: null, header: 'Väestömomentti', cells, width: 28 };
  line('a column of 50,000 tags written into it', () => splice(bytes, [], [column]));
}

function sheetName(bytes: Uint8Array): string {
  const { content } = packedParts(bytes)[zipDirectory(bytes).entries.findIndex(({ name }) => name === 'xl/workbook.xml')] ?? {};
  return /<sheet name="([^"]*)"/.exec(new TextDecoder().decode(content))?.[1] ?? '';
}
