import { expenseFlags, expenseWords, incomeFlags, incomeWords, nonOperatingWords } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import { compileConditions } from '../../model/matches';
import type { ExpenseSign, LineKind } from '../../model/terms';
import type { FoundColumn } from './layout-columns';
import type { TableRow } from './table-rows';

/** What a line is, and what its file amounts are multiplied with to become expense plus, income minus. */
export interface KindDecision {
  readonly kind: LineKind;
  readonly sign: 1 | -1;
  /** False where nothing in the file or layout told the kind. */
  readonly known: boolean;
}

/**
 * The sign a table's convention gives a kind. negative: expenses stand with a minus, income with a plus, so all are turned.
 * positive: expenses stand with a plus, income with a minus, so all stay. flag, label, code, unknown: both stand with a plus and
 * the direction is said elsewhere, so income is turned; non-operating items, which are of either direction, need a rule's own sign.
 */
export function conventionSign(convention: ExpenseSign, kind: LineKind): 1 | -1 {
  if (convention === 'negative') return -1;
  return convention !== 'positive' && kind === 'income' ? -1 : 1;
}

type KindTeller = (row: TableRow, amounts: readonly number[]) => LineKind | null;

/** In a signed table without rules names tell taxes, state grants and the like, and the first amount that is not zero the side. */
function kindBySign(expenseFactor: 1 | -1, columns: readonly FoundColumn[]): KindTeller {
  const names = columns.filter((column) => column.role === 'name').map((column) => column.field);
  return (row, amounts) => {
    if (names.some((field) => nonOperatingWords.test(foldText(row.fields.get(field) ?? '')))) return 'nonOperating';
    const first = amounts.find((amount) => amount !== 0 && !Number.isNaN(amount));
    if (first === undefined) return 'expense';
    return first * expenseFactor > 0 ? 'expense' : 'income';
  };
}

function kindByWords(columns: readonly FoundColumn[], role: 'flag' | 'name', expense: RegExp, income: RegExp): KindTeller {
  // The last column stands nearest to the amounts: what it says of the line counts before what the columns before it say.
  const fields = columns.filter((column) => column.role === role).map((column) => column.field);
  fields.reverse();
  return (row) => {
    for (const field of fields) {
      const text = foldText(row.fields.get(field) ?? '');
      const isIncome = income.test(text);
      if (isIncome !== expense.test(text)) return isIncome ? 'income' : 'expense';
    }
    return null;
  };
}

function kindWithoutRules(convention: ExpenseSign, columns: readonly FoundColumn[]): KindTeller {
  switch (convention) {
    case 'negative':
      return kindBySign(-1, columns);
    case 'positive':
      return kindBySign(1, columns);
    case 'flag':
      return kindByWords(columns, 'flag', expenseFlags, incomeFlags);
    case 'label':
      return kindByWords(columns, 'name', expenseWords, incomeWords);
    default:
      return () => null;
  }
}

/** Tells each line's kind: the layout's first matching rule, an expense where none matches; without rules what the convention tells. */
export function kindDecider(
  layout: Layout,
  columns: readonly FoundColumn[],
): (row: TableRow, fields: ReadonlyMap<string, string>, amounts: readonly number[]) => KindDecision {
  const { kinds, expenseSign } = layout;
  const decision = (kind: LineKind, known: boolean, sign?: 1 | -1): KindDecision => ({
    kind,
    sign: sign ?? conventionSign(expenseSign, kind),
    known,
  });
  if (kinds === undefined || kinds.length === 0) {
    const tell = kindWithoutRules(expenseSign, columns);
    return (row, _fields, amounts) => {
      const kind = tell(row, amounts);
      return decision(kind ?? 'expense', kind !== null);
    };
  }
  const rules = kinds.map((rule) => ({ ...rule, matches: compileConditions(rule.when) }));
  return (_row, fields) => {
    const rule = rules.find(({ matches }) => matches(fields));
    return rule === undefined ? decision('expense', true) : decision(rule.kind, true, rule.sign);
  };
}
