import type { MoreCells } from '../../../engine';
import { numbers } from '../numbers';
import { thingIn } from '../parts/issues-model';
import type { ReadingSentences } from '../parts/issues-reading';
import { things } from './issues-model';

const { amount, count } = numbers.sv;

const alike = ({ count: all, cells }: Partial<MoreCells>): string =>
  all === undefined || cells === undefined ? '' : ` Detsamma gäller totalt ${count(all)} celler i kolumnen: ${cells}.`;

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
    `Det går inte att skriva i filen ${file}, eftersom det går bara i xlsx- och xlsm-arbetsböcker. Skriv resultaten i en ny arbetsbok (på kommandoraden --out) eller spara filen först i formatet xlsx.`,
  'file.signed': ({ file }) =>
    `Filen ${file} är elektroniskt signerad, och signaturen skulle bli ogiltig om något skrevs i filen. Skriv resultaten i en ny arbetsbok (på kommandoraden --out) eller i en kopia utan signatur.`,
  'workbook.structure-locked': ({ file }) =>
    `Strukturen i filen ${file} är skyddad, så inga blad lades till. Ta bort skyddet (i Excel Granska > Skydda arbetsbok) eller skriv resultaten i en ny arbetsbok (på kommandoraden --out).`,
  'workbook.shared': ({ file }) =>
    `Filen ${file} är en delad arbetsbok som för logg över ändringar, och loggen skulle inte längre stämma. Sluta dela arbetsboken (i Excel Granska) eller skriv resultaten i en ny arbetsbok (på kommandoraden --out).`,
  'sheet.protected': ({ sheet }) =>
    `Bladet ${sheet} är skyddat, så ingenting skrevs i dess kolumner. Ta bort skyddet (i Excel Granska > Ta bort bladets skydd) och försök igen.`,
  'column.not-ours': ({ sheet, column, header }) =>
    `På bladet ${sheet} finns i ${column} något annat än vår kolumn ”${header}”, så ingenting skrevs över det. Flytta dina egna anteckningar till en annan kolumn eller be om en ny kolumn.`,
  'edit.array': ({ sheet, cell, range }) =>
    `Cell ${cell} på bladet ${sheet} hör till en matrisformel som fyller området ${range}, så den kan inte ändras ensam. Ändra hela formeln i Excel.`,
  'edit.merged': ({ sheet, cell, range }) =>
    `Cell ${cell} på bladet ${sheet} ligger under de sammanfogade cellerna ${range}, så det som skrivs där skulle inte synas. Skriv i områdets första cell.`,
  'edit.pivot': ({ sheet, cell, range }) =>
    `Cell ${cell} på bladet ${sheet} hör till pivottabellen ${range}, som själv skriver sina celler. Ändra talet i pivottabellens källdata.`,
  'edit.protected': ({ sheet, cell }) =>
    `Cell ${cell} på bladet ${sheet} är låst och bladet skyddat, så ingenting skrevs i cellen. Ta bort skyddet (i Excel Granska > Ta bort bladets skydd) och försök igen.`,
  'edit.table-heading': ({ sheet, cell, table }) =>
    `Cell ${cell} på bladet ${sheet} är en kolumnrubrik i tabellen ${table}. En rubrik är text, samma rubrik kan inte förekomma två gånger, och den kan inte ändras här om någon formel använder den. Skriv en annan rubrik eller ändra den i Excel.`,
  'text.too-long': ({ sheet, cell, start, length, limit }) =>
    `Cell ${cell} på bladet ${sheet} skulle få en text på ${count(length)} tecken (”${start}…”), och en cell rymmer högst ${count(limit)}. För att slutet inte ska gå förlorat skrevs ingenting. Förkorta texten och spara på nytt.`,
  'sheet.unknown': ({ sheet, known }) => `Kalkylbladet "${sheet}" finns inte. Filens kalkylblad är: ${known}.`,
  'sheet.not-ours': ({ sheet }) =>
    `Kalkylbladet "${sheet}" är ert eget, så det skrevs inte över. Byt namn på det eller välj ett annat namn för resultatet.`,
  'sheet.name-refused': ({ sheet }) =>
    `Ett kalkylblad kan inte heta "${sheet}". Namnet får ha högst 31 tecken, inga av tecknen : \\ / ? * [ ], och samma namn får inte användas två gånger.`,
  'edit.ours': ({ sheet, cell }) =>
    `Cell ${cell} på kalkylbladet "${sheet}" är beräknad av Momentti, och en ändring skulle försvinna nästa gång resultaten skrivs. Ändra budgeten eller modellens kalkylblad, så följer resultatet med.`,
  'edit.formula': ({ cell, formula }) =>
    `Formeln "${formula}" i cell ${cell} kunde inte läsas, så cellen ändrades inte. Kontrollera parenteser och namn: funktionerna skrivs på svenska eller engelska (SUMMA eller SUM). Andra formler kan skrivas i Excel.`,
  'changes.not-last': () => 'Bara den senaste skrivningen kan ångras. Ångra först de senare.',
  'changes.forgotten': () =>
    'Den här skrivningen kan inte längre ångras: så mycket har skrivits efter den att det tidigare innehållet inte sparas mer. Återställ en tidigare version av arbetsboken i Excels versionshistorik eller ta bort de skrivna bladen själv.',
  'excel.busy': () =>
    'Excel är upptaget eller förbindelsen bröts, så ingenting gjordes. Arbetsboken är oförändrad. Vänta en stund och försök igen.',
  'excel.cell-edit': () => 'En cell redigeras, och under tiden gör Excel inget annat. Tryck på Enter eller Esc och försök igen.',
  'excel.changed': () =>
    'Arbetsboken ändrades under tiden: till exempel togs ett blad bort eller fick ett nytt namn. Läs arbetsboken på nytt och försök sedan igen.',
  'excel.half-written': ({ sheets }) =>
    `Skrivningen avbröts och allt kunde inte återställas. Bladen ${sheets} kan vara ofullständiga. Gör om åtgärden när Excel svarar igen: då återställs bladen först.`,
  'excel.in-the-way': () =>
    'Där något skulle skrivas finns sammanfogade celler, ett filter, en pivottabell eller en annan tabell. Arbetsboken är oförändrad. Flytta tabellen eller ta bort filtret och försök igen.',
  'excel.links-blocked': () =>
    'Excel väntar på lov att uppdatera länkar till andra filer, så ingenting gjordes. Svara på Excels meddelande och försök igen.',
  'excel.other-window': () =>
    'En annan arbetsbok ligger överst, så Excel kan inte visa den här. Klicka på den här arbetsboken och försök igen.',
  'excel.refused': () =>
    'Excel tillåter inte att arbetsboken ändras: den är skyddad, öppnad endast för läsning eller så saknar du rätt att redigera den. Arbetsboken är oförändrad. Ta bort skyddet eller spara arbetsboken under ett annat namn och försök igen.',
  'excel.sheet-hidden': ({ sheet }) =>
    `Bladet ${sheet} är dolt och kan inte visas. Ta fram det i Excel: högerklicka på bladflikarna och välj Ta fram.`,
  'excel.signed-out': () => 'Excel ber dig logga in innan arbetsboken kan läsas eller ändras. Logga in i Excel och försök igen.',
  'excel.too-large': () =>
    'Excel klarar inte en så stor tabell på en gång, så ingenting gjordes. Ta bort onödiga tabeller och enstaka celler långt från de andra, eller öppna arbetsboken i skrivbordsversionen av Excel.',
  'excel.too-old': () =>
    'Den här versionen av Excel klarar inte åtgärden. Uppdatera Excel, eller öppna arbetsboken i Excel för webben eller på Momenttis webbsida.',
  'model.changed-twice': ({ what, id }) =>
    `Samma uppgift ändrades samtidigt i Momenttirutan och på modellens blad: ${`${thingIn(things, what)} ${id}`.trim()}. Ändringen i rutan gäller och ersätter det som skrevs på bladet. Kontrollera uppgiften och ändra den på nytt vid behov.`,
  'model.sheets-restored': ({ sheets }) =>
    `Blad i modellen togs bort, fick nya namn eller så ändrades deras cell A1: ${sheets}. Ingenting gick förlorat: modellen finns kvar och bladen skrivs på nytt. Om du ville ta bort märkningar eller regler, gör det i Momenttirutan eller töm bladets rader.`,
  'program.fault': ({ fault }) =>
    `Ett fel inträffade i programmet (${fault}), och den senaste åtgärden avbröts. Din arbetsbok och din modell finns kvar. Försök på nytt; om felet upprepas, spara modellen som en fil och öppna arbetsboken på nytt.`,
  'excel.unexpected': ({ fault }) =>
    `Excel avbröt åtgärden med felet ${fault}. Försök igen. Om felet upprepas, spara arbetsboken, starta om Excel och meddela felkoden till supporten.`,
  'amount.text': ({ line, text, column, ...more }) =>
    `Raden ${line} har "${text}" i kolumnen ${column}, och det är inget belopp. Raden ingår inte i den här siffran. Skriv beloppet med siffror.${alike(more)}`,
  'amount.blank': ({ line, column, ...more }) =>
    `Raden ${line} är tom i kolumnen ${column}, och tomt läses inte som noll. Skriv beloppet, eller 0 om det inte finns pengar.${alike(more)}`,
  'amount.dash': ({ line, text, column, ...more }) =>
    `Raden ${line} har bara ett streck (${text}) i kolumnen ${column}. Det kan betyda noll eller att uppgiften saknas, så det lästes inte. Skriv 0 eller beloppet.${alike(more)}`,
  'amount.error': ({ line, error, column, ...more }) =>
    `Raden ${line} har formelfelet ${error} i kolumnen ${column}, så den ingår inte i den här siffran. Rätta formeln och spara filen.${alike(more)}`,
  'amount.unsafe': ({ line, text, column, ...more }) =>
    `Beloppet ${text} på raden ${line} i kolumnen ${column} är för stort för att visas på en cent när (över 90 biljoner euro). Kontrollera talet och tabellens enhet.${alike(more)}`,
  'amount.fraction-of-cent': ({ line, text, column, ...more }) =>
    `Beloppet ${text} på raden ${line} i kolumnen ${column} har delar av en cent och avrundades till närmaste cent. Avrunda talet i filen om centen blir fel.${alike(more)}`,
  'column.undecidable': ({ column, header, examples }) =>
    `I kolumnen ${column} (${header}) går det inte att avgöra om punkt eller komma skiljer decimaler eller tusental (till exempel ${examples}), så kolumnen lästes inte alls. Ange decimaltecknet i modellens källtabell (bladet Modell Källtabeller).`,
  'layout.no-header': () =>
    'Kalkylbladet har ingen rubrikrad med siffror under sig. Ange i modellens källtabell (bladet Modell Källtabeller) på vilken rad rubrikerna står.',
  'layout.no-lines': ({ layout, row }) =>
    `Källtabellen ${layout} hittar inga rader under rubrikraden ${row}, så det finns inget att läsa. Kontrollera att filen har sina rader, samt källtabellens rubrikrad och rader som hoppas över (bladet Modell Källrader).`,
  'layout.no-amounts': () =>
    'Under rubrikraden finns ingen kolumn med belopp. Ange i modellens källtabell (bladet Modell Källtabeller) i vilka kolumner beloppen står.',
  'layout.column-missing': ({ layout, column }) =>
    `Källtabellen ${layout} väntar sig kolumnen "${column}", men den finns inte där, så den lästes inte. Kontrollera kolumnens rubrik och bokstav.`,
  'layout.column-twice': ({ layout, column }) =>
    `Rubriken "${column}" i källtabellen ${layout} står över två kolumner, så ingendera lästes. Ange kolumnen med dess bokstav.`,
  'layout.sheet-missing': ({ layout, sheet }) =>
    `Filen har inget kalkylblad "${sheet}" för källtabellen ${layout}, så dess rader saknas. Kontrollera kalkylbladets namn.`,
  'layout.none-for-file': ({ file }) =>
    `Ingen källtabell i modellen gäller filen ${file}, så ingenting lästes. Lägg till en källtabell eller rätta dess filvillkor.`,
  'line.duplicate-id': ({ line, first, row, count: lines }) =>
    `Id ${line} finns på ${count(lines)} rader, först på raderna ${first} och ${row}. Alla ingår, och upprepningarna fick id med #2, #3 och så vidare. Lägg till ett fält i nyckeln (bladet Modell Källtabeller, Radens nyckel) som skiljer raderna åt.`,
  'line.in-two-files': ({ first, second, count: lines, example }) =>
    `Filerna ${first} och ${second} har samma rader (${count(lines)} st, den första: ${example}), och pengarna i båda räknades med. Om pengarna är desamma, lämna bort den ena filen. Om inte, lägg till ett fält i källtabellens nyckel (bladet Modell Källtabeller, Radens nyckel) som skiljer raderna åt.`,
  'measure.unknown-heading': ({ header }) =>
    `Rubriken "${header}" säger inte vilket år beloppen gäller, så kolumnen kan inte användas i en analys. Ange år och slag i modellen (bladet Modell Årskolumner).`,
  'measure.not-on-sheet': ({ measure }) =>
    `Kalkylbladet har ingen kolumn ${measure}, så dess rader ingår inte i den siffran. Lägg till kolumnen om uppgiften finns.`,
  'measure.twice': ({ measure, first, second }) =>
    `Kolumnerna ${first} och ${second} heter båda "${measure}". Bara den första lästes. Ge kolumnerna olika rubriker eller mått.`,
  'rows.left-out': ({ count: rows, example }) =>
    `Som summarader tolkades ${count(rows)} st (den första: ${example}), och de räknades inte med, så att inga pengar räknas två gånger. Om någon av dem är en egen rad, ange själv vilka rader som hoppas över (bladet Modell Källrader).`,
  'row.looks-like-memo': ({ row, label, amount: printed, column }) =>
    `Namnet på rad ${row} (${label}) tyder på ett nyckeltal, men raden har en kod som de andra, så den lästes som euro (${column}: ${amount(printed)}). Om talet inte är pengar, ange raden som en som ska hoppas över (bladet Modell Källrader).`,
  'row.looks-like-part': ({ row, label, amount: printed, column }) =>
    `Rad ${row} (${label}) ser ut att vara en del av raden ovanför, men beloppet ryms inte i den (${column}: ${amount(printed)}), så den lästes som en egen rad. Om pengarna redan ingår i en annan rad, ange raden som en som ska hoppas över (bladet Modell Källrader).`,
  'row.looks-like-total': ({ row, label, amount: printed, column }) =>
    `Rad ${row} (${label}) ser ut som en summa, men de andra raderna ger inte det beloppet, så den lästes som en budgetrad. Om den är en summa, ange den som en rad som ska hoppas över (bladet Modell Källrader): annars räknas ${amount(printed)} två gånger (${column}).`,
  'row.perhaps-total': ({ row, label, amount: printed, column, rows }) =>
    `Rad ${row} (${label}) kan vara summan av raderna ${rows}. Den lästes som en egen rad. Om den är en summa, ange den som en rad som ska hoppas över (bladet Modell Källrader): annars räknas ${amount(printed)} två gånger (${column}).`,
  'row.taken-as-total': ({ row, label, amount: printed, column, rows }) =>
    `Rad ${row} (${label}) är exakt summan av raderna ${rows}, så den lästes som en summa fast namnet inte säger det. Om den är en egen rad saknas ${amount(printed)} (${column}): ange själv vilka rader som ska hoppas över (bladet Modell Källrader).`,
  'row.quote-open': ({ row }) =>
    `På rad ${row} finns ett citattecken (") som aldrig avslutas. Alla citattecken i filen lästes som vanliga tecken, så ett fält med ett skiljetecken inuti kan ha delats. Avsluta citatet eller ta bort tecknet.`,
  'row.too-many-fields': ({ count: rows, row, fields, headings }) =>
    `Vissa rader (${count(rows)} st) har fler fält än det finns rubriker (den första: rad ${row}, med ${count(fields)} fält under ${count(headings)} rubriker). Deras belopp kan ha lästs från fel kolumn. Sätt fält som innehåller skiljetecken inom citattecken.`,
  'rows.taken-as-totals': ({ count: found, rows, example }) =>
    `Av siffrorna att döma är ${count(found)} rader summor: raderna ${rows} (den första: ${example}). Namnen säger det inte, men siffrorna stämmer med andra rader i alla kolumner. De räknades inte en gång till.`,
  'rows.headings': ({ count: rows, example }) =>
    `Som mellanrubriker utan belopp tolkades ${count(rows)} st (den första: ${example}). Raderna under dem känns igen också på rubriken. Om någon av dem är en budgetrad, skriv dess belopp.`,
  'rows.increments': ({ count: rows, example }) =>
    `${count(rows)} rader tolkades som ändringar (den första: ${example}). De lästes som tillägg till och avdrag från raderna ovanför. Om beloppet är radens nya nivå, hoppa över den ena raden (bladet Modell Källrader).`,
  'rows.memo': ({ count: rows, example }) =>
    `${count(rows)} rader tolkades som nyckeltal (den första: ${example}) och räknades inte som pengar. Om någon av dem är euro, ge raden ett tydligare namn eller ange själv vilka rader som ska hoppas över (bladet Modell Källrader).`,
  'rows.more-doubtful': ({ count: rows, example }) =>
    `För ytterligare ${count(rows)} rader är det oklart om de är summor eller egna rader (den första: ${example}). Granska dem i tabellen och ange summaraderna som rader som ska hoppas över (bladet Modell Källrader).`,
  'rows.of-which': ({ count: rows, example }) =>
    `${count(rows)} rader tolkades som specifikationer ("därav"; den första: ${example}). Deras pengar ingår redan i raden ovanför och räknades inte en gång till.`,
  'table.second-header': ({ row }) =>
    `På rad ${row} börjar en annan tabell med andra rubriker, så raderna därifrån nedåt lästes inte. Gör en egen källtabell (bladet Modell Källtabeller) för den.`,
  'sheet.hidden': ({ sheet }) =>
    `På det dolda bladet ${sheet} verkar det finnas budgetsiffror. Det lästes inte. Om det hör till budgeten, visa bladet eller ange det i modellens källtabell.`,
  'sheet.left-out': ({ sheet }) =>
    `Kalkylbladet "${sheet}" har samma kolumner som budgeten som lästes. Det lästes inte, så att samma pengar inte räknas två gånger. Om dess rader är andra pengar, gör en egen källtabell för det i modellen (bladet Modell Källtabeller).`,
  'sign.unknown': ({ count: rows, example }) =>
    `Det framgår inte om pengarna är utgifter eller inkomster på vissa rader (${count(rows)} st, den första: ${example}), så de lästes som utgifter. Ange i modellens källtabell vilka rader som är inkomster (bladet Modell Källrader).`,
  'sign.suspect': ({ kind, measure, sum }) =>
    kind === 'income'
      ? `Inkomsternas summa i kolumnen ${measure} står på utgiftssidan (${amount(sum)}). Tecknen är troligen omvända: kontrollera utgifternas tecken (bladet Modell Källtabeller) och radernas art (bladet Modell Källrader).`
      : `Utgifternas summa i kolumnen ${measure} står på inkomstsidan (${amount(sum)}). Tecknen är troligen omvända: kontrollera utgifternas tecken (bladet Modell Källtabeller) och radernas art (bladet Modell Källrader).`,
  'total.leaves-out': ({ row, label, rows, amount: left, column }) =>
    `Formeln för summan på rad ${row} (${label}) utelämnar raderna ${rows} intill: ${amount(left)} (${column}). De räknas med här. Rätta formeln. Om raderna inte hör till budgeten, ta bort dem eller ange dem som rader som ska hoppas över (bladet Modell Källrader).`,
  'total.mismatch': ({ row, column, printed, computed, difference }) =>
    `Rad ${row} visar summan ${amount(printed)} i kolumn ${column}, men raderna är sammanlagt ${amount(computed)} (skillnad ${amount(difference)}). I beräkningen används raderna. Kontrollera om en rad saknas eller om summan är avrundad.`,
  'total.rounding': ({ count: cells, row, column, difference }) =>
    `Summorna har ${count(cells)} avrundningsdifferenser, den största på rad ${row} i kolumn ${column} (${amount(difference)}). Så blir det när talen avrundas vart för sig. I beräkningen används raderna.`,
  'formula.calculated': ({ count: cells, example }) =>
    `Filen saknar resultat av formler (${count(cells)} st, den första: ${example}), så de räknades ut här. Om du vill använda kalkylprogrammets egna resultat, öppna filen i Excel och spara den.`,
  'formula.without-value': ({ count: cells, column }) =>
    `Kolumnen ${column} har formler (${count(cells)} st) vars resultat inte finns i filen, så de lästes inte. Öppna filen i Excel och spara den, så sparas resultaten.`,
  'formula.stale': ({ sheet, column, count: cells, cells: which }) =>
    `På bladet ${sheet} har kolumnen ${column} formler (${count(cells)} st: ${which}) som Momentti inte kan räkna, och uppgifterna de bygger på har ändrats. Med är värdet som Excel senast räknade, så summorna kan vara föråldrade. Spara arbetsboken och öppna den i Excel, eller skriv ett tal i cellen i stället för formeln.`,
  'table.left-out': ({ row }) =>
    `På rad ${row} börjar en annan tabell med samma kolumner. Den lästes inte, för att samma pengar inte ska räknas två gånger. Om raderna är andra pengar, ge tabellen en egen källtabell i modellen (bladet Modell Källtabeller).`,
  'table.doubtful': ({ confidence }) =>
    `Det är osäkert om det här är en budgettabell (säkerhet ${confidence} %). Se vad som lästes, och ge tabellen en egen källtabell i modellen (bladet Modell Källtabeller) om den är rätt.`,
  'unit.mixed': ({ unit, columns }) =>
    `Kolumnerna har olika enheter. Tabellen lästes i enheten ${count(unit)}, så kolumner i en annan enhet lästes inte: ${columns}. Ändra dem till samma enhet eller ge dem en egen källtabell.`,
  'rows.hidden': ({ count: rows, sum, column }) =>
    `Tabellen har ${count(rows)} dolda eller bortfiltrerade rader, och de lästes med: i kolumnen ${column} sammanlagt ${amount(sum)}. Om de inte hör till budgeten, ta bort dem eller ange dem som rader att hoppa över (bladet Modell Källrader).`,
  'layout.found-again': ({ layout, sheet, row, oldSheet, oldRow }) =>
    `Källtabellen ${layout} kändes igen på sina rubriker: nu bladet "${sheet}", rubrikrad ${row} (tidigare "${oldSheet}", rad ${oldRow}).`,
  'layout.years-changed': ({ layout, before, after }) =>
    `Rubrikerna i källtabellen ${layout} gäller ett nytt år: budgetåret var ${before}, nu ${after}. Kolumnerna lästes med de nya åren.`,
  'layout.shape-changed': ({ layout, missing, added }) =>
    `Källtabellen ${layout} kändes igen, men dess form har ändrats. Saknas: ${missing}. Nytt: ${added}. Nya kolumner lästes inte. Gå igenom källtabellen och bekräfta den.`,
};
