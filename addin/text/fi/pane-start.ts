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
    sample: 'Kokeile esimerkillä',
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
    place: ({ sheet, first, last }) =>
      sheet === null
        ? `Taulukko on riveillä ${first}–${last}.`
        : `Taulukko on välilehdellä ”${sheet}”, riveillä ${first}–${last}.`,
    doubtful: 'Tämä ei välttämättä ole talousarvio. Jos se on, tarkista lukutapa ja vahvista. Jos ei, avaa toinen tiedosto.',
    people:
      'Tiedosto näyttää kertovan väestöstä eikä rahasta. Avaa ensin talousarvio ja tuo väestö sitten kohdassa Jakoperusteet.',
    measures: 'Luetut sarakkeet',
    column: (column) => `sarake ${column}`,
    sums: (heading, expense, income) => `${heading}: menot ${expense}, tulot ${income}. Täsmääkö talousarviokirjaan?`,
    unitNotSaid: (unit) =>
      `Taulukkoon ei ole kirjoitettu, ovatko luvut euroja vai tuhansia. Ne luettiin ${unit === 1 ? 'kokonaisina' : unit === 1000 ? 'tuhansina' : 'miljoonina'}.`,
    sure: (share, confidence) =>
      confidence >= 0.9
        ? `Taulukko tunnistettiin talousarvioksi (varmuus ${share}).`
        : confidence >= 0.5
          ? `Taulukko on todennäköisesti talousarvio (varmuus ${share}). Tarkista erityisesti summat.`
          : `Ei ole varmaa, onko tämä talousarvio (varmuus ${share}).`,
    why: {
      'which-budget': 'Tulokset, kattavuus ja ehdotukset lasketaan tästä sarakkeesta. Muut sarakkeet luetaan vertailuvuosiksi.',
      unit: 'Jos yksikkö on väärä, kaikki eurot ovat tuhatkertaisia tai tuhannesosia.',
      signs: 'Menot ja tulot lasketaan erikseen. Jos ne menevät sekaisin, tulot näyttävät palveluun käytetyltä rahalta.',
      'same-money': 'Jos sama raha luetaan kahdesta taulukosta, se tulee lasketuksi kahteen kertaan.',
    },
    question: (at, all) => `Kysymys ${at}/${all}`,
    next: 'Seuraava kysymys',
    back: 'Edellinen kysymys',
    example: (cell) => `Näytä esimerkki: ${cell}`,
    unanswered: 'Jos et muuta valintaa, taulukko luetaan merkityllä tavalla.',
    change: 'Muuta lukutapaa',
    unit: 'Yksikkö, jossa luvut ovat',
    signs: 'Etumerkit',
    keep: 'Pidä ennallaan',
    again: 'Vahvista lukutapa',
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
  next: {
    title: 'Seuraavaksi',
    population: 'Väestö puuttuu. Ilman sitä rahaa ei voi jakaa eri-ikäisille.',
    toPopulation: 'Tuo väestö',
    untagged: ({ lines, euros }) => `Merkitsemättä on ${lines === 1 ? '1 rivi' : `${count(lines)} riviä`}, ${euros}.`,
    toUntagged: 'Merkitse rivejä',
    clashing: ({ lines, euros }) =>
      `Säännöt ovat ristiriidassa ${lines === 1 ? 'yhdellä rivillä' : `${count(lines)} rivillä`}, ${euros}.`,
    toClashing: 'Ratkaise ristiriidat',
    unconfirmed: (euros) => `${euros} on oletusten varassa, joita kukaan ei ole vahvistanut.`,
    toUnconfirmed: 'Tarkista oletukset',
    oldResults: 'Tulosvälilehdet on kirjoitettu ennen viimeisiä muutoksia.',
    toResults: 'Kirjoita tulokset uudelleen',
    nothing: 'Kaikki rivit on merkitty ja luvut ovat ajan tasalla.',
    read: 'Lue tulokset',
  },
  tables: { title: 'Näin talousarvio luettiin', change: 'Muuta lukutapaa' },
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
    offer: {
      title: 'Korvataanko malli?',
      body: (file) =>
        `Tiedoston ${file} malli tulisi työkirjan nykyisen mallin tilalle: merkinnät, säännöt, jakoperusteet ja väestö vaihtuvat. Korvaamisen voi kumota.`,
      goes: 'Nykyinen malli',
      comes: 'Tiedoston malli',
      tagged: ({ lines, euros }) => `${lines === 1 ? '1 rivi' : `${count(lines)} riviä`} merkitty, ${euros}`,
      replace: 'Korvaa',
    },
  },
  results: (sheets) => `Tulosvälilehdet: ${sheets}`,
};
