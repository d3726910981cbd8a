import {
  decimalComma,
  expectedIn,
  foundIn,
  thingIn,
  type ExpectedWords,
  type ModelSentences,
  type ModelThings,
} from '../parts/issues-model';

export const things: ModelThings = {
  age: 'ålder',
  area: 'område',
  attribute: 'raduppgift',
  driver: 'fördelningsgrund',
  indexYear: 'indexår',
  layout: 'källtabell',
  measure: 'årskolumn',
  moment: 'befolkningsmoment',
  organiser: 'anordnare',
  populationTable: 'befolkningstabell',
  priceIndex: 'prisindex',
  rule: 'regel',
  segment: 'ålderssegment',
  service: 'tjänst',
  settings: 'inställningar',
  supportCosts: 'stödkostnader',
  supportUnit: 'stödenhet',
  tag: 'radmärkning',
};
const terms: ExpectedWords = {
  text: 'text',
  number: 'tal',
  integer: 'heltal',
  list: 'lista',
  object: 'post',
  items: 'poster',
  characters: 'tecken',
  '>=': 'minst',
  '<=': 'högst',
};
const ages = (from: number, to: number) => (from === to ? `åldern ${from}` : `åldrarna ${from}–${to}`);
const place = (path: string) => (path === '' ? 'Modellen' : `Modellens punkt ${path}`);
const areaOf = (area: string) => (area === '' ? 'hela kommunen' : `område ${area}`);

