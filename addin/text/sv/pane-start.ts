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
    sample: 'Pröva med exempelkommunen',
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
    measures: 'Lästa kolumner',
    column: (column) => `kolumn ${column}`,
    sums: (heading, expense, income) => `${heading}: utgifter ${expense}, inkomster ${income}. Stämmer det med budgetboken?`,
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
  },
  results: (sheets) => `Resultatblad: ${sheets}`,
};
