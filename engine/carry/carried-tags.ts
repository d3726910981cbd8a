import { compileTagger, type Tagger, type Tagging } from '../allocation/tagging';
import { lineKey, type BudgetLine } from '../model/budget';
import type { BudgetModel } from '../model/model';
import { isDecided, type KnownLine, type LineTag, type Shares } from '../model/moment';
import type { CarriedTag } from './carry-document';

/** A line's decision of last year: a person's tag, or what a rule that is still valid gave it. */
export interface OldDecision {
  readonly tag: LineTag | null;
  readonly rule: Tagging | null;
  readonly shares: Shares | null;
}

/** What last year's model says of its lines in the new year, asked line by line and remembered. */
export class OldDecisions {
  private readonly tags: ReadonlyMap<string, LineTag>;
  /** Comments alone, by line. */
  private readonly comments: ReadonlyMap<string, LineTag>;
  /** Rules alone: ids of the new year may be those of other lines' tags. */
  private readonly rules: Tagger;
  private readonly known = new Map<KnownLine, OldDecision>();

  constructor(
    private readonly model: BudgetModel,
    private readonly year: number,
  ) {
    const byLine = (tags: readonly LineTag[]) => new Map(tags.map((tag) => [lineKey(tag.organiser, tag.line), tag]));
    this.tags = byLine(model.tags.filter(isDecided));
    this.comments = byLine(model.tags.filter((tag) => !isDecided(tag)));
    this.rules = compileTagger({ ...model, tags: [] });
  }

  of(line: KnownLine): OldDecision {
    const found = this.known.get(line) ?? this.decide(line);
    this.known.set(line, found);
    return found;
  }

  private decide(line: KnownLine): OldDecision {
    const tag = this.tags.get(lineKey(line.organiser, line.line)) ?? null;
    const rule = tag === null ? this.byRules(asLine(line)) : null;
    return { tag, rule, shares: tag?.shares ?? (rule === null ? null : this.sharesOf(rule)) };
  }

  /** As one text: "" where nothing was decided. */
  textOf(line: KnownLine): string {
    const { shares } = this.of(line);
    return shares === null ? '' : JSON.stringify(shares.map(({ moment, share }) => [moment, String(share)]));
  }

  describe(line: KnownLine): CarriedTag | null {
    const { tag, rule, shares } = this.of(line);
    if (shares === null) return null;
    const { by = null, at = null, why = null } = tag ?? rule?.origin ?? {};
    return { shares, by, at, why: why ?? rule?.origin.id ?? null };
  }

  /** What a proposal of the library gave the old line and no rule gives the new one: nobody has decided it, so the library proposes anew. */
  isProposedAnew(old: KnownLine, now: KnownLine): boolean {
    const { rule } = this.of(old);
    return rule !== null && this.isUnseen(rule) && !this.isSame(rule, this.byRules(asLine(now)));
  }

  private isUnseen({ origin }: Tagging): boolean {
    return this.model.rules.some(({ id, default: isProposal }) => id === origin.id && isProposal === true);
  }

  /** What goes along to a line of the new year: last year's decision, and what was said of the line. */
  carry(old: KnownLine, now: BudgetLine, confidence: number | undefined): LineTag | null {
    const tag = this.carryDecision(old, now, confidence);
    const said = this.comments.get(lineKey(old.organiser, old.line));
    if (said === undefined) return tag;
    return tag === null ? { ...said, organiser: now.organiser, line: now.id } : { ...tag, comment: said.comment };
  }

  /**
   * The tag that carries last year's decision to a line of the new year; null where nobody decided anything or the rules give the line the same
   * as it stands now.
   */
  private carryDecision(old: KnownLine, now: BudgetLine, confidence: number | undefined): LineTag | null {
    const { tag, rule, shares } = this.of(old);
    const place = { organiser: now.organiser, line: now.id };
    if (tag !== null) return { ...tag, ...place, origin: 'carried', ...leastConfidence(tag.confidence, confidence) };
    if (rule === null || shares === null || this.isSame(rule, this.byRules(now)) || this.isUnseen(rule)) return null;
    const { by, at, why, id } = rule.origin;
    const said = { ...(by === null ? {} : { by }), ...(at === null ? {} : { at }), why: why ?? id };
    return { ...place, shares: [...shares], origin: 'carried', ...leastConfidence(undefined, confidence), ...said };
  }

  private byRules(line: BudgetLine): Tagging | null {
    const decision = this.rules.decide(line, this.year);
    return typeof decision === 'string' ? null : decision;
  }

  private sharesOf({ origin }: Tagging): Shares | null {
    return this.model.rules.find(({ id }) => id === origin.id)?.shares ?? null;
  }

  private isSame(one: Tagging, other: Tagging | null): boolean {
    const text = (tagging: Tagging): string =>
      tagging.moments.map((moment, at) => `${moment} ${tagging.shares[at].n}/${tagging.shares[at].d}`).join(';');
    return other !== null && text(one) === text(other);
  }
}

function leastConfidence(own: number | undefined, found: number | undefined): Pick<LineTag, 'confidence'> {
  const given = [own, found].filter((value) => value !== undefined);
  return given.length === 0 ? {} : { confidence: Math.round(Math.min(...given) * 100) / 100 };
}

/** A remembered line as rules ask of it; the sheet it stood on is not remembered. */
function asLine({ organiser, line, label, kind = 'expense', fields }: KnownLine): BudgetLine {
  return { id: line, organiser, label, kind, fields, at: { sheet: null, cell: null }, row: 0 };
}
