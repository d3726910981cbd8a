import { numbers } from '../numbers';
import type { PaneResultsText } from '../parts/pane-results';

const { count } = numbers.sv;
const rows = (lines: number): string => (lines === 1 ? '1 rad' : `${count(lines)} rader`);

export const paneResults: PaneResultsText = {
  notReady: {
    title: 'Det finns inga resultat ännu',
    body: 'Resultaten visas här när budgeten har lästs och bekräftats på fliken Start. De följer med varje märkning.',
  },
  basis: (measure, populationYear) => `${measure}. Invånare: befolkningen 31.12.${populationYear}.`,
  open: (what, figure) => `${what}: ${figure}. Visa raderna bakom talet`,
  perHead: (euros) => `${euros}/invånare`,
  persons: (persons) => `${persons} invånare`,
  range: (low, high) => `med angivna gränser ${low} – ${high}`,
  evidence: (grade) => `evidens ${grade}`,
  where: {
    title: 'Var pengarna finns',
    note: 'De första raderna summerar till de externa verksamhetskostnaderna. Från varje tal kommer du till raderna.',
  },
  people: {
    title: 'Pengar som hänförts till människor',
    note: 'De tre talen ingår i varandra. Läs dem alltid tillsammans: inget av dem ger ensamt hela bilden.',
  },
  children: {
    title: (under) => `Under ${under} år`,
    note: 'Beräknat av enskilda åldersår. Andelen är av de externa verksamhetsutgifterna.',
    figures: (share, perChild) =>
      [
        share === null ? null : `${share} av utgifterna`,
        perChild === null ? 'euro per barn är inte känt, eftersom befolkningen saknas' : `${perChild}/barn`,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
  segments: { title: 'Livscykelns skeden', note: 'Euro per invånare är beräknat på invånarna i samma ålder.' },
  ages: { title: 'Efter åldersår' },
  services: { title: 'Tjänster' },
  areas: { title: 'Områden', unknown: 'Området är inte känt' },
  grades: {
    title: 'Hur god kunskap talen bygger på',
    note: 'A och B bygger på räknade uppgifter, C och D på modellering eller bedömning.',
  },
  remainder: {
    title: 'Ofördelat',
    none: 'Alla utgifter har hänförts till människor eller så har man beslutat att inte fördela dem.',
    lines: rows,
  },
  ofChildren: (under, euros) => `varav till barn under ${under} år ${euros}`,
  unplaced: (euros) => `dessutom ofördelat ${euros}`,
  columns: { what: 'Objekt', euros: 'Euro', age: 'Ålder' },
  chart: {
    segments: (segment, euros) => `Mest pengar går till åldersgruppen ${segment}: ${euros}`,
    ages: (age, perHead) => `Per invånare går mest till åldern ${age}: ${perHead}`,
    nothing: 'Inga pengar har ännu hänförts till människor',
    legend: 'Förklaring',
    others: 'via miljön och tillfälligt',
    table: 'Talen som tabell',
    loading: 'Figuren ritas',
    most: (perHead) => `högst ${perHead}`,
  },
  write: {
    title: 'Resultatblad',
    body: (measure) =>
      `I arbetsboken skrivs egna blad: sammandrag, livscykel, tjänster, moment, åldersår, evidens, ofördelat, anmärkningar, varifrån talen kommer och metoden (${measure}). Dina egna tabeller rörs inte. Bladen innehåller värden och fungerar också utan Momentti.`,
    stands: (sheets) => `I arbetsboken finns redan: ${sheets}. De ersätts med nya.`,
    button: 'Skriv resultatblad',
    again: 'Skriv resultatbladen på nytt',
    done: 'Resultatbladen har skrivits.',
    old: 'Talen har ändrats sedan resultatbladen skrevs. Skriv dem på nytt innan du delar arbetsboken.',
    undo: 'Ångra skrivningen',
  },
  trace: {
    title: (what) => `Varifrån talet kommer: ${what}`,
    loading: 'Raderna hämtas',
    sum: (euros, lines) => `${euros}, ${rows(lines)}`,
    nothing: 'Det finns inga rader bakom detta tal.',
    more: (lines) => `Visa fler (${rows(lines)})`,
    ofLine: (euros) => `på raden ${euros}`,
    cell: (place) => `Visa cellen ${place}`,
    why: 'Varför och hur det beräknats',
    byRule: (rule) => `Regeln ${rule}`,
    byPerson: 'Märkning på raden',
    by: (who, when) => [who, when].filter((part) => part !== null).join(', '),
    driver: (name, kind) => `Fördelningsgrund: ${name} (${kind})`,
    source: (source) => `Källa: ${source}`,
    step: (name, of) => (of === null ? name : `${name}: ${of}`),
    divided: (total, weights) => `${total} fördelas med vikter vars summa är ${weights}.`,
    byHand: 'Delen får: euro × vikt ÷ vikternas summa. De cent som blir över vid avrundningen går till de största resterna.',
    columns: { part: 'Del', weight: 'Vikt', euros: 'Euro' },
  },
};
