import type { CellObject } from '@e965/xlsx';
import type { CellValue } from '../../../engine/sheets/grid';
import { makeSpreadsheet } from './make-spreadsheet';

/** What stands around the formulas: numbers, texts that look like others, nothing, an error, dates, hidden rows with subtotals. */
const rows: readonly (readonly unknown[])[] = [
  [10, 'Palkat', 1],
  [-2.5, 'PALKAT', 2],
  ['3', 4000, 4],
  [null, '4000', 8],
  [true, 'Päivä', 16],
  ['abc', 'Paiva', 32],
  [null, null, 64],
  ['2026-01-01', '4000 x', 128],
  [null, '-', 256],
  [null, 'A*', 512],
  [0.15, -7, 1024],
];
const noted: Readonly<Record<string, CellObject>> = {
  A7: { t: 'n', v: 46023, z: 'yyyy-mm-dd' },
  A9: { t: 'e', v: 0x2a },
  E1: { t: 'n', v: 1 },
  E2: { t: 'n', v: 2 },
  E3: { t: 'n', v: 0, f: 'SUBTOTAL(9,E1:E2)' },
  E4: { t: 'n', v: 5 },
  E5: { t: 'n', v: 0, f: 'SUBTOTAL(109,E4:E4)' },
  E6: { t: 'n', v: 0, f: 'SUM(E1:E2)' },
  G1: { t: 'n', v: 0.1 },
  G2: { t: 'n', v: 0.2 },
  G3: { t: 'n', v: 0, f: 'G5+1' },
  G4: { t: 'n', v: 0, f: 'G3*2' },
  G5: { t: 'n', v: 0, f: 'SUM(C1:C3)' },
  H20: { t: 'n', v: 3 },
  H21: { t: 'n', v: 50 },
  H22: { t: 'n', v: 7 },
};

const na = { error: '#N/A' };
const noNumber = { error: '#VALUE!' };
/** Left without a value, because programs, versions or languages differ. */
export const doubtful = Symbol('doubtful');

export interface FormulaCase {
  readonly formula: string;
  readonly result: CellValue | typeof doubtful;
  /** Where LibreOffice has a rule of its own; ours is Excel's. */
  readonly isExcelOnly?: boolean;
}

