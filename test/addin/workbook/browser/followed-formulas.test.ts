import fc from 'fast-check';
import { FormulaIndex, type IndexedFormula } from '../../../../addin/workbook/browser/formula-index';
import { formulaReads } from '../../../../addin/workbook/file/calculate/formula-reads';
import { vocabularyOf } from '../../../../addin/workbook/file/calculate/vocabulary';
import { address } from '../../../../addin/workbook/plan/address';

const someArea = fc
  .tuple(fc.constantFrom('a', 'b'), fc.nat(1200), fc.nat(9), fc.nat(900), fc.nat(3))
  .map(([sheet, top, left, height, width]) => ({ sheet, top, left, bottom: top + height, right: left + width }));
const someFormulas = fc.array(
  fc.record({
    sheet: fc.constantFrom('a', 'b'),
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.nat(3),
    reads: fc.oneof({ arbitrary: fc.constant(null), weight: 1 }, { arbitrary: fc.array(someArea, { maxLength: 3 }), weight: 9 }),
  }),
  { maxLength: 30 },
);

test('the index finds the formulas that read a cell, and no others, whatever was put in and taken out', () =>
  fc.assert(
    fc.property(
      someFormulas,
      fc.array(fc.nat(40)),
      fc.constantFrom('a', 'b'),
      fc.nat(2200),
      fc.nat(12),
      (formulas, gone, sheet, row, column) => {
        const index = new FormulaIndex();
        const kept = new Map<string, IndexedFormula>();
        const keyOf = (formula: IndexedFormula): string => `${formula.sheet} ${formula.row} ${formula.column}`;
        for (const formula of formulas) {
          index.add(formula);
          kept.set(keyOf(formula), formula);
        }
        for (const formula of gone.flatMap((at) => formulas[at] ?? [])) {
          index.remove(formula.sheet, formula.row, formula.column);
          kept.delete(keyOf(formula));
        }
        const reads = ({ reads: areas }: IndexedFormula): boolean =>
          areas === null ||
          areas.some(
            (area) =>
              area.sheet === sheet && area.top < row && row <= area.bottom + 1 && area.left <= column && column <= area.right,
          );
        expect(new Set(index.readers(sheet, row, column))).toEqual(new Set([...kept.values()].filter(reads)));
      },
    ),
  ));

const words = vocabularyOf(['TA', 'Muu'], {
  date1904: false,
  names: [{ name: 'Alue', text: 'TA!$A$1:$B$2', sheet: null }],
  tables: [],
  pending: new Map(),
});
const readsOf = (formula: string) =>
  formulaReads(formula, { sheet: 'TA', row: 5, column: 2 }, words)?.map(
    ({ sheet, top, left, bottom, right }) => `${sheet} ${address(top, left)}:${address(bottom, right)}`,
  ) ?? null;

test.each([
  ['SUM(F1:O1)', ['ta F1:O1']],
  ['A1+$B$2*Muu!C3', ['ta A1:A1', 'ta B2:B2', 'muu C3:C3']],
  ["'Muu'!A:B", ['muu A1:B1048576']],
  ['1:3', ['ta A1:XFD3']],
  ['SUM(Alue)', ['ta A1:B2']],
  ['XLOOKUP(A1,Muu!B:B,C1:C9)', ['ta A1:A1', 'muu B1:B1048576', 'ta C1:C9']],
  ['IF(A1>1,"x""A5",TRUE)', ['ta A1:A1']],
])('%p reads %p', (formula, areas) => expect(readsOf(formula)).toEqual(areas));

test.each([
  'OFFSET(A1,1,1)',
  'INDIRECT("A"&1)',
  'Taulu[Summa]',
  'Tuntematon+1',
  'TA:Muu!A1',
  'A1:INDEX(B:B,3)',
  'INDEX(B:B,3):A1',
])('%p may read anything', (formula) => expect(readsOf(formula)).toBeNull());
