import { numbers } from '../numbers';
import type { ReadingSentences } from '../parts/issues-reading';

const { amount, count } = numbers.sv;

export const issuesReading: ReadingSentences = {
  'file.encrypted': ({ file }) =>
    `Filen ${file} är skyddad med lösenord och kan inte läsas. Öppna den i Excel, ta bort lösenordet (Arkiv > Info > Skydda arbetsbok > Kryptera med lösenord) och spara.`,
  'file.damaged': ({ file }) =>
    `Filen ${file} är skadad eller av ett annat slag än filändelsen anger, så ingenting lästes. Öppna den i ett kalkylprogram och spara den på nytt.`,
  'file.too-large': ({ file, size, limit }) =>
    `Filen ${file} är ${count(size)} megabyte uppackad, och högst ${count(limit)} kan läsas. Ta bort andra kalkylblad än budgetens.`,
  'file.too-many-cells': ({ file, limit }) =>
    `Filen ${file} har fler celler än vad som läses på en gång (${count(limit)}, tomma mellanrum inräknade), så inget lästes. Behåll bara budgetens blad i filen och ta bort enstaka celler långt från de andra.`,
  'file.entities': ({ file }) =>
    `Filen ${file} innehåller definitioner som inget kalkylprogram skriver och som kan fylla minnet hos den som läser, så inget lästes. Kontrollera varifrån filen kommer. Om du litar på den, öppna den i Excel och spara den på nytt.`,
  'file.read-only': ({ file }) =>
    `Det går inte att skriva i filen ${file}, eftersom det går bara i xlsx- och xlsm-arbetsböcker. Skriv resultaten i en ny arbetsbok (--out) eller spara filen först i formatet xlsx.`,
  'file.signed': ({ file }) =>
    `Filen ${file} är elektroniskt signerad, och signaturen skulle bli ogiltig om något skrevs i filen. Skriv resultaten i en ny arbetsbok (--out) eller i en kopia utan signatur.`,
  'workbook.structure-locked': ({ file }) =>
    `Strukturen i filen ${file} är skyddad, så inga blad lades till. Ta bort skyddet (i Excel Granska > Skydda arbetsbok) eller skriv resultaten i en ny arbetsbok (--out).`,
  'workbook.shared': ({ file }) =>
    `Filen ${file} är en delad arbetsbok som för logg över ändringar, och loggen skulle inte längre stämma. Sluta dela arbetsboken (i Excel Granska) eller skriv resultaten i en ny arbetsbok (--out).`,
  'sheet.protected': ({ sheet }) =>
    `Bladet ${sheet} är skyddat, så ingenting skrevs i dess kolumner. Ta bort skyddet (i Excel Granska > Ta bort bladets skydd) och försök igen.`,
  'column.not-ours': ({ sheet, column, header }) =>
    `På bladet ${sheet} finns i ${column} något annat än vår kolumn ”${header}”, så ingenting skrevs över det. Flytta dina egna anteckningar till en annan kolumn eller be om en ny kolumn.`,
  'sheet.unknown': ({ sheet, known }) => `Kalkylbladet "${sheet}" finns inte. Filens kalkylblad är: ${known}.`,
  'sheet.not-ours': ({ sheet }) =>
    `Kalkylbladet "${sheet}" är ert eget, så det skrevs inte över. Byt namn på det eller välj ett annat namn för resultatet.`,
  'sheet.name-refused': ({ sheet }) =>
    `Ett kalkylblad kan inte heta "${sheet}". Namnet får ha högst 31 tecken, inga av tecknen : \\ / ? * [ ], och samma namn får inte användas två gånger.`,
  'changes.not-last': () => 'Bara den senaste skrivningen kan ångras. Ångra först de senare.',
  'amount.text': ({ line, text, column }) =>
    `Raden ${line} har "${text}" i kolumnen ${column}, och det är inget belopp. Raden ingår inte i den här siffran. Skriv beloppet med siffror.`,
  'amount.blank': ({ line, column }) =>
    `Raden ${line} är tom i kolumnen ${column}, och tomt läses inte som noll. Skriv beloppet, eller 0 om det inte finns pengar.`,
  'amount.dash': ({ line, text, column }) =>
    `Raden ${line} har bara ett streck (${text}) i kolumnen ${column}. Det kan betyda noll eller att uppgiften saknas, så det lästes inte. Skriv 0 eller beloppet.`,
  'amount.error': ({ line, error, column }) =>
    `Raden ${line} har formelfelet ${error} i kolumnen ${column}, så den ingår inte i den här siffran. Rätta formeln och spara filen.`,
  'amount.unsafe': ({ line, text, column }) =>
    `Beloppet ${text} på raden ${line} i kolumnen ${column} är för stort för att visas på en cent när (över 90 biljoner euro). Kontrollera talet och tabellens enhet.`,
  'amount.fraction-of-cent': ({ line, text, column }) =>
    `Beloppet ${text} på raden ${line} i kolumnen ${column} har delar av en cent och avrundades till närmaste cent. Avrunda talet i filen om centen blir fel.`,
  'column.undecidable': ({ column, header, examples }) =>
    `I kolumnen ${column} (${header}) går det inte att avgöra om punkt eller komma skiljer decimaler eller tusental (till exempel ${examples}), så kolumnen lästes inte alls. Ange decimaltecknet i modellens källtabell (decimal).`,
  'layout.no-header': () =>
    'Kalkylbladet har ingen rubrikrad med siffror under sig. Ange i modellens källtabell (layouts) på vilken rad rubrikerna står.',
  'layout.no-lines': ({ layout, row }) =>
    `Källtabellen ${layout} hittar inga rader under rubrikraden ${row}, så det finns inget att läsa. Kontrollera att filen har sina rader, samt källtabellens rubrikrad (headerRow) och rader som hoppas över (skip).`,
  'layout.no-amounts': () =>
    'Under rubrikraden finns ingen kolumn med belopp. Ange i modellens källtabell (layouts) i vilka kolumner beloppen står.',
  'layout.column-missing': ({ layout, column }) =>
    `Källtabellen ${layout} väntar sig kolumnen "${column}", men den finns inte där, så den lästes inte. Kontrollera kolumnens rubrik och bokstav.`,
  'layout.column-twice': ({ layout, column }) =>
    `Rubriken "${column}" i källtabellen ${layout} står över två kolumner, så ingendera lästes. Ange kolumnen med dess bokstav.`,
  'layout.sheet-missing': ({ layout, sheet }) =>
    `Filen har inget kalkylblad "${sheet}" för källtabellen ${layout}, så dess rader saknas. Kontrollera kalkylbladets namn.`,
  'layout.none-for-file': ({ file }) =>
    `Ingen källtabell i modellen gäller filen ${file}, så ingenting lästes. Lägg till en källtabell eller rätta dess filvillkor.`,
  'line.duplicate-id': ({ line, first, row, count: lines }) =>
    `Id ${line} finns på ${count(lines)} rader, först på raderna ${first} och ${row}. Alla ingår, och upprepningarna fick id med #2, #3 och så vidare. Lägg till ett fält i nyckeln (key) som skiljer raderna åt.`,
  'line.in-two-files': ({ first, second, count: lines, example }) =>
    `Filerna ${first} och ${second} har samma rader (${count(lines)} st, den första: ${example}), och pengarna i båda räknades med. Om pengarna är desamma, lämna bort den ena filen. Om inte, lägg till ett fält i källtabellens nyckel (key) som skiljer raderna åt.`,
  'measure.unknown-heading': ({ header }) =>
    `Rubriken "${header}" säger inte vilket år beloppen gäller, så kolumnen kan inte användas i en analys. Ange år och slag i modellen (measures).`,
  'measure.not-on-sheet': ({ measure }) =>
    `Kalkylbladet har ingen kolumn ${measure}, så dess rader ingår inte i den siffran. Lägg till kolumnen om uppgiften finns.`,
  'measure.twice': ({ measure, first, second }) =>
    `Kolumnerna ${first} och ${second} heter båda "${measure}". Bara den första lästes. Ge kolumnerna olika rubriker eller mått.`,
  'rows.left-out': ({ count: rows, example }) =>
    `Som summarader tolkades ${count(rows)} st (den första: ${example}), och de räknades inte med, så att inga pengar räknas två gånger. Om någon av dem är en egen rad, ange själv vilka rader som hoppas över (skip).`,
  'row.looks-like-total': ({ row, label }) =>
    `Rad ${row} (${label}) ser ut som en summarad, men andra rader ger inte dess summa, så den lästes som en budgetrad. Om den är en summa, ange i källtabellen att den hoppas över (skip), så att pengarna inte räknas två gånger.`,
  'row.quote-open': ({ row }) =>
    `På rad ${row} finns ett citattecken (") som aldrig avslutas. Alla citattecken i filen lästes som vanliga tecken, så ett fält med ett skiljetecken inuti kan ha delats. Avsluta citatet eller ta bort tecknet.`,
  'row.too-many-fields': ({ count: rows, row, fields, headings }) =>
    `Vissa rader (${count(rows)} st) har fler fält än det finns rubriker (den första: rad ${row}, med ${count(fields)} fält under ${count(headings)} rubriker). Deras belopp kan ha lästs från fel kolumn. Sätt fält som innehåller skiljetecken inom citattecken.`,
  'rows.headings': ({ count: rows, example }) =>
    `Som mellanrubriker utan belopp tolkades ${count(rows)} st (den första: ${example}). Om någon av dem är en budgetrad, skriv dess belopp.`,
  'table.second-header': ({ row }) =>
    `På rad ${row} börjar en annan tabell med samma rubriker, så raderna därifrån nedåt lästes inte. Gör en egen källtabell (layout) för den.`,
  'sheet.left-out': ({ sheet }) =>
    `Kalkylbladet "${sheet}" har samma kolumner som budgeten som lästes. Det lästes inte, så att samma pengar inte räknas två gånger. Om dess rader är andra pengar, gör en egen källtabell för det i modellen (layouts).`,
  'sign.unknown': ({ count: rows, example }) =>
    `Det framgår inte om pengarna är utgifter eller inkomster på vissa rader (${count(rows)} st, den första: ${example}), så de lästes som utgifter. Ange i modellens källtabell vilka rader som är inkomster (kinds).`,
  'sign.suspect': ({ kind, measure, sum }) =>
    kind === 'income'
      ? `Inkomsternas summa i kolumnen ${measure} står på utgiftssidan (${amount(sum)}). Tecknen är troligen omvända: kontrollera källtabellens expenseSign och kinds.`
      : `Utgifternas summa i kolumnen ${measure} står på inkomstsidan (${amount(sum)}). Tecknen är troligen omvända: kontrollera källtabellens expenseSign och kinds.`,
  'total.mismatch': ({ row, column, printed, computed, difference }) =>
    `Rad ${row} visar summan ${amount(printed)} i kolumn ${column}, men raderna är sammanlagt ${amount(computed)} (skillnad ${amount(difference)}). I beräkningen används raderna. Kontrollera om en rad saknas eller om summan är avrundad.`,
  'formula.calculated': ({ count: cells, example }) =>
    `Filen saknar resultat för ${count(cells)} formler (den första: ${example}), så de räknades ut här. Om du vill använda kalkylprogrammets egna resultat, öppna filen i Excel och spara den.`,
  'formula.without-value': ({ count: cells, column }) =>
    `Kolumnen ${column} har formler (${count(cells)} st) vars resultat inte finns i filen, så de lästes inte. Öppna filen i Excel och spara den, så sparas resultaten.`,
};
