import type { Budget } from '../model/budget';
import type { DriverSettings } from '../model/driver';
import type { BudgetModel } from '../model/model';
import type { LineTag } from '../model/moment';
import type { PopulationTable } from '../model/population';
import type { Cents } from '../money/cents';

/**
 * One change of a person's: an amount, a tag, a driver (the entry of its id and first year), a population table, the rules as they are to
 * be, or the moments with their services and drivers.
 */
export type Edit =
  | {
      readonly kind: 'amount';
      readonly organiser: string;
      readonly line: string;
      readonly measure: string;
      readonly cents: Cents;
    }
  | { readonly kind: 'tag'; readonly organiser: string; readonly line: string; readonly tag: LineTag | null }
  | { readonly kind: 'driver'; readonly driver: DriverSettings }
  | { readonly kind: 'population'; readonly table: PopulationTable }
  | { readonly kind: 'rules'; readonly rules: BudgetModel['rules'] }
  | ({ readonly kind: 'moments' } & Pick<BudgetModel, 'moments' | 'services' | 'drivers'>);

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;
export type AmountEdit = EditOf<'amount'>;
export type TagEdit = EditOf<'tag'>;
export type RulesEdit = EditOf<'rules'>;
export type MomentsEdit = EditOf<'moments'>;

/** The model after an edit. */
export function editedModel(model: BudgetModel, edit: Edit): BudgetModel {
  if (edit.kind === 'amount') return model;
  if (edit.kind === 'tag') {
    const { organiser, line, tag } = edit;
    const others = model.tags.filter((own) => own.organiser !== organiser || own.line !== line);
    return { ...model, tags: tag === null ? others : [...others, tag] };
  }
  if (edit.kind === 'driver') {
    const { driver } = edit;
    const others = model.drivers.filter((own) => own.id !== driver.id || own.validFrom !== driver.validFrom);
    return { ...model, drivers: [...others, driver] };
  }
  if (edit.kind === 'rules') return { ...model, rules: edit.rules };
  if (edit.kind === 'moments') {
    const { moments, services, drivers } = edit;
    return { ...model, moments, services, drivers };
  }
  const { table } = edit;
  const others = model.population.filter((own) => own.year !== table.year || own.area !== table.area || own.sex !== table.sex);
  return { ...model, population: [...others, table] };
}

/** The budgets after an edit. */
export function editedBudgets(budgets: readonly Budget[], edit: Edit): readonly Budget[] {
  if (edit.kind !== 'amount') return budgets;
  return budgets.map((budget) => {
    const at = budget.lines.findIndex(({ organiser, id }) => organiser === edit.organiser && id === edit.line);
    return at < 0 ? budget : { ...budget, columns: budget.columns.map((column) => editedColumn(column, at, edit)) };
  });
}

function editedColumn(column: Budget['columns'][number], at: number, edit: AmountEdit): Budget['columns'][number] {
  if (column.measure.id !== edit.measure) return column;
  const cents = Float64Array.from(column.cents);
  cents[at] = edit.cents;
  return { ...column, cents };
}
