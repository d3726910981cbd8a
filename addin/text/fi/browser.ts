import type { BrowserText } from '../parts/browser';

const number = new Intl.NumberFormat('fi-FI');

export const browser: BrowserText = {
  title: (file) => (file === null ? 'Momentti' : `${file} – Momentti`),
  regions: { bar: 'Tiedosto ja kieli', sheet: 'Työkirja', pane: 'Momentti' },
  splitter: 'Momentti-ruudun leveys',
  halves: 'Työkirja ja Momentti',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  bar: {
    open: 'Avaa työkirja',
    save: 'Tallenna',
    sample: 'Kokeile esimerkillä',
    language: 'Kieli',
    changed: 'Tallentamattomia muutoksia',
    saved: 'Ei tallentamattomia muutoksia',
    opening: 'Työkirjaa avataan…',
    openingFile: (file) => `Avataan tiedostoa ${file}`,
    stop: 'Keskeytä',
    saving: 'Työkirjaa tallennetaan…',
  },
  start: {
    heading: 'Kenelle talousarvion eurot menevät?',
    what: 'Momentti näyttää, mitä kunnan talousarvio tekee ja kenelle: paljonko rahaa kohdistuu lapsille, työikäisille ja ikääntyneille ja minkä palvelun kautta.',
    how: 'Avaa talousarvio, kohdenna rivit väestömomenteille ja seuraa, kuinka suuri osa menoista on jo kohdennettu.',
    stays: 'Tiedosto avataan vain tässä selaimessa. Mitään ei lähetetä verkkoon.',
    drop: 'Voit myös pudottaa tiedoston tälle sivulle.',
    kinds: (megabytes) =>
      `Excel-työkirja (xlsx, xlsm, xlsb, xls), OpenDocument-taulukko (ods) tai csv, enintään ${number.format(megabytes)} megatavua.`,
  },
  drop: { here: 'Pudota työkirja tähän, niin se avataan.', instead: 'Pudota työkirja tähän, niin se avataan nykyisen tilalle.' },
  faults: {
    tooLarge: ({ name, megabytes, limit }) =>
      `Tiedosto ${name} on ${number.format(megabytes)} megatavua, ja avattavissa on enintään ${number.format(limit)}. Jätä siihen vain talousarvion taulukot ja tallenna se uudella nimellä.`,
    severalFiles: 'Pudotit useita tiedostoja, ja kerralla avataan yksi. Pudota pelkkä talousarvio.',
    noFile: 'Pudotetussa ei ollut tiedostoa. Pudota työkirja kansiosta tai avaa se painikkeesta Avaa työkirja.',
    unreadable: (name) =>
      `Tiedostoa ${name} ei voitu lukea. Tarkista, että se on tiedosto eikä kansio ja että se on yhä tallessa, ja yritä uudelleen.`,
    dismiss: 'Sulje ilmoitus',
  },
  saved: (name) => `${name} on ladattu selaimen latauskansioon.`,
  savedAsValues: (formulas) =>
    `Tiedosto tallentui xlsx-muotoon, ja siinä ${formulas === 1 ? 'yksi kaava on tallessa vain lukuna: se ei' : `${number.format(formulas)} kaavaa on tallessa vain lukuina: ne eivät`} enää seuraa muutoksia. Jos tarvitset kaavat, tallenna alkuperäinen tiedosto ensin Excelissä tai LibreOfficessa xlsx-muotoon ja avaa se tässä.`,
  replace: {
    heading: 'Avataanko toinen työkirja?',
    question: (file) =>
      `Työkirjassa ${file} on muutoksia, joita ei ole tallennettu. Ne katoavat, jos avaat toisen tallentamatta.`,
    close: 'Sulje',
    saveFirst: 'Tallenna ja avaa',
    without: 'Avaa tallentamatta',
    cancel: 'Peruuta',
  },
  grid: {
    sheet: (name) => `Välilehti ${name}`,
    sheets: 'Välilehdet',
    ours: { result: 'tulos', model: 'malli' },
    hidden: 'piilotettu',
    corner: 'Rivit ja sarakkeet',
    address: 'Solun osoite',
    content: 'Solun sisältö',
    editing: (cell) => `Muokattavana solu ${cell}`,
    keys: 'F2 muokkaa · F6 siirtyy ruudusta toiseen · Alt+Page Down vaihtaa välilehteä',
    selected: ({ address, rows, columns }) =>
      `Valittu ${address}: ${number.format(rows)} riviä, ${number.format(columns)} saraketta`,
    copied: (cells) => (cells === 1 ? 'Solu kopioitu.' : `${number.format(cells)} solua kopioitu.`),
    copyRefused: 'Selain ei antanut kopioida leikepöydälle. Napsauta taulukkoa ja yritä uudelleen.',
    tooManyCells: (limit) => `Kerralla voi kopioida enintään ${number.format(limit)} solua. Valitse pienempi alue.`,
    tooManyPasted: (limit) =>
      `Kerralla voi liittää enintään ${number.format(limit)} solua. Kopioi pienempi alue, tai avaa tiedosto kokonaan.`,
    nowhere: (address) => `Osoite ${address} ei ole solu. Kirjoita osoite muodossa B7, B7:D9 tai Välilehti!B7.`,
    noSheet: (name) => `Välilehteä ${name} ei ole tässä työkirjassa. Tarkista nimi välilehdistä.`,
    notChanged: (cell) => `Solua ${cell} ei voi muokata tässä, joten se jäi ennalleen.`,
    stale: 'Arvo on muutosta edeltävä: tätä kaavaa ei voitu laskea tässä uudelleen.',
    undone: 'Viimeinen muutos on kumottu.',
    redone: 'Muutos on tehty uudelleen.',
    nothingToUndo: 'Ei kumottavia muutoksia.',
    nothingToRedo: 'Ei uudelleen tehtäviä muutoksia.',
    fault: 'Taulukkoa ei voitu näyttää. Tallenna työkirja ja avaa se uudelleen.',
  },
};
