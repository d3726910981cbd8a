import type { TermOf, VocabularyName } from '../model/sheet-tables';
import type { Words } from './model-headings';

/** Words of the closed vocabularies as they stand in cells of model sheets; recognised in any of the languages, and as code names. */
export const termWords: { readonly [V in VocabularyName]: Readonly<Record<TermOf<V>, Words>> } = {
  areaSpread: {
    population: ['Väestön mukaan', 'Enligt befolkning', 'By population'],
    none: ['Ei jaeta', 'Fördelas inte', 'Not spread'],
  },
  bindingLevel: { net: ['Netto', 'Netto', 'Net'], gross: ['Brutto', 'Brutto', 'Gross'] },
  columnRole: {
    code: ['Koodi', 'Kod', 'Code'],
    name: ['Nimi', 'Namn', 'Name'],
    amount: ['Summa', 'Belopp', 'Amount'],
    flag: ['Tunniste', 'Kännetecken', 'Flag'],
    other: ['Muu', 'Annan', 'Other'],
  },
  directness: {
    direct: ['Välittömästi', 'Direkt', 'Direct'],
    family: ['Perheen kautta', 'Via familjen', 'Via family'],
    environment: ['Ympäristön kautta', 'Via omgivningen', 'Via environment'],
    incidental: ['Satunnaisesti', 'Tillfälligt', 'Incidental'],
    notAllocable: ['Ei kohdennettavissa', 'Kan inte hänföras', 'Not allocable'],
    unseen: ['Ei vielä arvioitu', 'Ännu inte granskad', 'Not looked at'],
  },
  driverKind: {
    exclusive: ['Oma ikäryhmä', 'Egen åldersgrupp', 'Own age range'],
    users: ['Käyttäjät', 'Användare', 'Users'],
    'price-volume': ['Hinta ja määrä', 'Pris och volym', 'Price and volume'],
    'weighted-users': ['Painotetut käyttäjät', 'Viktade användare', 'Weighted users'],
    profile: ['Ikäprofiili', 'Åldersprofil', 'Age profile'],
    household: ['Kotitaloudet', 'Hushåll', 'Households'],
    population: ['Väestö', 'Befolkning', 'Population'],
    follow: ['Seuraa muita', 'Följer andra', 'Follows others'],
    coefficient: ['Kiinteä osuus', 'Fast andel', 'Fixed share'],
    amounts: ['Annetut summat', 'Angivna belopp', 'Typed amounts'],
    none: ['Ei jakoa', 'Ingen fördelning', 'None'],
  },
  evidence: { A: ['A', 'A', 'A'], B: ['B', 'B', 'B'], C: ['C', 'C', 'C'], D: ['D', 'D', 'D'], U: ['U', 'U', 'U'] },
  expenseSign: {
    negative: ['Miinus', 'Minus', 'Minus'],
    positive: ['Plus', 'Plus', 'Plus'],
    flag: ['Tunnistesarakkeesta', 'Ur kännetecknet', 'By flag'],
    label: ['Nimestä', 'Ur namnet', 'By label'],
    code: ['Koodista', 'Ur koden', 'By code'],
    unknown: ['Ei tiedossa', 'Okänt', 'Unknown'],
  },
  figurePart: {
    counts: ['Määrät iän mukaan', 'Antal enligt ålder', 'Counts by age'],
    areaTotals: ['Alueen summa', 'Områdets summa', 'Area total'],
    items: ['Suoritteet', 'Prestationer', 'Items'],
    prices: ['Euroa asukasta kohti', 'Euro per invånare', 'Euros per resident'],
    children: ['Lapset', 'Barn', 'Children'],
    moments: ['Seurattava momentti', 'Moment som följs', 'Moment followed'],
    lines: ['Seurattavat rivit', 'Rader som följs', 'Lines followed'],
    amounts: ['Annettu summa', 'Angivet belopp', 'Typed amount'],
  },
  measureKind: {
    actual: ['Tilinpäätös', 'Bokslut', 'Actual'],
    periodActual: ['Toteuma', 'Utfall', 'Actual of a period'],
    budget: ['Talousarvio', 'Budget', 'Budget'],
    amendedBudget: ['Muutettu talousarvio', 'Ändrad budget', 'Amended budget'],
    plan: ['Taloussuunnitelma', 'Ekonomiplan', 'Plan'],
    forecast: ['Ennuste', 'Prognos', 'Forecast'],
    other: ['Muu', 'Annan', 'Other'],
  },
  organiserKind: {
    municipality: ['Kunta', 'Kommun', 'Municipality'],
    county: ['Hyvinvointialue', 'Välfärdsområde', 'Wellbeing services county'],
    state: ['Valtio', 'Staten', 'State'],
    other: ['Muu', 'Annan', 'Other'],
  },
  overheadMethod: {
    direct: ['Suora', 'Direkt', 'Direct'],
    'step-down': ['Porrastettu', 'Stegvis', 'Step-down'],
    reciprocal: ['Vastavuoroinen', 'Ömsesidig', 'Reciprocal'],
  },
  preset: {
    'four-classes': ['Neljä luokkaa', 'Fyra klasser', 'Four classes'],
    'state-rule': ['Valtion sääntö', 'Statens regel', 'State rule'],
    'traffic-light': ['Liikennevalot', 'Trafikljus', 'Traffic light'],
  },
  preventionLevel: {
    promotive: ['Edistävä', 'Främjande', 'Promotive'],
    preventive: ['Ehkäisevä', 'Förebyggande', 'Preventive'],
    early: ['Varhainen tuki', 'Tidigt stöd', 'Early support'],
    corrective: ['Korjaava', 'Korrigerande', 'Corrective'],
  },
  productionMode: {
    own: ['Oma tuotanto', 'Egen produktion', 'Own'],
    joint: ['Yhteinen', 'Gemensam', 'Joint'],
    purchased: ['Ostopalvelu', 'Köpt tjänst', 'Purchased'],
    voucher: ['Palveluseteli', 'Servicesedel', 'Voucher'],
  },
  rowKind: {
    expense: ['Meno', 'Utgift', 'Expense'],
    income: ['Tulo', 'Inkomst', 'Income'],
    nonOperating: ['Ei käyttötaloutta', 'Utanför driften', 'Non-operating'],
    investment: ['Investointi', 'Investering', 'Investment'],
    skip: ['Ohitetaan', 'Hoppas över', 'Skip'],
  },
  sex: { female: ['Naiset', 'Kvinnor', 'Female'], male: ['Miehet', 'Män', 'Male'] },
  tagOrigin: {
    person: ['Oma', 'Egen', 'Own'],
    column: ['Sarakkeesta', 'Ur kolumnen', 'From the column'],
    library: ['Alkukirjasto', 'Startbiblioteket', 'Starter library'],
    similar: ['Samanlainen rivi', 'Liknande rad', 'Similar line'],
    carried: ['Siirretty', 'Överförd', 'Carried over'],
  },
  zeros: { publish: ['Julkaistaan', 'Publiceras', 'Publish'], protect: ['Suojataan', 'Skyddas', 'Protect'] },
};

export const yesWords: Words = ['Kyllä', 'Ja', 'Yes'];
export const noWords: Words = ['Ei', 'Nej', 'No'];
