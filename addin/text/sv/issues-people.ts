import { numbers } from '../numbers';
import type { PeopleSentences } from '../parts/issues-people';

const { count } = numbers.sv;
const placeOf = (place: string): string => (place === '' ? 'hela kommunen' : place);

export const issuesPeople: PeopleSentences = {
  'people.no-table': () =>
    'I filen finns ingen tabell efter ålder. Tabellen ska ha kolumnen Ålder och bredvid den ett antal, eller en kolumn för varje ålder (0, 1, 2 … 100). Kontrollera filen och hämta den på nytt.',
  'people.no-figures': ({ columns }) =>
    `I tabellen finns ingen kolumn med antal (kolumner: ${columns}). Ge kolumnen rubriken Totalt, Antal eller ett årtal och hämta filen på nytt.`,
  'people.no-year': () =>
    'Det framgår inte vilket år befolkningen gäller, så tabellen togs inte i bruk. Lägg till kolumnen År eller skriv året i tabellens rubrik.',
  'people.not-age': ({ text, row, count: all }) =>
    `Åldern ”${text}” på rad ${count(row)} är ingen ålder, så raden lästes inte${all > 1 ? ` (sådana rader är ${count(all)})` : ''}. Skriv åldern som 7, 0–4 eller 100+ om radens tal ska räknas med.`,
  'people.not-number': ({ text, column }) =>
    `Talet ”${text}” i kolumnen ${column} är inget entydigt antal, så tabellen togs inte i bruk. Rätta cellen till ett tal.`,
  'people.band': ({ text, row }) =>
    `På rad ${count(row)} står åldersgruppen ${text}, men befolkningen behövs per ettårsklass för att euro ska kunna fördelas efter ålder. Hämta befolkningen efter ettårsklasser från Statistikcentralen.`,
  'people.twice': ({ age, place, year, first, row }) =>
    `Samma ålder finns två gånger (${count(age)} år, ${placeOf(place)}, ${year}: rad ${count(first)} och ${count(row)}), så invånarna skulle räknas dubbelt. Ta bort den extra indelningen ur tabellen, till exempel språk eller medborgarskap.`,
  'people.ages-missing': ({ place, year, ages, count: all }) =>
    `I befolkningen (${placeOf(place)}, ${year}${all > 1 ? `, och i andra tabeller: ${count(all - 1)}` : ''}) saknas åldrarna ${ages}. Antalet antogs vara noll. Kontrollera att där verkligen inte finns någon.`,
  'people.several-municipalities': ({ count: all, examples }) =>
    `I filen finns många kommuner (${count(all)}: ${examples} …) och ingen av dem heter som denna kommun, så befolkningen togs inte i bruk. Lämna bara den egna kommunens rader i filen.`,
  'people.one-sex': ({ sex }) =>
    `Tabellen har bara ${sex === 'male' ? 'männen' : 'kvinnorna'}, så den visar inte hur många invånare det finns och togs inte i bruk. Hämta befolkningen totalt eller båda könen i samma tabell.`,
  'people.new-areas': ({ count: all, examples }) =>
    `Filen har områden som inte fanns i modellen (${count(all)}: ${examples}). De blir nya områden i modellen. Om området finns i modellen med en annan kod, till exempel 01 och inte 1, rätta koden i filen och hämta den på nytt.`,
  'people.projection': ({ years }) =>
    `Befolkningen för åren ${years} har ännu inte räknats, så talen är en prognos. De fick belägget C.`,
  'people.on-two-sheets': ({ first, second, year, place }) =>
    `Samma befolkning (${placeOf(place)}, ${year}) finns på två blad, ${first} och ${second}, och filen visar inte vilket som är rätt. Lämna det ena i filen och hämta den på nytt.`,
  'people.others-left': ({ taken, count: all }) =>
    `Ur filen togs bara ${taken}. De andra kommunerna (${count(all)}) lämnades bort.`,
  'people.whole-found': ({ place }) =>
    `Området ${place} har i varje ålder lika många invånare som de andra områdena tillsammans. Det lästes därför som hela kommunen, så att ingen räknas dubbelt.`,
  'people.whole-unclear': ({ place }) =>
    `Området ${place} har nästan lika många invånare som de andra områdena tillsammans, och filen visar inte om det är hela kommunen eller ett av områdena. Befolkningen togs inte i bruk, så att ingen räknas dubbelt. Är det hela kommunen, skriv Hela kommunen som dess namn. Är det ett område, lägg till det bland modellens områden. Hämta sedan filen på nytt.`,
  'people.only-place': ({ place }) =>
    `I filen finns bara ${place}, och dess befolkning lästes som hela kommunens. Om det är en del av kommunen eller en annan kommun blir euro per invånare fel: hämta hela kommunens befolkning i stället.`,
  'people.total-differs': ({ place, year, row, total, sum }) =>
    `Summan på rad ${count(row)} är ${total}, men åldrarnas tal är sammanlagt ${sum} (${placeOf(place)}, ${year}). Åldrarnas tal togs i bruk. Kontrollera om det saknas rader i filen eller om något tal är fel.`,
  'people.year-taken': ({ year, others }) =>
    `I filen finns flera år, och antalen togs från det senaste (${year}). Åren ${others} lämnades bort.`,
};
