import { isDecided, lineKey, type BudgetLine, type BudgetModel, type LineTag } from '../../engine';
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

/** The model without people's tags on these lines: their rules speak again. What was said of a line stays with it. */
export function withoutTags(model: BudgetModel, keys: ReadonlySet<string>): BudgetModel {
  const tags = model.tags.flatMap((tag) => (keys.has(keyOf(tag)) && isDecided(tag) ? commentAlone(tag) : [tag]));
  return { ...model, tags };
}

const commentAlone = ({ organiser, line, comment = '', by, at }: LineTag): readonly LineTag[] =>
  comment === '' ? [] : [{ organiser, line, shares: [], comment, by, at }];

/** The model with a comment on a line, whatever tags it; "": none. */
export function withComment(model: BudgetModel, line: BudgetLine, comment: string, { at }: Decided): BudgetModel {
  const key = lineKey(line.organiser, line.id);
  const present = model.tags.find((tag) => keyOf(tag) === key);
  const others = model.tags.filter((tag) => tag !== present);
  if (present !== undefined && isDecided(present))
    return { ...model, tags: [...others, { ...present, comment: comment === '' ? undefined : comment }] };
  const alone = commentAlone({ organiser: line.organiser, line: line.id, shares: [], comment, at: at.slice(0, 10) });
  return { ...model, tags: [...others, ...alone] };
}

/** A line's tag as it now is; null: taken away. */
export interface TagChange {
  readonly organiser: string;
  readonly line: string;
  readonly tag: LineTag | null;
}

/** The tags that differ, each once. */
export function tagChanges(from: readonly LineTag[], to: readonly LineTag[]): readonly TagChange[] {
  if (from === to) return [];
  const before = new Map(from.map((tag) => [keyOf(tag), tag]));
  const after = new Map(to.map((tag) => [keyOf(tag), tag]));
  const changed = [...after.values()].filter((tag) => before.get(keyOf(tag)) !== tag);
  const gone = [...before.values()].filter((tag) => !after.has(keyOf(tag)));
  const changeOf = ({ organiser, line }: LineTag, tag: LineTag | null): TagChange => ({ organiser, line, tag });
  return [...changed.map((tag) => changeOf(tag, tag)), ...gone.map((tag) => changeOf(tag, null))];
}
