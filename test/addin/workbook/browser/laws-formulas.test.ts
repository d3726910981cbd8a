import fc from 'fast-check';
import { openBook } from '../../../../addin/workbook/browser/open-book';
import type { BrowserWorkbook } from '../../../../addin/workbook/browser/browser-workbook';
import { address } from '../../../../addin/workbook/plan/address';
import type { ChangeSet } from '../../../../addin/workbook/port';
import type { CellValue, SheetGrid, SheetPlan } from '../../../../engine';
import { convertAll } from '../file/write/libre-office';
import { makeSpreadsheet, type MadeSheet } from '../file/make-spreadsheet';
import { withoutResults } from '../file/without-results';

jest.setTimeout(240_000);

const height = 8;
const sheet = 'TA';
const dataColumns = 'ABCD';
const formulaColumns = 'EF';

const someCell = fc
  .tuple(fc.constantFrom('', '$'), fc.constantFrom(...dataColumns), fc.integer({ min: 1, max: height }))
  .map(([fixed, column, row]) => `${fixed}${column}${row}`);
/** What stands above or in the other column of formulas is read too: chains, and circles. */
const someFormulaCell = fc
  .tuple(fc.constantFrom(...formulaColumns), fc.integer({ min: 1, max: height }))
  .map(([column, row]) => `${column}${row}`);
/** Cells of ours: a sheet of results, and a column that is not in the file. */
const someOwnCell = fc.constantFrom('Tulos!A1', 'Tulos!$B$2', 'G2', 'G$5');
const oneCell = fc.oneof(
  { arbitrary: someCell, weight: 8 },
  { arbitrary: someFormulaCell, weight: 2 },
  { arbitrary: someOwnCell, weight: 1 },
);
const someRange = fc
  .tuple(fc.constantFrom(...dataColumns), fc.nat(2), fc.integer({ min: 1, max: height }), fc.nat(7))
  .map(([column, width, row, tall]) => {
    const last = String.fromCharCode(Math.min('E'.charCodeAt(0), column.charCodeAt(0) + width));
    return `${column}${row}:${last}${Math.min(height, row + tall)}`;
  });
const someColumn = fc.constantFrom('A', 'B', 'C', 'D');
const condition = fc.oneof(
  fc.constantFrom('">5"', '"x"', '"<>x"', '""', '"<=2,5"', '"a*"', '10'),
  fc.tuple(fc.constantFrom('">="', '"<>"', '"="'), oneCell).map(([sign, cell]) => `${sign}&${cell}`),
  oneCell,
);

const someFormula = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'formula' },
    oneCell,
    fc
      .tuple(fc.constantFrom('SUM', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'AVERAGE', 'SUBTOTAL'), someRange)
      .map(([name, range]) => (name === 'SUBTOTAL' ? `SUBTOTAL(9,${range})` : `${name}(${range})`)),
    fc
      .tuple(fc.constantFrom('COUNT', 'SUM', 'ISNUMBER', 'ISTEXT', 'LEN', 'ISBLANK', 'INT'), oneCell)
      .map(([name, cell]) => `${name}(${cell})`),
    fc.tuple(someColumn, someColumn, condition).map(([a, b, when]) => `SUMIF(${a}1:${a}8,${when},${b}1:${b}8)`),
    fc.tuple(someColumn, condition).map(([a, when]) => `COUNTIF(${a}:${a},${when})`),
    fc.tuple(someColumn, someColumn, oneCell).map(([a, b, cell]) => `INDEX(${a}1:${a}8,MATCH(${cell},${b}1:${b}8,0))`),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<'), tie('formula'))
      .map(([a, sign, b]) => `${a}${sign}${b}`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `IFERROR(${a},${b})`),
    fc.tuple(oneCell, tie('formula'), tie('formula')).map(([cell, a, b]) => `IF(${cell}>3,${a},${b})`),
    fc.tuple(tie('formula')).map(([a]) => `ROUND(${a},1)`),
  ),
})).formula;

