import { numbers } from '../numbers';
import type { PaneStartText } from '../parts/pane-start';

const { count } = numbers.sv;

export const paneStart: PaneStartText = {
  empty: {
    title: 'Öppna budgetens arbetsbok',
    browser:
      'Välj en fil eller släpp den på sidan: xlsx, xlsm, xlsb, xls, ods eller csv. Filen läses på den här datorn och skickas ingenstans.',
    excel: 'Läs den öppna arbetsboken. Den skickas ingenstans.',
    open: 'Välj fil',
    sample: 'Pröva med ett exempel',
    read: 'Läs arbetsboken',
  },
  reading: 'Arbetsboken läses. Budgettabellen söks och dess summor kontrolleras.',
  noTable: {
    title: 'Ingen budget hittades i arbetsboken',
    body: 'Tabellen borde ha rader med namn eller kod och kolumner vars rubrik säger vilken siffra det är, till exempel BU 2026. Kontrollera rubrikerna och läs på nytt.',
  },
  failed: {
    title: 'Arbetsboken kunde inte läsas',
    body: 'Rätta orsaken nedan och läs arbetsboken på nytt.',
  },
  asking: {
    title: 'Lästes budgeten rätt?',
    body: (tables) =>
      tables === 1
        ? 'Kontrollera uppgifterna innan du fortsätter.'
        : `${count(tables)} tabeller hittades. Kontrollera uppgifterna innan du fortsätter.`,
    table: (sheet, lines) => `${sheet ?? 'Filen'}: ${lines} rader`,
    place: ({ sheet, first, last }) =>
      sheet === null
        ? `Tabellen finns på raderna ${first}–${last}.`
        : `Tabellen finns på bladet ”${sheet}”, raderna ${first}–${last}.`,
    doubtful:
      'Detta är inte nödvändigtvis en budget. Om det är det, kontrollera läsningen och bekräfta. Annars öppna en annan fil.',
    people:
      'Filen verkar handla om befolkning och inte om pengar. Öppna först budgeten och hämta sedan befolkningen under Fördelningsgrunder.',
    measures: 'Lästa kolumner',
    column: (column) => `kolumn ${column}`,
    sums: (heading, expense, income) => `${heading}: utgifter ${expense}, inkomster ${income}. Stämmer det med budgetboken?`,
    unitNotSaid: (unit) =>
      `Det står inte i tabellen om talen är euro eller tusental. De lästes som ${unit === 1 ? 'hela tal' : unit === 1000 ? 'tusental' : 'miljoner'}.`,
    sure: (share, confidence) =>
      confidence >= 0.9
        ? `Tabellen kändes igen som en budget (säkerhet ${share}).`
        : confidence >= 0.5
          ? `Tabellen är sannolikt en budget (säkerhet ${share}). Kontrollera särskilt summorna.`
          : `Det är osäkert om detta är en budget (säkerhet ${share}).`,
    why: {
      'which-budget':
        'Resultaten, täckningen och förslagen räknas ur den här kolumnen. De andra kolumnerna läses som jämförelseår.',
      unit: 'Om enheten är fel blir alla belopp tusen gånger för stora eller för små.',
      signs: 'Utgifter och inkomster räknas för sig. Om de blandas ihop ser inkomster ut som pengar till tjänsten.',
      'same-money': 'Om samma pengar läses ur två tabeller räknas de två gånger.',
    },
    question: (at, all) => `Fråga ${at}/${all}`,
    next: 'Nästa fråga',
    back: 'Föregående fråga',
    example: (cell) => `Visa ett exempel: ${cell}`,
    unanswered: 'Om du inte ändrar valet läses tabellen på det sätt som är markerat.',
    change: 'Ändra läsningen',
    unit: 'Talens enhet',
    signs: 'Förtecken',
    keep: 'Behåll som det är',
    again: 'Bekräfta läsningen',
    show: 'Visa tabellen',
    confirm: 'Bekräfta och börja',
    whatHappens:
      'I arbetsboken läggs blad till vars namn börjar med Modell. Där finns märkningar, regler, fördelningsgrunder och befolkning. Dina egna tabeller förblir som de är.',
  },
  state: {
    title: 'Läget i arbetet',
    tagged: 'Märkt',
    untagged: 'Omärkt',
    clashing: 'Regler i konflikt',
    unconfirmed: 'Bygger på obekräftade standardval',
    sum: ({ lines, euros }) => `${lines === 1 ? '1 rad' : `${count(lines)} rader`}, ${euros}`,
    show: (what) => `Visa raderna: ${what}`,
  },
  next: {
    title: 'Härnäst',
    population: 'Befolkningen saknas. Utan den kan pengarna inte fördelas på olika åldrar.',
    toPopulation: 'Hämta befolkningen',
    untagged: ({ lines, euros }) => `${lines === 1 ? '1 rad är omärkt' : `${count(lines)} rader är omärkta`}, ${euros}.`,
    toUntagged: 'Märk rader',
    clashing: ({ lines, euros }) => `Regler står i strid på ${lines === 1 ? '1 rad' : `${count(lines)} rader`}, ${euros}.`,
    toClashing: 'Lös konflikterna',
    unconfirmed: (euros) => `${euros} vilar på förslag som ingen har bekräftat.`,
    toUnconfirmed: 'Granska förslagen',
    oldResults: 'Resultatbladen skrevs före de senaste ändringarna.',
    toResults: 'Skriv resultaten på nytt',
    nothing: 'Alla rader är märkta och talen är aktuella.',
    read: 'Läs resultaten',
  },
  tables: { title: 'Så lästes budgeten', change: 'Ändra läsningen' },
  findings: {
    title: 'Att granska',
    none: 'Det finns inget att granska.',
    openCell: (where) => `Visa ${where}`,
    more: (more) => (more === 1 ? 'och 1 likadan' : `och ${count(more)} likadana`),
    all: (all) => `Visa alla (${count(all)})`,
  },
  model: {
    title: 'Modell',
    body: 'Modellen innehåller märkningar, regler, fördelningsgrunder och befolkning. Den följer med arbetsboken på bladen Modell.',
    save: 'Spara modellen som fil',
    bring: 'Hämta en modell',
    bringHint: 'En JSON-fil eller en arbetsbok med modellblad. Fjolårets modell överförs till årets rader.',
    fileName: 'modell.json',
    offer: {
      title: 'Ska modellen ersättas?',
      body: (file) =>
        `Modellen i filen ${file} skulle ersätta arbetsbokens nuvarande modell: märkningar, regler, fördelningsgrunder och befolkning byts ut. Ersättningen kan ångras.`,
      goes: 'Nuvarande modell',
      comes: 'Filens modell',
      tagged: ({ lines, euros }) => `${lines === 1 ? '1 rad märkt' : `${count(lines)} rader märkta`}, ${euros}`,
      replace: 'Ersätt',
    },
  },
  results: (sheets) => `Resultatblad: ${sheets}`,
};
