import { numbers } from '../numbers';
import type { PaneStartText } from '../parts/pane-start';

const { count } = numbers.fi;

export const paneStart: PaneStartText = {
  empty: {
    title: 'Avaa talousarvion työkirja',
    browser:
      'Valitse tiedosto tai pudota se sivulle: xlsx, xlsm, xlsb, xls, ods tai csv. Tiedosto luetaan tällä koneella, eikä sitä lähetetä mihinkään.',
    excel: 'Lue avoinna oleva työkirja. Sitä ei lähetetä mihinkään.',
    open: 'Valitse tiedosto',
    sample: 'Kokeile mallikunnalla',
    read: 'Lue työkirja',
  },
  reading: 'Työkirjaa luetaan. Etsitään talousarviotaulukko ja tarkistetaan sen summat.',
  noTable: {
    title: 'Työkirjasta ei löytynyt talousarviota',
    body: 'Taulukossa pitäisi olla rivejä, joilla on nimi tai koodi, ja sarakkeita, joiden otsikko kertoo luvun, esimerkiksi TA 2026. Tarkista otsikot ja lue uudelleen.',
  },
  failed: {
    title: 'Työkirjaa ei voitu lukea',
    body: 'Korjaa alla kerrottu syy ja lue työkirja uudelleen.',
  },
  asking: {
    title: 'Luettiinko talousarvio oikein?',
    body: (tables) =>
      tables === 1
        ? 'Tarkista tiedot ennen kuin jatkat.'
        : `Löytyi ${count(tables)} taulukkoa. Tarkista tiedot ennen kuin jatkat.`,
    table: (sheet, lines) => `${sheet ?? 'Tiedosto'}: ${lines} riviä`,
    measures: 'Luetut sarakkeet',
    column: (column) => `sarake ${column}`,
    sums: (heading, expense, income) => `${heading}: menot ${expense}, tulot ${income}. Täsmääkö talousarviokirjaan?`,
    show: 'Näytä taulukko',
    confirm: 'Vahvista ja aloita',
    whatHappens:
      'Työkirjaan lisätään välilehdet, joiden nimen alussa on Malli. Niihin kirjataan merkinnät, säännöt, jakoperusteet ja väestö. Omat taulukkosi pysyvät ennallaan.',
  },
  state: {
    title: 'Työn tilanne',
    tagged: 'Merkitty',
    untagged: 'Merkitsemättä',
    clashing: 'Säännöt ristiriidassa',
    unconfirmed: 'Vahvistamattomien oletusten varassa',
    sum: ({ lines, euros }) => `${lines === 1 ? '1 rivi' : `${count(lines)} riviä`}, ${euros}`,
    show: (what) => `Näytä rivit: ${what}`,
  },
  findings: {
    title: 'Tarkistettavaa',
    none: 'Mitään ei ole tarkistettavana.',
    openCell: (where) => `Näytä ${where}`,
    more: (more) => (more === 1 ? 'ja 1 samanlainen' : `ja ${count(more)} samanlaista`),
    all: (all) => `Näytä kaikki (${count(all)})`,
  },
  model: {
    title: 'Malli',
    body: 'Mallissa ovat merkinnät, säännöt, jakoperusteet ja väestö. Se kulkee työkirjan mukana välilehdillä Malli.',
    save: 'Tallenna malli tiedostoksi',
    bring: 'Tuo malli',
    bringHint: 'JSON-tiedosto tai työkirja, jossa on mallivälilehdet. Viime vuoden malli siirretään tämän vuoden riveille.',
    fileName: 'malli.json',
  },
  results: (sheets) => `Tulosvälilehdet: ${sheets}`,
};
