import { foldText } from '../../model/fold-text';
import type { CellValue } from '../grid';
import { cellText, isBlank } from './cell-place';
import { isNumberLike } from './header-row';

/** A column as its heading and a sample of its rows show it. */
export interface ColumnFacts {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  /** Cells of the sample that hold anything. */
  readonly cells: readonly CellValue[];
  /** Shares of the filled cells, 0 ... 1; a column of dashes and numbers is one of figures. */
  readonly figures: number;
  readonly codes: number;
  /** Whether the codes look like codes and not like counts: letters, leading zeros, or all of one or two lengths. */
  readonly codesAreFixed: boolean;
  readonly words: number;
  /** Whole numbers of 1990 ... 2100 alone. */
  readonly years: boolean;
  /** Numbers of -1 ... 1 alone, some of them with decimals: shares. */
  readonly shares: boolean;
  /** 1, 2, 3 ...: numbers of rows. */
  readonly counts: boolean;
}

const dashes = /^[-\u2010-\u2014\u2212]+$/;
const codeText = /^(?=\p{L}{0,4}[-.]?\d)[\p{L}\d._/-]{1,15}$/u;

function isCodeLike(cell: CellValue): boolean {
  return codeText.test(cellText(cell)) && !(typeof cell === 'number' && !Number.isInteger(cell));
}

const share = (cells: readonly CellValue[], test: (cell: CellValue) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Codes have letters, leading zeros or one of two lengths; amounts and counts have any length, and zeros among them. */
function areFixed(codes: readonly string[]): boolean {
  if (codes.some((code) => /^0\d/.test(code) || /\p{L}/u.test(code))) return true;
  return (
    new Set(codes.map(({ length }) => length)).size <= 2 && !codes.includes('0') && codes.every((code) => !code.startsWith('-'))
  );
}

export function columnFacts(index: number, header: string, sample: readonly CellValue[]): ColumnFacts {
  const cells = sample.filter((cell) => !isBlank(cell));
  const undashed = cells.filter((cell) => typeof cell !== 'string' || !dashes.test(cell.trim()));
  const figures = share(undashed, isNumberLike);
  const numbers = undashed.flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
  const texts = undashed.map(cellText);
  const allNumbers = numbers.length > 0 && numbers.length === undashed.length;
  return {
    index,
    header,
    cells,
    figures,
    codes: share(cells, isCodeLike),
    codesAreFixed: areFixed(texts.filter((text) => codeText.test(text))),
    words: share(cells, (cell) => /\p{L}/u.test(cellText(cell))),
    years: texts.length > 0 && texts.every((text) => /^(199\d|20\d{2}|2100)$/.test(text)),
    shares: allNumbers && numbers.every((number) => Math.abs(number) <= 1) && numbers.some((number) => !Number.isInteger(number)),
    counts: allNumbers && numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at && number > 0),
  };
}

export const says = (patterns: readonly RegExp[], header: string): boolean =>
  patterns.some((pattern) => pattern.test(foldText(header)));
