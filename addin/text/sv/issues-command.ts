import type { CommandSentences } from '../parts/issues-command';
import { numbers } from '../numbers';

const { euros } = numbers.sv;

export const issuesCommand: CommandSentences = {
  'command.unknown': ({ command, known }) => `Kommandot "${command}" finns inte. Kommandona är: ${known}.`,
  'command.not-yet': ({ command }) =>
    `Kommandot "${command}" är på väg men finns ännu inte i den här versionen. Ingenting gjordes.`,
  'command.option-unknown': ({ option, command }) =>
    `Väljaren ${option} finns inte. "momentti ${command} --help" visar vad kommandot känner till.`,
  'command.option-value-missing': ({ option }) => `Väljaren ${option} behöver ett värde, till exempel: ${option} VÄRDE.`,
  'command.option-twice': ({ option }) =>
    `Alternativet ${option} är angivet två gånger, men bara ett värde kan gälla. Ta bort det ena.`,
  'command.option-value': ({ option, value, known }) =>
    `Värdet "${value}" går inte för väljaren ${option}. Möjliga värden: ${known}.`,
  'command.option-missing': ({ option, command }) =>
    `Kommandot ${command} behöver väljaren ${option}. "momentti ${command} --help" visar ett exempel.`,
  'command.option-not-here': ({ option, command }) =>
    `Väljaren ${option} går inte att använda i kommandot ${command}: resultatet är exakt och bara för arbetsbruk. Lämna bort väljaren.`,
  'command.option-needs': ({ option, needed }) =>
    `Alternativet ${option} fungerar bara tillsammans med ${needed}. Lägg till det eller lämna bort ${option}.`,
  'command.options-apart': ({ first, second }) =>
    `Alternativen ${first} och ${second} kan inte användas tillsammans: resultatet går antingen till en befintlig arbetsbok eller till en ny fil. Lämna bort det ena.`,
  'command.tag-column-elsewhere': ({ file }) =>
    `I arbetsboken ${file} finns ingen av de budgetar som gavs, så det finns inget att skriva momentkolumnen bredvid. Ge --into samma arbetsbok som budgeten står i.`,
  'command.argument-missing': ({ argument, command }) =>
    `Kommandot ${command} saknar ${argument}. "momentti ${command} --help" visar ett exempel.`,
  'command.argument-extra': ({ argument, command }) =>
    `Kommandot ${command} väntar sig inte värdet "${argument}". Om filnamnet har ett mellanslag, skriv namnet inom citattecken.`,
  'file.not-found': ({ file }) => `Filen ${file} hittas inte. Kontrollera namnet och mappen.`,
  'file.unreadable': ({ file, reason }) =>
    `Filen ${file} kan inte läsas (${reason}). Kontrollera att det är en fil och inte en mapp, att du har rätt att läsa den och att inget program håller den låst.`,
  'file.unsupported': ({ file, extension }) =>
    `Formatet "${extension}" i filen ${file} läses inte. Spara den som xlsx, xlsm, xlsb, xls, ods, fods, csv eller tsv.`,
  'file.none-in-folder': ({ file, known }) => `Mappen ${file} har inga filer som kan läsas. Format som läses: ${known}.`,
  'file.twice': ({ file, other }) =>
    `Filen ${file} är angiven två gånger (också som ${other}), så dess pengar skulle räknas två gånger. Ange den en gång.`,
  'file.exists': ({ file }) => `${file} finns redan och skrevs inte över. Välj ett annat namn eller lägg till --force.`,
  'file.is-input': ({ file }) => `${file} är en ingångsfil och ändras aldrig. Ge resultatet ett annat namn (--out).`,
  'file.open-elsewhere': ({ file }) =>
    `${file} verkar vara öppen i ett annat program, som kunde skriva över den. Stäng filen där och försök igen. Om den inte är öppen någonstans, lägg till --force.`,
  'file.not-written': ({ file, reason }) =>
    `Filen ${file} kunde inte skrivas (${reason}). Kontrollera mappen, rättigheterna och utrymmet, och stäng filen om den är öppen.`,
  'publish.unprotected': ({ count }) =>
    `Ingen publicering gjordes: siffran för ${String(count)} små grupper skulle framgå redan av totalsummorna. Slå ihop moment eller publicera en större helhet.`,
  'rules.unknown-field': ({ field, known }) =>
    `Raderna har inget fält "${field}", så villkoret skulle inte träffa något. Fälten är: ${known}.`,
  'undo.nothing': ({ file }) =>
    `Det finns inget att ångra i filen ${file}: Momentti har inte skrivit i den, eller så är allt redan ångrat.`,
  'undo.changed-since': ({ file, copy }) =>
    `Filen ${file} har ändrats efter den senaste skrivningen. Inget ångrades, så att dina ändringar inte går förlorade. Filen före skrivningen finns kvar: ${copy}. Kopiera den vid behov själv till ett annat namn.`,
  'undo.copy-damaged': ({ file, copy }) =>
    `Säkerhetskopian av ${file} (${copy}) har ändrats eller skadats och återställdes inte. ${file} är orörd.`,
  'cell.key-twice': ({ key }) =>
    `Nyckeln "${key}" står två gånger i --cell, men varje nyckel kan ha bara ett värde. Ta bort det ena.`,
  'cell.unknown-key': ({ key, known }) => `En siffra kan inte sökas med nyckeln "${key}". Nycklarna är: ${known}.`,
  'cell.unknown-value': ({ key, value, known }) => `Nyckeln ${key} har inte värdet "${value}". Värden: ${known.join(', ')}.`,
  'cell.elsewhere': ({ cell, amount, place }) =>
    `I ${cell} finns inga pengar som fördelats på någon, men ${euros(amount)} står på annat håll: lägg till place=${place}.`,
  'cell.empty': ({ cell }) => `I ${cell} finns inga pengar: ingen rad fördelas dit. Vidga sökningen.`,
};
