import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import type { Scalar } from '../../../addin/functions/function-result';
import { registerFunctions, type FunctionContext } from '../../../addin/functions/hyperformula';
import { idsByName } from '../../../addin/functions/names';
import { ownNames, whole } from '../../../addin/workbook/file/calculate/vocabulary';
import { functions as fi } from '../../../addin/text/fi/functions';
import type { FunctionId } from '../../../addin/text/parts/functions';
import { asExcelGives, CellProblem, openExcel } from './excel-door';
import { analysed, smallModel, sourceOf } from './small-city';

registerFunctions();

const source = { current: sourceOf(analysed()) };
const excel = openExcel(source, fi);
const context: FunctionContext = { functions: { source: { latest: () => source.current.latest() }, words: () => fi } };

type Range = readonly (readonly Scalar[])[];
type Given = Scalar | Range;

const letter = (column: number): string => String.fromCharCode(65 + column);

/** The same call in a sheet: single values in cells of row 1, ranges below one another; the formula stands in the second sheet. */
function inHyperFormula(name: string, args: readonly Given[]): unknown {
  const cells: Scalar[][] = [args.map((arg) => (typeof arg === 'object' && arg !== null ? null : arg))];
  const references = args.map((arg, at) => {
    if (arg === null) return '';
    if (typeof arg !== 'object') return `Data!${letter(at)}1`;
    const top = cells.length + 1;
    cells.push(...arg.map((row) => [...row]));
    return `Data!A${top}:${letter((arg[0]?.length ?? 1) - 1)}${cells.length}`;
  });
  const text = (cell: Scalar): Scalar => (typeof cell === 'string' ? `'${cell}` : cell);
  const book = HyperFormula.buildFromSheets(
    { Data: cells.map((row) => row.map(text)), Own: [[`=${name}(${references.join(',')})`]] },
    { licenseKey: 'gpl-v3', smartRounding: false, context },
  );
  const sheet = book.getSheetId('Own') ?? 1;
  const { width, height } = book.getSheetDimensions(sheet);
  const shown = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'message' in value && 'value' in value
      ? new CellProblem(String(value.value), String(value.message))
      : value;
  const result = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, col) => shown(book.getCellValue({ sheet, row, col }))),
  );
  book.destroy();
  return single(result);
}

/** A table of one cell is that cell; so is one problem, which HyperFormula repeats over the cells that the table would have had. */
const single = (shown: unknown): unknown => {
  if (!Array.isArray(shown)) return shown;
  const [first, ...others] = (shown as readonly (readonly unknown[])[]).flat();
  const same =
    first instanceof CellProblem && others.every((cell) => cell instanceof CellProblem && cell.message === first.message);
  return others.length === 0 || same ? first : shown;
};

async function expectSame(id: FunctionId, args: readonly Given[]): Promise<void> {
  const there = single(await excel.answer(id, ...asExcelGives(id, args)));
  expect(single(inHyperFormula(`MOMENTTI.${id}`, args))).toEqual(there);
}

const words = fc.constantFrom<Scalar>(
  'service',
  'palvelu',
  'school',
  'Kadut',
  'ikä',
  7,
  '7-17',
  'segment',
  '18+',
  'x',
  '',
  'lapset',
  'ei',
);
const weight = fc.oneof(fc.nat(50), fc.constantFrom<Scalar>(0, 0.5, -1, 'a', true));
const table = (cell: fc.Arbitrary<Scalar>): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
const anyCall: fc.Arbitrary<readonly [FunctionId, readonly Given[]]> = fc.oneof(
  fc.tuple(
    fc.constant('APPORTION' as const),
    fc.tuple(fc.oneof(fc.integer(), fc.constantFrom<Scalar>(1.005, 'a', 10.01)), table(weight)),
  ),
  fc.tuple(fc.constantFrom('AMOUNT' as const, 'SHARE' as const), fc.array(words, { maxLength: 4 })),
  fc.tuple(fc.constant('PERHEAD' as const), fc.array(words, { minLength: 1, maxLength: 3 })),
  fc.tuple(fc.constant('CROSSTAB' as const), fc.tuple(words, table(words), words, table(words))),
  fc.tuple(
    fc.constant('POPULATION' as const),
    fc.array(fc.constantFrom<Scalar>(2026, '2025', 7, 17, 0, 'n', 1.5), { minLength: 1, maxLength: 4 }),
  ),
  fc.tuple(
    fc.constant('CHILDREN' as const),
    fc.array(fc.constantFrom<Scalar>('kaikki', 'direct', 'osuus', 'x'), { maxLength: 2 }),
  ),
  fc.tuple(fc.constant('COVERAGE' as const), fc.array(fc.constantFrom<Scalar>('placed', 'laskettu', 3), { maxLength: 1 })),
);

test('the same arguments give the same figures, errors and messages in Excel and in the browser', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyCall, async ([id, args]) => {
      const shown = single(await excel.answer(id, ...asExcelGives(id, args)));
      kinds.add(shown instanceof CellProblem ? 'problem' : typeof shown);
      await expectSame(id, args);
    }),
    { numRuns: 300 },
  );
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['number', 'object', 'problem']));
}, 60_000);

test.each([...idsByName])('%s is known in a formula', (name, id) => {
  const args: Record<FunctionId, readonly Given[]> = {
    APPORTION: [1, [[1], [2]]],
    AMOUNT: [],
    SHARE: [],
    PERHEAD: ['18+'],
    CROSSTAB: ['service', [['school']], 'segment', [['0-6', '7-17']]],
    POPULATION: [2026],
    CHILDREN: [],
    COVERAGE: [],
  };
  expect(inHyperFormula(name, args[id])).toEqual(inHyperFormula(`MOMENTTI.${id}`, args[id]));
  expect(inHyperFormula(name, args[id])).not.toBeInstanceOf(CellProblem);
});

test('no name is one that calculating a file has already', () => {
  const taken = new Set([whole, ...ownNames.values()]);
  expect([...idsByName.keys()].filter((name) => taken.has(name))).toEqual([]);
});

test('errors in cells pass through, too many arguments are refused, and a figure follows the analysis', () => {
  const settings = { licenseKey: 'gpl-v3', smartRounding: false, context };
  const book = HyperFormula.buildFromArray(
    [
      [
        '=1/0',
        '=MOMENTTI.AMOUNT("service",A1)',
        '=MOMENTTI.COVERAGE("placed",1)',
        '=MOMENTTI.APPORTION(1,A1:A1)',
        '=MOMENTTI.AMOUNT()',
      ],
    ],
    settings,
  );
  const at = (col: number): unknown => {
    const value = book.getCellValue({ sheet: 0, row: 0, col });
    return typeof value === 'object' && value !== null ? value.value : value;
  };
  expect([1, 2, 3].map(at)).toEqual(['#DIV/0!', '#N/A', '#DIV/0!']);
  expect(at(4)).toBe(959_500);
  const before = source.current;
  source.current = sourceOf(analysed(smallModel({ rules: [] })));
  book.suspendEvaluation();
  book.resumeEvaluation();
  expect(at(4)).toBe(0);
  source.current = before;
  book.destroy();
});

test('without an analysis, or without our context, a figure is not there yet', () => {
  const book = HyperFormula.buildFromArray([['=MOMENTTI.COVERAGE()']], { licenseKey: 'gpl-v3' });
  expect(book.getCellValue({ sheet: 0, row: 0, col: 0 })).toMatchObject({ value: '#N/A' });
  book.destroy();
});
