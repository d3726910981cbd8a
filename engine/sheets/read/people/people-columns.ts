import { codeHeading, peopleHeadings, sexLetters, type PeopleRole } from '../../../library/people-headings';
import { foldText } from '../../../model/fold-text';
import type { SheetGrid } from '../../grid';
import { cellText } from '../cell-place';
import { readAge, type Ages } from './age-text';

export type Sex = 'male' | 'female' | 'all';

/** A column of figures. */
export interface FigureColumn {
  readonly index: number;
  readonly header: string;
  /** What its heading tells; null where a column of the row, or the title, does. */
  readonly ages: Ages | null;
  readonly year: number | null;
  readonly sex: Sex | null;
}

/** Where a table of people stands, and what its columns are; places 0-based. */
export interface PeopleColumns {
  /** 1-based row of the headings. */
  readonly header: number;
  readonly age: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sex: number | null;
  readonly year: number | null;
  readonly place: { readonly index: number; readonly isMunicipality: boolean } | null;
  readonly figures: readonly FigureColumn[];
}

const rowsLooked = 60;
/** As many columns headed by single ages tell a table that has its ages in columns. */
const agesInColumns = 20;
const yearIn = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const lettered = /^([a-zåäö]) ?(\d.*)$/u;

export function yearOfText(text: string): number | null {
  const [, year] = yearIn.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

interface Heading {
  readonly index: number;
  readonly text: string;
  readonly role: PeopleRole | null;
  readonly isCode: boolean;
}

function headingOf(cell: string, index: number): Heading {
  const text = foldText(cell.replaceAll('_', ' '));
  const role = peopleHeadings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return { index, text, role, isCode: codeHeading.test(text) };
}

/** An age over a column: "0", "100+", "m0". A year is none. */
function columnAge({ text, index }: Heading): FigureColumn | null {
  const [, letter = '', rest = text] = lettered.exec(text) ?? [];
  const sex = letter === '' ? 'all' : sexLetters[letter];
  const ages = sex === undefined || /^(19|20)\d\d$/u.test(rest) ? null : readAge(rest);
  return ages === null || ages === 'everybody' || sex === undefined ? null : { index, header: text, ages, year: null, sex };
}

/** The first row whose cells head a table of people; null where none does. */
export function findPeopleColumns(sheet: SheetGrid): PeopleColumns | null {
  for (const [at, cells] of sheet.rows.slice(0, rowsLooked).entries()) {
    const headings = cells.map((cell, index) => headingOf(cellText(cell), index)).filter(({ text }) => text !== '');
    const roles = new Set(headings.map(({ role }) => role));
    const across = headings.flatMap((heading) => columnAge(heading) ?? []);
    if (across.length >= agesInColumns) return columnsOf(at + 1, headings, across);
    if (headings.length > 1 && (roles.has('age') || (roles.has('from') && roles.has('to'))))
      return columnsOf(at + 1, headings, null) ?? null;
  }
  return null;
}

function columnsOf(header: number, headings: readonly Heading[], across: readonly FigureColumn[] | null): PeopleColumns {
  const indexOf = (role: PeopleRole): number | null => headings.find((heading) => heading.role === role)?.index ?? null;
  const named = headings.filter(({ role }) => role === 'municipality' || role === 'area');
  const place = named.find(({ isCode }) => !isCode) ?? named[0];
  return {
    header,
    age: across === null ? indexOf('age') : null,
    from: across === null ? indexOf('from') : null,
    to: across === null ? indexOf('to') : null,
    sex: indexOf('sex'),
    year: indexOf('year'),
    place: place === undefined ? null : { index: place.index, isMunicipality: place.role === 'municipality' },
    figures: oneOfEach(across ?? headings.flatMap((heading) => figureColumn(heading) ?? [])),
  };
}

/** A column whose heading names a sex, a sum, what is counted, or a year. */
function figureColumn({ index, text, role, isCode }: Heading): FigureColumn | null {
  const year = yearOfText(text);
  const isFigure = role === 'male' || role === 'female' || role === 'total' || (role === 'count' && !isCode);
  if (!isFigure && (year === null || (role !== null && role !== 'year'))) return null;
  return { index, header: text, ages: null, year, sex: role === 'male' || role === 'female' ? role : 'all' };
}

/** Sums stand for their sexes: of one year and age both would count everybody twice. */
function oneOfEach(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const keyOf = ({ year, ages }: FigureColumn): string => JSON.stringify([year, ages]);
  const summed = new Set(figures.filter(({ sex }) => sex === 'all').map(keyOf));
  return figures.filter((column) => column.sex === 'all' || !summed.has(keyOf(column)));
}
