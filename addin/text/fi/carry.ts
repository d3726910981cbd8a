import { numbers } from '../numbers';
import type { CarryText } from '../parts/carry';
import { reasons } from './carry-reasons';

export const carry: CarryText = {
  sheet: 'Siirron luettelo',
  title: 'Edellisen vuoden työn siirto',
  note: (before, after) =>
    `Mitä edellisen mallin riveille (${before}) tapahtui uudessa talousarviossa (${after}). Suurimmat eurot ensin. Epäselville riveille ei siirretty mitään: merkitse ne välilehdellä Malli Rivimerkinnät.`,
  classes: {
    matched: 'Ennallaan',
    changed: 'Muuttunut, merkintä siirretty',
    new: 'Uusi',
    ended: 'Päättynyt',
    doubtful: 'Epäselvä',
    all: 'Yhteensä',
  },
  headings: {
    class: 'Mitä tapahtui',
    linesBefore: 'Rivejä ennen',
    expenseBefore: 'Menot ennen, euroa',
    linesAfter: 'Rivejä nyt',
    expenseAfter: 'Menot nyt, euroa',
    line: 'Rivi nyt',
    was: 'Rivi ennen',
    before: 'Ennen',
    after: 'Nyt',
    why: 'Mikä muuttui tai mihin perustuu',
    tag: 'Merkintä',
    decided: 'Kuka, milloin, miksi',
  },
  likeness: (confidence) => `samankaltainen nimi, varmuus ${numbers.fi.share(confidence)}`,
  more: (count) => `ja ${String(count)} muuta mahdollista riviä`,
  summary: 'Siirto: rivit ja menot',
  lists: {
    changed: 'Muuttuneet rivit (merkintä siirretty)',
    new: 'Uudet rivit',
    ended: 'Päättyneet rivit',
    doubtful: 'Epäselvät rivit (mitään ei siirretty)',
  },
  candidates: (count) => `${String(count)} mahdollista entistä riviä`,
  tagsCarried: ({ carried, fromRules }) =>
    `Merkintöjä siirrettiin ${numbers.fi.count(carried)}, niistä ${numbers.fi.count(fromRules)} riveille, joihin entinen sääntö ei enää osu.`,
  agree: {
    title: (measure) => `Kahden merkinnän vertailu, ${measure}`,
    classes: {
      sameMoment: 'Sama momentti',
      sameService: 'Sama palvelu ja kohdentuvuus, eri momentti',
      otherService: 'Eri palvelu, sama kohdentuvuus',
      otherDirectness: 'Eri kohdentuvuus',
      oneUntagged: 'Toinen jätti merkitsemättä',
      bothUntagged: 'Kumpikaan ei merkinnyt',
    },
    headings: {
      class: 'Mitä',
      lines: 'Rivejä',
      amount: 'Euroa',
      share: 'Osuus',
      line: 'Rivi',
      disagreed: 'Eri mieltä, euroa',
      first: 'Ensimmäinen malli',
      second: 'Toinen malli',
    },
    agreed: (amount, of, share) => `Samaa mieltä ${amount}, kun vertailtavaa on ${of}: ${share}.`,
    kappa: (value, observed, expected) =>
      `Cohenin kappa euroilla painotettuna ${value} (havaittu yksimielisyys ${observed}, sattumalta odotettava ${expected}).`,
    noKappa: 'Cohenin kappaa ei voi laskea, koska molemmat ovat käyttäneet vain yhtä ja samaa momenttia.',
    formula: [
      'Rivi jaetaan kummankin merkinnän osuuksin senteiksi; samaa mieltä on momenteittain pienempi summa: Σ min(a, b).',
      'Kappa = (P − E) / (1 − E): P on samaa mieltä olevien eurojen osuus, E on Σ pA·pB momenteittain. Suuret rivit painavat eniten, ja harvat momentit pienentävät arvoa.',
    ],
    conflicts: 'Erot, suurimmasta alkaen',
    noConflicts: 'Merkinnöissä ei ole eroja.',
    untagged: 'ei merkitty',
    rule: (id) => `sääntö ${id}`,
  },
  reasons,
  change: ({ what, field, from, to }) => {
    if (what === 'split') return `jaettu ${to} riviksi`;
    if (what === 'merged') return `yhdistetty ${from} rivistä`;
    if (what === 'regrouped') return `${from} riviä, nyt ${to}`;
    const name = what === 'label' ? 'Nimike' : what === 'kind' ? 'Laji' : (field ?? '');
    return `${name}: ${from || '–'} → ${to || '–'}`;
  },
};
