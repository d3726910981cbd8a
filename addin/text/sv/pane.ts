import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { LinesAndEuros, PaneText } from '../parts/pane';

const { count } = numbers.sv;
const rows = (lines: number): string => (lines === 1 ? '1 rad' : `${count(lines)} rader`);
const sumOf = ({ lines, euros }: LinesAndEuros): string => `${rows(lines)}, ${euros}`;

export const pane: PaneText = {
  tabs: { label: 'Arbetsskeden', start: 'Start', tag: 'Märk', drivers: 'Fördelningsgrunder', results: 'Resultat' },
  language: 'Språk',
  help: 'Visa startguiden',
  close: 'Stäng',
  cancel: 'Avbryt',
  stop: 'Avbryt arbetet',
  opening: 'Öppnas',
  measure: 'Siffra som visas',
  measureName: (kind, year) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${year}`,
  coverage: {
    label: 'Märkt av de externa verksamhetsutgifterna',
    share: (share) => `${share} märkt`,
    euros: (tagged, all) => `${tagged} / ${all}`,
    untagged: (sum) => `Omärkt ${sumOf(sum)}`,
    noExpense: 'Den här siffran har inga externa verksamhetsutgifter.',
  },
  income: (euros) => `inkomster ${euros}`,
  lineIncome: (euros) => `inkomst ${euros}`,
  asOf: (time) => `Läst kl. ${time}`,
  readAgain: 'Läs arbetsboken på nytt',
  stale: 'Arbetsboken har ändrats någon annanstans. Siffrorna är från tiden före det tills arbetsboken läses på nytt.',
  saved: {
    saved: 'Modellen är sparad',
    unsaved: 'Modellen är osparad',
    saving: 'Modellen sparas',
    failed: 'Modellen kunde inte sparas i arbetsboken',
  },
  save: 'Spara modellen i arbetsboken',
  undo: (step) => `Ångra: ${step}`,
  redo: (step) => `Gör om: ${step}`,
  nothingToUndo: 'Inget att ångra',
  nothingToRedo: 'Inget att göra om',
  waitsForCell: 'Väntar på att redigeringen av cellen ska avslutas. Tryck på Enter eller Esc i tabellen.',
  work: {
    reading: 'Arbetsboken läses',
    calculating: 'Beräkning pågår',
    suggesting: 'Förslag söks',
    writing: 'Skriver i arbetsboken',
  },
  notices: {
    read: (lines) => `Läst: ${rows(lines)}.`,
    readingConfirmed: (lines) => `Tabellen bekräftad: ${rows(lines)}.`,
    readingChanged: (lines) => `Läsningen ändrad: ${rows(lines)}.`,
    modelTaken: (file, { lines, euros }) =>
      `Modellen hämtad från filen ${file}: ${rows(lines)} ${lines === 1 ? 'märkt' : 'märkta'}, ${euros}.`,
    tagged: (sum, moment) => `Märkt med momentet ${moment}: ${sumOf(sum)}.`,
    untagged: (sum) => `Märkningen borttagen: ${sumOf(sum)}.`,
    split: (sum, parts, rest) => `Delat på momenten ${parts}${rest === null ? '' : `, ofördelat ${rest}`}: ${sumOf(sum)}.`,
    same: (lines) => `Oförändrat: ${rows(lines)}.`,
    ruleMade: (sum, others) =>
      [
        sum.lines === 0 ? 'Regeln gjord: den märker ännu inga rader.' : `Regeln gjord: ${sumOf(sum)}.`,
        ...(others === 0 ? [] : [`Villkoren träffar dessutom ${rows(others)} som regeln inte märker.`]),
      ].join(' '),
    ruleRemoved: 'Regeln borttagen.',
    commented: (line) => `Kommentaren sparad: ${line}.`,
    commentRemoved: (line) => `Kommentaren borttagen: ${line}.`,
    accepted: (sum) => `Förslagen godkända: ${sumOf(sum)}.`,
    driverChanged: (driver) => `Fördelningsgrunden ${driver} ändrad.`,
    populationChanged: (people) => `Befolkningen har tagits i bruk: ${people}.`,
    populationYears: (years, persons, isForecast) => `${years}${isForecast ? ' (prognos)' : ''} ${persons}\u00a0invånare`,
    resultsWritten: (sheets) => (sheets === 1 ? '1 resultatblad skrivet.' : `${count(sheets)} resultatblad skrivna.`),
    frozen: (cells, left) =>
      [
        cells === 1 ? '1 formel ändrad till värde.' : `${count(cells)} formler ändrade till värden.`,
        ...(left.length === 0 ? [] : [`Kvar som formler: ${firstOf(left, (more) => `och ${count(more)} till`)}.`]),
      ].join(' '),
    undone: 'Ångrat.',
    redone: 'Gjort på nytt.',
    cancelled: 'Avbrutet. Inget ändrades.',
    nothingToDo: 'Det fanns inget att ändra.',
    changedElsewhere: 'Arbetsboken har ändrats någon annanstans.',
  },
  brought: {
    taken: (file) => `Filen ${file} togs i bruk`,
    refused: (file) => `Filen ${file} togs inte i bruk`,
    place: (place) => `Ställe: ${place}`,
  },
  fault: {
    title: 'Ett fel inträffade i programmet',
    body: 'Den senaste åtgärden slutfördes inte. Din arbetsbok och din modell finns kvar. Försök igen; om felet upprepas, spara modellen som fil och öppna arbetsboken på nytt.',
    details: 'Uppgifter för den som rättar felet',
  },
  firstRun: {
    title: 'Så kommer du i gång',
    steps: [
      {
        title: 'Bekräfta tabellen',
        body: 'Momentti söker budgeten i arbetsboken och berättar hur den lästes. Rätta vid behov och bekräfta. Dina egna tabeller lämnas orörda.',
      },
      {
        title: 'Märk raderna',
        body: 'Ge raden ett befolkningsmoment: vilken tjänst pengarna är och vem de når. Enter öppnar förslaget, och ett andra Enter godkänner det. Liknande rader kan märkas på en gång.',
      },
      {
        title: 'Granska fördelningsgrunderna',
        body: 'Fördelningsgrunden säger hur momentets pengar fördelas på olika åldrar. De färdiga grunderna fungerar så snart befolkningen är angiven; egna uppgifter gör resultatet noggrannare.',
      },
      {
        title: 'Läs resultaten',
        body: 'Resultaten följer varje ändring, och varje siffra kan öppnas ända till budgetraden. Allt går att ångra. Ingenting skickas från den här datorn.',
      },
    ],
    step: (at, all) => `Steg ${at}/${all}`,
    next: 'Nästa',
    back: 'Föregående',
    skip: 'Hoppa över',
    done: 'Börja',
  },
};
