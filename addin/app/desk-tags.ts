import {
  amountText,
  centsOf,
  isDecided,
  isSameWeight,
  lineKey,
  previewRule,
  withMoment,
  type BudgetModel,
  type LineState,
  type LineSum,
  type LineTag,
  type MomentSuggestion,
  type RulePreview,
} from '../../engine';
import { proposeRule, ruleOf } from './propose-rule';
import type { BulkPreview, LineQuery, RuleDraft, RuleProposal, TagChoice } from './state';
import { personTag, withComment, withoutTags, withTags } from './tag-edits';
import type { DeskLines } from './desk-lines';
import type { LineList } from './line-list';
import type { Session } from './session';
import type { Workroom } from './workroom';

type Shares = TagChoice['shares'];

const isSame = ({ tagging }: LineState, shares: Shares): boolean =>
  tagging !== null &&
  tagging.shares.length === shares.length &&
  tagging.shares.every(({ moment, share }, at) => moment === shares[at]?.moment && isSameWeight(share, shares[at].share));

interface ListedWork {
  readonly session: Session;
  readonly list: LineList;
}

/** Decisions of a person about lines: each is one step, shown before it is made and taken back whole. */
export class DeskTags {
  constructor(
    private readonly room: Workroom,
    private readonly lines: DeskLines,
  ) {}

  private get open(): ListedWork | null {
    const { session } = this.room;
    return session === null ? null : { session, list: this.lines.list(session) };
  }

  /** Lines of a query that a tag can be put on: operating, external. */
  private async taggable({ session, list }: ListedWork, query: LineQuery): Promise<readonly number[]> {
    return (await list.find(query)).filter((at) => session.states.stateAt(at) !== 'outside');
  }

  private preview({ session, list }: ListedWork, lines: readonly number[], sharesOf: (at: number) => Shares): BulkPreview {
    const groups = { newlyTagged: [] as number[], changed: [] as number[], same: [] as number[] };
    for (const at of lines) {
      const line = session.line(at);
      if (isSame(line, sharesOf(at))) groups.same.push(at);
      else groups[line.tagging === null ? 'newlyTagged' : 'changed'].push(at);
    }
    return {
      lines: list.sum(lines),
      newlyTagged: list.sum(groups.newlyTagged),
      changed: list.sum(groups.changed),
      same: list.sum(groups.same),
    };
  }

  async previewTag(query: LineQuery, tag: TagChoice | null): Promise<BulkPreview> {
    const { open } = this;
    if (open === null) return noPreview;
    const lines = await this.taggable(open, query);
    return tag === null ? this.previewUntag(open, lines) : this.preview(open, lines, () => tag.shares);
  }

  /** Tags of people go; what rules give stays, as does what stands in the sheet's own column of tags. */
  private previewUntag({ session, list }: ListedWork, lines: readonly number[]): BulkPreview {
    const own = ownTags(session.model);
    const [changed, same] = parted(lines, (at) => own.has(session.key(at)));
    return { lines: list.sum(lines), newlyTagged: nothing, changed: list.sum(changed), same: list.sum(same) };
  }

  async tag(query: LineQuery, tag: TagChoice | null): Promise<void> {
    const { open, room } = this;
    if (open === null) return;
    const { session, list } = open;
    const lines = await this.taggable(open, query);
    const own = ownTags(session.model);
    if (tag === null) {
      const found = lines.filter((at) => own.has(session.key(at)));
      if (found.length === 0) return room.board.say('nothingToDo', {});
      const model = withoutTags(session.model, new Set(found.map((at) => session.key(at))));
      await room.step(model, room.board.notice('untagged', { sum: list.sum(found) }));
      return;
    }
    const [same, changed] = parted(lines, (at) => isSame(session.line(at), tag.shares));
    // A rule's tag of the same moments becomes the person's own; their own stays as it is, with its day.
    const tags = [...changed, ...same.filter((at) => !own.has(session.key(at)))].flatMap((at) => {
      const line = session.all[at];
      return line === undefined ? [] : [personTag(line, tag, { at: room.services.now() })];
    });
    if (tags.length === 0) return room.board.say('nothingToDo', {});
    const model = this.withMoments(session.model, tag.shares);
    const names = new Map(model.moments.map(({ id, name }) => [id, name]));
    const shares = tag.shares.map(({ moment, share }) => ({ name: names.get(moment) ?? moment, share }));
    const isNew = changed.length > 0;
    const params = { sum: list.sum(isNew ? changed : same), shares, same: isNew ? same.length : 0 };
    await room.step(withTags(model, tags), room.board.notice('tagged', params));
  }

  /** Moments of the library come into the model with the first line that gets one. */
  private withMoments(model: BudgetModel, shares: Shares): BudgetModel {
    const { library } = this.room.services.words();
    return shares.reduce((grown, { moment }) => withMoment(grown, moment, library), model);
  }

