import type { RulesText } from '../parts/rules';

export const rules: RulesText = {
  states: { used: 'used', shadowed: 'shadowed', clashing: 'clashing', dead: 'fits nothing', notInForce: 'not in force' },
  outcomes: {
    newlyTagged: 'gets a tag',
    changed: 'its tag changes',
    same: 'stays as it is',
    kept: 'another tag stands',
    clash: 'clash: stays untagged',
  },
  titles: {
    rules: 'Rules',
    sums: 'Lines by what tags them',
    preview: 'What the rule would do',
    previewLines: 'Lines, the largest first',
  },
  columns: {
    rule: 'rule',
    conditions: 'conditions',
    moments: 'moments',
    fits: 'fits',
    tags: 'tags',
    amount: 'expense',
    income: 'income',
    state: 'state',
    beatenBy: 'stronger',
    lines: 'lines',
    line: 'line',
    now: 'now',
  },
  sums: { byTag: "a person's tag", byRule: 'rule', untagged: 'untagged', clashing: 'rules that clash' },
  tag: "a person's tag",
  nothing: 'nothing',
  everyLine: 'every line',
  rulesByState: (count, state) => `${count === 1 ? '1 rule' : `${count} rules`}: ${state}`,
  fitsNothing: 'The rule fits no line. Check the conditions: letter case does not matter, and * stands for any characters.',
  howToAdd:
    'The model was not changed. Add the rule on the sheet Rules of the model (or to rules of a JSON model) when you are content with it.',
};
