import type { BrowserText } from '../parts/browser';

const number = new Intl.NumberFormat('sv-FI');

export const browser: BrowserText = {
  title: (file) => (file === null ? 'Momentti' : `${file} – Momentti`),
  regions: { bar: 'Fil och språk', sheet: 'Arbetsbok', pane: 'Momentti' },
  splitter: 'Momenttirutans bredd',
  halves: 'Arbetsbok och Momentti',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  bar: {
    open: 'Öppna arbetsbok',
    save: 'Spara',
    sample: 'Pröva med ett exempel',
    language: 'Språk',
    changed: 'Osparade ändringar',
    saved: 'Inga osparade ändringar',
    opening: 'Arbetsboken öppnas…',
    openingFile: (file) => `Filen ${file} öppnas`,
    stop: 'Avbryt',
    saving: 'Arbetsboken sparas…',
  },
  start: {
    heading: 'Till vem går budgetens euron?',
    what: 'Momentti visar vad kommunens budget gör och för vem: hur mycket pengar som går till barn, personer i arbetsför ålder och äldre, och genom vilken tjänst.',
    how: 'Öppna budgeten, hänför raderna till befolkningsmoment och se hur stor del av utgifterna som redan har fördelats.',
    stays: 'Filen öppnas bara i den här webbläsaren. Ingenting skickas ut på nätet.',
    drop: 'Du kan också släppa filen på den här sidan.',
    kinds: (megabytes) =>
      `Excel-arbetsbok (xlsx, xlsm, xlsb, xls), OpenDocument-kalkylblad (ods) eller csv, högst ${number.format(megabytes)} megabyte.`,
  },
  drop: {
    here: 'Släpp arbetsboken här för att öppna den.',
    instead: 'Släpp arbetsboken här för att öppna den i stället för den nuvarande.',
  },
  faults: {
    tooLarge: ({ name, megabytes, limit }) =>
      `Filen ${name} är ${number.format(megabytes)} megabyte, och högst ${number.format(limit)} kan öppnas. Lämna bara budgetens tabeller i den och spara den under ett nytt namn.`,
    severalFiles: 'Du släppte flera filer, och en öppnas åt gången. Släpp bara budgeten.',
    noFile: 'Det som släpptes innehöll ingen fil. Släpp en arbetsbok från en mapp eller öppna den med knappen Öppna arbetsbok.',
    unreadable: (name) =>
      `Filen ${name} kunde inte läsas. Kontrollera att det är en fil och inte en mapp och att den finns kvar, och försök igen.`,
    dismiss: 'Stäng meddelandet',
  },
  saved: (name) => `${name} har laddats ner till webbläsarens mapp för nedladdningar.`,
  savedAsValues: (formulas) =>
    `Filen sparades som xlsx, och i den finns ${formulas === 1 ? 'en formel kvar bara som tal: den' : `${number.format(formulas)} formler kvar bara som tal: de`} följer inte längre ändringar. Om du behöver formlerna, spara först den ursprungliga filen som xlsx i Excel eller LibreOffice och öppna den här.`,
  replace: {
    heading: 'Öppna en annan arbetsbok?',
    question: (file) =>
      `Arbetsboken ${file} har ändringar som inte har sparats. De går förlorade om du öppnar en annan utan att spara.`,
    close: 'Stäng',
    saveFirst: 'Spara och öppna',
    without: 'Öppna utan att spara',
    cancel: 'Avbryt',
  },
  grid: {
    sheet: (name) => `Blad ${name}`,
    sheets: 'Blad',
    ours: { result: 'resultat', model: 'modell' },
    hidden: 'dolt',
    corner: 'Rader och kolumner',
    address: 'Cellens adress',
    content: 'Cellens innehåll',
    editing: (cell) => `Cell ${cell} redigeras`,
    keys: 'F2 redigerar · F6 flyttar mellan rutorna · Alt+Page Down byter blad',
    selected: ({ address, rows, columns }) => `Valt ${address}: ${number.format(rows)} rader, ${number.format(columns)} kolumner`,
    copied: (cells) => (cells === 1 ? 'Cellen har kopierats.' : `${number.format(cells)} celler har kopierats.`),
    copyRefused: 'Webbläsaren lät inte kopiera till urklipp. Klicka på kalkylbladet och försök igen.',
    tooManyCells: (limit) => `Högst ${number.format(limit)} celler kan kopieras åt gången. Välj ett mindre område.`,
    tooManyPasted: (limit) =>
      `Högst ${number.format(limit)} celler kan klistras in åt gången. Kopiera ett mindre område, eller öppna hela filen.`,
    nowhere: (address) => `Adressen ${address} är ingen cell. Skriv adressen som B7, B7:D9 eller Blad!B7.`,
    noSheet: (name) => `Bladet ${name} finns inte i den här arbetsboken. Kontrollera namnet bland bladen.`,
    notChanged: (cell) => `Cell ${cell} kan inte redigeras här och förblev oförändrad.`,
    stale: 'Värdet är från före ändringen: den här formeln kunde inte räknas om här.',
    undone: 'Den senaste ändringen har ångrats.',
    redone: 'Ändringen har gjorts på nytt.',
    nothingToUndo: 'Det finns inga ändringar att ångra.',
    nothingToRedo: 'Det finns inga ändringar att göra på nytt.',
    fault: 'Kalkylbladet kunde inte visas. Spara arbetsboken och öppna den på nytt.',
  },
};