  async comment(key: string, comment: string): Promise<void> {
    const { open, room } = this;
    const at = open?.session.indexOf(key);
    if (open === null || at === undefined) return;
    const { session } = open;
    const { line, comment: before } = session.line(at);
    if (comment === (before ?? '')) return room.board.say('nothingToDo', {});
    const model = withComment(session.model, line, comment, { at: room.services.now() });
    await room.step(model, room.board.notice(comment === '' ? 'commentRemoved' : 'commented', { line: line.label }));
  }

  /** Lines that a suggestion can be accepted for, each with the best one. */
  private async suggested(
    open: ListedWork,
    query: LineQuery,
  ): Promise<readonly { readonly at: number; readonly best: MomentSuggestion }[]> {
    const lines = await open.list.find({ ...query, suggested: query.suggested ?? 0 });
    return lines.flatMap((at) => {
      const [best] = open.list.suggested(at);
      return best === undefined ? [] : [{ at, best }];
    });
  }

  async previewAccept(query: LineQuery): Promise<BulkPreview> {
    const { open } = this;
    if (open === null) return noPreview;
    const found = await this.suggested(open, query);
    const best = new Map(found.map((one) => [one.at, one.best]));
    return this.preview(open, [...best.keys()], (at) => [{ moment: best.get(at)?.moment ?? '', share: '1' }]);
  }

  async accept(query: LineQuery): Promise<void> {
    const { open, room } = this;
    if (open === null) return;
    const found = await room.work.run('suggesting', async (signal) => {
      const suggested = await this.suggested(open, query);
      signal.throwIfAborted();
      return suggested;
    });
    if (found === null) return;
    const { session } = open;
    const model = found.reduce(
      (grown, { best }) => this.withMoments(grown, [{ moment: best.moment, share: '1' }]),
      session.model,
    );
    const tags = found.flatMap(({ at, best }): readonly LineTag[] => {
      const line = session.all[at];
      if (line === undefined) return [];
      const { origin, confidence, moment } = best;
      const day = room.services.now().slice(0, 10);
      return [{ organiser: line.organiser, line: line.id, shares: [{ moment, share: '1' }], origin, confidence, at: day }];
    });
    const lines = found.map(({ at }) => at);
    const notice = room.board.notice('accepted', { sum: open.list.sum(lines) });
    await room.step(tags.length === 0 ? session.model : withTags(model, tags), notice);
  }

  async proposeRule(keys: readonly string[]): Promise<RuleProposal> {
    const { open } = this;
    const lines = keys.flatMap((key) => open?.session.all[open.session.indexOf(key) ?? -1] ?? []);
    if (open === null) return { when: {}, fields: [] };
    return proposeRule(lines, open.session.all, open.session.analysis);
  }

  /** Null where there is no model yet. */
  async previewRule(draft: RuleDraft): Promise<RulePreview | null> {
    const { open, room } = this;
    if (open === null) return null;
    const model = this.withMoments(open.session.model, draft.shares);
    const analysis = model === open.session.model ? open.session.analysis : open.session.analysisWith(model);
    return previewRule(analysis, ruleOf(draft, freeRuleId(model), room.services.now()));
  }

  async addRule(draft: RuleDraft): Promise<void> {
    const { open, room } = this;
    if (open === null) return;
    const preview = await this.previewRule(draft);
    const model = this.withMoments(open.session.model, draft.shares);
    const rule = ruleOf(draft, freeRuleId(model), room.services.now());
    const { newlyTagged = nothing, changed = nothing, same = nothing } = preview?.outcomes ?? {};
    const sum = [newlyTagged, changed, same].reduce(added);
    const notice = room.board.notice('ruleMade', { sum, others: (preview?.fits.lines ?? 0) - sum.lines });
    await room.step({ ...model, rules: [...model.rules, rule] }, notice);
  }

  async removeRule(id: string): Promise<void> {
    const { open, room } = this;
    if (open === null) return;
    const { model } = open.session;
    const rules = model.rules.filter((rule) => rule.id !== id);
    await room.step(rules.length === model.rules.length ? model : { ...model, rules }, room.board.notice('ruleRemoved', {}));
  }
}

const ownTags = ({ tags }: BudgetModel): ReadonlySet<string> =>
  new Set(tags.filter(isDecided).map(({ organiser, line }) => lineKey(organiser, line)));

function parted(lines: readonly number[], isFirst: (at: number) => boolean): readonly [readonly number[], readonly number[]] {
  const first = new Set(lines.filter(isFirst));
  return [[...first], lines.filter((at) => !first.has(at))];
}

const added = (one: LineSum, other: LineSum): LineSum => ({
  lines: one.lines + other.lines,
  amount: amountText(centsOf(one.amount) + centsOf(other.amount)),
  income: amountText(centsOf(one.income) + centsOf(other.income)),
});

const nothing: LineSum = { lines: 0, amount: amountText(0), income: amountText(0) };
const noPreview: BulkPreview = { lines: nothing, newlyTagged: nothing, changed: nothing, same: nothing };

function freeRuleId({ rules }: BudgetModel): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return `rule-${number}`;
}
