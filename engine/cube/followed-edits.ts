import type { BudgetModel } from '../model/model';
import type { Edit, MomentsEdit, RulesEdit } from './edit';

/** Entries of either list that the other does not hold, by identity. */
export function differing<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [...one.filter((entry) => !second.has(entry)), ...other.filter((entry) => !first.has(entry))];
}

/** Whether a live cube can follow the edit; the others take a full pass. `hasTexts`: lines whose own words name moments. */
export function isFollowed(model: BudgetModel, edit: Edit, hasTexts: boolean): boolean {
  if (edit.kind === 'rules') return keepsOrder(model, edit);
  return edit.kind !== 'moments' || (!hasTexts && isAtTheEnd(model, edit) && isUnused(model, edit));
}

/** Equal ranks are told apart by the order of rules, so those that stay must stay in theirs. */
function keepsOrder(model: BudgetModel, { rules }: RulesEdit): boolean {
  const [before, after] = [new Set(model.rules), new Set(rules)];
  const stays = rules.filter((rule) => before.has(rule));
  return model.rules.filter((rule) => after.has(rule)).every((rule, at) => rule === stays[at]);
}

/** Everything placed knows its moment by its place in the list. */
function isAtTheEnd(model: BudgetModel, { moments }: MomentsEdit): boolean {
  const same = Math.min(model.moments.length, moments.length);
  return moments.slice(0, same).every((moment, at) => moment === model.moments[at]);
}

/** Nothing names a moment or driver that comes or goes, but for the moments that come or go themselves. */
function isUnused({ tags, rules, ...model }: BudgetModel, edit: MomentsEdit): boolean {
  const changed = differing(model.moments, edit.moments);
  const moments = new Set(changed.map(({ id }) => id));
  const drivers = new Set(differing(model.drivers, edit.drivers).map(({ id }) => id));
  const stays = model.moments.filter((moment) => !changed.includes(moment));
  const isNamed = ({ moment }: { readonly moment: string }): boolean => moments.has(moment);
  return (
    new Set(edit.moments.map(({ id }) => id)).size === edit.moments.length &&
    stays.every(({ id, driver }) => !drivers.has(driver) && !moments.has(id)) &&
    ![...tags, ...rules].some(({ shares }) => shares.some(isNamed)) &&
    ![...model.drivers, ...edit.drivers].some(
      (driver) => driver.kind === 'follow' && driver.moments?.some((id) => moments.has(id)) === true,
    )
  );
}
