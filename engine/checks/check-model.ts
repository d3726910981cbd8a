import type { Issue } from '../issues/issue';
import type { BudgetModel } from '../model/model';
import { noPlaces, pathText, placeOf, type ModelPlaces } from '../model/model-path';
import type { Finding } from './check';
import { checks } from './checks';

/**
 * Everything that can be wrong with a model by itself, all at once: before any budget is looked at. An error: that part of the
 * model cannot be used as it stands. A finding points at the cell where the model came from sheets, and always says the path.
 */
export function checkModel(model: BudgetModel, places: ModelPlaces = noPlaces): Issue[] {
  return checks.flatMap((check) => check(model)).map((finding) => issueOf(finding, model, places));
}

function issueOf({ path, ...finding }: Finding, model: BudgetModel, places: ModelPlaces): Issue {
  const at = placeOf(path, places);
  // A finding is an issue but for its place: too many kinds of both for the compiler to compare one by one.
  const issue: object = { ...finding, params: { ...finding.params, path: pathText(path, model) }, ...(at && { at }) };
  return issue as Issue;
}
