import type { RulesText } from '../parts/rules';

export const rules: RulesText = {
  states: {
    used: 'i bruk',
    shadowed: 'under en starkare',
    clashing: 'i konflikt',
    dead: 'träffar inget',
    notInForce: 'inte i kraft',
  },
  outcomes: {
    newlyTagged: 'får en märkning',
    changed: 'märkningen byts',
    same: 'förblir som den är',
    kept: 'en annan märkning står kvar',
    clash: 'konflikt: förblir omärkt',
  },
  titles: {
    rules: 'Regler',
    sums: 'Rader enligt vad som märker dem',
    preview: 'Vad regeln skulle göra',
    previewLines: 'Rader, den största först',
  },
  columns: {
    rule: 'regel',
    conditions: 'villkor',
    moments: 'moment',
    fits: 'träffar',
    tags: 'märker',
    amount: 'utgifter',
    income: 'inkomster',
    state: 'läge',
    beatenBy: 'starkare',
    lines: 'rader',
    line: 'rad',
    now: 'nu',
  },
  sums: { byTag: 'en persons märkning', byRule: 'regel', untagged: 'omärkta', clashing: 'regler i konflikt' },
  tag: 'en persons märkning',
  nothing: 'inget',
  everyLine: 'alla rader',
  rulesByState: (count, state) => `${count === 1 ? '1 regel' : `${count} regler`}: ${state}`,
  fitsNothing:
    'Regeln träffar ingen rad. Kontrollera villkoren: stora och små bokstäver är lika, och * betyder vilka tecken som helst.',
  howToAdd: 'Modellen ändrades inte. Lägg till regeln på modellens blad Regler (eller i JSON-modellens rules) när du är nöjd.',
};
