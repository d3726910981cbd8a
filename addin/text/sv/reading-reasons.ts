import { numbers } from '../numbers';
import type { ReadingReasonsText } from '../parts/reading-reasons';

const { count } = numbers.sv;

export const readingReasons: ReadingReasonsText = {
  reasons: {
    'heading.measures': ({ count: columns, example }) =>
      columns === 1
        ? `Rubriken säger vad siffran är: ${example}.`
        : `${count(columns)} rubriker säger vad siffran är, till exempel ${example}.`,
    'heading.amounts': ({ heading }) => `Beloppens rubrik är ${heading}; den säger varken vad siffran är eller vilket år.`,
    'heading.years-only': ({ count: columns }) =>
      `Beloppens rubriker (${count(columns)}) har bara ett årtal, inte vad siffran är.`,
    'heading.rows': ({ rows }) => `Rubriken står på ${count(rows)} rader ovanpå varandra.`,
    'amounts.by-content': ({ column }) => `Ingen rubrik nämner belopp. Kolumnen ${column} valdes efter sitt innehåll.`,
    'year.column': ({ year, text }) => `Året ${year} står i en egen kolumn på raderna (${text}).`,
    'year.title': ({ year, text }) => `Året ${year} står i titeln ovanför tabellen: ${text}.`,
    'year.sheet': ({ year, text }) => `Året ${year} slöts av bladets namn (${text}).`,
    'year.file': ({ year, text }) => `Året ${year} slöts bara av filens namn (${text}).`,
    'unit.said': ({ unit, text }) =>
      unit === 1 ? `Siffrorna är hela: ”${text}”.` : `Enheten ${count(unit)} är utskriven: ”${text}”.`,
    'unit.not-said': () => 'Enheten är inte utskriven någonstans.',
    'sign.flag': () => 'En egen kolumn säger om raden är kostnad eller intäkt.',
    'sign.columns': () => 'Kostnader och intäkter står i egna kolumner. Båda läses, nettot lämnas bort.',
    'sign.words': ({ sign }) =>
      `Enligt benämningarna är kostnaderna ${sign === 'negative' ? 'negativa och intäkterna positiva' : 'positiva och intäkterna negativa'}.`,
    'sign.label': ({ share }) => `Benämningarna säger om raden är kostnad eller intäkt (${share} % av raderna).`,
    'sign.note': () => 'Förtecknen är förklarade bredvid tabellen.',
    'sign.code': ({ fields }) =>
      `Kodens början säger om raden är kostnad eller intäkt (${fields}): benämningar och koder stämmer överens.`,
    'sign.chart': () => 'Kontona börjar med 3 och 4. De lästes enligt kommunernas vana som intäkter och kostnader.',
    'sign.heading': () => 'Rubrikerna säger att alla rader står på samma sida.',
    'sign.accounts': ({ sign }) =>
      `Kontonas namn eller nummer stämmer med förtecknen: kostnaderna är ${sign === 'negative' ? 'negativa och intäkterna positiva' : 'positiva och intäkterna negativa'}.`,
    'sign.amounts': () => 'De flesta siffror är negativa, så de lästes som kostnader.',
    'sign.counter': () => 'En del rader är negativa i alla kolumner. De lästes som intäkter, eftersom kostnaderna är fler.',
    'sign.zero-sum': () => 'Siffrorna tar ut varandra, så intäkter och kostnader har olika förtecken.',
    'sign.unknown': () => 'Ingenting säger om raderna är kostnader eller intäkter.',
    'totals.agree': ({ agreeing, all }) => `${count(agreeing)} av ${count(all)} utskrivna summor stämmer med raderna.`,
    'totals.differ': ({ differ, totals }) =>
      `${count(differ)} av ${count(totals)} summarader avviker från sina rader mer än avrundning förklarar.`,
    'totals.many-differ': ({ differ, totals }) =>
      `Många summarader (${count(differ)}/${count(totals)}) avviker från sina rader: se efter om någon summa har lästs som rad eller någon rad som summa.`,
    'increments.apart': ({ count: columns, example }) =>
      `Ändringar av budgeten läses inte som en egen budget (${count(columns)} kolumner, till exempel ${example}).`,
    'groups.filled-down': ({ headings }) => `En tom cell betyder samma som ovanför: ${headings}.`,
    'words.budget': ({ text }) => `Runt tabellen talas det om ekonomi: ”${text}”.`,
    'words.people': ({ text }) => `Tabellen talar om människor, inte om pengar: ”${text}”.`,
    'lines.few': ({ lines }) => `Det finns bara ${count(lines)} rader.`,
    'names.none': () => 'Raderna har varken kod eller namn.',
  },
  questions: {
    'which-budget': ({ year }) => (year === 0 ? 'Vilken kolumn är budgeten?' : `Vilken kolumn är budgeten ${year}?`),
    unit: () => 'Är siffrorna euro eller tusental?',
    signs: ({ lines }) => `Är de här raderna kostnader eller intäkter (${count(lines)} rader)?`,
    'same-money': ({ tables }) => `Är pengarna i dessa samma som i den här tabellen: ${tables}?`,
  },
  options: {
    'which-budget': (value, name) => (name === null || name === '' ? `kolumn ${value}` : `${name} (kolumn ${value})`),
    unit: (value) => (value === '1' ? 'hela euro' : 'tusental'),
    signs: (value) =>
      ({
        negative: 'kostnaderna är negativa',
        positive: 'kostnaderna är positiva',
        expense: 'kostnader',
        income: 'intäkter',
      })[value] ?? value,
    'same-money': (value) => (value === 'leaveOut' ? 'samma: räknas inte med' : 'andra pengar: räknas med'),
  },
  then: (sum) => `budget ${sum}`,
  chosen: 'läst så tills du svarar',
  found: ({ sheet, first, last }) =>
    sheet === null
      ? `Budgettabellen finns på raderna ${first}–${last}.`
      : `Budgettabellen finns på bladet ”${sheet}”, raderna ${first}–${last}.`,
  lines: (lines, totals) => (totals === null ? `Den har ${lines} rader.` : `Den har ${lines} rader och ${totals} summarader.`),
  unit: (unit, currency) => {
    const money = currency === 'EUR' || currency === null ? 'euro' : currency;
    return unit === 1
      ? `Siffrorna är i ${money}.`
      : unit === 1000
        ? `Siffrorna är i tusental (${money}).`
        : `Siffrorna är i miljoner (${money}).`;
  },
  signs: {
    negative: 'Kostnader är negativa och intäkter positiva.',
    positive: 'Kostnader är positiva och intäkter negativa.',
    flag: 'Kostnader och intäkter är positiva; en egen kolumn säger vilket.',
    label: 'Kostnader och intäkter är positiva; benämningen eller rubriken säger vilket.',
    code: 'Kostnader och intäkter är positiva; koden säger vilket.',
    unknown: 'Tabellen säger inte vilka rader som är kostnader och vilka som är intäkter.',
  },
  budget: (column, header, sum) => `Budgeten står i kolumn ${column}, ${header}: raderna sammanlagt ${sum}.`,
  totalsAgree: 'Alla utskrivna summor stämmer med raderna.',
  totalsDiffer: (differing, all) => `Av de utskrivna summorna avviker ${differing}/${all} från raderna.`,
  sure: (share, confidence) =>
    confidence >= 0.9
      ? `Det här är säkert (${share}).`
      : confidence >= 0.5
        ? `Det här är troligt (${share}), men titta gärna efter.`
        : `Det här är osäkert (${share}): tabellen är kanske ingen budget.`,
  otherTables: (tables) =>
    tables === 1 ? 'Dessutom hittades en annan tabell.' : `Dessutom hittades ${count(tables)} andra tabeller.`,
  why: 'Varför så',
  asked: 'Berätta ännu',
};
