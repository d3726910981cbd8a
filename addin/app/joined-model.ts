import { lineKey, type BudgetModel } from '../../engine';
import { tagChanges } from './tag-edits';

/**
 * The model that somebody changed in the workbook's own sheets, with what was decided here since the last save: tags line by line, any
 * other part as a whole. `saved`: what both began with; null where nothing was saved, and then what was decided here stands.
 */
export function joinedModel(saved: BudgetModel | null, here: BudgetModel, theirs: BudgetModel): BudgetModel {
  if (saved === null) return here;
  const parts = Object.keys({ ...here, ...theirs }) as (keyof BudgetModel)[];
  const own = parts.filter((part) => part !== 'tags' && here[part] !== saved[part]);
  const joined = { ...theirs, ...Object.fromEntries(own.map((part) => [part, here[part]])) };
  const changes = tagChanges(saved.tags, here.tags);
  const decided = new Set(changes.map(({ organiser, line }) => lineKey(organiser, line)));
  const others = theirs.tags.filter(({ organiser, line }) => !decided.has(lineKey(organiser, line)));
  return { ...joined, tags: [...others, ...changes.flatMap(({ tag }) => tag ?? [])] };
}
