import { accountWords, wordTest } from '../../../library/line-words';
import { pageNumber, serviceStems, statementSums } from '../../../library/row-words';
import { foldText } from '../../../model/fold-text';
import { headingParts } from '../../../model/line-headings';
import { cellText, isBlank } from '../cell-place';
import { labelColumns } from '../row-evidence/table-facts';
import { sideInText } from '../sides-around';
import { isNote } from '../table-extent';
import type { RawTable } from '../table-shape';
import { announcesTotal } from './closing-totals';

/** What a row says as a heading, and every mark by which its level can be told. */
export interface HeadingRow {
  /** Place among the table's rows. */
  readonly at: number;
  /** 1-based row in the file. */
  readonly row: number;
  /** As written, on one line, its numbering included. */
  readonly text: string;
  /** Folded, without numbering. */
  readonly name: string;
  /** Its numbering, by its parts: "11" or "1.1"; empty where it has none. */
  readonly code: readonly string[];
  /** 0-based column where its name stands, and the spaces before the name. */
  readonly column: number;
  readonly indent: number;
  /** null where it is too short to tell. */
  readonly isUpper: boolean | null;
  /** It says what kind of money stands below ("Tulot", "Henkilöstökulut"), not what for: a line's kind and account say the same. */
  readonly isOfMoney: boolean;
  /** It stands in columns whose blank cells mean "as above": the lines have it as a field. */
  readonly isField: boolean;
}

/** Fewer capitals may be an abbreviation. */
const fewestCapitals = 4;
const hasAccountWord = wordTest(accountWords);

function isUpperCase(name: string): boolean | null {
  const letters = name.replace(/\P{L}/gu, '');
  if (letters !== letters.toUpperCase()) return false;
  return letters.length < fewestCapitals ? null : true;
}

function isOfMoney(name: string): boolean {
  if (statementSums.test(name)) return true;
  const tellsMoney = sideInText(name) !== null || hasAccountWord(name);
  return tellsMoney && !serviceStems.test(name);
}

/** Columns where headings stand: before the amounts, or those of the labels where the amounts come first. */
function headingColumns({ found }: Pick<RawTable, 'found'>): readonly number[] {
  const places = found.map(({ index }) => index);
  const first = Math.min(...places);
  const firstAmount = Math.min(...found.filter(({ role }) => role === 'amount').map(({ index }) => index));
  if (firstAmount <= first || firstAmount === Infinity) return labelColumns(found).map(({ index }) => index);
  return Array.from({ length: firstAmount - first }, (_, at) => first + at);
}

/** Reads rows of a table as headings; null where a row names nothing: a page number, a note, the words for a total alone. */
export function headingReader(table: Pick<RawTable, 'sheet' | 'found' | 'rows'>): (at: number) => HeadingRow | null {
  const { sheet, found, rows } = table;
  const columns = headingColumns(table);
  const filled = new Set(found.filter(({ fillDown }) => fillDown === true).map(({ index }) => index));
  return (at) => {
    const row = rows[at]?.row ?? 0;
    const cells = sheet.rows[row - 1] ?? [];
    const own = columns.filter((column) => !isBlank(cells[column] ?? null));
    const texts = own.map((column) => cellText(cells[column] ?? null));
    const text = texts.join(' ').replace(/\s+/g, ' ');
    const folded = foldText(text);
    const { code, name } = headingParts(folded);
    if (!/\p{L}{2}/u.test(name) || isNote(folded) || pageNumber.test(folded)) return null;
    if (announcesTotal(name)) return null;
    const column = own[texts.findIndex((one) => /\p{L}{2}/u.test(one))] ?? 0;
    const written = cells[column];
    return {
      at,
      row,
      text,
      name,
      code,
      column,
      indent: typeof written === 'string' ? written.length - written.trimStart().length : 0,
      isUpper: isUpperCase(text),
      isOfMoney: isOfMoney(name),
      isField: own.length > 0 && own.every((place) => filled.has(place)),
    };
  };
}
