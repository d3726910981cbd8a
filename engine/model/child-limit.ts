import type { BudgetModel } from './model';

/** Ages under this are children in a moment's service: the service's own limit, or the one given (the model's, 18 by law). Years. */
export function childLimit(model: BudgetModel, moment: number, under: number): number {
  const service = model.moments[moment]?.service;
  return model.services.find(({ id }) => id === service)?.childAgeLimit ?? under;
}