const listed: readonly (readonly [string, FormulaCase['result'], 'Excel only'?])[] = [
  // Operators
  ['A1+A2', 7.5],
  ['A1+A4', 10],
  ['A1+A5', 11],
  ['A1+A3', 13],
  ['A1+A6', noNumber],
  ['A1+A8', doubtful],
  ['A1+A9', na],
  ['A1/A4', { error: '#DIV/0!' }],
  ['-A1^2', 100],
  ['2^3^2', 64],
  ['0^0', { error: '#NUM!' }, 'Excel only'],
  ['10%*A1', 1],
  ['A7+1', 46024],
  ['A1&"x"&A4', '10x'],
  ['A2&""', doubtful],
  ['A5&""', doubtful],
  ['A1=10', true],
  ['A3=3', false],
  ['A4=0', true],
  ['A4=""', true],
  ['A6="ABC"', true],
  ['B5=B6', false],
  ['A6>A1', true],
  ['"a"<"b"', doubtful],
  ['0.1+0.2=0.3', doubtful],
  ['IF(0.1+0.2-0.3,1,2)', doubtful],
  ['1E300*1E300', { error: '#NUM!' }],
  // Sums
  ['SUM(A1:A8)', 46030.5, 'Excel only'],
  ['SUM(A1:A4,A6:A8)', 46030.5],
  ['SUM(A1:A9)', na],
  ['SUM(A3)', 0],
  ['SUM("5",2)', doubtful],
  ['SUM(C:C)', 2047],
  ['SUM(C1:C3,C5,1)', 24],
  ['SUM(C1:C3 C2)', doubtful],
  ['AVERAGE(A1:A2)', 3.75],
  ['AVERAGE(A3:A6)', { error: '#DIV/0!' }, 'Excel only'],
  ['AVERAGE(B1:B2)', { error: '#DIV/0!' }],
  ['MIN(A1:A6)', -2.5],
  ['MAX(A3:A6)', 0, 'Excel only'],
  ['MAX(A2:A2,A6)', -2.5],
  ['MAX(B1:B2)', 0],
  ['COUNT(A1:A11)', 4, 'Excel only'],
  ['COUNT(A6:A11)', 2],
  ['COUNTA(A1:A11)', 9],
  ['SUMPRODUCT(A1:A3,C1:C3)', 5],
  ['SUMPRODUCT(A1:A3,C1:C2)', noNumber],
  ['SUMPRODUCT((C1:C3>1)*C1:C3)', doubtful],
  ['SUBTOTAL(9,E1:E6)', 11],
  ['SUBTOTAL(109,E1:E3)', 3],
  ['SUBTOTAL(9,E3)', doubtful],
  ['SUBTOTAL(9,E3:E3,E1:E2)', doubtful],
  ['SUBTOTAL(109,H20:H22)', 10],
  ['SUBTOTAL(9,H20:H22)', doubtful],
  ['SUBTOTAL(1,E1:E2)', 1.5],
  // Rounding
  ['ROUND(39.995,2)', 40],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(8.575,2)', 8.58],
  ['ROUND(0.285,2)', 0.29],
  ['ROUND(-1.005,2)', -1.01],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1250,-2)', 1300],
  ['ROUND(49,-2)', 0],
  ['ROUND(A4,2)', 0],
  ['ROUND(A6,2)', noNumber],
  ['ROUND(1.005*3,2)', doubtful],
  ['ROUND(1/3,2)', 0.33],
  ['ROUNDUP(1.001,2)', 1.01],
  ['ROUNDUP(-1.1,0)', -2],
  ['ROUNDDOWN(-1.19,1)', -1.1],
  ['ROUNDDOWN(0.1*3*10,0)', doubtful],
  ['INT(-1234.5)', -1235],
  ['INT(1234.5)', 1234],
  ['INT(-3)', -3],
  ['ABS(A2)', 2.5],
  // Conditions
  ['IF(A1>5,"x","y")', 'x'],
  ['IF(A1<5,1)', false],
  ['IF(A4,1,)', 0],
  ['IF(A1>5,A4,1)', 0],
  ['IF(A9,1,2)', na],
  ['AND(A1>1,A5)', true],
  ['OR(A4:A4)', noNumber],
  ['NOT(A1)', false],
  ['IFERROR(A9,7)', 7],
  ['IFERROR(A1/0,7)', 7],
  ['IFERROR(A1,7)', 10],
  ['IFNA(1/0,7)', { error: '#DIV/0!' }],
  ['ISERROR(A9)', true],
  ['ISBLANK(A4)', true],
  ['ISNUMBER(A3)', false],
  ['ISTEXT(A8)', true],
  ['CHOOSE(2,A1,A2)', -2.5],
  // Sums and counts of what meets a condition
  ['SUMIF(B1:B11,"palkat",C1:C11)', 3],
  ['SUMIF(B1:B7,4000,C1:C7)', 12, 'Excel only'],
  ['SUMIF(B1:B7,"4000",C1:C7)', 12, 'Excel only'],
  ['SUMIF(B1:B8,"4000",C1:C8)', doubtful],
  ['SUMIF(B1:B6,"<>Palkat",C1:C6)', 60],
  ['SUMIF(C1:C11,">100")', 1920],
  ['SUMIF(C1:C11,"<=2")', 3],
  ['SUMIF(B1:B11,"Pä*",C1:C11)', doubtful],
  ['SUMIF(C1:C11,">1,5")', doubtful],
  ['SUMIF(B1:B6,"Päivä",C1:C5)', doubtful],
  ['SUMIFS(C1:C11,B1:B11,"Palkat",C1:C11,">1")', 2],
  ['COUNTIF(B1:B11,"PAIVA")', 1],
  ['COUNTIF(C1:C11,">=512")', 2],
  ['COUNTIF(B:B,"<>x")', doubtful],
  ['COUNTIFS(B1:B11,"Palkat",C1:C11,2)', 1],
  ['AVERAGEIF(B1:B2,"Palkat",C1:C2)', 1.5],
  ['AVERAGEIFS(C1:C2,B1:B2,"Muu")', { error: '#DIV/0!' }],
  // Lookups
  ['INDEX(C1:C11,3)', 4],
  ['INDEX(A1:C11,2,3)', 2],
  ['INDEX(C1:C3,4)', { error: '#REF!' }, 'Excel only'],
  ['INDEX(C1:C3,0)', doubtful],
  ['MATCH("palkat",B1:B11,0)', 1],
  ['MATCH("4000",B1:B11,0)', 4, 'Excel only'],
  ['MATCH(4000,B1:B11,0)', 3],
  ['MATCH("muu",B1:B11,0)', na],
  ['MATCH("P*",B1:B11,0)', doubtful],
  ['MATCH(5,C1:C11)', doubtful],
  ['VLOOKUP("päivä",B1:C11,2,FALSE)', 16],
  ['VLOOKUP(4000,B1:C11,2,0)', 4],
  ['VLOOKUP("palkat",B1:C11,3,FALSE)', { error: '#REF!' }, 'Excel only'],
  ['VLOOKUP("palkat",B1:C11,2)', doubtful],
  ['HLOOKUP(10,A1:C2,2,FALSE)', -2.5],
  // Texts
  ['CONCATENATE(B1,"/",B3)', 'Palkat/4000'],
  ['LEFT(B3,2)', '40'],
  ['RIGHT("Päivä",2)', 'vä'],
  ['MID(B3,2,9)', '000'],
  ['LEN(A8)', 10],
  ['TRIM("  a   b ")', 'a b'],
  // Order and circles
  ['G4+G3', 24],
  ['IF(1=1,2,Z99)', 2],
  ['K999', doubtful],
  // Not on the list
  ['TEXT(A1,"0 %")', doubtful],
  ['NOW()', doubtful],
  ['OFFSET(A1,1,0)', doubtful],
  ['AGGREGATE(9,4,C1:C3)', doubtful],
];

export const formulaCases: readonly FormulaCase[] = listed.map(([formula, result, only]) => ({
  formula,
  result,
  ...(only && { isExcelOnly: true }),
}));

/** Column of the formulas, one a row. */
export const formulaColumn = 'J';

/** A workbook of all cases. A circle stands in K998 and K999. */
export function casesWorkbook(): Uint8Array {
  const cells: Record<string, CellObject> = {
    ...noted,
    K998: { t: 'n', v: 0, f: 'K999+1' },
    K999: { t: 'n', v: 0, f: 'K998+1' },
  };
  formulaCases.forEach(({ formula }, at) => (cells[`${formulaColumn}${at + 1}`] = { t: 'n', v: 0, f: formula }));
  return makeSpreadsheet([{ name: 'S', rows, cells, hiddenRows: [21] }]);
}
