import type { BudgetModel } from '../model/model';
import type { ModelPath } from '../model/model-path';
import { whereOf, type Check, type Finding } from './check';

/** Entries the schema lets through but that say too little to be used: which field is missing. */
export const completeEntries: Check = (model) => [
  ...model.layouts.flatMap(({ columns }, at) =>
    columns.flatMap(({ column, header, role, measure }, index): Finding[] => {
      const path = ['layouts', at, 'columns', index];
      return [
        ...(column || header ? [] : [incomplete(model, path, 'column | header')]),
        ...(role !== 'amount' || measure ? [] : [incomplete(model, path, 'measure')]),
      ];
    }),
  ),
  ...model.drivers.flatMap((driver, at): Finding[] => {
    if (driver.kind !== 'follow' || driver.moments?.length || driver.lines?.length) return [];
    return [incomplete(model, ['drivers', at], 'moments | lines')];
  }),
];

function incomplete(model: BudgetModel, path: ModelPath, needs: string): Finding {
  return { code: 'model.incomplete', severity: 'error', params: { where: whereOf(model, path), needs }, path };
}
