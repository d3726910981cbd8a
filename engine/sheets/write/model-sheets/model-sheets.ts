import type { SheetLanguage } from '../../../library/model-headings';
import type { BudgetModel } from '../../../model/model';
import { tableKeys } from '../../../model/sheet-tables';
import type { SheetPlan } from '../../plan';
import { flatRows } from './flat-rows';
import { planTable } from './plan-table';
import { planPopulation, planSettings } from './standing-tables';

/**
 * The whole model as sheets a person can edit, headings and terms in one language; `readModel` gives the same model back. Parts
 * with nothing in them are there too, with their headings, ready to be filled.
 */
export function modelSheets(model: BudgetModel, language: SheetLanguage): SheetPlan[] {
  const plans = tableKeys.map((table) => {
    if (table === 'settings') return planSettings(model, language);
    if (table === 'population') return planPopulation(model, language);
    return planTable(table, flatRows[table](model), language);
  });
  return plans.map((plan) => ({ ...plan, origin: 'model' }));
}
