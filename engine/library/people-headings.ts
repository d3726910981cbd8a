/**
 * What headings and values of tables about people look like: population by age, users by age. Match data in Finnish, Swedish, English and German;
 * texts are matched folded (lower case, single spaces, "_" as a space).
 */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

export type PeopleRole = 'from' | 'to' | 'age' | 'sex' | 'year' | 'municipality' | 'area' | 'male' | 'female' | 'total' | 'count';

/** First match decides. */
export const peopleHeadings: readonly (readonly [PeopleRole, RegExp])[] = [
  ['from', word('iästä|ikä alkaen|från ålder|age from|from age|alter von')],
  ['to', word('ikään|ikä asti|till ålder|age to|to age|alter bis')],
  [
    'age',
    word('ikä|iän mukaan|ikäryhmä|ikäluokka|ikävuosi|ålder|åldersgrupp|åldersklass|age|age group|alter|altersgruppe|alder'),
  ],
  ['sex', word('sukupuoli|kön|sex|gender|geschlecht|kjønn')],
  ['year', word('vuosi|år|year|jahr')],
  ['municipality', word('kunta|kunnan nimi|kaupunki|kommun|kommune|municipality|municipality name|city|gemeinde|stadt')],
  [
    'area',
    word(
      'alue|aluenimi|alueen nimi|osa-alue|kaupunginosa|suuralue|område|delområde|stadsdel|area|area name|district|bezirk|ortsteil',
    ),
  ],
  ['male', word('miehet|miehiä|pojat|män|pojkar|male|males|men|boys|männlich|menn')],
  ['female', word('naiset|naisia|tytöt|kvinnor|flickor|female|females|women|girls|weiblich|kvinner')],
  ['total', word('yhteensä|molemmat sukupuolet|totalt|sammanlagt|båda könen|total|both sexes|insgesamt')],
  [
    'count',
    word(
      'väestö|väkiluku|henkilöitä|henkilöt|lukumäärä|määrä|lkm|asiakkaat|asiakkaita|käyttäjät|käyttäjiä|lapset|lapsia|oppilaat|oppilaita|opiskelijat|osallistujat|paikat|käynnit|befolkning|folkmängd|antal|personer|klienter|användare|barn|elever|besök|population|persons|people|count|number|clients|users|children|pupils|students|visits|places|bevölkerung|anzahl|personen',
    ),
  ],
];

/** A code beside a name says nothing more. */
export const codeHeading = word('koodi|numero|nro|kod|nummer|code|number|kennziffer');

/** A row for everybody: every sex, every age, or the whole municipality. */
export const everybody = word(
  'yhteensä|yht|kaikki|koko kunta|koko kaupunki|koko alue|koko maa|sss|totalt|sammanlagt|hela kommunen|hela området|alla|total|all|all ages|whole municipality|whole area|both sexes|insgesamt|molemmat sukupuolet|båda könen|ikäluokat yhteensä|sukupuolet yhteensä',
);

/** Figures of years to come: somebody's assumption, never a count. */
export const projectionWords = /ennuste|projection|projected|forecast|prognos|framskrivning|vorausberechnung/u;

/** Letters that stand before an age in a heading: "m0", "n0". */
export const sexLetters: Readonly<Record<string, 'male' | 'female'>> = {
  m: 'male',
  n: 'female',
  k: 'female',
  f: 'female',
  w: 'female',
};

/** Behind the number: years, in the languages of the tables. */
const years = '(?: ?-?(?:v|vuotta|vuotiaat|vuotias|år|åringar|years?|yrs?|jahre?)\\.?)?';
/** "7", "7 v". */
export const singleAge = new RegExp(`^(\\d{1,3})${years}$`, 'u');
/** "0-4", "0–4 vuotta". */
export const bandOfAges = new RegExp(`^(\\d{1,3}) ?[-–—] ?(\\d{1,3})${years}$`, 'u');
/** "100+", "100 -", "yli 99". */
export const openAges = new RegExp(
  `^(?:(\\d{1,3}) ?(?:\\+|[-–—])|(\\d{1,3})${years} ?(?:\\+|tai yli|tai vanhemm\\p{L}*|ja yli|och över|eller äldre|and over|or over|or older|und älter|und mehr)|yli (\\d{1,3}))${years}$`,
  'u',
);
