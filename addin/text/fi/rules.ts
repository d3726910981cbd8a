import type { RulesText } from '../parts/rules';

export const rules: RulesText = {
  states: { used: 'käytössä', shadowed: 'vahvemman alla', clashing: 'ristiriidassa', dead: 'ei osu', notInForce: 'ei voimassa' },
  outcomes: {
    newlyTagged: 'saa merkinnän',
    changed: 'merkintä vaihtuu',
    same: 'pysyy samana',
    kept: 'muu merkintä pysyy',
    clash: 'ristiriita: jää merkitsemättä',
  },
  titles: {
    rules: 'Säännöt',
    sums: 'Rivit sen mukaan, mikä ne merkitsee',
    preview: 'Mitä sääntö tekisi',
    previewLines: 'Rivit, suurimmasta alkaen',
  },
  columns: {
    rule: 'sääntö',
    conditions: 'ehdot',
    moments: 'momentit',
    fits: 'osuu',
    tags: 'merkitsee',
    amount: 'menot',
    income: 'tulot',
    state: 'tila',
    beatenBy: 'vahvempi',
    lines: 'rivejä',
    line: 'rivi',
    now: 'nyt',
  },
  sums: { byTag: 'ihmisen merkintä', byRule: 'sääntö', untagged: 'merkitsemättä', clashing: 'säännöt ristiriidassa' },
  tag: 'ihmisen merkintä',
  nothing: 'ei mikään',
  everyLine: 'kaikki rivit',
  rulesByState: (count, state) => `${count === 1 ? '1 sääntö' : `${count} sääntöä`}: ${state}`,
  fitsNothing:
    'Sääntö ei osu yhteenkään riviin. Tarkista ehdot: kirjainkoolla ei ole väliä, ja * tarkoittaa mitä tahansa merkkejä.',
  howToAdd: 'Mallia ei muutettu. Lisää sääntö mallin välilehdelle Säännöt (tai JSON-mallin kohtaan rules), kun olet tyytyväinen.',
};
