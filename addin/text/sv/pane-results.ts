import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { PaneResultsText } from '../parts/pane-results';

const { count } = numbers.sv;
const rows = (lines: number): string => (lines === 1 ? '1 rad' : `${count(lines)} rader`);

export const paneResults: PaneResultsText = {
  notReady: {
    title: 'Det finns inga resultat ännu',
    body: 'Resultaten visas här när budgeten har lästs och bekräftats på fliken Start. De följer med varje märkning.',
  },
  basis: (measure, populationYear, isForecast) =>
    populationYear === null
      ? `${measure}.`
      : `${measure}. Invånare: ${isForecast ? 'befolkningsprognosen' : 'befolkningen'} 31.12.${populationYear}.`,
  open: (what, figure) => `${what}: ${figure}. Visa raderna bakom talet`,
  perHead: (euros) => `${euros}/invånare`,
  persons: (persons) => `${persons} invånare`,
  range: (low, high) => `med angivna gränser ${low}–${high}`,
  evidence: (grade) => `evidens ${grade}`,
  income: (income, net) => `inkomster\u00a0${income}, netto\u00a0${net}`,
  showAll: (all) => `Visa alla ${count(all)}`,
  leftOut: {
    untagged: (lines, euros) =>
      `${rows(lines)} (${euros}) är inte ${lines === 1 ? 'märkt. Den ingår' : 'märkta. De ingår'} varken i tjänsterna eller i åldersgrupperna.`,
    clashing: (lines, euros) =>
      `${rows(lines)} (${euros}) blir utan märkning, eftersom två regler motsäger varandra. Välj vilken som gäller.`,
    unconfirmed: (euros) => `${euros} är märkt med färdiga antaganden som ingen har bekräftat ännu.`,
    people: (year) =>
      `Befolkningen för ${year} har inte angetts, så pengarna kan inte fördelas efter befolkningen och inga euro per invånare beräknas.`,
    show: {
      people: 'Ange befolkningen',
      untagged: 'Visa omärkta',
      clashing: 'Visa motsägelser',
      unconfirmed: 'Visa obekräftade',
      confirm: 'Bekräfta fördelningsgrunder',
    },
  },
  where: {
    title: 'Vad summorna består av',
    note: 'Så stämmer tabellens summor och resultaten överens på centen. Från varje tal kommer du till raderna.',
    expenses: 'Utgifter',
    income: 'Inkomster',
    others: 'Övriga rader',
    operating: 'Externa verksamhetsutgifter',
    internal: 'Interna utgifter',
    eliminated: 'Betalningar mellan anordnare',
    investment: 'Investeringar',
    allExpense: 'Utgifter i tabellen totalt',
    allIncome: 'Inkomster i tabellen totalt',
    net: 'Externa verksamhetsutgifter, netto',
    incomes: {
      external: 'Externa verksamhetsinkomster',
      internal: 'Interna inkomster',
      eliminated: 'Inkomster mellan anordnare',
    },
    notes: {
      operating: 'Denna summa fördelas i resultaten.',
      internal: 'Fakturor mellan kommunens egna enheter: ingår inte i resultaten, så att pengarna räknas en gång.',
      eliminated: 'Betalningar från en anordnare till en annan: ingår inte i resultaten, så att pengarna räknas en gång.',
      investment: 'Är inte driftsutgifter.',
      allExpense: 'Samma summa som på tabellens utgiftsrader.',
      net: 'Externa verksamhetsutgifter minus externa verksamhetsinkomster.',
      moreIncome: 'Mer inkomster än utgifter.',
      moreExpense: 'Mer utgifter än inkomster.',
    },
  },
  people: {
    title: 'Pengar som hänförts till människor',
    note: 'De tre talen ingår i varandra. Läs dem alltid tillsammans: inget av dem ger ensamt hela bilden.',
  },
  children: {
    title: (under) => `Under ${under} år`,
    count: (children, year, isForecast) =>
      `Barnen är ${children} (${isForecast ? 'befolkningsprognosen' : 'befolkningen'} ${year}).`,
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
    unplaced: (euros) => `varav ofördelat ${euros}`,
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
    unit: (thousands, currency) => (['', '1\u00a0000\u00a0', 'mn\u00a0'][thousands] ?? '') + currency,
  },
  write: {
    title: 'Resultatblad',
    body: (measure) =>
      `I arbetsboken skrivs egna blad: sammandrag, livscykel, tjänster, moment, åldersår, evidens, ofördelat, anmärkningar, varifrån talen kommer och metoden (${measure}). Dina egna tabeller rörs inte. Bladen innehåller värden och fungerar också utan Momentti.`,
    heading: 'Kommunens namn på bladen',
    headingHint: 'Visas som rubrik på det första bladet.',
    sheets: (sheets, replaced) =>
      `${count(sheets)} blad: ${replaced === 0 ? 'alla nya' : replaced === sheets ? 'alla ersätts' : `${count(sheets - replaced)} nya, ${count(replaced)} ersätts`}`,
    made: 'nytt',
    replaced: 'ersätts',
    removed: 'tas bort',
    button: 'Skriv resultatblad',
    again: 'Skriv resultatbladen på nytt',
    done: (first) => `Resultatbladen har skrivits. Det första är ${first}.`,
    old: 'Talen har ändrats sedan resultatbladen skrevs. Skriv dem på nytt innan du delar arbetsboken.',
    undo: 'Ångra skrivningen',
  },
  freeze: {
    title: 'Formler i egna tabeller',
    body: 'MOMENTTI-formler i dina egna tabeller visar #NAMN? när arbetsboken öppnas utan Momentti. Ändra dem till värden innan du delar arbetsboken.',
    button: 'Ändra Momentti-formler till värden',
    loading: 'Formlerna söks',
    none: 'I dina egna tabeller finns inga Momentti-formler som kan ändras till värden.',
    all: (cells) =>
      `${cells === 1 ? '1 formel' : `${count(cells)} formler`} ändras till det värde som cellen nu visar. Därefter följer talet varken budgeten eller märkningarna.`,
    cells: (cells) => (cells === 1 ? '1 formel' : `${count(cells)} formler`),
    left: (cells) =>
      `Kvar som formel: ${firstOf(cells, (more) => `och ${count(more)} till`)}. Cellen visar ett fel eller dess värde är inte känt. Rätta formeln först om också den ska bli ett värde.`,
    confirm: 'Ändra till värden',
    undoable: 'Det här går att ångra.',
  },
  trace: {
    title: (what) => `Varifrån talet kommer: ${what}`,
    back: 'Tillbaka till resultaten',
    note: 'Välj en rad, så visas dess cell i tabellen.',
    loading: 'Raderna hämtas',
    sum: (euros, lines) => `${euros}, ${rows(lines)}`,
    nothing: 'Det finns inga rader bakom detta tal.',
    more: (lines) => `Visa fler (${rows(lines)})`,
    ofLine: (euros) => `på raden ${euros}`,
    part: (name, euros) => `${name}: ${euros}`,
    incomeToo: (euros) => `Inkomster för samma objekt ${euros} (ingår inte i talet)`,
    untold: (lines) => `Dessutom ${rows(lines)} som är mindre än dessa.`,
    show: 'Visa cellen',
    why: 'Varför och hur det beräknats',
    byRule: 'Enligt en regel',
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
