import { lineKey, type BudgetLine, type BudgetModel, type LineTag } from '../../engine';
import type { TagChoice } from './state';

/** Who decided and when, for "why this?". */
export interface Decided {
  /** ISO time. */
  readonly at: string;
}

/** A person's tag on a line. The day is kept, not the hour: it is read by colleagues, not by machines. */
export function personTag(line: BudgetLine, { shares, comment }: TagChoice, { at }: Decided): LineTag {
  return {
    organiser: line.organiser,
    line: line.id,
    shares: shares.map(({ moment, share }) => ({ moment, share })),
    origin: 'person',
    at: at.slice(0, 10),
    ...(comment === undefined || comment === '' ? {} : { comment }),
  };
}

const keyOf = ({ organiser, line }: LineTag): string => lineKey(organiser, line);

/** The model with these tags in place of any that their lines had. A comment that stands stays, unless a new one is given. */
export function withTags(model: BudgetModel, tags: readonly LineTag[]): BudgetModel {
  const before = new Map(model.tags.map((tag) => [keyOf(tag), tag]));
  const after = new Map(before);
  for (const tag of tags) {
    const comment = tag.comment ?? before.get(keyOf(tag))?.comment;
    after.set(keyOf(tag), comment === undefined ? tag : { ...tag, comment });
  }
  return { ...model, tags: [...after.values()] };
}

/** The model without people's tags on these lines: their rules speak again. */
export function withoutTags(model: BudgetModel, keys: ReadonlySet<string>): BudgetModel {
  return { ...model, tags: model.tags.filter((tag) => !keys.has(keyOf(tag))) };
}

/** Tags that differ, by line key; null: taken away. */
export function tagChanges(from: readonly LineTag[], to: readonly LineTag[]): ReadonlyMap<string, LineTag | null> {
  const changed = new Map<string, LineTag | null>();
  if (from === to) return changed;
  const before = new Map(from.map((tag) => [keyOf(tag), tag]));
  const after = new Map(to.map((tag) => [keyOf(tag), tag]));
  for (const [key, tag] of after) if (before.get(key) !== tag) changed.set(key, tag);
  for (const key of before.keys()) if (!after.has(key)) changed.set(key, null);
  return changed;
}
