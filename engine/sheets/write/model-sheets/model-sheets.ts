import type { SheetLanguage } from '../../../library/model-headings';
import type { BudgetModel } from '../../../model/model';
import { tableKeys, type TableKey } from '../../../model/sheet-tables';
import type { SheetPlan } from '../../plan';
import { flatRows } from './flat-rows';
import { planTable } from './plan-table';
import { planPopulation, planSettings } from './standing-tables';

/**
 * The whole model as sheets a person can edit, headings and terms in one language; `readModel` gives the same model back. Parts
 * with nothing in them are there too, with their headings, ready to be filled. `without`: parts that are not asked for.
 */
export function modelSheets(model: BudgetModel, language: SheetLanguage, without: readonly TableKey[] = []): SheetPlan[] {
  const wanted = tableKeys.filter((table) => !without.includes(table));
  const plans = wanted.map((table) => {
    if (table === 'settings') return planSettings(model, language);
    if (table === 'population') return planPopulation(model, language);
    return planTable(table, flatRows[table](model), language);
  });
  return plans.map((plan) => ({ ...plan, origin: 'model' }));
}
