import type { FunctionsText } from '../parts/functions';

const conditions = {
  name: 'villkor',
  description: 'Turvis villkorets namn och värde, till exempel "tjänst" och "Bibliotek". Utan villkor hela summan.',
};

export const functions: FunctionsText = {
  functions: {
    APPORTION: {
      name: 'FÖRDELA',
      description: 'Fördelar ett belopp enligt vikter. Delarna är exakta på centen och summerar till beloppet.',
      parameters: {
        total: { name: 'belopp', description: 'Beloppet som fördelas, i euro med högst två decimaler.' },
        weights: { name: 'vikter', description: 'Vikter att fördela enligt: noll eller större. En tom cell är noll.' },
      },
    },
    AMOUNT: {
      name: 'BELOPP',
      description: 'Beloppet i euro som når befolkningen med de givna villkoren. Kostnader har plustecken.',
      parameters: { conditions },
    },
    SHARE: {
      name: 'ANDEL',
      description: 'Beloppets andel av de externa verksamhetskostnaderna: 0,25 är 25 %.',
      parameters: { conditions },
    },
    PERHEAD: {
      name: 'PER.INVÅNARE',
      description: 'Euro per invånare i de givna åldrarna. Beloppet delas med samma års invånare.',
      parameters: {
        ages: {
          name: 'ålder',
          description: 'Ett ålderssegments namn eller åldrar, till exempel "7-15", 6 eller "65+". Tomt: alla åldrar.',
        },
        conditions,
      },
    },
    CROSSTAB: {
      name: 'KORSTABELL',
      description: 'En tabell i euro med värdena i ditt eget blad som rader och kolumner. En formel för hela tabellen.',
      parameters: {
        rowKey: { name: 'radvillkor', description: 'Vad som står på raderna, till exempel "tjänst".' },
        rows: { name: 'rader', description: 'Området med radernas värden, till exempel tjänsternas namn.' },
        columnKey: { name: 'kolumnvillkor', description: 'Vad som står i kolumnerna, till exempel "ålderssegment".' },
        columns: { name: 'kolumner', description: 'Området med kolumnernas värden.' },
        conditions,
      },
    },
    POPULATION: {
      name: 'BEFOLKNING',
      description: 'Invånare i de givna åldrarna på årets sista dag, enligt modellens befolkningsuppgifter.',
      parameters: {
        year: { name: 'år', description: 'Året, till exempel 2026.' },
        from: { name: 'från_ålder', description: 'Den yngsta åldern som räknas med. Tomt: 0.' },
        to: {
          name: 'till_ålder',
          description: 'Den äldsta åldern som räknas med. Tomt: 100, som också omfattar dem som är äldre.',
        },
        area: { name: 'område', description: 'Områdets namn eller kod. Tomt: hela kommunen.' },
      },
    },
    CHILDREN: {
      name: 'BARN',
      description: 'Pengar som når barn: i euro, per barn eller som andel av de externa verksamhetskostnaderna.',
      parameters: {
        reach: { name: 'omfattning', description: '"direkt", "via familjen" (med det föregående) eller "alla". Tomt: alla.' },
        figure: { name: 'tal', description: '"euro", "per barn" eller "andel". Tomt: euro.' },
      },
    },
    COVERAGE: {
      name: 'TÄCKNING',
      description: 'Hur stor del av de externa verksamhetskostnaderna som har märkts med ett moment: 0,95 är 95 %.',
      parameters: {
        of: { name: 'av', description: '"märkt", "fördelad" på befolkningen eller "räknad" med belägg A eller B. Tomt: märkt.' },
      },
    },
  },
  keys: {
    measure: 'mått',
    moment: 'moment',
    service: 'tjänst',
    segment: 'ålderssegment',
    age: 'ålder',
    children: 'barn',
    directness: 'inriktning',
    evidence: 'belägg',
    area: 'område',
    organiser: 'anordnare',
    provider: 'producent',
    productionMode: 'produktionssätt',
    preventionLevel: 'förebyggande nivå',
    kind: 'slag',
    place: 'plats',
    line: 'rad',
    supportCosts: 'stödtjänster',
  },
  choices: {
    children: { yes: 'ja', no: 'nej' },
    supportCosts: { yes: 'ja', no: 'nej' },
    directness: {
      direct: 'direkt',
      family: 'via familjen',
      environment: 'via miljön',
      incidental: 'tillfälligt',
      notAllocable: 'fördelas inte',
    },
    productionMode: { own: 'egen produktion', joint: 'gemensam produktion', purchased: 'köpt tjänst', voucher: 'servicesedel' },
    preventionLevel: { promotive: 'främjande', preventive: 'förebyggande', early: 'tidigt stöd', corrective: 'korrigerande' },
    kind: { expense: 'kostnader', income: 'intäkter', nonOperating: 'utanför verksamheten', investment: 'investeringar' },
    place: {
      allocated: 'fördelad',
      remainder: 'ofördelad',
      untagged: 'omärkt',
      notAllocable: 'fördelas inte',
      internal: 'interna',
    },
    reach: { direct: 'direkt', directAndFamily: 'via familjen', all: 'alla' },
    figure: { amount: 'euro', perHead: 'per barn', share: 'andel' },
    of: { tagged: 'märkt', placed: 'fördelad', measured: 'räknad' },
  },
  problems: {
    noAnalysis: () => 'Budgeten har inte lästs ännu. Öppna Momentti på fliken Start, så visas talen.',
    missing: ({ parameter }) => `${parameter} saknas i formeln. Lägg till det, så räknas talet ut.`,
    severalValues: ({ parameter }) => `${parameter} har flera celler. Ge en cell eller ett värde.`,
    notNumber: ({ parameter, value }) => `${parameter} är "${value}", som inte är ett tal. Skriv ett tal.`,
    notWhole: ({ parameter, value, least, most }) => `${parameter} är ${value}. Ge ett heltal från ${least} till ${most}.`,
    notCents: ({ value }) =>
      `${value} är inte hela cent, så fördelningen kunde inte stämma. Avrunda beloppet till två decimaler först.`,
    tooLarge: ({ value }) => `${value} är för stort för att räknas på centen. Dela upp beloppet.`,
    noWeights: () => 'Vikterna saknas. Välj området med vikterna.',
    weight: ({ value }) => `Vikten "${value}" duger inte. En vikt ska vara ett tal som är noll eller större.`,
    zeroWeights: () => 'Alla vikter är noll, så det går inte att veta vart pengarna ska. Ge minst en vikt som är större än noll.',
    unpaired: ({ key }) => `Villkoret ${key} saknar värde. Skriv värdet efter villkorets namn.`,
    repeatedKey: ({ key }) => `Villkoret ${key} har getts två gånger. Ta bort det ena.`,
    unknownKey: ({ key, known }) => `"${key}" är inget villkor. Villkoren är: ${known}.`,
    unknownValue: ({ key, value, known }) => `"${value}" finns inte bland värdena för ${key}. Värdena är: ${known}.`,
    ages: ({ value }) => `"${value}" är varken ett ålderssegment eller åldrar. Skriv till exempel "7-15" eller segmentets namn.`,
    noPopulation: ({ year }) =>
      `Modellen har ingen befolkning för år ${year}. Lägg till den i Momentti under Fördelningsgrunder.`,
    nobody: () => 'Med de här villkoren finns inga invånare, så talet per invånare kan inte räknas ut.',
    noExpense: () => 'Det finns inga verksamhetskostnader, så andelen kan inte räknas ut.',
    stopped: () => 'Momenttis beräkning avbröts. Stäng Momentti och öppna det igen.',
  },
};
