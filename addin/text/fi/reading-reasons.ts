import { numbers } from '../numbers';
import type { ReadingReasonsText } from '../parts/reading-reasons';

const { count } = numbers.fi;

export const readingReasons: ReadingReasonsText = {
  reasons: {
    'heading.measures': ({ count: columns, example }) =>
      columns === 1
        ? `Otsikko kertoo, mikä luku on: ${example}.`
        : `${count(columns)} otsikkoa kertoo, mikä luku on, esimerkiksi ${example}.`,
    'heading.amounts': ({ heading }) => `Summien otsikko on ${heading}; se ei kerro lukua eikä vuotta.`,
    'heading.years-only': ({ count: columns }) => `Summien otsikoissa (${count(columns)}) on vain vuosi, ei sitä, mikä luku on.`,
    'heading.rows': ({ rows }) => `Otsikko on ${count(rows)} rivillä päällekkäin.`,
    'amounts.by-content': ({ column }) => `Mikään otsikko ei nimeä summia. Sarake ${column} valittiin sisällön perusteella.`,
    'year.column': ({ year, text }) => `Vuosi ${year} on rivien omassa sarakkeessa (${text}).`,
    'year.title': ({ year, text }) => `Vuosi ${year} on otsikossa taulukon yllä: ${text}.`,
    'year.sheet': ({ year, text }) => `Vuosi ${year} pääteltiin välilehden nimestä (${text}).`,
    'year.file': ({ year, text }) => `Vuosi ${year} pääteltiin vain tiedoston nimestä (${text}).`,
    'unit.said': ({ unit, text }) =>
      unit === 1 ? `Luvut ovat kokonaisia: ”${text}”.` : `Yksikkö ${count(unit)} on kirjoitettu: ”${text}”.`,
    'unit.not-said': () => 'Yksikköä ei ole kirjoitettu mihinkään.',
    'sign.flag': () => 'Oma sarake kertoo, onko rivi menoa vai tuloa.',
    'sign.columns': () => 'Menot ja tulot ovat omissa sarakkeissaan. Molemmat luetaan, netto jätetään pois.',
    'sign.words': ({ sign }) =>
      `Nimikkeiden mukaan menot ovat ${sign === 'negative' ? 'miinusmerkkisiä ja tulot plusmerkkisiä' : 'plusmerkkisiä ja tulot miinusmerkkisiä'}.`,
    'sign.label': ({ share }) => `Nimikkeet kertovat, onko rivi menoa vai tuloa (${share} % riveistä).`,
    'sign.note': () => 'Etumerkit on selitetty taulukon vieressä.',
    'sign.code': ({ fields }) =>
      `Koodin alku kertoo, onko rivi menoa vai tuloa (${fields}): nimikkeet ja koodit vastaavat toisiaan.`,
    'sign.chart': () => 'Tilit alkavat numeroilla 3 ja 4. Ne luettiin kuntien tavan mukaan tuloiksi ja menoiksi.',
    'sign.heading': () => 'Otsikot kertovat, että kaikki rivit ovat samaa puolta.',
    'sign.accounts': ({ sign }) =>
      `Tilien nimet tai numerot ja etumerkit sopivat yhteen: menot ovat ${sign === 'negative' ? 'miinusmerkkisiä ja tulot plusmerkkisiä' : 'plusmerkkisiä ja tulot miinusmerkkisiä'}.`,
    'sign.amounts': () => 'Suurin osa luvuista on miinusmerkkisiä, joten ne luettiin menoiksi.',
    'sign.counter': () => 'Osa riveistä on miinusmerkkisiä joka sarakkeessa. Ne luettiin tuloiksi, koska menoja on enemmän.',
    'sign.zero-sum': () => 'Luvut kumoavat toisensa, joten tulot ja menot ovat erimerkkisiä.',
    'sign.unknown': () => 'Mikään ei kerro, ovatko rivit menoa vai tuloa.',
    'totals.agree': ({ agreeing, all }) => `${count(agreeing)} painettua summaa ${count(all)}:sta täsmää riveihin.`,
    'totals.differ': ({ differ, totals }) =>
      `Summariveistä ${count(differ)}/${count(totals)} eroaa riveistään enemmän kuin pyöristys selittää.`,
    'totals.many-differ': ({ differ, totals }) =>
      `Moni summarivi (${count(differ)}/${count(totals)}) eroaa riveistään: katso, onko jokin summa luettu riviksi tai rivi summaksi.`,
    'increments.apart': ({ count: columns, example }) =>
      `Talousarvion muutoksia ei lueta omaksi budjetikseen (${count(columns)} saraketta, esimerkiksi ${example}).`,
    'groups.filled-down': ({ headings }) => `Tyhjä solu tarkoittaa samaa kuin yllä: ${headings}.`,
    'words.budget': ({ text }) => `Taulukon ympärillä puhutaan taloudesta: ”${text}”.`,
    'words.people': ({ text }) => `Taulukko puhuu ihmisistä eikä rahasta: ”${text}”.`,
    'lines.few': ({ lines }) => `Rivejä on vain ${count(lines)}.`,
    'names.none': () => 'Riveillä ei ole koodia eikä nimeä.',
  },
  questions: {
    'which-budget': ({ year }) => (year === 0 ? 'Mikä sarakkeista on talousarvio?' : `Mikä sarakkeista on talousarvio ${year}?`),
    unit: () => 'Ovatko luvut euroja vai tuhansia?',
    signs: ({ lines }) => `Ovatko nämä rivit menoja vai tuloja (${count(lines)} riviä)?`,
    'same-money': ({ tables }) => `Onko näissä samaa rahaa kuin tässä taulukossa: ${tables}?`,
  },
  options: {
    'which-budget': (value, name) => (name === null || name === '' ? `sarake ${value}` : `${name} (sarake ${value})`),
    unit: (value) => (value === '1' ? 'kokonaisia euroja' : 'tuhansia'),
    signs: (value) =>
      ({
        negative: 'menot ovat miinusmerkkisiä',
        positive: 'menot ovat plusmerkkisiä',
        expense: 'menoja',
        income: 'tuloja',
      })[value] ?? value,
    'same-money': (value) => (value === 'leaveOut' ? 'samaa: ei lasketa mukaan' : 'eri rahaa: lasketaan mukaan'),
  },
  then: (sum) => `talousarvio ${sum}`,
  chosen: 'luettu näin, kunnes vastaat',
  found: ({ sheet, first, last }) =>
    sheet === null
      ? `Talousarviotaulukko on riveillä ${first}–${last}.`
      : `Talousarviotaulukko on välilehdellä ”${sheet}”, riveillä ${first}–${last}.`,
  lines: (lines, totals) => (totals === null ? `Siinä on ${lines} riviä.` : `Siinä on ${lines} riviä ja ${totals} summariviä.`),
  unit: (unit, currency) => {
    const money = currency === 'EUR' || currency === null ? 'euroja' : `valuuttaa ${currency}`;
    return unit === 1
      ? `Luvut ovat ${money}.`
      : unit === 1000
        ? `Luvut ovat tuhansia (${money}).`
        : `Luvut ovat miljoonia (${money}).`;
  },
  signs: {
    negative: 'Menot ovat miinusmerkkisiä ja tulot plusmerkkisiä.',
    positive: 'Menot ovat plusmerkkisiä ja tulot miinusmerkkisiä.',
    flag: 'Menot ja tulot ovat plusmerkkisiä; oma sarake kertoo, kumpia ne ovat.',
    label: 'Menot ja tulot ovat plusmerkkisiä; nimike tai otsikko kertoo, kumpia ne ovat.',
    code: 'Menot ja tulot ovat plusmerkkisiä; koodi kertoo, kumpia ne ovat.',
    unknown: 'Taulukosta ei selviä, mitkä rivit ovat menoja ja mitkä tuloja.',
  },
  budget: (column, header, sum) => `Talousarvio on sarakkeessa ${column}, ${header}: rivit yhteensä ${sum}.`,
  totalsAgree: 'Kaikki painetut summat täsmäävät riveihin.',
  totalsDiffer: (differing, all) => `Painetuista summista ${differing}/${all} eroaa riveistä.`,
  sure: (share, confidence) =>
    confidence >= 0.9
      ? `Tästä ollaan varmoja (${share}).`
      : confidence >= 0.5
        ? `Tämä on todennäköistä (${share}), katsothan kuitenkin.`
        : `Tämä on epävarmaa (${share}): taulukko ei ehkä ole talousarvio.`,
  otherTables: (tables) =>
    tables === 1 ? 'Lisäksi löytyi toinen taulukko.' : `Lisäksi löytyi ${count(tables)} muuta taulukkoa.`,
  why: 'Miksi näin',
  asked: 'Kerro vielä',
};