const someValue = fc.oneof(
  fc.integer({ min: -20, max: 40 }),
  fc.constantFrom<CellValue>(null, null, 'x', 'a1', '10', '', true, false, 2.5, 0.1),
);
const someTable = fc.record({
  values: fc.array(fc.array(someValue, { minLength: 4, maxLength: 4 }), { minLength: height, maxLength: height }),
  formulas: fc.array(fc.tuple(someFormula, someFormula), { minLength: height, maxLength: height }),
});
type Table = typeof someTable extends fc.Arbitrary<infer T> ? T : never;

const typed = fc.oneof(
  fc.integer({ min: -20, max: 40 }).map(String),
  fc.constantFrom('', 'x', "'10", 'a1', 'TRUE', '2.5', '0', '12 %', '31.12.2026'),
  someFormula.map((formula) => `=${formula}`),
);
const someRow = fc.integer({ min: 1, max: height });
const someEdit = fc.record({ does: fc.constant('type' as const), row: someRow, column: fc.nat(6), text: typed });
const someWrite = fc.record({
  does: fc.constant('write' as const),
  figures: fc.array(fc.constantFrom<string | number | null>(1, 7, 30, 'x', '', null), { minLength: 4, maxLength: 4 }),
  tags: fc.option(fc.array(fc.constantFrom('x', '10', ''), { minLength: height, maxLength: height })),
});
const someStep = fc.oneof(
  { arbitrary: someEdit, weight: 8 },
  { arbitrary: someWrite, weight: 2 },
  { arbitrary: fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const, 'takeBack' as const) }), weight: 4 },
);
type Step = typeof someStep extends fc.Arbitrary<infer T> ? T : never;

function fileOf({ values, formulas }: Table, more: MadeSheet['cells'] = {}): Uint8Array {
  const cells = Object.fromEntries(
    formulas.flatMap(([first, second], at) => [
      [`E${at + 1}`, { t: 'n' as const, v: 0, f: first }],
      [`F${at + 1}`, { t: 'n' as const, v: 0, f: second }],
    ]),
  );
  return withoutResults(makeSpreadsheet([{ name: sheet, rows: values, cells: { ...cells, ...more } }]));
}

/** A sheet and a column of ours with these figures and words. */
async function written(
  workbook: BrowserWorkbook,
  { figures, tags }: typeof someWrite extends fc.Arbitrary<infer T> ? T : never,
): Promise<ChangeSet> {
  const [a = null, b = null, c = null, d = null] = figures;
  const plan: SheetPlan = {
    name: 'Tulos',
    widths: [10],
    rows: [
      [{ value: a }, { value: b }],
      [{ value: c }, { value: d }],
    ],
  };
  const { values } = await workbook.readCells({ sheet, row: 1, column: 6, rows: 1, columns: 1 });
  const cells = new Map((tags ?? []).slice(1).map((tag, at) => [at + 2, tag]));
  const column = values[0]?.[0] === 'Ryhmä' ? 'G' : null;
  const between = { after: 'F', before: null };
  const own = { sheet, headerRow: 1, column, between, header: 'Ryhmä', cells, width: 10 };
  return workbook.apply([plan], tags === null ? {} : { columns: [own] });
}

async function perform(workbook: BrowserWorkbook, steps: readonly Step[]): Promise<void> {
  const writes: ChangeSet[] = [];
  for (const step of steps) {
    if (step.does === 'type') await workbook.book.edit(sheet, step.row, step.column, step.text);
    else if (step.does === 'undo') await workbook.book.undo();
    else if (step.does === 'redo') await workbook.book.redo();
    else if (step.does === 'write') writes.push(await written(workbook, step));
    else for (const last of writes.splice(-1)) await workbook.revert(last);
  }
}

const area = { sheet, row: 1, column: 0, rows: height, columns: 8 };

/** Every cell, with a mark for what is not known for certain; a text without letters is shown as nothing. */
async function known(workbook: BrowserWorkbook): Promise<CellValue[][]> {
  const [drawn, { values }, [grid]] = await Promise.all([workbook.book.cells(area), workbook.readCells(area), workbook.read()]);
  const pending = new Set(grid!.formulasWithoutValue);
  return values.map((line, down) =>
    line.map((value, right) =>
      drawn[down]![right]!.isStale === true || pending.has(address(down, right)) ? 'unknown' : value === '' ? null : value,
    ),
  );
}

