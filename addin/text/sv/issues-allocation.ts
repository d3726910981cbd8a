import { numbers } from '../numbers';
import type { AllocationSentences } from '../parts/issues-allocation';

const { euros } = numbers.sv;

export const issuesAllocation: AllocationSentences = {
  'line.untagged': ({ line, name, amount }) =>
    `Raden ${line} (${name}) saknar befolkningsmoment, så ${euros(amount)} förblir ofördelade. Lägg till en regel som träffar raden eller märk raden direkt.`,
  'measure.missing-in-budget': ({ measure, organiser }) =>
    `Budgeten för ${organiser} saknar kolumnen ${measure}, så dess rader ingår inte i den här siffran. Lägg till kolumnen eller koppla ihop kolumnerna i modellen (bladet Modell Årskolumner).`,
  'driver.not-in-force': ({ driver, year }) =>
    `Fördelningsgrunden ${driver} gäller inte år ${year}, så pengarna i momenten som använder den förblir ofördelade. Lägg till årets uppgifter i modellen eller tidigarelägg startåret.`,
  'rule.clash': ({ line, first, second }) =>
    `Reglerna ${first} och ${second} är lika starka på raden ${line}, så ingendera används och pengarna förblir ofördelade. Ge den ena högre rang eller precisera villkoren.`,
  'rule.dead': ({ rule }) =>
    `Regeln ${rule} träffar inte en enda rad. Se över villkoren, eller ta bort regeln om tjänsten inte längre finns.`,
  'rule.shadowed': ({ rule, by }) =>
    `Regeln ${rule} har ingen verkan, eftersom den starkare regeln ${by} träffar alla dess rader. Precisera ${by} eller ta bort ${rule}.`,
  'tag.unknown-line': ({ line, organiser }) =>
    `Modellen har en märkning för raden ${line} (anordnare ${organiser}), men budgeten har ingen sådan rad. Rätta radens id eller ta bort märkningen.`,
  'tag.text-unknown': ({ row, part }) =>
    `I momentkolumnen på rad ${String(row)} står ”${part}”, men modellen har inget sådant moment, så raden förblir ofördelad. Skriv momentets namn eller beteckning så som det står på bladet Modell Befolkningsmoment.`,
  'tag.text-share': ({ row, part }) =>
    `I momentkolumnen på rad ${String(row)} anger ”${part}” ingen andel, så raden förblir ofördelad. Skriv en procent efter varje moment, till exempel ”Daghem 60 %; Förskola 40 %”.`,
  'tag.text-repeated': ({ row, part }) =>
    `I momentkolumnen på rad ${String(row)} står samma moment (${part}) två gånger, så raden förblir ofördelad. Slå ihop andelarna.`,
  'tag.text-over-one': ({ row, text, sum }) =>
    `Andelarna i momentkolumnen på rad ${String(row)} (${text}) blir sammanlagt ${sum} %, så raden förblir ofördelad. Andelarna kan vara högst 100 %.`,
  'population.missing': ({ year, what }) =>
    `Befolkningsuppgift saknas: år ${year}${what && `, ${what}`}. Fördelningar som bygger på den förblir ofördelade, och euro per invånare kan inte räknas. Lägg till uppgiften i modellens befolkningstabell.`,
  'population.earlier-year': ({ year, measures }) =>
    `Talen ${measures} är fördelade enligt befolkningen ${year}, eftersom befolkningen för deras eget år saknas. Evidensen för det som fördelas enligt befolkning är därför högst B. När du hämtar befolkningen eller en prognos för det egna året används den.`,
  'driver.nobody': ({ driver, moment, measure }) =>
    `Fördelningsgrunden ${driver} har ingen som pengarna i momentet ${moment} kan fördelas på (${measure}), så de förblir ofördelade. Komplettera siffrorna eller välj en annan fördelningsgrund.`,
  'driver.circular': ({ moments }) =>
    `Momenten ${moments} följer varandra i en cirkel, så fördelningen kan inte räknas och pengarna förblir ofördelade. Ge ett av dem en egen fördelningsgrund.`,
  'driver.rake-not-converged': ({ driver, gap }) =>
    `Ålders- och områdessummorna i fördelningsgrunden ${driver} går inte ihop (största skillnad ${gap}), så pengarna fördelas på områden efter befolkning. Kontrollera att summorna är lika och att varje område har invånare i tjänstens åldrar.`,
  'driver.amounts-over-line': ({ driver, line, amounts, amount }) =>
    `Beloppen i fördelningsgrunden ${driver} på raden ${line} är sammanlagt ${euros(amounts)}, men raden har bara ${euros(amount)}. Minska beloppen; till dess förblir radens pengar ofördelade.`,
  'driver.amounts-several-lines': ({ driver, moment, measure, lines }) =>
    `Eurobeloppen i fördelningsgrunden ${driver} säger inte vilken rad de hör till, och momentet ${moment} har ${String(lines)} rader (${measure}). Inget fördelades. Skriv radens id vid beloppen.`,
  'driver.nothing-to-follow': ({ driver, moment, measure }) =>
    `Fördelningsgrunden ${driver} följer moment eller rader utan fördelade pengar (${measure}), så pengarna i momentet ${moment} förblir ofördelade. Se över vad den följer.`,
  'support.not-booked': ({ units }) =>
    `Kostnaderna för stödenheterna ${units} fördelades inte, eftersom fördelningsgrunden innehåller ett tal som inte kan användas. Ange noll eller ett positivt tal som grund i modellen.`,
  'support.closed-loop': ({ units }) =>
    `Stödenheterna ${units} betjänar bara varandra, så deras kostnader når aldrig de egentliga tjänsterna. Ge åtminstone en av dem en enhet som inte är en stödenhet att betjäna.`,
  'support.serves-nobody': ({ units }) =>
    `Stödenheten ${units} har ingen öppen enhet att betjäna, så kostnaderna kan inte fördelas vidare. Ange vilka enheter den betjänar eller ändra ordningen.`,
  'support.unknown-unit': ({ units }) =>
    `Fördelningen av stödkostnader nämner enheten ${units}, som inte finns i budgeten. Kontrollera koden; till dess görs ingen sådan fördelning.`,
  'sum.unsafe': ({ measure }) =>
    `Summan i kolumnen ${measure} är för stor för att räknas på centen (över 90 biljoner euro). Kontrollera enheten (euro, tusen, miljon).`,
  'flow.mismatch': ({ payer, payee, paid, received, measure }) =>
    `${payer} betalar ${euros(paid)} till ${payee}, men ${payee} bokför ${euros(received)} (${measure}). Betalarens belopp har eliminerats en gång; kom överens om vilket belopp som är rätt.`,
  'measure.several': ({ measure, year, others }) =>
    `Flera kolumner kan vara budgeten för ${year}. ${measure} användes. De andra: ${others}. Välj kolumn med --measure.`,
  'measure.unknown': ({ measure, known }) => `Det finns ingen kolumn ${measure}. Välj en av dessa: ${known}.`,
  'compare.reform-2023': ({ before, after }) =>
    `Åren ${before} och ${after} är inte jämförbara: social-, hälso- och räddningstjänsterna överfördes till välfärdsområdena 1.1.2023. Jämför moment med samma tjänster eller ta med välfärdsområdets budget.`,
  'index.missing': ({ year }) =>
    `Prisindexet saknar år ${year}, så det årets siffror visas bara nominellt. Lägg till indexvärdet i modellen.`,
};