export const issuesModel: ModelSentences = {
  'model.not-json': ({ line }) =>
    `Modellfilen är inte giltig JSON${line === null ? '' : `: läsningen stannade på rad ${line}`}. Kontrollera kommatecken, citattecken och parenteser, eller ge modellen som arbetsbok.`,
  'model.not-object': ({ found }) =>
    `Modellfilen innehåller ingen modell utan: ${expectedIn(terms, found)}. En modell är en JSON-post som börjar med klammern {. Kontrollera att filen är den rätta.`,
  'model.repeated-key': ({ key, line }) =>
    `På rad ${line} i modellfilen står ${key} en gång till, och bara det ena skulle läsas. Slå ihop dem eller ta bort det ena.`,
  'model.invalid': ({ path, expected, found }) =>
    found
      ? `${place(path)} är ${decimalComma(foundIn(terms, found))}, men där hör hemma: ${expectedIn(terms, expected)}. Rätta värdet.`
      : `${place(path)} saknas. Där hör hemma: ${expectedIn(terms, expected)}.`,
  'model.newer-schema': ({ found, known }) =>
    `Modellen är gjord med ett nyare program (${found}; det här läser ${known}). Uppdatera programmet: om delar av en nyare modell lämnas olästa ändras talen.`,
  'model.unknown-schema': ({ found, known }) =>
    `Modellens version ${found === '' ? 'är inte angiven' : `${found} är okänd`}. Skriv ${known ?? 'momentti/model/1'} i fältet schema.`,
  'model.unknown-field': ({ path, field }) =>
    `${place(path)}: uppgiften ${field} är okänd och används inte. Kontrollera stavningen eller ta bort uppgiften.`,
  'model.unknown-sheet': ({ title }) =>
    `Bladet säger sig höra till modellen, men rubriken ${title} är okänd, så bladet lästes inte. Rätta rubriken i cell A1.`,
  'model.no-headings': ({ title }) =>
    `Modellbladet (${title}) saknar kolumnrubriker och kan inte läsas. Återställ rubrikraden, till exempel genom att kopiera den från en ny modellarbetsbok.`,
  'model.no-sheets': ({ file }) =>
    `${file} innehåller inga modellblad. Ge en modellarbetsbok eller skapa en med kommandot momentti model.`,
  'model.unknown-column': ({ header }) =>
    `Rubriken ${header} är okänd, så dess uppgifter läses inte. Egna anteckningar får stå kvar.`,
  'model.repeated-column': ({ header }) =>
    `Rubriken ${header} finns två gånger i tabellen. Ta bort den ena, så att det är klart vilken som läses.`,
  'model.missing-column': ({ header }) =>
    `Tabellen saknar kolumnen ${header}, och utan den kan ingen av raderna användas. Lägg till kolumnen på rubrikraden och fyll i den.`,
  'model.duplicate-id': ({ what, id }) =>
    `Samma beteckning finns två gånger i modellen: ${thingIn(things, what)} ${id}. Ge den ena en egen beteckning eller ta bort den.`,
  'model.unknown-code': ({ what, id, where }) =>
    `Beteckningen finns inte i modellen: ${thingIn(things, what)} ${id} (vid ${thingIn(things, where)}). Rätta beteckningen eller lägg till det som saknas.`,
  'model.reversed': ({ where, from, to }) =>
    `${place(where)}: slutet ${to} kommer före början ${from}, så punkten gäller ingenting. Byt ordning på talen.`,
  'model.incomplete': ({ where, needs }) =>
    `${place(where)} är ofullständig: ${needs.replaceAll(' | ', ' eller ')} saknas. Fyll i uppgiften.`,
  'measures.disagree': ({ measure, field, first, second }) =>
    `Årskolumnen ${measure} beskrivs på två sätt: ${field} är ${first} och på ett annat ställe ${second}. Gör beskrivningarna lika eller ge kolumnerna olika namn.`,
  'segments.gap': ({ from, to }) =>
    `Inget ålderssegment täcker ${ages(from, to)}, så de pengarna skulle falla utanför segmenten. Lägg till ett segment eller utvidga ett intilliggande.`,
  'segments.overlap': ({ first, second, from, to }) =>
    `Ålderssegmenten ${first} och ${second} täcker båda ${ages(from, to)}, så samma euro skulle räknas två gånger. Flytta den ena gränsen.`,
  'shares.over-one': ({ where, sum }) =>
    `${place(where)}: andelarna är sammanlagt ${decimalComma(sum)}, men högst 1 (100 %) av en rad kan fördelas. Minska andelarna; de krymps aldrig automatiskt.`,
  'shares.invalid': ({ where, share }) =>
    `${place(where)}: andelen ${decimalComma(share)} duger inte. Ange ett tal mellan noll och ett, till exempel 0,4 eller 2/5 (i en JSON-modell 0.4).`,
  'shares.zero': ({ where }) =>
    `${place(where)}: en andel är 0, så momentet får ingenting av raden. Ange en andel eller ta bort momentet.`,
  'driver.weights-zero': ({ driver }) =>
    `Alla tal i fördelningsgrunden ${driver} är noll eller saknas, så dess pengar förblir ofördelade. Fyll i talen eller välj en annan fördelningsgrund.`,
  'driver.weights-negative': ({ driver, age }) =>
    `Fördelningsgrunden ${driver} har ett negativt tal${age === '' ? '' : ` (ålder ${age})`}. Ett antal eller en vikt är minst noll; kontrollera talet.`,
  'driver.weights-invalid': ({ driver, value }) =>
    `Värdet ${value} i fördelningsgrunden ${driver} kan inte läsas som ett tal. Skriv det som ett tal, till exempel 0,61, eller som bråk, till exempel 1/3; i en JSON-modell med decimalpunkt (0.61).`,
  'driver.unknown-age': ({ driver, age }) =>
    `Fördelningsgrunden ${driver} nämner åldern ${age}, som inte finns. Åldrarna är 0–100, och 100 betyder 100 år och äldre.`,
  'driver.ages-overlap': ({ driver, from, to }) =>
    `Åldersprofilen ${driver} har två priser för ${ages(from, to)}. Ange bara ett för varje ålder.`,
  'driver.range-invalid': ({ driver, low, share, high }) =>
    `Variationsintervallet för fördelningsgrunden ${driver} håller inte: nedre gräns ${decimalComma(low)}, andel ${decimalComma(share)}, övre gräns ${decimalComma(high)}. De ska stiga i den ordningen mellan noll och ett. Gränsen används inte så här: rätta den eller töm cellen.`,
  'driver.children-over-persons': ({ driver, children, persons }) =>
    `Fördelningsgrunden ${driver} har ${decimalComma(children)} barn men bara ${decimalComma(persons)} personer totalt. Till personerna räknas alla i hushållen, också barnen.`,
  'evidence.default-counted': ({ driver, evidence }) =>
    `Fördelningsgrunden ${driver} är ett förval ur biblioteket, men dess evidens är märkt ${evidence}. Den används som högst C. Ta bort märkningen Förval när du har kontrollerat talen.`,
  'evidence.no-source': ({ driver, evidence }) =>
    `Evidensen för fördelningsgrunden ${driver} är ${evidence}, men källan saknas. Skriv in källan, så att talet kan kontrolleras.`,
  'population.unknown-age': ({ age }) =>
    `Befolkningstabellen har en rad ${age} som inte är en ålder. Åldrarna är 0–100 eller 100+; rätta eller ta bort raden.`,
  'population.invalid': ({ year, area, age, persons }) =>
    `En befolkningsuppgift duger inte: år ${year}, ${areaOf(area)}, ålder ${age}, värde ${decimalComma(persons)}. Ange ett invånarantal som är minst noll.`,
  'population.areas-disagree': ({ year, age, areas, whole, ages: count }) =>
    `Områdenas befolkning år ${year} stämmer inte med kommunens: i åldern ${age} har områdena ${decimalComma(areas)} och kommunen ${decimalComma(whole)} (${count} åldrar skiljer sig). Rätta befolkningstabellerna så att de stämmer överens.`,
  'population.counted-twice': ({ year, area }) =>
    `Befolkningen år ${year} (${areaOf(area)}) är given både totalt och efter kön, så invånarna skulle räknas två gånger. Ta bort den ena.`,
  'support.basis-invalid': ({ from, to, basis }) =>
    `Mängden från stödenheten ${from} till ${to} är ${decimalComma(basis)}, vilket inte duger. Ange ett tal som är minst noll.`,
  'index.invalid': ({ year, value }) => `Prisindexet för år ${year} är ${decimalComma(value)}. Ange ett tal större än noll.`,
};
