import { numbers } from '../numbers';
import type { CarryText } from '../parts/carry';
import { reasons } from './carry-reasons';

export const carry: CarryText = {
  sheet: 'Carried over',
  title: "Last year's work carried over",
  note: (before, after) =>
    `What became of the lines of the earlier model (${before}) in the new budget (${after}). Largest euros first. Nothing was carried to doubtful lines: tag them on the sheet Model Line tags.`,
  classes: {
    matched: 'As before',
    changed: 'Changed, tag carried',
    new: 'New',
    ended: 'Ended',
    doubtful: 'Doubtful',
    all: 'Total',
  },
  headings: {
    class: 'What happened',
    linesBefore: 'Lines before',
    expenseBefore: 'Expense before, euros',
    linesAfter: 'Lines now',
    expenseAfter: 'Expense now, euros',
    line: 'Line now',
    was: 'Line before',
    before: 'Before',
    after: 'Now',
    why: 'What changed, or on what ground',
    tag: 'Tag',
    decided: 'Who, when, why',
  },
  likeness: (confidence) => `similar name, confidence ${numbers.en.share(confidence)}`,
  more: (count) => `and ${String(count)} more possible lines`,
  summary: 'Carried over: lines and expense',
  lists: {
    changed: 'Changed lines (tag carried)',
    new: 'New lines',
    ended: 'Ended lines',
    doubtful: 'Doubtful lines (nothing carried)',
  },
  candidates: (count) => `possible earlier lines: ${String(count)}`,
  tagsCarried: ({ carried, fromRules }) =>
    `Tags carried: ${numbers.en.count(carried)}, of which ${numbers.en.count(fromRules)} to lines that the earlier rule does not match any more.`,
  agree: {
    title: (measure) => `Two taggings compared, ${measure}`,
    classes: {
      sameMoment: 'Same moment',
      sameService: 'Same service and directness, other moment',
      otherService: 'Other service, same directness',
      otherDirectness: 'Other directness',
      oneUntagged: 'One left untagged',
      bothUntagged: 'Both left untagged',
    },
    headings: {
      class: 'What',
      lines: 'Lines',
      amount: 'Euros',
      share: 'Share',
      line: 'Line',
      disagreed: 'Disagreed, euros',
      first: 'First model',
      second: 'Second model',
    },
    agreed: (amount, of, share) => `Agreed on ${amount} of ${of}: ${share}.`,
    kappa: (value, observed, expected) =>
      `Cohen's kappa weighted by euros ${value} (observed agreement ${observed}, expected by chance ${expected}).`,
    noKappa: "Cohen's kappa cannot be computed, because both have used one and the same moment only.",
    formula: [
      'Each line is divided into cents by the shares of either tag; agreed is the smaller sum of each moment: Σ min(a, b).',
      'Kappa = (P − E) / (1 − E): P is the share of euros agreed on, E is Σ pA·pB over moments. Large lines weigh most, and few moments lower the value.',
    ],
    conflicts: 'Differences, the largest first',
    noConflicts: 'The taggings do not differ.',
    untagged: 'not tagged',
    rule: (id) => `rule ${id}`,
  },
  reasons,
  change: ({ what, field, from, to }) => {
    if (what === 'split') return `split into ${to} lines`;
    if (what === 'merged') return `merged from ${from} lines`;
    if (what === 'regrouped') return `${from} lines, now ${to}`;
    const name = what === 'label' ? 'Label' : what === 'kind' ? 'Kind' : (field ?? '');
    return `${name}: ${from || '–'} → ${to || '–'}`;
  },
};
