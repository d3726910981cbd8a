import { monthNames } from '../../library/headings';

/** Months of a year, both ends included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly months?: Months;
  /** The heading without what named the months. */
  readonly rest: string;
}

/** "1.1.-31.8.2025"; "1-8/2025"; "31.8.2025" and "08/25", which count from January; names of months. */
const dates = /(?<!\d)1\.(\d{1,2})\.(?:\d{4})?\s*[-–]\s*\d{1,2}\.(\d{1,2})\.?/u;
const numbers = /(?<![\d.])(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)/u;
const endDate = /(?<!\d)(?:28|29|30|31)\.(\d{1,2})\.(?=\d{2,4})/u;
const monthOfYear = /(?<![\d.])(0?[1-9]|1[0-2])\s*[/.]\s*(?=(?:\d{4}|\d{2})(?!\d))/u;
const names = /(\p{L}{3,})\.?\s*[-–]\s*(\p{L}{3,})\.?/u;

const monthNamed = (name: string): number => monthNames.findIndex((pattern) => pattern.test(name)) + 1;

function inYear(from: number, to: number): Months | undefined {
  return from >= 1 && to <= 12 && from <= to ? { from, to } : undefined;
}

/** The months that a heading, folded, says its figures cover. */
export function monthsOf(text: string): Found {
  const tries: readonly (readonly [RegExp, (match: RegExpExecArray) => Months | undefined])[] = [
    [dates, (match) => inYear(Number(match[1]), Number(match[2]))],
    [numbers, (match) => inYear(Number(match[1]), Number(match[2]))],
    [names, (match) => inYear(monthNamed(match[1] ?? ''), monthNamed(match[2] ?? ''))],
    [endDate, (match) => inYear(1, Number(match[1]))],
    [monthOfYear, (match) => inYear(1, Number(match[1]))],
  ];
  for (const [pattern, read] of tries) {
    const match = pattern.exec(text);
    const months = match === null ? undefined : read(match);
    if (match !== null && months !== undefined) return { months, rest: text.replace(match[0], ' ') };
  }
  return { rest: text };
}
