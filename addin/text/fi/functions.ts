import type { FunctionsText } from '../parts/functions';

const conditions = {
  name: 'ehdot',
  description: 'Vuorotellen ehdon nimi ja arvo, esimerkiksi "palvelu" ja "Kirjasto". Ilman ehtoja koko summa.',
};

export const functions: FunctionsText = {
  functions: {
    APPORTION: {
      name: 'JAA.SUHTEESSA',
      description: 'Jakaa euromäärän painojen suhteessa. Osat täsmäävät sentilleen jaettavaan summaan.',
      parameters: {
        total: { name: 'summa', description: 'Jaettava euromäärä sentin tarkkuudella.' },
        weights: { name: 'painot', description: 'Painot, joiden suhteessa jaetaan: nolla tai suurempi. Tyhjä solu on nolla.' },
      },
    },
    AMOUNT: {
      name: 'EUROT',
      description: 'Raha, joka kohdistuu väestölle annetuilla ehdoilla, euroina. Menot ovat plusmerkkisiä.',
      parameters: { conditions },
    },
    SHARE: {
      name: 'OSUUS',
      description: 'Ehdot täyttävien eurojen osuus ulkoisista toimintamenoista: 0,25 on 25 %.',
      parameters: { conditions },
    },
    PERHEAD: {
      name: 'ASUKASTA.KOHTI',
      description: 'Euroa asukasta kohti annetuissa ikävuosissa. Jakajana ovat saman vuoden asukkaat.',
      parameters: {
        ages: {
          name: 'ikä',
          description: 'Ikäsegmentin nimi tai ikävuodet, esimerkiksi "7-15", 6 tai "65+". Tyhjä: kaikki iät.',
        },
        conditions,
      },
    },
    CROSSTAB: {
      name: 'RISTIINTAULUKKO',
      description: 'Eurotaulukko, jonka riveinä ja sarakkeina ovat omalla taulukollasi olevat arvot. Yksi kaava koko taulukolle.',
      parameters: {
        rowKey: { name: 'rivien_ehto', description: 'Mitä riveillä on, esimerkiksi "palvelu".' },
        rows: { name: 'rivit', description: 'Alue, jossa rivien arvot ovat, esimerkiksi palvelujen nimet.' },
        columnKey: { name: 'sarakkeiden_ehto', description: 'Mitä sarakkeissa on, esimerkiksi "ikäsegmentti".' },
        columns: { name: 'sarakkeet', description: 'Alue, jossa sarakkeiden arvot ovat.' },
        conditions,
      },
    },
    POPULATION: {
      name: 'VÄESTÖ',
      description: 'Asukkaat annetuissa ikävuosissa vuoden viimeisenä päivänä, mallin väestötietojen mukaan.',
      parameters: {
        year: { name: 'vuosi', description: 'Vuosi, esimerkiksi 2026.' },
        from: { name: 'iästä', description: 'Nuorin mukaan luettava ikävuosi. Tyhjä: 0.' },
        to: { name: 'ikään', description: 'Vanhin mukaan luettava ikävuosi. Tyhjä: 100, jossa ovat mukana myös sitä vanhemmat.' },
        area: { name: 'alue', description: 'Alueen nimi tai tunnus. Tyhjä: koko kunta.' },
      },
    },
    CHILDREN: {
      name: 'LAPSET',
      description: 'Lapsille kohdistuva raha: euroina, lasta kohti tai osuutena ulkoisista toimintamenoista.',
      parameters: {
        reach: {
          name: 'laajuus',
          description: '"välittömästi", "perheen kautta" (sisältää edellisen) tai "kaikki". Tyhjä: kaikki.',
        },
        figure: { name: 'luku', description: '"eurot", "lasta kohti" tai "osuus". Tyhjä: eurot.' },
      },
    },
    COVERAGE: {
      name: 'KATTAVUUS',
      description: 'Kuinka suuri osa ulkoisista toimintamenoista on merkitty momentille: 0,95 on 95 %.',
      parameters: {
        of: {
          name: 'mistä',
          description: '"merkitty", "kohdennettu" väestölle tai "laskettu" näytön A tai B mukaan. Tyhjä: merkitty.',
        },
      },
    },
  },
  keys: {
    measure: 'luku',
    moment: 'momentti',
    service: 'palvelu',
    segment: 'ikäsegmentti',
    age: 'ikä',
    children: 'lapset',
    directness: 'kohdentuvuus',
    evidence: 'näyttö',
    area: 'alue',
    organiser: 'järjestäjä',
    provider: 'tuottaja',
    productionMode: 'tuotantotapa',
    preventionLevel: 'ehkäisyn taso',
    kind: 'laji',
    place: 'sijoitus',
    line: 'rivi',
    supportCosts: 'tukipalvelut',
  },
  choices: {
    children: { yes: 'kyllä', no: 'ei' },
    supportCosts: { yes: 'kyllä', no: 'ei' },
    directness: {
      direct: 'välittömästi',
      family: 'perheen kautta',
      environment: 'ympäristön kautta',
      incidental: 'satunnaisesti',
      notAllocable: 'ei kohdenneta',
    },
    productionMode: { own: 'oma tuotanto', joint: 'yhteistuotanto', purchased: 'ostopalvelu', voucher: 'palveluseteli' },
    preventionLevel: { promotive: 'edistävä', preventive: 'ehkäisevä', early: 'varhainen tuki', corrective: 'korjaava' },
    kind: { expense: 'menot', income: 'tulot', nonOperating: 'muut kuin toiminta', investment: 'investoinnit' },
    place: {
      allocated: 'kohdennettu',
      remainder: 'kohdentamatta',
      untagged: 'merkitsemättä',
      notAllocable: 'ei kohdenneta',
      internal: 'sisäiset',
    },
    reach: { direct: 'välittömästi', directAndFamily: 'perheen kautta', all: 'kaikki' },
    figure: { amount: 'eurot', perHead: 'lasta kohti', share: 'osuus' },
    of: { tagged: 'merkitty', placed: 'kohdennettu', measured: 'laskettu' },
  },
  problems: {
    noAnalysis: () => 'Talousarviota ei ole vielä luettu. Avaa Momentti Aloitus-välilehdeltä, niin luvut tulevat näkyviin.',
    missing: ({ parameter }) => `Kaavasta puuttuu ${parameter}. Lisää se, niin luku lasketaan.`,
    severalValues: ({ parameter }) => `Kohdassa ${parameter} on monta solua. Anna yksi solu tai arvo.`,
    notNumber: ({ parameter, value }) => `Kohdassa ${parameter} on "${value}", joka ei ole luku. Kirjoita luku.`,
    notWhole: ({ parameter, value, least, most }) =>
      `Kohdassa ${parameter} on ${value}. Anna kokonaisluku väliltä ${least}–${most}.`,
    notCents: ({ value }) =>
      `${value} ei ole tasan senttejä, joten jako ei voisi täsmätä. Pyöristä summa ensin kahteen desimaaliin.`,
    tooLarge: ({ value }) => `${value} on liian suuri laskettavaksi sentin tarkkuudella. Jaa summa osiin.`,
    noWeights: () => 'Painoja ei ole. Valitse alue, jossa jaon painot ovat.',
    weight: ({ value }) => `Paino "${value}" ei kelpaa. Painon pitää olla luku, joka on nolla tai suurempi.`,
    zeroWeights: () =>
      'Kaikki painot ovat nollia, joten ei tiedetä, mihin raha jaetaan. Anna ainakin yksi paino, joka on suurempi kuin nolla.',
    unpaired: ({ key }) => `Ehdolta ${key} puuttuu arvo. Kirjoita ehdon nimen perään sen arvo.`,
    repeatedKey: ({ key }) => `Ehto ${key} on annettu kahdesti. Jätä niistä toinen pois.`,
    unknownKey: ({ key, known }) => `"${key}" ei ole ehdon nimi. Ehtoja ovat: ${known}.`,
    unknownValue: ({ key, value, known }) => `Kohdassa ${key} ei ole arvoa "${value}". Mahdollisia ovat: ${known}.`,
    ages: ({ value }) => `"${value}" ei ole ikäsegmentti eikä ikävuosia. Kirjoita esimerkiksi "7-15" tai segmentin nimi.`,
    noPopulation: ({ year }) => `Mallissa ei ole väestöä vuodelta ${year}. Lisää se Momentin kohdassa Jakoperusteet.`,
    nobody: () => 'Näillä ehdoilla ei ole asukkaita, joten lukua asukasta kohti ei voi laskea.',
    noExpense: () => 'Toimintamenoja ei ole, joten osuutta ei voi laskea.',
    stopped: () => 'Momentin laskenta keskeytyi. Sulje Momentti ja avaa se uudelleen.',
  },
};
