import type { PreviewOutcome, RuleState } from '../../../engine';

/** Words of the command `rules`. */
export interface RulesText {
  readonly states: Readonly<Record<RuleState, string>>;
  readonly outcomes: Readonly<Record<PreviewOutcome, string>>;
  readonly titles: Readonly<Record<'rules' | 'sums' | 'preview' | 'previewLines', string>>;
  readonly columns: Readonly<
    Record<
      'rule' | 'conditions' | 'moments' | 'fits' | 'tags' | 'amount' | 'income' | 'state' | 'beatenBy' | 'lines' | 'line' | 'now',
      string
    >
  >;
  readonly sums: Readonly<Record<'byTag' | 'byRule' | 'untagged' | 'clashing', string>>;
  /** A person's tag, as the thing that beats a rule. */
  readonly tag: string;
  readonly nothing: string;
  /** No condition: the rule fits every line. */
  readonly everyLine: string;
  readonly rulesByState: (count: number, state: string) => string;
  /** The previewed rule fits no line. */
  readonly fitsNothing: string;
  /** How the previewed rule is put into the model. */
  readonly howToAdd: string;
}
