import { cellReference } from '../../cell-reference';
import { Tag as Attributes } from '../xml/tag';
import { tagEnd } from '../xml/tag-end';
import type { XmlElement } from './xml-tree';

export interface ScannedCell {
  /** 0-based. */
  readonly column: number;
  readonly style: number;
  readonly isBlank: boolean;
  readonly hasFormula: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ScannedRow {
  /** 1-based. */
  readonly number: number;
  /** Where it stands; its cells are not among the children. */
  readonly element: XmlElement;
  readonly cells: readonly ScannedCell[];
}

type Building<T> = { -readonly [K in keyof T]: T[K] };

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'whole';
}

/** What is no element, and how it ends. */
const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const slash = 47;
const exclamation = 33;
const question = 63;

/** The next tag from here on; comments and what else is no element are passed over. Throws where the text ends first. */
function nextTag(text: string, from: number): Tag {
  const start = text.indexOf('<', from);
  if (start < 0) throw new RangeError('cells without an end');
  const first = text.charCodeAt(start + 1);
  if (first === exclamation || first === question) {
    const other = others.find(([mark]) => text.startsWith(mark, start));
    const end = other === undefined ? -1 : text.indexOf(other[1], start);
    if (end < 0) throw new RangeError('cells without an end');
    return nextTag(text, end);
  }
  const end = tagEnd(text, start) + 1;
  if (end === 0) throw new RangeError('a tag without an end');
  const closes = first === slash;
  let nameEnd = start + 2;
  while (nameEnd < end - 1 && text.charCodeAt(nameEnd) > 32 && text.charCodeAt(nameEnd) !== slash) nameEnd++;
  const kind = closes ? 'closes' : text.charCodeAt(end - 2) === slash ? 'whole' : 'opens';
  return { start, end, name: text.slice(start + (closes ? 2 : 1), nameEnd), kind };
}

const attributes = new Attributes();

/** Place and style as a start tag states them. */
function placeOf(text: string, { start, end, name, kind }: Tag): { place: string | undefined; style: number } {
  attributes.source = text.slice(start + 1 + name.length, end - (kind === 'whole' ? 2 : 1));
  return { place: attributes.attribute('r'), style: Number(attributes.attribute('s') ?? 0) };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Rows and cells may leave their place unsaid: then it is the next one. */
function newRow(
  text: string,
  tag: Tag,
  previous: number,
): Building<ScannedRow> & { cells: ScannedCell[]; element: Building<XmlElement> } {
  const { start, end, name, kind } = tag;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  const places = { start, end, openEnd: end, closeStart: end, closesItself: kind === 'whole' };
  const element = { name, local: localName(name), prefix, uri: '', attributes: [], children: [], ...places };
  return { number: Number(placeOf(text, tag).place ?? previous + 1), element, cells: [] };
}

function newCell(text: string, tag: Tag, previous: number): Building<ScannedCell> {
  const { place, style } = placeOf(text, tag);
  const column = (place === undefined ? null : cellReference(place))?.column ?? previous + 1;
  return { column, style, isBlank: true, hasFormula: false, start: tag.start, end: tag.end };
}

/**
 * Rows and cells between the start of a sheet's data and its end, found without making elements of them: a sheet may hold millions.
 * `closeStart`: where the end of the data stands. Throws RangeError where there is none.
 */
export function scanRows(text: string, from: number): { rows: ScannedRow[]; closeStart: number } {
  const rows: ReturnType<typeof newRow>[] = [];
  let cell: Building<ScannedCell> | undefined;
  let depth = 0;
  for (let tag = nextTag(text, from); ; tag = nextTag(text, tag.end)) {
    const row = rows.at(-1);
    if (tag.kind === 'closes') {
      depth--;
      if (depth < 0) return { rows, closeStart: tag.start };
      if (depth === 0 && row !== undefined) Object.assign(row.element, { closeStart: tag.start, end: tag.end });
      if (depth === 1 && cell !== undefined) cell.end = tag.end;
      continue;
    }
    const local = localName(tag.name);
    if (depth === 0) rows.push(newRow(text, tag, row?.number ?? 0));
    else if (depth === 1) {
      cell = local === 'c' ? newCell(text, tag, row?.cells.at(-1)?.column ?? -1) : undefined;
      if (cell !== undefined) row?.cells.push(cell);
    } else if (depth === 2 && cell !== undefined) {
      if (local === 'v' || local === 'f' || local === 'is') cell.isBlank = false;
      if (local === 'f') cell.hasFormula = true;
    }
    if (tag.kind === 'opens') depth++;
  }
}
