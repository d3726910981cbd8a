import {
  amountText,
  foldText,
  headingField,
  headingParts,
  headingTexts,
  headingValue,
  lineFields,
  type BudgetLine,
  type LineSum,
  type MomentSuggestion,
} from '../../engine';
import type { Session } from './session';
import type { LineQuery } from './state';
import { Suggestions } from './suggestions';

/** So many lines are looked at before others may have their turn. */
const slice = 2000;
/** Suggestions are slower: names are looked up in the library. */
const suggestSlice = 200;

/** What a search looks into, folded; made when the first search asks. */
class SearchTexts {
  private readonly texts: string[] = [];

  constructor(private readonly lines: readonly BudgetLine[]) {}

  at(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const line = this.lines[index];
    const text =
      line === undefined ? '' : foldText([line.id, line.label, ...Object.values(line.fields), ...headingTexts(line)].join('\n'));
    this.texts[index] = text;
    return text;
  }
}

/** What a list of lines asks of whoever holds the workbook. */
interface ListWork {
  readonly clock: () => number;
  readonly pause: () => Promise<void>;
  /** Another number when lines or tags have changed. */
  readonly version: () => number;
}

/** The lines of a query, in its order, by index. The last query's answer is kept until lines or tags change. */
export class LineList {
  private readonly texts: SearchTexts;
  private kept: { readonly key: string; readonly found: Promise<readonly number[]> } | null = null;

  private readonly suggestions: Suggestions;

  constructor(
    readonly lines: Session,
    private readonly work: ListWork,
  ) {
    this.texts = new SearchTexts(lines.all);
    this.suggestions = new Suggestions(lines, work.clock);
  }

  /** Suggestions for a line by its index, most likely first. */
  suggested(at: number): readonly MomentSuggestion[] {
    return this.suggestions.of(at);
  }

  find(query: LineQuery): Promise<readonly number[]> {
    const key = JSON.stringify([this.work.version(), query]);
    if (this.kept?.key !== key) this.kept = { key, found: this.search(query) };
    return this.kept.found;
  }

  private async search(query: LineQuery): Promise<readonly number[]> {
    const tests = this.tests(query);
    const candidates = query.keys?.flatMap((key) => this.lines.indexOf(key) ?? []) ?? this.lines.all.keys();
    const step = query.suggested === undefined ? slice : suggestSlice;
    const found: number[] = [];
    let looked = 0;
    for (const at of candidates) {
      if (tests.every((test) => test(at))) found.push(at);
      looked += 1;
      if (looked % step === 0) await this.work.pause();
    }
    if (query.order !== 'amount') return found.sort((a, b) => a - b);
    const { states } = this.lines;
    const size = (at: number): number => Math.abs(states.centsAt(at));
    return found.sort((a, b) => size(b) - size(a) || a - b);
  }

  /** Cheap tests first: a suggestion is asked of lines that all others let through. */
  private tests({ search = '', tagged, kind, moment, suggested }: LineQuery): readonly ((at: number) => boolean)[] {
    const { lines, texts } = this;
    const { states } = lines;
    const hasState = tagged === undefined ? null : stateTests[tagged];
    const words = foldText(search).split(/\s+/).filter(Boolean);
    return [
      ...(kind === undefined ? [] : [(at: number) => lines.all[at]?.kind === kind]),
      ...words.map((word) => (at: number) => texts.at(at).includes(word)),
      ...(hasState === null ? [] : [(at: number) => hasState(states, at)]),
      ...(moment === undefined ? [] : [(at: number) => states.momentsAt(at).includes(moment)]),
      ...(suggested === undefined
        ? []
        : [(at: number) => states.stateAt(at) === 'untagged' && (this.suggested(at)[0]?.confidence ?? -1) >= suggested]),
    ];
  }

  /** Lines and their money, expense and income apart; what is no operating line is income where it brings money. */
  sum(indexes: readonly number[]): LineSum {
    let expense = 0;
    let income = 0;
    for (const at of indexes) {
      const cents = this.lines.states.centsAt(at);
      const kind = this.lines.all[at]?.kind;
      if (kind === 'income' || (kind === 'nonOperating' && cents < 0)) income += cents;
      else expense += cents;
    }
    return { lines: indexes.length, amount: amountText(expense), income: amountText(income) };
  }
}

const stateTests: Readonly<Record<NonNullable<LineQuery['tagged']>, (states: Session['states'], at: number) => boolean>> = {
  tagged: (states, at) => states.stateAt(at) === 'tagged',
  untagged: (states, at) => states.stateAt(at) === 'untagged',
  clashing: (states, at) => states.stateAt(at) === 'clash',
  unconfirmed: (states, at) => states.stateAt(at) === 'tagged' && states.isUnconfirmed(at),
  commented: (states, at) => states.commentAt(at) !== null,
};

/** What a line stands under, nearest first: its other names, then the headings over it that say more. */
export function namesOver(line: BudgetLine): readonly string[] {
  const names = Object.values(line.fields).filter((text) => /\p{L}{2}/u.test(text) && text !== line.label);
  const said = new Set([line.label, ...names].map(foldText));
  const headings = headingTexts(line).filter((text) => !said.has(headingParts(foldText(text)).name));
  return [...new Set([...headings, ...names].reverse())];
}

/** What the file says of a line: the headings over it, then its own fields. */
export function factsOf({ fields, headings }: BudgetLine): Readonly<Record<string, string>> {
  return headings === undefined ? fields : { [headingField]: headingValue(headings), ...fields };
}

/** Its code, as the file writes it: the first field that is no name. */
export function codeOf(line: BudgetLine): string {
  return Object.values(line.fields).find((text) => /\d/.test(text) && !/\p{L}{3}/u.test(text)) ?? '';
}

/** Fields that conditions may ask of, with the line's texts. */
export const fieldsOf = (line: BudgetLine): ReadonlyMap<string, string> => lineFields(line);
