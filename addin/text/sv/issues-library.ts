import { numbers } from '../numbers';
import type { LibrarySentences } from '../parts/issues-library';

const { count, euros } = numbers.sv;

export const issuesLibrary: LibrarySentences = {
  'start.population-needed': ({ years }) =>
    `Befolkningen saknas för åren ${years}, och utan den kan pengarna inte fördelas på åldrar. Det behövs invånare efter åldersår (0, 1, 2 … 99, 100 och över) vid årets slut, för kommande år en prognos; uppgifterna fås från Statistikcentralen. Hämta filen under Fördelningsgrunder eller skriv talen på bladet Modell Befolkning.`,
  'start.lines-unrecognised': ({ organiser, lines, amount, measure }) =>
    `${organiser}: startbiblioteket känner inte igen ${count(lines)} av utgiftsraderna, sammanlagt ${euros(amount)} (${measure}). De förblir ofördelade tills du lägger till en regel på bladet Modell Regler eller en märkning på bladet Modell Radmärkningar.`,
  'start.non-operating': ({ organiser, names, count: all }) =>
    `${organiser}: en del benämningar (${count(all)} st.) ser ut som skatter, statsandelar, finansiella poster eller avskrivningar (${names}) men lästes som driftsekonomi. Lägg till dem på bladet Modell Källrader med arten ”Utanför driften” så att de inte blandas med tjänsternas kostnader.`,
  'start.similar-tags': ({ lines }) =>
    `Rader som fick samma befolkningsmoment som en rad med samma eller ett mycket likt namn: ${count(lines)}. Gå igenom dem på bladet Modell Radmärkningar och rätta vid behov; motiveringen står vid raden.`,
  'start.review-defaults': ({ rules, lines }) =>
    `Startbiblioteket föreslår befolkningsmoment för ${count(lines)} av raderna (regler: ${count(rules)}). Gå igenom bladet Modell Regler, rätta förslagen och ta bort märkningen Förval från dem du har granskat.`,
};
