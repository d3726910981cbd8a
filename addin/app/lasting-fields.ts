import type { BudgetLine } from '../../engine';
import { fieldsOf } from './line-list';

/** Fields that say what a line is in every budget, also where each line has its own value. */
const ofTheKind: ReadonlySet<string> = new Set(['label', 'heading', 'kind', 'committee', 'serviceArea', 'costCentre', 'account']);
/** Days, with or without a time: 2025-11-16, 16.11.2025, 16/11/25. */
const day = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./](\d{4}|\d{2}))([T ].*)?$/;
const figure = /^[-−]?\d[\d\s]*([.,]\d+)?$/;
const fractionOrMinus = /^[-−]|[.,]\d/;
/** A remark stands on few lines; what describes lines stands on at least this part of them. */
const usuallyFilled = 0.5;
/** From so many lines on, a column in which no value comes twice numbers or remarks on the lines. */
const enoughToTell = 3;

const most = (texts: readonly string[], is: (text: string) => boolean): boolean => texts.filter(is).length > texts.length / 2;

/** Whether the values of one field, "" where a line has none, describe the lines and can be expected in next year's budget too. */
function describes(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length < texts.length * usuallyFilled) return false;
  if (filled.some((text) => day.test(text)) && most(filled, (text) => day.test(text))) return false;
  if (most(filled, (text) => figure.test(text)) && filled.some((text) => figure.test(text) && fractionOrMinus.test(text)))
    return false;
  return filled.length < enoughToTell || new Set(filled).size < filled.length;
}

/**
 * Fields of these lines that tell what kind of line each is: not its dates, figures, running number or remarks. All lines of the
 * sheets that the selected ones stand on are looked at, as one value alone does not say what its column is.
 */
export function lastingFields(selected: readonly BudgetLine[], all: readonly BudgetLine[]): ReadonlySet<string> {
  const sheets = new Set(selected.map(({ at }) => at.sheet));
  const values = all.filter(({ at }) => sheets.has(at.sheet)).map(fieldsOf);
  const asked = new Set(selected.flatMap((line) => [...fieldsOf(line).keys()]));
  const texts = (field: string): string[] => values.map((fields) => fields.get(field) ?? '');
  return new Set([...asked].filter((field) => ofTheKind.has(field) || describes(texts(field))));
}
