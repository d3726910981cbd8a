import type { Issue } from '../../../issues/issue';
import { everybody, peopleHeadings } from '../../../library/people-headings';
import { foldText } from '../../../model/fold-text';
import { rational, toNumber, type Rational } from '../../../money/rational';
import type { CellValue, SheetGrid } from '../../grid';
import { cellAt, cellText, placeOf } from '../cell-place';
import { decideMark } from '../decimal-mark';
import { digitsOf, parseNumberText, type DecimalMark } from '../number-text';
import { readAge, type Ages } from './age-text';
import { yearOfText, type PeopleColumns, type FigureColumn, type Sex } from './people-columns';

/** One figure of a table of people. */
export interface PeopleFigure {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly ages: Ages;
  readonly ageText: string;
  /** Name of the area or municipality; null where the table has none, or for all of it. */
  readonly place: string | null;
  readonly year: number | null;
  readonly sex: Sex;
  readonly persons: Rational;
}

/** A printed figure of all ages together. */
export type PeopleTotal = Omit<PeopleFigure, 'ages' | 'ageText'>;

export interface PeopleRows {
  readonly figures: readonly PeopleFigure[];
  readonly totals: readonly PeopleTotal[];
  readonly issues: readonly Issue[];
}

/** More people of one age than anywhere: a code or a sum of money. */
const mostPersons = 1e9;

/** Persons as the file writes them; a dash is none, as official statistics write it. Null for what is no number, or below zero. */
function personsOf(cell: CellValue, mark: DecimalMark): Rational | null {
  if (typeof cell === 'number') return cell < 0 || !Number.isFinite(cell) || cell > mostPersons ? null : decimal(String(cell));
  if (typeof cell !== 'string') return null;
  const parsed = parseNumberText(cell);
  if (parsed.kind === 'dash') return rational(0n);
  const digits = parsed.kind === 'number' ? digitsOf(parsed.number, mark) : null;
  if (digits === null || digits.negative) return null;
  const persons = rational(BigInt(digits.digits), 10n ** BigInt(digits.scale));
  return toNumber(persons) > mostPersons ? null : persons;
}

function decimal(text: string): Rational | null {
  const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e(-?\d+))?$/u.exec(text) ?? [];
  if (whole === undefined) return null;
  const scale = fraction.length - Number(exponent);
  return scale >= 0
    ? rational(BigInt(whole + fraction), 10n ** BigInt(scale))
    : rational(BigInt(whole + fraction) * 10n ** BigInt(-scale));
}

const isBlank = (cell: CellValue): boolean => cellText(cell) === '';

/** The rows under the headings, one figure a cell. Sums over sexes or over all ages are left out where their parts are there. */
export function readPeopleRows(sheet: SheetGrid, columns: PeopleColumns): PeopleRows {
  const issues: Issue[] = [];
  const marks = new Map(columns.figures.map((figure) => [figure, markOf(sheet, columns, figure, issues)]));
  const odd: { readonly row: number; readonly text: string }[] = [];
  const figures: PeopleFigure[] = [];
  const totals: PeopleTotal[] = [];
  for (let row = columns.header + 1; row <= sheet.rows.length; row += 1) {
    const filled = columns.figures.filter(({ index }) => !isBlank(cellAt(sheet, index, row)));
    if (filled.length === 0) continue;
    const who = rowOf(sheet, columns, row);
    if (who.ages === null && filled.every(({ ages }) => ages === null)) {
      odd.push({ row, text: who.ageText });
      continue;
    }
    for (const figure of filled) {
      const ages = figure.ages ?? who.ages;
      if (ages === null) continue;
      const cell = cellAt(sheet, figure.index, row);
      const mark = marks.get(figure);
      const persons = mark ? personsOf(cell, mark) : null;
      const { place, year, ageText } = who;
      const at = { row, column: figure.index, place, year: figure.year ?? year, sex: sexOf(figure.sex, who.sex) };
      if (ages === 'everybody') {
        if (persons !== null) totals.push({ ...at, persons });
      } else if (persons !== null) figures.push({ ...at, ages, ageText: ageText === '' ? figure.header : ageText, persons });
      else if (mark) issues.push(notNumber(sheet, figure, row));
    }
  }
  const [first] = odd;
  if (first !== undefined) {
    const at = placeOf(sheet, columns.age ?? columns.from ?? 0, first.row);
    issues.push({ code: 'people.not-age', severity: 'warning', params: { ...first, count: odd.length }, at });
  }
  return { figures: withoutSums(figures), totals, issues };
}

function markOf(sheet: SheetGrid, { header }: PeopleColumns, figure: FigureColumn, issues: Issue[]): DecimalMark | null {
  const decided = decideMark(sheet.rows.slice(header).map((cells) => cells[figure.index] ?? null));
  if (decided.mark !== null) return decided.mark;
  const params = { text: decided.examples[0] ?? '', column: figure.header };
  issues.push({ code: 'people.not-number', severity: 'error', params, at: placeOf(sheet, figure.index, header) });
  return null;
}

function notNumber(sheet: SheetGrid, { index, header }: FigureColumn, row: number): Issue {
  const params = { text: cellText(cellAt(sheet, index, row)), column: header };
  return { code: 'people.not-number', severity: 'error', params, at: placeOf(sheet, index, row) };
}

interface Who {
  readonly ages: Ages | 'everybody' | null;
  readonly ageText: string;
  readonly place: string | null;
  readonly year: number | null;
  readonly sex: Sex;
}

function rowOf(sheet: SheetGrid, { age, from, to, sex, year, place }: PeopleColumns, row: number): Who {
  const textAt = (index: number | null): string => (index === null ? '' : cellText(cellAt(sheet, index, row)));
  const name = textAt(place?.index ?? null);
  return {
    ages: from !== null && to !== null ? bandOf(textAt(from), textAt(to)) : age === null ? null : readAge(textAt(age)),
    ageText: from === null ? textAt(age) : `${textAt(from)}-${textAt(to)}`,
    place: name === '' || everybody.test(foldText(name)) ? null : name,
    year: yearOfText(textAt(year)),
    sex: sexOfText(textAt(sex)),
  };
}

function bandOf(from: string, to: string): Ages | 'everybody' | null {
  const [first, last] = [readAge(from), readAge(to === '' ? from : to)];
  if (first === null || last === null) return null;
  return first === 'everybody' || last === 'everybody' ? 'everybody' : { from: first.from, to: last.to };
}

export function sexOfText(text: string): Sex {
  const folded = foldText(text);
  const role = peopleHeadings.find(([one, pattern]) => (one === 'male' || one === 'female') && pattern.test(folded))?.[0];
  return role === 'male' || role === 'female' ? role : 'all';
}

const sexOf = (ofColumn: Sex | null, ofRow: Sex): Sex => (ofColumn === null || ofColumn === 'all' ? ofRow : ofColumn);

/** Rows for both sexes stand for their parts. */
function withoutSums(figures: readonly PeopleFigure[]): readonly PeopleFigure[] {
  const keyOf = ({ place, year }: PeopleFigure): string => JSON.stringify([place, year]);
  const summed = new Set(figures.filter(({ sex }) => sex === 'all').map(keyOf));
  return figures.filter((figure) => figure.sex === 'all' || !summed.has(keyOf(figure)));
}
