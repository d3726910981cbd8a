import type { Issue, Severity } from '../../issues/issue';
import { amountText, centsOf } from '../../money/amount';
import type { Amount } from '../../views/analysis';
import type { SheetPlan } from '../plan';
import { listSheet, tableBlock } from './list-sheet';
import { columnsFor, text, type Page } from './page';

/** A finding with its sentence in the reader's language. */
export type SentenceOf = (issue: Issue) => string;

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Params that say how much money a finding is about, the nearer first; amounts in params are decimal texts in euros. */
const moneyParams = ['difference', 'amount'] as const;
const decimalText = /^-?\d{1,13}(\.\d{1,2})?$/;

/** Money a finding is about, where it says so. */
export function findingAmount({ params }: Issue): Amount | null {
  const found = new Map<string, unknown>(Object.entries(params));
  const amounts = moneyParams.map((name) => found.get(name));
  const amount = amounts.find((value): value is string => typeof value === 'string' && decimalText.test(value));
  return amount === undefined ? null : amountText(centsOf(amount));
}

/** Errors first, then the largest money; what says no money follows in the order it was found. */
export function sortedFindings(issues: readonly Issue[]): Issue[] {
  const size = (issue: Issue): number => Math.abs(centsOf(findingAmount(issue) ?? '0.00'));
  const rank = ({ severity }: Issue): number => order.indexOf(severity);
  return [...issues].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}

/** Every finding of the document: what it is, where it stands and how much money it is about. */
export function findingsSheet(page: Page, sentenceOf: SentenceOf): SheetPlan {
  const { document, words } = page;
  const { text: short, long, money } = columnsFor<Issue>(page);
  const columns = [
    { ...short('severity', ({ severity }) => words.labels.severity[severity]), width: 10 },
    { ...long('finding', sentenceOf), width: 76 },
    { ...long('file', ({ at }) => at?.file), width: 26 },
    { ...long('sheet', ({ at }) => at?.sheet), width: 18 },
    { ...short('cell', ({ at }) => at?.cell), width: 9 },
    { ...long('code', ({ code }) => code), width: 22 },
    money('amount', findingAmount),
  ];
  const block =
    document.issues.length === 0
      ? { widths: [10, 76], rows: [[text(words.findings.none, 'text')]] }
      : tableBlock(page, columns, sortedFindings(document.issues));
  const note = document.publication === 'published' ? words.findings.publishedNote : words.notes.findings;
  return listSheet(page, 'findings', [block], { note });
}
