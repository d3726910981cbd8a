import { foldText } from '../model/fold-text';
import type { Layout, LayoutColumn } from '../model/layout';
import { compilePattern, matchesPattern } from '../model/matches';

/** Shares of last year's field columns that must be there again before a table is read as last year's. */
const mostly = 0.5;

export interface AdaptedLayouts {
  readonly layouts: readonly Layout[];
  /** Last year's layouts that no table of the file fits. */
  readonly unused: readonly Layout[];
  /** Tables read by their own headings alone, because none of last year's fits. */
  readonly anew: readonly Layout[];
}

/**
 * Layouts for next year's file: its tables and amount columns as its own headings say, everything a person decided (fields, key, kinds, rows that are no
 * lines, signs, unit) as last year's layout of the same table says. Tables are paired by their headings, sheets of one name first.
 */
export function adaptLayouts(old: readonly Layout[], proposed: readonly Layout[], file: string): AdaptedLayouts {
  const pairs = proposed
    .flatMap((next) => old.map((layout) => ({ layout, next, fit: fitOf(layout, next) })))
    .filter(({ fit }) => fit >= mostly)
    .sort((a, b) => b.fit - a.fit);
  const taken = new Map<Layout, Layout>();
  for (const { layout, next } of pairs) {
    if (!taken.has(next) && ![...taken.values()].includes(layout)) taken.set(next, layout);
  }
  const organiser =
    old.length > 0 && old.every((layout) => layout.organiser === old[0]?.organiser) ? old[0]?.organiser : undefined;
  const layouts = proposed.map((next) => {
    const layout = taken.get(next);
    if (layout !== undefined) return adapted(layout, next, file);
    return organiser === undefined ? next : { ...next, organiser };
  });
  const anew = layouts.filter((_, at) => !taken.has(proposed[at]));
  return { layouts, unused: old.filter((layout) => ![...taken.values()].includes(layout)), anew };
}

const isField = ({ role }: LayoutColumn): boolean => role === 'code' || role === 'name' || role === 'flag';

/** The column of the new table that stands for last year's: of the same heading, else, without one, of the same letter. */
function columnIn(next: Layout, { header, column }: LayoutColumn): LayoutColumn | undefined {
  if (header === undefined) return next.columns.find((other) => other.column === column);
  return next.columns.find((other) => other.header !== undefined && foldText(other.header) === foldText(header));
}

/** Share of last year's field columns found again; a sheet of the same name weighs a little more. */
function fitOf(layout: Layout, next: Layout): number {
  const fields = layout.columns.filter(isField);
  const found = fields.filter((column) => columnIn(next, column) !== undefined).length;
  if (fields.length === 0) return 0;
  return found / fields.length + (isSameSheet(layout, next) ? 0.1 : 0);
}

function isSameSheet({ sheet }: Layout, next: Layout): boolean {
  if (sheet === undefined || next.sheet === undefined) return false;
  if (sheet === null || next.sheet === null) return sheet === next.sheet;
  return sheet === next.sheet || matchesPattern(compilePattern(sheet), next.sheet);
}

function adapted(layout: Layout, next: Layout, file: string): Layout {
  const known = new Map(layout.columns.flatMap((column) => [[columnIn(next, column), column] as const]));
  const columns = next.columns.map((column): LayoutColumn => {
    const old = known.get(column);
    if (old === undefined) return isField(column) ? asOther(column) : column;
    const { role, field, measure } = old;
    return { ...column, role, ...(field === undefined ? {} : { field }), ...(measure === undefined ? {} : { measure }) };
  });
  const { headerRow, headerRows, firstRow, lastRow, sheet, fingerprint } = next;
  const { id, organiser, expenseSign, key, unit, currency, decimal, skip, kinds } = layout;
  const decided = defined({ key, unit, currency, decimal, skip, kinds });
  const place = defined({ headerRows, firstRow, lastRow, sheet, fingerprint, file: fileFor(layout, file) });
  return { id, organiser, expenseSign, headerRow, columns, ...decided, ...place };
}

/** A column that last year's layout did not know is no part of what lines are known by. */
function asOther({ column, header }: LayoutColumn): LayoutColumn {
  return { ...defined({ column, header }), role: 'other' };
}

/** Last year's pattern where it also fits this file, else this file's name: it named last year's. */
function fileFor({ file: pattern }: Layout, file: string): string | undefined {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return pattern === undefined || matchesPattern(compilePattern(pattern), name) ? pattern : name;
}

function defined<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
