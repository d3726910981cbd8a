import type { Issue } from '../issues/issue';
import type { BudgetLine } from '../model/budget';
import type { KindRule, Layout, LayoutColumn, Measure } from '../model/layout';
import type { Organiser } from '../model/model';
import type { AttributeRule } from '../model/moment';
import type { LineKind } from '../model/terms';
import { internalWords, nonOperatingWords, productionWords, wordTest } from './line-words';
import { meaningOfField } from './name-fields';
import { literalPattern } from './value-pattern';

const namesShown = 5;

/** Fields that say what kind of money a line is: accounts, flags and the label, never a cost centre or a service area. */
function tellsKind(field: string): boolean {
  const meaning = meaningOfField(field);
  return meaning === 'account' || meaning === 'other';
}

/** By field, every text that says what kind of money a line is; the label only where no field of its line says the same. */
type KindTexts = ReadonlyMap<string, ReadonlySet<string>>;

function kindTextsOf(lines: readonly BudgetLine[]): KindTexts {
  const found = new Map<string, Set<string>>();
  const add = (field: string, text: string): void => {
    const texts = found.get(field);
    if (texts === undefined) found.set(field, new Set([text]));
    else texts.add(text);
  };
  for (const { fields, label } of lines) {
    let isSaid = false;
    for (const [field, text] of Object.entries(fields)) {
      if (field === 'label' || !tellsKind(field)) continue;
      isSaid ||= text === label;
      add(field, text);
    }
    if (!isSaid) add('label', label);
  }
  return found;
}

/** Texts by field that pass a test, as conditions. */
function conditionsFor(texts: KindTexts, test: (text: string) => boolean): readonly (readonly [string, string])[] {
  const found = [...texts].map(([field, all]) => [field, [...all].filter(test)] as const);
  return found
    .filter(([, some]) => some.length > 0)
    .map(([field, some]) => [field, [...new Set(some.map(literalPattern))].join('|')] as const);
}

/** Internal items, purchased and voucher-paid service, told by account names. */
export function suggestAttributes(lines: readonly BudgetLine[], organiser?: string): readonly AttributeRule[] {
  const texts = kindTextsOf(lines);
  const rules = (name: string, test: (text: string) => boolean, facts: Omit<AttributeRule, 'id' | 'when'>) =>
    conditionsFor(texts, test).map(([field, pattern]): AttributeRule => ({
      id: [organiser, name, field].filter((part) => part !== undefined).join('-'),
      when: organiser === undefined ? { [field]: pattern } : { organiser, [field]: pattern },
      ...facts,
    }));
  return [
    ...rules('internal', wordTest(internalWords), { internal: true }),
    ...rules('purchased', wordTest(productionWords.purchased), { productionMode: 'purchased' }),
    ...rules('voucher', wordTest(productionWords.voucher), { productionMode: 'voucher' }),
  ];
}

/** Conditions on the texts that look like taxes, state grants, financial items or depreciation but are read as operating. */
function readAsOperating(organiser: string, lines: readonly BudgetLine[]): readonly (readonly [string, string])[] {
  const operating = lines.filter((line) => line.organiser === organiser && (line.kind === 'expense' || line.kind === 'income'));
  return conditionsFor(kindTextsOf(operating), wordTest(nonOperatingWords));
}

/** The layout with amount columns whose measure nobody could name (a heading without a year) set aside for a person to name. */
export function withKnownMeasures(layout: Layout, measures: readonly Measure[]): Layout {
  const known = new Set(measures.map(({ id }) => id));
  const columns = layout.columns.map(({ measure, ...column }): LayoutColumn => {
    if (measure === undefined) return column;
    return known.has(measure) ? { ...column, measure } : { ...column, role: 'other' };
  });
  return { ...layout, columns };
}

/**
 * The layout with non-operating items told apart by name. Only where it tells kinds by rules already: a first rule would switch off the
 * telling by sign or label that other layouts live by, so there the user is asked (`nonOperatingToTell`).
 */
export function withNonOperating(layout: Layout, lines: readonly BudgetLine[]): Layout {
  if (layout.kinds === undefined || layout.kinds.length === 0) return layout;
  const own = new Set(layout.columns.map(({ field }) => field));
  const isSigned = layout.expenseSign === 'negative' || layout.expenseSign === 'positive';
  const rulesFor = (kind: LineKind): KindRule[] =>
    readAsOperating(
      layout.organiser,
      lines.filter((line) => line.kind === kind),
    )
      .filter(([field]) => own.has(field))
      // Where both sides stand with a plus, taxes and state grants are still money that comes in.
      .map(([field, pattern]) => ({
        when: { [field]: pattern },
        kind: 'nonOperating',
        ...(kind === 'income' && !isSigned ? { sign: -1 as const } : {}),
      }));
  const kinds = [...rulesFor('income'), ...rulesFor('expense')];
  return kinds.length === 0 ? layout : { ...layout, kinds: [...kinds, ...layout.kinds] };
}

/** Names of an organiser's lines that only a person can call non-operating. */
export function nonOperatingToTell(
  { id, name }: Organiser,
  layouts: readonly Layout[],
  lines: readonly BudgetLine[],
): readonly Issue[] {
  const byRules = layouts.some((layout) => layout.organiser === id && (layout.kinds ?? []).length > 0);
  const names = new Set(readAsOperating(id, lines).flatMap(([, pattern]) => pattern.split('|')));
  if (byRules || names.size === 0) return [];
  const shown = [...names].slice(0, namesShown).join(', ');
  return [{ code: 'start.non-operating', severity: 'warning', params: { organiser: name, names: shown, count: names.size } }];
}
