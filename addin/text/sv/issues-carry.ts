import { numbers } from '../numbers';
import { reasons } from './carry-reasons';
import type { CarrySentences } from '../parts/issues-carry';

const { count, euros } = numbers.sv;

export const issuesCarry: CarrySentences = {
  'line.copied': ({ label, first, row }) =>
    `Rad ${String(row)} (${label}) är en kopia av rad ${String(first)} och fick därför samma märkning. Om pengarna hör hemma någon annanstans, ge raden en egen märkning.`,
  'line.known-by': ({ row, label, known, name, by }) =>
    `Rad ${String(row)} (${label}) har ändrats men togs för den tidigare raden ${known} (${name}), eftersom de har detta gemensamt: ${reasons[by] ?? by}. Märkningen behölls. Kontrollera att det är samma rad.`,
  'line.twins': ({ label, rows }) =>
    `Raderna ${rows} (${label}) är helt lika men har olika märkningar. Märkningarna gavs i filens ordning; summorna påverkas inte. Lägg till en kod eller ett namn som skiljer raderna åt om de ska hållas isär.`,
  'line.which': ({ label, rows, known }) =>
    `Märkningen på raderna ${rows} (${label}) lämnades bort, eftersom det inte går att veta vilken av dem som är vilken tidigare rad: ${known}. Märk raderna själv.`,
  'line.rule-kept': ({ row, label, rule }) =>
    `Koden eller namnet på rad ${String(row)} (${label}) har ändrats och ingen regel träffar den längre. Den behöll det som regeln ${rule} tidigare gav. Lägg till den nya koden eller det nya namnet i regeln.`,
  'tag-column.twice': ({ column, read }) =>
    `Bredvid tabellen finns två kolumner för moment, och bara ${read} lästes. Flytta momenten i kolumn ${column} till kolumn ${read} och ta bort den överflödiga kolumnen.`,
  'tag-column.rule-differs': ({ cells, row, text }) =>
    `I momentkolumnen visar ${count(cells)} celler med ”(regel)” något som modellen inte längre ger (den första: rad ${String(row)}, ”${text}”). De påverkar inte beräkningen, och nästa --tag-column ersätter dem. Om du själv skrev momentet, ta bort ”(regel)” ur cellen så räknas det.`,
  'tag-column.over-tags': ({ cells, row, text }) =>
    `I momentkolumnen säger ${count(cells)} celler något annat än modellens märkning av raden (den första: rad ${String(row)}, ”${text}”). Kolumnen avgör. Töm cellen om modellens märkning är den rätta.`,
  'tag-column.no-room': ({ sheet, row, after, before }) =>
    `På bladet ”${sheet}” finns ingen tom kolumn mellan tabellen (rubriker på rad ${String(row)}) och tabellen till höger om den, så momenten har ingen plats där man ser vilken tabell de hör till. Infoga en tom kolumn mellan kolumnerna ${after} och ${before} och kör kommandot igen.`,
  'tag-column.outside-filter': ({ sheet, column, range }) =>
    `På bladet ${sheet} täcker ett filter eller en tabell området ${range} men inte momentkolumnen ${column}. Om området sorteras blir momenten kvar och hamnar på fel rader. Utvidga filtret eller tabellen till kolumn ${column} innan du sorterar.`,
  'carry.no-register': ({ organiser }) =>
    `Den tidigare modellen minns inte raderna för ${organiser}, så märkningarna överfördes enbart enligt radens beteckning, och ändrade rader går inte att känna igen. När du sparar den här modellen finns raderna i minnet nästa år.`,
  'carry.doubtful': ({ lines, amount, measure }) =>
    `${count(lines)} rader, sammanlagt ${euros(amount)} (${measure}), kan vara fler än en tidigare rad eller liknar en sådan bara avlägset. Ingenting överfördes till dem. Gå igenom dem i förteckningen och märk dem.`,
  'carry.ended-tags': ({ tags, example }) =>
    `Raderna för ${count(tags)} märkningar finns inte längre (den första: ${example}), så märkningarna togs inte med i den nya modellen. De står i förteckningen; märk en ny rad om tjänsten fortsätter under ett annat namn.`,
  'carry.layout-new': ({ file, layouts }) =>
    `Den tidigare modellens källtabeller (${layouts}) passar inte filen ${file}, så tabellens plats och kolumner söktes på nytt. Kontrollera dem på bladet Modell Källtabeller och rätta reglerna om fältens namn har ändrats.`,
  'agree.conflicts': ({ lines, amount }) =>
    `Märkningarna skiljer sig på ${count(lines)} rader, sammanlagt ${euros(amount)}. Kom överens om dem från den största; förteckningen visar bådas motiveringar.`,
  'agree.lines-differ': ({ model, lines, amount }) =>
    `Bara modellen ${model} läser ${count(lines)} rader (${euros(amount)}), så de jämfördes inte. Kontrollera att båda modellernas källtabeller läser samma tabell.`,
  'agree.amounts-differ': ({ lines, row }) =>
    `Modellerna läser beloppet på ${count(lines)} rader olika (den första: rad ${String(row)}), så de jämfördes inte. Kontrollera källtabellernas penningenhet och tecken.`,
  'agree.moment-differs': ({ moment, first, second }) =>
    `Momentet ${moment} är olika i modellerna: ${first} och ${second}. Raderna räknades som märkta med samma moment. Kom överens om momentets tjänst och inriktning.`,
};
