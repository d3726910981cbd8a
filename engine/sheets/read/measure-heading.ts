import { amendedHeading, budgetVersions, measureHeadings, notMeasure } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { MeasureKind } from '../../model/terms';

/** What a heading says of its column. A year that is not said is null, never assumed. */
export interface HeadingMeasure {
  /** The heading as people know it: its text on one line. */
  readonly id: string;
  readonly kind: MeasureKind;
  readonly year: number | null;
  readonly months?: { readonly from: number; readonly to: number };
  readonly version?: string;
}

const fiscalYear = /(?<!\p{L})fy[ _]?'?(\d{4}|\d{2})(?:\s*[-/–]\s*(\d{4}|\d{2}))?(?!\d)/u;
const monthDates = /(?<!\d)1\.(\d{1,2})\.(?:\d{4})?\s*[-–]\s*\d{1,2}\.(\d{1,2})\.?/u;
const monthNumbers = /(?<![\d.])(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)/u;
const century = 2000;

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : century + Number(text);
}

function monthsOf(text: string): { readonly months?: { from: number; to: number }; readonly rest: string } {
  const found = monthDates.exec(text) ?? monthNumbers.exec(text);
  const [whole = '', from = '', to = ''] = found ?? [];
  const months = { from: Number(from), to: Number(to) };
  if (found === null || months.from < 1 || months.to > 12 || months.from > months.to) return { rest: text };
  return { months, rest: text.replace(whole, ' ') };
}

/** The one year a heading names; null where it names none, undefined where it names several. A fiscal year over two is named by its end. */
export function yearOf(text: string): number | null | undefined {
  const fiscal = fiscalYear.exec(text);
  if (fiscal !== null) return fullYear(fiscal[2] ?? fiscal[1] ?? '');
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

/** Reads a heading as a measure: "TP 2024", "TA 2025 muutettu", "Toteuma 1-8/2025", "Budget 2026" ... null for any other heading. */
export function measureOfHeading(header: string): HeadingMeasure | null {
  const id = header.replace(/\s+/g, ' ').trim();
  const text = foldText(header);
  if (text === '' || (notMeasure.some((pattern) => pattern.test(text)) && !amendedHeading.test(text))) return null;
  const { months, rest } = monthsOf(text);
  const year = yearOf(rest);
  const kind = kindOf(text, months !== undefined);
  if (year === undefined) return null;
  if (kind === null) return /^(?:19|20|21)\d{2}$/.test(text) ? { id, kind: 'other', year } : null;
  const version = budgetVersions.exec(text)?.[1];
  const period = months !== undefined && kind === 'periodActual' ? { months } : {};
  return { id, kind, year, ...period, ...(version === undefined ? {} : { version }) };
}
