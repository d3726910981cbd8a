import type { LinesAndEuros } from './pane';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Words of the view where lines are tagged. */
export interface PaneTagText {
  readonly notReady: { readonly title: string; readonly body: string; readonly go: string };
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly filter: string;
  readonly filters: Words<'all' | 'untagged' | 'suggested' | 'clashing' | 'unconfirmed' | 'commented' | 'tagged' | 'sheet'>;
  readonly moment: string;
  readonly everyMoment: string;
  readonly order: string;
  readonly orders: Words<'sheet' | 'amount'>;
  readonly keysHelp: string;
  readonly list: {
    readonly label: string;
    readonly sum: (sum: LinesAndEuros) => string;
    readonly noneTitle: string;
    readonly noneBody: string;
    readonly allDone: string;
    /** Under allDone: what comes next. */
    readonly allDoneBody: string;
    readonly loading: string;
  };
  readonly row: {
    readonly untagged: string;
    readonly clash: string;
    readonly outside: string;
    readonly commented: string;
    readonly byRule: string;
    /** A share of the line behind a moment's name: "Esiopetus 40 %". */
    readonly share: (moment: string, share: string) => string;
    readonly noAmount: string;
    /** A moment that is only suggested. */
    readonly suggested: (moment: string) => string;
  };
  /** confidence: 0 ... 1; in words and per cent. */
  readonly sureness: (confidence: number) => string;
  readonly sheetSelection: {
    readonly hidden: (lines: number) => string;
    readonly show: string;
    /** The lines selected were asked for, and none is. */
    readonly noLine: string;
  };
  readonly selection: {
    readonly sum: (sum: LinesAndEuros) => string;
    readonly clear: string;
    readonly all: string;
  };
  readonly actions: Words<'accept' | 'pick' | 'split' | 'rule' | 'comment' | 'untag' | 'show'>;
  readonly detail: {
    readonly fields: string;
    readonly suggestions: string;
    readonly noSuggestions: string;
    readonly accept: (moment: string) => string;
    readonly tag: string;
    readonly comment: string;
    readonly by: (who: string | null, when: string | null) => string;
    /** rule: its conditions in words. */
    readonly rule: (rule: string) => string;
    readonly removeRule: string;
    /** The moment or its driver is the library's, and nobody has confirmed it. */
    readonly onDefaults: string;
  };
  readonly picker: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly suggested: string;
    readonly nothing: string;
    readonly lines: (lines: number) => string;
  };
  readonly bulk: {
    readonly title: string;
    readonly untagTitle: string;
    readonly all: (sum: LinesAndEuros, moment: string) => string;
    readonly untagAll: (sum: LinesAndEuros) => string;
    readonly newlyTagged: string;
    readonly changed: string;
    readonly same: string;
    readonly untagged: string;
    readonly doIt: string;
    readonly undoable: string;
    readonly nothing: string;
  };
  readonly suggestions: {
    readonly title: string;
    readonly body: string;
    readonly level: string;
    readonly levelName: (percent: string) => string;
    readonly found: (sum: LinesAndEuros) => string;
    readonly none: string;
    readonly show: string;
    readonly accept: (lines: string) => string;
    readonly safe: string;
  };
  readonly split: {
    readonly title: string;
    readonly moment: (at: number) => string;
    readonly choose: string;
    readonly another: string;
    /** Legend of the choice between units. */
    readonly unit: string;
    readonly units: Words<'percent' | 'euro'>;
    readonly eurosHint: string;
    readonly share: string;
    readonly shareEuros: string;
    readonly add: string;
    readonly remove: (at: number) => string;
    /** Label before what is left, in per cent and euros. */
    readonly rest: string;
    readonly whole: string;
    /** Label before by how much the shares are more than the line. */
    readonly over: string;
    readonly noMoment: string;
    readonly badShare: string;
    /** most: the line's own amount. */
    readonly badEuros: (most: string) => string;
    readonly tooMuch: (over: string) => string;
    readonly twice: string;
    readonly doIt: string;
    readonly unsaved: string;
  };
  readonly rule: {
    /** lines: selected for it, 1 or more. */
    readonly title: (lines: number) => string;
    readonly body: string;
    /** The body where a condition is asked for that will hardly hold next year. */
    readonly bodyThisYear: string;
    readonly thisYearOnly: (fields: string) => string;
    readonly conditions: string;
    readonly pattern: (field: string) => string;
    readonly patternHint: string;
    readonly moreConditions: (count: number) => string;
    /** Between alternatives. */
    readonly or: string;
    readonly fits: (sum: LinesAndEuros) => string;
    readonly moment: string;
    readonly chosen: (moment: string) => string;
    readonly preview: string;
    readonly noCondition: string;
    readonly lines: string;
    readonly more: (count: number) => string;
    readonly doIt: string;
    readonly stays: string;
  };
  readonly commentDialog: Words<'title' | 'label' | 'hint' | 'doIt' | 'unsaved'>;
  /** Answers to whether what was changed may be lost. */
  readonly edit: Words<'discard' | 'stay'>;
  readonly refused: Readonly<Record<'outside' | 'noSuggestion' | 'noOwnTag' | 'manyComments', Words<'title' | 'body'>>>;
  readonly keys: {
    readonly title: string;
    readonly body: string;
    readonly key: string;
    readonly does: string;
    readonly rows: readonly { readonly keys: string; readonly does: string }[];
    /** How to get to the sheet where the host cannot do it for the person. */
    readonly sheetKey: (key: string) => string;
  };
}
