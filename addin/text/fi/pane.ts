import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { LinesAndEuros, PaneText } from '../parts/pane';

const { count } = numbers.fi;
const rows = (lines: number): string => (lines === 1 ? '1 rivi' : `${count(lines)} riviä`);
const sumOf = ({ lines, euros }: LinesAndEuros): string => `${rows(lines)}, ${euros}`;

export const pane: PaneText = {
  tabs: { label: 'Työn vaiheet', start: 'Aloitus', tag: 'Kohdenna', drivers: 'Jakoperusteet', results: 'Tulokset' },
  language: 'Kieli',
  help: 'Alkuohje',
  close: 'Sulje',
  cancel: 'Peruuta',
  stop: 'Keskeytä',
  opening: 'Avataan',
  measure: 'Katsottava luku',
  measureName: (kind, year) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${year}`,
  coverage: {
    label: 'Merkitty ulkoisista toimintamenoista',
    share: (share) => `${share} merkitty`,
    euros: (tagged, all) => `${tagged} / ${all}`,
    untagged: (sum) => `Merkitsemättä ${sumOf(sum)}`,
    noExpense: 'Tässä luvussa ei ole ulkoisia toimintamenoja.',
  },
  income: (euros) => `tulot ${euros}`,
  lineIncome: (euros) => `tulo ${euros}`,
  asOf: (time) => `Luettu klo ${time}`,
  readAgain: 'Lue työkirja uudelleen',
  stale: 'Työkirjaa on muutettu muualla. Luvut ovat sitä edeltävältä ajalta, kunnes työkirja luetaan uudelleen.',
  saved: {
    saved: 'Malli on tallessa',
    unsaved: 'Malli on tallentamatta',
    saving: 'Mallia tallennetaan',
    failed: 'Mallin tallennus työkirjaan ei onnistunut',
  },
  save: 'Tallenna malli työkirjaan',
  undo: (step) => `Kumoa: ${step}`,
  redo: (step) => `Tee uudelleen: ${step}`,
  nothingToUndo: 'Ei kumottavaa',
  nothingToRedo: 'Ei uudelleen tehtävää',
  waitsForCell: 'Odotetaan, että solun muokkaus päättyy. Paina taulukossa Enter tai Esc.',
  work: {
    reading: 'Luetaan työkirjaa',
    calculating: 'Lasketaan',
    suggesting: 'Etsitään ehdotuksia',
    writing: 'Kirjoitetaan työkirjaan',
  },
  notices: {
    read: (lines) => `Luettiin ${rows(lines)}.`,
    readingConfirmed: (lines) => `Taulukko vahvistettu: ${rows(lines)}.`,
    readingChanged: (lines) => `Lukutapa muutettu: ${rows(lines)}.`,
    modelTaken: (file, { lines, euros }) => `Malli tuotu tiedostosta ${file}: ${rows(lines)} merkitty, ${euros}.`,
    tagged: (sum, moment) => `Merkitty momentille ${moment}: ${sumOf(sum)}.`,
    untagged: (sum) => `Merkintä poistettu: ${sumOf(sum)}.`,
    split: (sum, parts, rest) => `Jaettu momenteille ${parts}${rest === null ? '' : `, kohdentamatta ${rest}`}: ${sumOf(sum)}.`,
    same: (lines) => `Ennallaan ${rows(lines)}.`,
    ruleMade: (sum, others) =>
      [
        sum.lines === 0 ? 'Sääntö tehty: se ei merkitse vielä yhtään riviä.' : `Sääntö tehty: ${sumOf(sum)}.`,
        ...(others === 0
          ? []
          : [`Ehtoihin osuu lisäksi ${rows(others)}, ${others === 1 ? 'jota' : 'joita'} sääntö ei merkitse.`]),
      ].join(' '),
    ruleRemoved: 'Sääntö poistettu.',
    commented: (line) => `Kommentti tallennettu: ${line}.`,
    commentRemoved: (line) => `Kommentti poistettu: ${line}.`,
    accepted: (sum) => `Ehdotukset hyväksytty: ${sumOf(sum)}.`,
    driverChanged: (driver) => `Jakoperustetta ${driver} muutettu.`,
    populationChanged: (people) => `Väestö otettu käyttöön: ${people}.`,
    populationYears: (years, persons, isForecast) => `${years}${isForecast ? ' (ennuste)' : ''} ${persons}\u00a0asukasta`,
    resultsWritten: (sheets) =>
      sheets === 1 ? 'Kirjoitettu 1 tulosvälilehti.' : `Kirjoitettu ${count(sheets)} tulosvälilehteä.`,
    frozen: (cells, left) =>
      [
        cells === 1 ? 'Muutettu arvoksi 1 kaava.' : `Muutettu arvoiksi ${count(cells)} kaavaa.`,
        ...(left.length === 0 ? [] : [`Kaavaksi jäi: ${firstOf(left, (more) => `ja ${count(more)} muuta`)}.`]),
      ].join(' '),
    undone: 'Kumottu.',
    redone: 'Tehty uudelleen.',
    cancelled: 'Keskeytetty. Mitään ei muutettu.',
    nothingToDo: 'Muutettavaa ei ollut.',
    changedElsewhere: 'Työkirjaa on muutettu muualla.',
  },
  brought: {
    taken: (file) => `Tiedosto ${file} otettiin käyttöön`,
    refused: (file) => `Tiedostoa ${file} ei otettu käyttöön`,
    place: (place) => `Kohta: ${place}`,
  },
  fault: {
    title: 'Ohjelmassa tapahtui virhe',
    body: 'Viimeisin toiminto jäi kesken. Työkirjasi ja mallisi ovat tallella. Yritä uudelleen; jos virhe toistuu, tallenna malli tiedostoksi ja avaa työkirja uudelleen.',
    details: 'Tiedot virheen korjaajalle',
  },
  firstRun: {
    title: 'Näin pääset alkuun',
    steps: [
      {
        title: 'Vahvista taulukko',
        body: 'Momentti etsii työkirjasta talousarviotaulukon ja kertoo, miten se luki sen. Vertaa summia talousarviokirjaan, korjaa tarvittaessa ja vahvista. Omat taulukkosi pysyvät ennallaan.',
      },
      {
        title: 'Merkitse rivit',
        body: 'Kerro kullekin riville väestömomentti eli palvelu, johon raha menee. Momentti ehdottaa: Enter avaa ehdotuksen, ja toinen Enter hyväksyy sen. Samankaltaiset rivit voit merkitä yhdellä säännöllä.',
      },
      {
        title: 'Tarkista jakoperusteet',
        body: 'Jakoperuste kertoo, minkä ikäisille momentin raha menee. Tuo ensin kuntasi väestö iän mukaan. Oletukset toimivat sen jälkeen heti, ja omat käyttäjämäärät tarkentavat tulosta.',
      },
      {
        title: 'Lue tulokset',
        body: 'Näet, paljonko rahaa kohdistuu kuhunkin ikäryhmään. Jokaisen luvun voi avata talousarvion riviin asti, ja tulokset voi kirjoittaa työkirjaan. Kaiken voi kumota.',
      },
    ],
    step: (at, all) => `Vaihe ${at}/${all}`,
    next: 'Seuraava',
    back: 'Edellinen',
    skip: 'Ohita',
    done: 'Aloita',
  },
};
