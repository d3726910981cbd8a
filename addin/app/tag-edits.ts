import {
  lineKey,
  type BudgetLine,
  type BudgetModel,
  type LineTag,
} from "../../engine";
import type { TagChoice } from "./state";

/** Who decided and when, for "why this?". */
export interface Decided {
  /** ISO time. */
  readonly at: string;
}

/** A person's tag on a line. The day is kept, not the hour: it is read by colleagues, not by machines. */
export function personTag(
  line: BudgetLine,
  { shares, comment }: TagChoice,
  { at }: Decided,
): LineTag {
  return {
    organiser: line.organiser,
    line: line.id,
    shares: shares.map(({ moment, share }) => ({ moment, share })),
    origin: "person",
    at: at.slice(0, 10),
    ...(comment === undefined || comment === "" ? {} : { comment }),
  };
}

const keyOf = ({ organiser, line }: LineTag): string =>
  lineKey(organiser, line);

/** The model with these tags in place of any that their lines had. A comment that stands stays, unless a new one is given. */
export function withTags(
  model: BudgetModel,
  tags: readonly LineTag[],
): BudgetModel {
  const before = new Map(model.tags.map((tag) => [keyOf(tag), tag]));
  const after = new Map(before);
  for (const tag of tags) {
    const comment = tag.comment ?? before.get(keyOf(tag))?.comment;
    after.set(keyOf(tag), comment === undefined ? tag : { ...tag, comment });
  }
  return { ...model, tags: [...after.values()] };
}

/** The model without people's tags on these lines: their rules speak again. */
export function withoutTags(
  model: BudgetModel,
  keys: ReadonlySet<string>,
): BudgetModel {
  return { ...model, tags: model.tags.filter((tag) => !keys.has(keyOf(tag))) };
}

/** A line's tag as it now is; null: taken away. */
export interface TagChange {
  readonly organiser: string;
  readonly line: string;
  readonly tag: LineTag | null;
}

/** The tags that differ, each once. */
export function tagChanges(
  from: readonly LineTag[],
  to: readonly LineTag[],
): readonly TagChange[] {
  if (from === to) return [];
  const before = new Map(from.map((tag) => [keyOf(tag), tag]));
  const after = new Map(to.map((tag) => [keyOf(tag), tag]));
  const changed = [...after.values()].filter(
    (tag) => before.get(keyOf(tag)) !== tag,
  );
  const gone = [...before.values()].filter((tag) => !after.has(keyOf(tag)));
  const changeOf = (
    { organiser, line }: LineTag,
    tag: LineTag | null,
  ): TagChange => ({ organiser, line, tag });
  return [
    ...changed.map((tag) => changeOf(tag, tag)),
    ...gone.map((tag) => changeOf(tag, null)),
  ];
}
