import { amountText, libraryMomentChoices, type BudgetModel, type MomentSuggestion } from '../../engine';
import { codeOf, factsOf, LineList, namesOver } from './line-list';
import type { Session } from './session';
import type { LineDetail, LineQuery, LineRow, LineWindow, MomentChoice } from './state';
import type { Workroom } from './workroom';

/** A carried tag names the rule that it was once given by as its reason. */
function ruleBehind({ tagging }: LineRow, { rules }: BudgetModel): LineDetail['rule'] {
  const named = tagging?.rule ?? tagging?.why ?? null;
  const rule = rules.find(({ id }) => id === named);
  return rule === undefined ? null : { id: rule.id, when: rule.when };
}

type NamedSuggestion = MomentSuggestion & { readonly name: string };

/** What the pane asks of lines: windows of a list, one line, moments to choose. */
export class DeskLines {
  private kept: LineList | null = null;

  constructor(private readonly room: Workroom) {}

  /** The list of the lines that are worked on. */
  list(session: Session): LineList {
    const { work, board } = this.room;
    if (this.kept?.lines !== session) {
      const { clock, pause } = work;
      this.kept = new LineList(session, { clock, pause, version: () => board.state.linesVersion });
    }
    return this.kept;
  }

  async window(query: LineQuery, from: number, count: number): Promise<LineWindow> {
    const { session, board } = this.room;
    const version = board.state.linesVersion;
    if (session === null) return { version, sum: { lines: 0, amount: amountText(0), income: amountText(0) }, from, rows: [] };
    const list = this.list(session);
    const found = await list.find(query);
    const rows = found.slice(from, from + count).flatMap((at) => this.row(session, at) ?? []);
    return { version, sum: list.sum(found), from, rows };
  }

  async position(key: string, query: LineQuery): Promise<number> {
    const { session } = this.room;
    const at = session?.indexOf(key);
    if (session === null || at === undefined) return -1;
    return (await this.list(session).find(query)).indexOf(at);
  }

  line(key: string): LineDetail | null {
    const { session } = this.room;
    const at = session?.indexOf(key);
    if (session === null || at === undefined) return null;
    const row = this.row(session, at);
    const line = session.all[at];
    if (row === null || line === undefined) return null;
    const amounts = session
      .amounts(at)
      .map(({ measure, cents }) => ({ measure, amount: cents === null ? null : amountText(cents) }));
    const suggestions = this.named(this.list(session).suggested(at));
    return { ...row, rule: ruleBehind(row, session.model), fields: factsOf(line), amounts, suggestions };
  }

  private row(session: Session, at: number): LineRow | null {
    if (session.all[at] === undefined) return null;
    const { key, line, state, amount, tagging, comment, at: cell } = session.line(at);
    const [best = null] = state === 'untagged' ? this.named(this.list(session).suggested(at).slice(0, 1)) : [];
    return {
      key,
      code: codeOf(line),
      label: line.label,
      under: namesOver(line),
      kind: line.kind,
      amount,
      state,
      tagging,
      comment,
      suggestion: best,
      at: cell,
    };
  }

  private named(suggestions: readonly MomentSuggestion[]): readonly NamedSuggestion[] {
    const names = new Map(this.moments().map(({ id, name }) => [id, name]));
    return suggestions.map((one) => ({ ...one, name: names.get(one.moment) ?? one.moment }));
  }

  private choices: { readonly of: unknown; readonly choices: readonly MomentChoice[] } | null = null;

  /** The model's moments, then those of the library it does not have yet. */
  moments(): readonly MomentChoice[] {
    const { session, services } = this.room;
    if (session === null) return [];
    const { results } = session;
    if (this.choices?.of === session.analysis) return this.choices.choices;
    const { model } = session;
    const lines = new Map(results.byMoment.map((row) => [row.key, row.lines]));
    const names = new Map(model.services.map(({ id, name }) => [id, name]));
    const own = model.moments.map(({ id, name, group = '', service, directness, driver }) => ({
      id,
      name,
      group,
      service: names.get(service) ?? service,
      directness,
      driver,
      isInModel: true,
      lines: lines.get(id) ?? 0,
    }));
    const taken = new Set(own.map(({ id }) => id));
    const library = libraryMomentChoices(services.words().library)
      .filter(({ id }) => !taken.has(id))
      .map((choice) => ({ ...choice, isInModel: false, lines: 0 }));
    const choices = [...own, ...library];
    this.choices = { of: session.analysis, choices };
    return choices;
  }
}
