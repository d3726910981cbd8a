import {
  amendedHeading,
  budgetVersions,
  incrementHeadings,
  measureHeadings,
  notMeasure,
  partColumns,
  unitWords,
} from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { MeasureKind } from '../../model/terms';
import { monthsOf, type Months } from './heading-months';

/** What a heading says of its column. A year that is not said is null, never assumed. */
export interface HeadingMeasure {
  /** The heading as people know it: its text on one line, without the unit. */
  readonly id: string;
  readonly kind: MeasureKind;
  readonly year: number | null;
  readonly months?: Months;
  readonly version?: string;
}

const fiscalYear = /(?<!\p{L})fy[ _]?'?(\d{4}|\d{2})(?:\s*[-/–]\s*(\d{4}|\d{2}))?(?!\d)/u;
/** "2025-26": a year over two is named by its end. */
const splitYear = /(?<![\d.])((?:19|20)\d{2})\s*[-/–]\s*(\d{2})(?!\d)/u;
const century = 2000;
/** Longer texts are prose. */
const longestHeading = 120;

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : century + Number(text);
}

const date = /(?<!\d)\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d{2})?(?!\d)/gu;

/**
 * The one year a heading names; null where it names none, undefined where it names several. A fiscal year over two is named by its end;
 * a date beside a year says when something was decided: "TA 2026 (kv 17.11.2025)".
 */
export function yearOf(text: string): number | null | undefined {
  const year = yearIn(text);
  if (year !== undefined) return year;
  const undated = text.replace(date, ' ');
  return undated === text ? undefined : yearIn(undated);
}

function yearIn(text: string): number | null | undefined {
  const fiscal = fiscalYear.exec(text);
  if (fiscal !== null) return fullYear(fiscal[2] ?? fiscal[1] ?? '');
  const split = splitYear.exec(text);
  if (split !== null && (Number(split[1]) + 1) % 100 === Number(split[2])) return Number(split[1]) + 1;
  const long = new Set(text.match(/(?<!\d)(?:19|20|21)\d{2}(?!\d)/gu));
  const short = long.size > 0 ? [] : (text.match(/(?<![\d.,])\d{2}(?![\d.,%])/gu) ?? []);
  const years = new Set([...long, ...short].map(fullYear));
  if (years.size > 1) return undefined;
  return [...years][0] ?? null;
}

function kindOf(text: string, hasMonths: boolean): MeasureKind | null {
  const kind = measureHeadings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (amendedHeading.test(text) && (kind === 'budget' || kind === null)) return 'amendedBudget';
  if (kind === 'periodActual' && !hasMonths) return 'actual';
  return kind;
}

/** A heading without the unit that stands in it: "TP 2024 1 000 €" is "TP 2024". */
export function withoutUnit(header: string): string {
  const line = header.replace(/\s+/g, ' ').trim();
  const folded = foldText(line);
  // Folding may change the length of a text; then the places found in it do not hold.
  if (folded.length !== line.length) return line;
  const patterns = [...unitWords.map(([, pattern]) => pattern), /(?<!\p{L})(€|eur|euroa|euro)$/u];
  const found = patterns.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
  if (found === undefined || found === null) return line;
  const left = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  return (
    left
      .replace(/\(\s*\)|\[\s*\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/[\s,;/(]+$/, '')
      .trim() || line
  );
}

/** Whether a heading is of an addition to a budget ("I lisätalousarvio 2025"): a change to a measure, not a measure. */
export function isIncrement(header: string): boolean {
  const text = foldText(header);
  return incrementHeadings.test(text) && !amendedHeading.test(text);
}

/** Who has proposed or adopted a budget, or which part of it a column holds beside the whole. */
export function versionOf(header: string): string | undefined {
  const text = foldText(header);
  return (budgetVersions.exec(text) ?? partColumns.exec(text))?.[0];
}

function judge(header: string): HeadingMeasure | null {
  const id = withoutUnit(header);
  const text = foldText(id);
  if (text === '' || isIncrement(text)) return null;
  if (notMeasure.some((pattern) => pattern.test(text)) && !amendedHeading.test(text)) return null;
  const { months, rest } = monthsOf(text);
  const year = yearOf(rest);
  const kind = kindOf(text, months !== undefined);
  if (year === undefined) return null;
  if (kind === null) return /^(?:fy ?)?(?:19|20|21)\d{2}(?:\s*[-/–]\s*\d{2})?$/.test(text) ? { id, kind: 'other', year } : null;
  const version = versionOf(text);
  const period = months !== undefined && kind === 'periodActual' ? { months } : {};
  return { id, kind, year, ...period, ...(version === undefined ? {} : { version }) };
}

/** Reads a heading as a measure: "TP 2024", "TA 2025 muutettu", "Toteuma 1-8/2025", "Budget 2026" ... null for any other heading. */
export function measureOfHeading(header: string): HeadingMeasure | null {
  return header.length > longestHeading ? null : judge(header);
}

/** Whether a heading says by itself both what a column holds and of which year. */
export function isWholeMeasure(header: string): boolean {
  const measure = measureOfHeading(header);
  return measure !== null && measure.kind !== 'other' && measure.year !== null;
}
