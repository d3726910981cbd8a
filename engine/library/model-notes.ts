import type { TableKey } from '../model/sheet-tables';
import type { Words } from './model-headings';

/** Second row of each model sheet: what the sheet is for and how to fill it. */
export const sheetNotes: Readonly<Record<TableKey, Words>> = {
  settings: [
    'Koko mallin asetukset. Tyhjä kohta saa oletusarvon.',
    'Inställningar för hela modellen. En tom post får sitt förvalda värde.',
    'Settings of the whole model. A blank field takes its default.',
  ],
  organisers: [
    'Kenen rahasta on kyse: yksi järjestäjä riville.',
    'Vems pengar det gäller: en anordnare per rad.',
    'Whose money it is: one organiser a row.',
  ],
  measures: [
    'Talousarvion vuosisarakkeet, kuten TP 2024 tai TA 2026. Lähdetaulukko täytetään vain, jos sarake koskee yhtä taulukkoa.',
    'Budgetens årskolumner, till exempel BS 2024 eller BU 2026. Källtabellen fylls i bara om kolumnen gäller en enda tabell.',
    'The year columns of the budget, such as Actual 2024. Fill in the layout only where the measure belongs to one table.',
  ],
  segments: [
    'Segmenttien on katettava jokainen ikä 0–100 täsmälleen kerran; 100 tarkoittaa 100 vuotta täyttäneitä.',
    'Segmenten ska täcka varje ålder 0–100 exakt en gång; 100 betyder 100 år och äldre.',
    'The segments must cover every age 0-100 exactly once; 100 means 100 and over.',
  ],
  areas: [
    'Kunnan alueet; voi jättää tyhjäksi.',
    'Kommunens områden; kan lämnas tomt.',
    'Areas of the municipality; may stay empty.',
  ],
  population: [
    'Asukkaat iän mukaan 31.12., yksi sarake vuotta ja aluetta kohti. Tyhjä alue tarkoittaa koko kuntaa. Sarake ilman asukkaita jää lukematta.',
    'Invånare efter ålder 31.12, en kolumn per år och område. Tomt område betyder hela kommunen. En kolumn utan invånare läses inte.',
    'Residents by age on 31 December, a column for each year and area. A blank area means the whole municipality. A column without residents is not read.',
  ],
  services: [
    'Mihin raha käytetään. Virallinen koodi jää tyhjäksi, kunnes luokitus on käytettävissä.',
    'Vad pengarna används till. Den officiella koden lämnas tom tills klassificeringen finns.',
    'What the money is spent on. The official code stays empty until the classification is at hand.',
  ],
  moments: [
    'Väestömomentti kertoo, mitä palvelua raha on, kuinka suoraan se kohdentuu ja millä perusteella se jaetaan eri ikäisille.',
    'Befolkningsmomentet anger tjänsten, hur direkt pengarna når människor och hur de fördelas på åldrar.',
    'A moment tells the service, how directly the money reaches people, and by which driver it divides among ages.',
  ],
  drivers: [
    'Jakoperuste kertoo, miten raha jakautuu eri ikäisille. Merkitse aina lähde, tilanne ja näyttö (A–D, U).',
    'Fördelningsgrunden anger hur pengarna fördelas på åldrar. Ange alltid källa, läge och evidens (A–D, U).',
    'A driver tells how money divides among ages. Always state source, date and evidence (A-D, U).',
  ],
  figures: [
    'Jakoperusteiden luvut iän ja alueen mukaan, yksi luku riville.',
    'Fördelningsgrundernas tal efter ålder och område, ett tal per rad.',
    'The figures of the drivers by age and area, one a row.',
  ],
  rules: [
    'Sääntö merkitsee kaikki rivit, jotka täyttävät sen ehdot; ehdot ovat sarakkeissa kuten Ehto: costCentre. Useampi momentti: yksi rivi momenttia kohti, sama tunnus.',
    'Regeln märker alla rader som uppfyller dess villkor; villkoren står i kolumner som Villkor: costCentre. Flera moment: en rad per moment, samma beteckning.',
    'A rule tags every line that meets its conditions, which stand in columns such as When: costCentre. Several moments: a row for each, under the same id.',
  ],
  tags: [
    'Yhdelle talousarvioriville tehty merkintä; se voittaa säännöt.',
    'Märkning av en enskild budgetrad; den går före reglerna.',
    'A tag on one budget line; it wins over the rules.',
  ],
  lines: [
    'Talousarvion rivit sellaisina kuin ne olivat, kun työ tehtiin. Niistä rivit tunnetaan, kun järjestys, nimet tai vuosi vaihtuvat. Ei muokattavaksi.',
    'Budgetens rader sådana de var när arbetet gjordes. Av dem känns raderna igen när ordning, namn eller år ändras. Ska inte redigeras.',
    'The lines of the budget as they were when the work was done: what lines are known by when order, names or the year change. Not for editing.',
  ],
  attributes: [
    'Muut tiedot riveistä: sisäinen, vastapuoli, alue, tuottaja. Kaikki osuvat rivit vaikuttavat, myöhempi voittaa.',
    'Övriga uppgifter om raderna: intern, motpart, område, producent. Alla träffar gäller, den senare går före.',
    'What else is known of lines: internal, counterparty, area, provider. All entries that match apply, later ones win.',
  ],
  supportCosts: [
    'Tukiyksiköt, joiden kustannukset vyörytetään: yksi yksikkö riville, porrastetussa vyörytyksessä tässä järjestyksessä.',
    'Stödenheter vars kostnader fördelas vidare: en enhet per rad, vid stegvis fördelning i denna ordning.',
    'Support units whose costs are passed on: one a row, for step-down in this order.',
  ],
  supportUse: [
    'Kenelle tukiyksikkö tuottaa palveluja ja kuinka paljon (neliöt, ateriat, henkilöt).',
    'Vem stödenheten betjänar och hur mycket (kvadratmeter, måltider, personer).',
    'Whom a support unit serves, and how much (square metres, meals, persons).',
  ],
  layouts: [
    'Missä talousarvio on tiedostossa: välilehti, otsikkorivi, rahayksikkö ja menojen etumerkki.',
    'Var budgeten finns i filen: blad, rubrikrad, penningenhet och utgifternas tecken.',
    'Where the budget stands in the file: sheet, header row, money unit and the sign of expenses.',
  ],
  layoutColumns: [
    'Mitä lähdetaulukon sarakkeissa on. Anna sarakkeen kirjain tai otsikko.',
    'Vad källtabellens kolumner innehåller. Ange kolumnens bokstav eller rubrik.',
    'What the columns of a layout hold. Give the column’s letter or its header.',
  ],
  layoutRows: [
    'Minkä lajisia rivit ovat; ensimmäinen osuva rivi ratkaisee. Ohitetaan = välisumma tai otsikko.',
    'Vilket slag raderna är; den första träffen avgör. Hoppas över = delsumma eller rubrik.',
    'What kind rows are; the first that matches decides. Skip = a subtotal or a heading.',
  ],
  priceIndex: [
    'Peruspalvelujen hintaindeksi, jolla luvut muunnetaan perusvuoden hintoihin.',
    'Prisindexet för basservicen, med vilket talen räknas om till basårets priser.',
    'The price index that brings figures to the prices of the base year.',
  ],
};
