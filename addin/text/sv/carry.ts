import { numbers } from '../numbers';
import type { CarryText } from '../parts/carry';
import { reasons } from './carry-reasons';

export const carry: CarryText = {
  sheet: 'Överföringen',
  title: 'Överföring av föregående års arbete',
  note: (before, after) =>
    `Vad som hände med raderna i föregående modell (${before}) i den nya budgeten (${after}). Största euro först. Till oklara rader överfördes ingenting: märk dem på bladet Modell Radmärkningar.`,
  classes: {
    matched: 'Oförändrad',
    changed: 'Ändrad, märkningen överförd',
    new: 'Ny',
    ended: 'Upphörd',
    doubtful: 'Oklar',
    all: 'Sammanlagt',
  },
  headings: {
    class: 'Vad hände',
    linesBefore: 'Rader förut',
    expenseBefore: 'Utgifter förut, euro',
    linesAfter: 'Rader nu',
    expenseAfter: 'Utgifter nu, euro',
    line: 'Rad nu',
    was: 'Rad förut',
    before: 'Förut',
    after: 'Nu',
    why: 'Vad ändrades eller grunden',
    tag: 'Märkning',
    decided: 'Vem, när, varför',
  },
  likeness: (confidence) => `liknande namn, säkerhet ${numbers.sv.share(confidence)}`,
  more: (count) => `och ${String(count)} andra möjliga rader`,
  summary: 'Överföring: rader och utgifter',
  lists: {
    changed: 'Ändrade rader (märkningen överförd)',
    new: 'Nya rader',
    ended: 'Upphörda rader',
    doubtful: 'Oklara rader (ingenting överfördes)',
  },
  candidates: (count) => `${String(count)} möjliga tidigare rader`,
  tagsCarried: ({ carried, fromRules }) =>
    `Överförda märkningar: ${numbers.sv.count(carried)}, av dem ${numbers.sv.count(fromRules)} till rader som den tidigare regeln inte längre träffar.`,
  agree: {
    title: (measure) => `Jämförelse av två märkningar, ${measure}`,
    classes: {
      sameMoment: 'Samma moment',
      sameService: 'Samma tjänst och inriktning, annat moment',
      otherService: 'Annan tjänst, samma inriktning',
      otherDirectness: 'Annan inriktning',
      oneUntagged: 'Den ena märkte inte',
      bothUntagged: 'Ingendera märkte',
    },
    headings: {
      class: 'Vad',
      lines: 'Rader',
      amount: 'Euro',
      share: 'Andel',
      line: 'Rad',
      disagreed: 'Oeniga, euro',
      first: 'Första modellen',
      second: 'Andra modellen',
    },
    agreed: (amount, of, share) => `Eniga om ${amount} av ${of}: ${share}.`,
    kappa: (value, observed, expected) =>
      `Cohens kappa viktad med euro ${value} (observerad enighet ${observed}, väntad av slump ${expected}).`,
    noKappa: 'Cohens kappa kan inte räknas, eftersom båda har använt bara ett och samma moment.',
    formula: [
      'Raden fördelas i cent enligt vardera märkningens andelar; eniga är man om det mindre beloppet per moment: Σ min(a, b).',
      'Kappa = (P − E) / (1 − E): P är andelen euro man är enig om, E är Σ pA·pB per moment. Stora rader väger mest, och få moment sänker värdet.',
    ],
    conflicts: 'Skillnader, den största först',
    noConflicts: 'Märkningarna skiljer sig inte.',
    untagged: 'inte märkt',
    rule: (id) => `regel ${id}`,
  },
  reasons,
  change: ({ what, field, from, to }) => {
    if (what === 'split') return `delad i ${to} rader`;
    if (what === 'merged') return `sammanslagen av ${from} rader`;
    if (what === 'regrouped') return `${from} rader, nu ${to}`;
    const name = what === 'label' ? 'Benämning' : what === 'kind' ? 'Art' : (field ?? '');
    return `${name}: ${from || '–'} → ${to || '–'}`;
  },
};
