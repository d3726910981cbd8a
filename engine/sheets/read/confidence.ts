import { budgetWords, peopleWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import { measureOfHeading } from './measure-heading';
import type { Proposal } from './propose-layout';
import type { ReadingReason, ReadingReasonCode } from './reading-reasons';
import type { CheckedTotals } from './total-checks';
import { textsAround } from './unit-words';

type Totals = Pick<CheckedTotals, 'checks' | 'reconciliation'>;

/** How sure a reading is, and why. */
export interface Confidence {
  /** 0 ... 1: the share of such tables that are budgets read as their makers meant. */
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
}

/**
 * What each reason adds to the log-odds that a table is a budget read rightly, from `prior`. Set so that a clean municipal table stands
 * over 0.9 and tables of people under 0.5; a test holds both over all samples.
 */
const prior = -1.2;
const weights: Readonly<Record<ReadingReasonCode, number>> = {
  'heading.measures': 2.8,
  'heading.amounts': 1.4,
  'heading.years-only': 0.4,
  'heading.rows': 0,
  'amounts.by-content': -0.6,
  'year.column': 0.4,
  'year.title': 0.3,
  'year.sheet': 0.2,
  'year.file': 0.1,
  'unit.said': 0.5,
  'unit.not-said': 0,
  'sign.flag': 1.4,
  'sign.columns': 1,
  'sign.words': 1,
  'sign.label': 1,
  'sign.note': 1,
  'sign.code': 0.8,
  'sign.chart': 0.3,
  'sign.heading': 0.8,
  'sign.accounts': 0.9,
  'sign.amounts': 0.6,
  'sign.counter': 0.6,
  'sign.zero-sum': 0.6,
  'sign.unknown': -0.5,
  'totals.agree': 1.2,
  'totals.differ': -1,
  'totals.many-differ': -3.5,
  'increments.apart': 0.2,
  'groups.filled-down': 0,
  'words.budget': 0.7,
  'words.people': -3,
  'lines.few': -0.8,
  'names.none': -1.5,
};
const fewLines = 3;
const longestQuote = 60;

const quoted = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);

function headingReasons({ layout, evidence }: Proposal): ReadingReason[] {
  const amounts = layout.columns.filter(({ role }) => role === 'amount');
  const headings = amounts.map(({ header = '' }) => header);
  const named = headings.filter((heading) => (measureOfHeading(heading)?.kind ?? 'other') !== 'other');
  const [first] = named;
  const { roles, header } = evidence;
  const rows: ReadingReason[] = header.rows > 1 ? [{ code: 'heading.rows', params: { rows: header.rows } }] : [];
  if (first !== undefined) return [{ code: 'heading.measures', params: { count: named.length, example: first } }, ...rows];
  if (roles.amountsBy === 'content')
    return [{ code: 'amounts.by-content', params: { column: headings[0] || (amounts[0]?.column ?? '') } }, ...rows];
  const years = headings.filter((heading) => measureOfHeading(heading) !== null);
  if (years.length > 0) return [{ code: 'heading.years-only', params: { count: years.length } }, ...rows];
  return [{ code: 'heading.amounts', params: { heading: headings[0] ?? '' } }, ...rows];
}

function yearReasons({ evidence: { year } }: Proposal): ReadingReason[] {
  return year === null ? [] : [{ code: `year.${year.source}`, params: { year: year.year, text: quoted(year.text) } }];
}

function unitReasons({ evidence: { unit } }: Proposal): ReadingReason[] {
  if (unit === null) return [{ code: 'unit.not-said', params: {} }];
  return [{ code: 'unit.said', params: { unit: unit.value, text: quoted(unit.text) } }];
}

function signReasons({ layout, evidence: { convention } }: Proposal): ReadingReason[] {
  const { seenBy, known } = convention;
  if (seenBy === null) return [{ code: 'sign.unknown', params: {} }];
  const sign = layout.expenseSign;
  const isSigned = sign === 'negative' || sign === 'positive';
  if (seenBy === 'label' && isSigned) return [{ code: 'sign.words', params: { sign } }];
  if (seenBy === 'accounts') return [{ code: 'sign.accounts', params: { sign } }];
  if (seenBy === 'label') return [{ code: 'sign.label', params: { share: Math.floor(known * 100) } }];
  if (seenBy === 'code') {
    const fields = new Set((layout.kinds ?? []).flatMap(({ when }) => Object.keys(when)));
    return [{ code: 'sign.code', params: { fields: [...fields].join(', ') } }];
  }
  return [{ code: `sign.${seenBy}`, params: {} }];
}

/** Words of the title, the sheet, the file and the headings. */
function wordReasons({ sheet, layout, evidence: { header } }: Proposal): ReadingReason[] {
  const file = foldText(sheet.file.split(/[\\/]/).at(-1) ?? '').replace(/[_-]+/g, ' ');
  const around = [...textsAround(sheet, layout), foldText(sheet.name ?? ''), file];
  const headings = header.headings.map(foldText);
  const people =
    [...headings, foldText(sheet.name ?? '')].find((text) => peopleWords.test(text)) ??
    around.find((text) => peopleWords.test(text));
  const budget = [...around, ...headings].find((text) => budgetWords.test(text));
  if (budget !== undefined) return [{ code: 'words.budget', params: { text: quoted(budget) } }];
  return people === undefined ? [] : [{ code: 'words.people', params: { text: quoted(people) } }];
}

/** Share of totals that miss their lines from which the lines themselves are in doubt. */
const manyDiffer = 0.2;

/** Totals that miss by more than rounding are misprints while they are few. */
function totalReasons({ checks, reconciliation: { totals, differ } }: Totals): ReadingReason[] {
  const agreeing = checks.filter(({ difference }) => Number(difference) === 0).length;
  const agree: ReadingReason[] = agreeing > 0 ? [{ code: 'totals.agree', params: { agreeing, all: checks.length } }] : [];
  if (differ === 0) return agree;
  const code = differ > totals * manyDiffer ? 'totals.many-differ' : 'totals.differ';
  return [...agree, { code, params: { differ, totals } }];
}

function tableReasons({ layout, sample, evidence: { roles } }: Proposal, totals: Totals | null): ReadingReason[] {
  const reasons: ReadingReason[] = [];
  reasons.push(...(totals === null ? [] : totalReasons(totals)));
  const [increment] = roles.increments;
  if (increment !== undefined)
    reasons.push({ code: 'increments.apart', params: { count: roles.increments.length, example: increment } });
  const filled = layout.columns.filter(({ fillDown }) => fillDown === true).map(({ header, column }) => header ?? column ?? '');
  if (filled.length > 0) reasons.push({ code: 'groups.filled-down', params: { headings: filled.join(', ') } });
  const lines = sample.rows.filter(({ role }) => role === 'leaf').length;
  if (lines < fewLines) reasons.push({ code: 'lines.few', params: { lines } });
  if (!layout.columns.some(({ role }) => role === 'code' || role === 'name')) reasons.push({ code: 'names.none', params: {} });
  return reasons;
}

/** How sure a proposal is, with the reasons in the order a person would give them. */
export function confidenceIn(proposal: Proposal, totals: Totals | null = null): Confidence {
  const reasons = [
    ...headingReasons(proposal),
    ...yearReasons(proposal),
    ...signReasons(proposal),
    ...unitReasons(proposal),
    ...tableReasons(proposal, totals),
    ...wordReasons(proposal),
  ];
  const odds = reasons.reduce((sum, { code }) => sum + weights[code], prior);
  return { confidence: Math.round(1000 / (1 + Math.exp(-odds))) / 1000, reasons };
}