const opened = (bytes: Uint8Array): Promise<BrowserWorkbook> => openBook(bytes, 'a.xlsx', { language: 'en' });

test('whatever was typed, written and taken back: every formula has the value that a fresh calculation of the saved file gives', () =>
  fc.assert(
    fc.asyncProperty(someTable, someWrite, fc.array(someStep, { minLength: 1, maxLength: 8 }), async (table, first, steps) => {
      const workbook = await opened(fileOf(table));
      await written(workbook, first);
      await perform(workbook, steps);
      const saved = await workbook.book.save();
      expect(await known(workbook)).toEqual(await known(await opened(withoutResults(saved.bytes))));
    }),
    { numRuns: 150 },
  ));

/** Formulas that fill several cells, and formulas that read them. */
const arrayCells: MadeSheet['cells'] = {
  H1: { t: 'n', v: 0, f: 'A1:A4*2', F: 'H1:H4' },
  H2: { t: 'n', v: 0, F: 'H1:H4' },
  H3: { t: 'n', v: 0, F: 'H1:H4' },
  H4: { t: 'n', v: 0, F: 'H1:H4' },
  H5: { t: 'n', v: 0, f: 'SUM(C1:C4*D1:D4)', F: 'H5' },
  H6: { t: 'n', v: 0, f: 'H2+1' },
  H7: { t: 'n', v: 0, f: 'SUM(H3:H6)+B1' },
  H8: { t: 'n', v: 0, f: 'COUNT(H1:H4)+B8' },
};

/** LibreOffice takes truths in ranges for numbers and no text for one, other than Excel. */
const isPlain = (text: CellValue): boolean => {
  const bare = String(text)
    .replace(/"[^"]*"/g, '')
    .replace(/^=/, '');
  return typeof text !== 'boolean' && !/^'?10$|^TRUE$|\bIS[A-Z]+\(|[=<]/.test(bare);
};
const plainTable = ({ values, formulas }: Table): Table => ({
  values: values.map((row) => row.map((value) => (isPlain(value) ? value : 3))),
  formulas: formulas.map(([a, b]) => [isPlain(a) ? a : 'SUM(A1:B8)', isPlain(b) ? b : 'B2']),
});

test('LibreOffice has the same values in every cell that is known, arrays and what reads them too', async () => {
  const edits = fc.array(someEdit, { minLength: 1, maxLength: 5 });
  const cases = fc
    .sample(fc.tuple(someTable, edits), { numRuns: 60, seed: 4 })
    .map(([table, steps]) => [plainTable(table), steps.filter(({ text }) => isPlain(text))] as const);
  const made = new Map(cases.map(([table], at) => [`${at}.xlsx`, fileOf(table, arrayCells)] as const));
  const calculated = convertAll(made, 'xlsx');
  const workbooks = new Map<string, BrowserWorkbook>();
  const saved = new Map<string, Uint8Array>();
  for (const [at, [, edits]] of cases.entries()) {
    const workbook = await opened(calculated.get(`${at}.xlsx`)!);
    await perform(workbook, edits);
    workbooks.set(`${at}.xlsx`, workbook);
    saved.set(`${at}.xlsx`, withoutResults((await workbook.book.save()).bytes));
  }
  const third = convertAll(saved, 'xlsx');
  const differing: object[] = [];
  let compared = 0;
  for (const [name, workbook] of workbooks) {
    const [ours, theirs] = [await known(workbook), await known(await opened(third.get(name)!))];
    const [{ formulaTexts }] = (await workbook.read()) as [SheetGrid];
    ours.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value === 'unknown') return;
        compared++;
        const other = theirs[row]![column]!;
        const isNear = typeof value === 'number' && typeof other === 'number' && Math.abs(value - other) < 1e-9;
        if (!isNear && JSON.stringify(value) !== JSON.stringify(other))
          differing.push({ name, at: address(row, column), formula: formulaTexts?.get(address(row, column)), value, other });
      }),
    );
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(0.6 * cases.length * height * 8);
});
