import type { BudgetLine } from './budget';
import { foldText } from './fold-text';
import { headingField, headingsIn, headingValue } from './line-headings';
import type { Conditions } from './pattern';

/** Values of a line by field name. Cell text is hostile: a Map, or an object whose own keys alone are looked at. */
export type FieldValues = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** One alternative of a pattern, folded. `pieces` of a glob are the texts between its "*". */
type Alternative =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'glob'; readonly text: string; readonly pieces: readonly string[] }
  | { readonly kind: 'numbers'; readonly from: number; readonly to: number; readonly prefix: string }
  | { readonly kind: 'codes'; readonly from: string; readonly to: string; readonly prefix: string };

/** A compiled pattern (see engine/model/pattern.ts). `literal`: characters that must stand as written, the fewest of its alternatives. */
export interface Pattern {
  readonly alternatives: readonly Alternative[];
  readonly literal: number;
}

/** A number as codes and amounts of a range are written. A code with leading zeros is a text: 0410 is not 410. */
const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;
const verdictsKept = 10_000;

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function compileRange(text: string): Alternative | null {
  const at = text.indexOf('..');
  if (at <= 0) return null;
  const from = text.slice(0, at).trim();
  const to = text.slice(at + 2).trim();
  const sameLength = from.length === to.length && from.length > 0;
  if (plainNumber.test(from) && plainNumber.test(to)) {
    // Only non-negative whole ends of equal length promise that every number between them starts alike.
    const prefix = sameLength && /^\d+$/.test(from + to) ? commonPrefix(from, to) : '';
    return { kind: 'numbers', from: Number(from), to: Number(to), prefix };
  }
  return sameLength ? { kind: 'codes', from, to, prefix: commonPrefix(from, to) } : null;
}

function compileAlternative(text: string): Alternative {
  if (text.includes('*')) return { kind: 'glob', text, pieces: text.split('*') };
  return compileRange(text) ?? { kind: 'text', text };
}

function literalOf(alternative: Alternative): number {
  switch (alternative.kind) {
    case 'text':
      return alternative.text.length;
    case 'glob':
      return alternative.text.length - (alternative.pieces.length - 1);
    default:
      return alternative.prefix.length;
  }
}

/** Brings a pattern to its alternatives. A text with ".." whose ends are neither numbers nor of equal length is an ordinary text. */
export function compilePattern(text: string): Pattern {
  const alternatives = text.split('|').map((part) => compileAlternative(foldText(part)));
  return { alternatives, literal: Math.min(...alternatives.map(literalOf)) };
}

/** First piece at the start, last at the end, the others in order between them: one pass, never a backtracking expression. */
function matchesGlob(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces[pieces.length - 1] ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

function matchesFolded(alternative: Alternative, text: string): boolean {
  switch (alternative.kind) {
    case 'text':
      return text === alternative.text;
    case 'glob':
      return matchesGlob(alternative.pieces, text);
    case 'numbers':
      return plainNumber.test(text) && Number(text) >= alternative.from && Number(text) <= alternative.to;
    case 'codes':
      return text.length === alternative.from.length && text >= alternative.from && text <= alternative.to;
  }
}

export function matchesPattern(pattern: Pattern, text: string): boolean {
  const folded = foldText(text);
  return pattern.alternatives.some((alternative) => matchesFolded(alternative, folded));
}

/** Codes repeat from line to line, so verdicts are kept by the text as it stands in the cell. Of headings one that matches is enough. */
function rememberingTest(field: string, pattern: Pattern): (text: string) => boolean {
  const verdicts = new Map<string, boolean>();
  const texts = field === headingField ? headingsIn : (text: string): readonly string[] => [text];
  return (text) => {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const verdict = texts(text).some((one) => matchesPattern(pattern, one));
    if (verdicts.size >= verdictsKept) verdicts.clear();
    verdicts.set(text, verdict);
    return verdict;
  };
}

function valueOf(fields: FieldValues, field: string): string | undefined {
  if (fields instanceof Map) return fields.get(field) as string | undefined;
  return Object.hasOwn(fields, field) ? (fields as Readonly<Record<string, string>>)[field] : undefined;
}

/** A test of a line: every condition must hold; a field the line does not have matches nothing, not even "*". No condition: every line. */
export function compileConditions(conditions: Conditions): (fields: FieldValues) => boolean {
  const tests = Object.entries(conditions).map(([field, text]) => ({
    field,
    test: rememberingTest(field, compilePattern(text)),
  }));
  return (fields) =>
    tests.every(({ field, test }) => {
      const value = valueOf(fields, field);
      return value !== undefined && test(value);
    });
}

/**
 * Characters that must stand as written, summed over the fields: the third key of a rule's rank. Of alternatives the shortest
 * counts, of a range the digits its ends begin with in common, so "4000..4999" weighs as much as "4*".
 */
export function literalCharacters(conditions: Conditions): number {
  return Object.values(conditions).reduce((sum, text) => sum + compilePattern(text).literal, 0);
}

/** What conditions may ask of a line: its own fields, and organiser, kind, line, sheet and label, and heading where it stands under one. */
export function lineFields(line: BudgetLine): ReadonlyMap<string, string> {
  const fields = new Map(Object.entries(line.fields));
  if (line.headings !== undefined && !fields.has(headingField)) fields.set(headingField, headingValue(line.headings));
  fields.set('organiser', line.organiser);
  fields.set('kind', line.kind);
  fields.set('line', line.id);
  fields.set('sheet', line.at.sheet ?? '');
  return fields.set('label', line.label);
}
