import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import type { Budget, BudgetLine } from '../../../engine/model/budget';
import { budgetModel, modelSchema, type BudgetModel } from '../../../engine/model/model';
import type { MeasureKind } from '../../../engine/model/terms';

const areas = ['Keskusta', 'Itä', 'Länsi'];
const share = [0.5, 0.3, 0.2];
/** About 20,000 inhabitants: 100 a year of age in the young, falling to a few at 100+. */
const personsAt = (age: number): number => Math.max(2, Math.round(230 - Math.max(0, age - 60) * 5.5));
const byArea = (at: number): number[] =>
  Array.from({ length: 101 }, (_, age) => {
    const all = personsAt(age);
    const rest = all - Math.round(all * share[1]!) - Math.round(all * share[2]!);
    return at === 0 ? rest : Math.round(all * share[at]!);
  });

const service = (id: string, name: string) => ({ id, name });
const moment = (id: string, name: string, of: string, directness: string, driver: string, more: object = {}) => ({
  id,
  name,
  service: of,
  directness,
  driver,
  ...more,
});
const counts = (from: number, to: number, each: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ from: from + at, to: from + at, count: each }));
const rule = (id: string, costCentre: string, ...shares: (readonly [string, number])[]) => ({
  id,
  when: { costCentre },
  shares: shares.map(([of, part]) => ({ moment: of, share: part })),
  by: 'Talouspäällikkö',
  at: '2025-10-01',
});

/** A constructed town of 20,000 with every kind of evidence, areas, support costs and a group too small to publish. */
export const smallTownModel: BudgetModel = budgetModel.parse({
  schema: modelSchema,
  settings: {
    title: 'Esimerkkilä: talousarvio 2026 väestön näkökulmasta',
    notice: 'Keksitty esimerkkikunta. Luvut eivät kuvaa mitään todellista kuntaa.',
    currency: 'EUR',
    childAgeLimit: 18,
    adults: { from: 18, to: 64 },
    preset: 'four-classes',
  },
  publication: { threshold: 5, zeros: 'publish' },
  organisers: [{ id: 'esimerkkila', name: 'Esimerkkilä', kind: 'municipality' }],
  measures: [],
  segments: [
    { id: '0-3', name: 'Pikkulapset 0–3 v.', from: 0, to: 3 },
    { id: '4-8', name: 'Koulun alku 4–8 v.', from: 4, to: 8 },
    { id: '9-13', name: 'Kouluikä 9–13 v.', from: 9, to: 13 },
    { id: '14-18', name: 'Nuoruus 14–18 v.', from: 14, to: 18 },
    { id: '19-29', name: 'Itsenäistyminen 19–29 v.', from: 19, to: 29 },
    { id: '30-64', name: 'Työikä 30–64 v.', from: 30, to: 64 },
    { id: '65-79', name: 'Eläkeikä 65–79 v.', from: 65, to: 79 },
    { id: '80+', name: 'Vanhuus 80 v. ja yli', from: 80, to: 100 },
  ],
  areas: areas.map((id) => ({ id, name: id })),
  population: [2024, 2025, 2026, 2027].flatMap((year) =>
    areas.map((area, at) => ({
      year,
      area,
      source: 'Keksitty väestö',
      asOf: `${year}-12-31`,
      evidence: 'C',
      persons: byArea(at),
    })),
  ),
  services: [
    service('early', 'Varhaiskasvatus'),
    service('school', 'Perusopetus'),
    service('upper', 'Lukiokoulutus'),
    service('youth', 'Nuorisopalvelut'),
    service('sport', 'Liikunta'),
    service('library', 'Kirjasto'),
    service('streets', 'Kadut ja puistot'),
    service('housing', 'Asuminen'),
    service('meals', 'Ruokapalvelut'),
    service('admin', 'Hallinto'),
  ],
  moments: [
    moment('daycare', 'Päiväkotihoito', 'early', 'direct', 'daycare-places', {
      productionMode: 'own',
      preventionLevel: 'promotive',
    }),
    moment('homecare', 'Kotihoidon tuki', 'early', 'family', 'homecare-families'),
    moment('voucher', 'Palveluseteli', 'early', 'direct', 'daycare-places', {
      productionMode: 'voucher',
      provider: 'Päiväkoti Helmi Oy',
    }),
    moment('teaching', 'Opetus', 'school', 'direct', 'pupils', { productionMode: 'own', preventionLevel: 'promotive' }),
    moment('special', 'Sairaalaopetus', 'school', 'direct', 'hospital-pupils', {
      productionMode: 'purchased',
      provider: 'Sairaalakoulu',
    }),
    moment('students', 'Lukio', 'upper', 'direct', 'students'),
    moment('youthwork', 'Nuorisotyö', 'youth', 'direct', 'youth-range', { preventionLevel: 'preventive' }),
    moment('halls', 'Liikuntapaikat', 'sport', 'direct', 'hall-shares'),
    moment('loans', 'Kirjastopalvelut', 'library', 'direct', 'everyone'),
    moment('roads', 'Kadut', 'streets', 'environment', 'everyone'),
    moment('homes', 'Vuokra-asunnot', 'housing', 'family', 'households'),
    moment('food', 'Kouluruoka', 'meals', 'direct', 'follow-school'),
    moment('council', 'Yleishallinto', 'admin', 'incidental', 'nobody'),
  ],
  drivers: [
    {
      id: 'daycare-places',
      kind: 'users',
      source: 'Varhaiskasvatuksen rekisteri',
      asOf: '2026-09-20',
      period: 2026,
      evidence: 'A',
      counts: counts(1, 6, 120),
    },
    {
      id: 'homecare-families',
      kind: 'household',
      source: 'Kela',
      asOf: '2024-12-31',
      evidence: 'B',
      children: counts(0, 2, 60),
      persons: 420,
    },
    {
      id: 'pupils',
      kind: 'weighted-users',
      source: 'Koski',
      asOf: '2026-09-20',
      period: 2026,
      evidence: 'A',
      items: counts(7, 15, 215).map((item) => ({ ...item, weight: item.from < 13 ? 1 : 1.6 })),
    },
    {
      id: 'hospital-pupils',
      kind: 'users',
      source: 'Laskut',
      asOf: '2026-09-20',
      period: 2026,
      evidence: 'A',
      counts: [
        { from: 9, to: 9, count: 2 },
        { from: 12, to: 12, count: 1 },
        { from: 14, to: 14, count: 9 },
      ],
    },
    {
      id: 'students',
      kind: 'users',
      source: 'Koski',
      asOf: '2025-09-20',
      period: 2025,
      evidence: 'B',
      counts: counts(16, 19, 110),
    },
    { id: 'youth-range', kind: 'exclusive', source: 'Nuorisolaki', evidence: 'A', from: 7, to: 28 },
    {
      id: 'hall-shares',
      kind: 'coefficient',
      source: 'Liikuntajohtajan arvio',
      evidence: 'D',
      decidedBy: 'Liikuntajohtaja',
      share: 0.6,
      low: 0.4,
      high: 0.8,
      from: 7,
      to: 17,
    },
    { id: 'everyone', kind: 'population', source: 'Väestö', evidence: 'C', low: 0.9, high: 1, areas: 'population' },
    {
      id: 'households',
      kind: 'household',
      source: 'Asuntotilasto',
      asOf: '2025-12-31',
      evidence: 'C',
      children: counts(0, 17, 30),
      persons: 1800,
    },
    { id: 'follow-school', kind: 'follow', source: 'Ateriat', evidence: 'B', moments: ['teaching'] },
    { id: 'nobody', kind: 'none', source: 'Ei perustetta', evidence: 'U' },
  ],
  rules: [
    rule('r-daycare', 'Päiväkodit', ['daycare', 1]),
    rule('r-homecare', 'Kotihoidon tuki', ['homecare', 1]),
    rule('r-voucher', 'Palveluseteli', ['voucher', 1]),
    rule('r-teaching', 'Koulut', ['teaching', 0.97], ['special', 0.005]),
    rule('r-hospital', 'Sairaalaopetus', ['special', 1]),
    rule('r-students', 'Lukio', ['students', 1]),
    rule('r-youth', 'Nuorisotyö', ['youthwork', 1]),
    rule('r-halls', 'Hallit', ['halls', 1]),
    rule('r-library', 'Kirjasto', ['loans', 1]),
    rule('r-roads', 'Kadut', ['roads', 1]),
    rule('r-homes', 'Asunnot', ['homes', 1]),
    rule('r-food', 'Keittiö', ['food', 1]),
    rule('r-council', 'Hallinto', ['council', 1]),
  ],
  tags: [],
  attributes: [{ id: 'a-rent', when: { account: 'Sisäiset vuokrat' }, internal: true }],
  supportCosts: [
    {
      organiser: 'esimerkkila',
      method: 'step-down',
      field: 'costCentre',
      support: ['Keittiö'],
      use: { Keittiö: { Koulut: 3, Päiväkodit: 2 } },
      basis: 'ateriat',
      source: 'Ateriatilasto',
      asOf: '2025-12-31',
      evidence: 'B',
    },
  ],
  layouts: [],
  priceIndex: {
    name: 'Peruspalvelujen hintaindeksi',
    source: 'Keksitty',
    baseYear: 2026,
    values: [
      { year: 2024, value: 95.1 },
      { year: 2025, value: 97.4 },
      { year: 2026, value: 100 },
      { year: 2027, value: 102.2 },
    ],
  },
});

/** Cost centre, account, kind, TA 2026 in cents (expense plus). */
const lines: readonly (readonly [string, string, BudgetLine['kind'], number])[] = [
  ['Päiväkodit', 'Palkat', 'expense', 1_120_345_617],
  ['Päiväkodit', 'Palvelujen ostot', 'expense', 184_500_033],
  ['Päiväkodit', 'Asiakasmaksut', 'income', -121_400_050],
  ['Päiväkodit', 'Sisäiset vuokrat', 'expense', 99_800_000],
  ['Kotihoidon tuki', 'Avustukset', 'expense', 89_700_021],
  ['Palveluseteli', 'Palvelujen ostot', 'expense', 143_250_099],
  ['Koulut', 'Palkat', 'expense', 1_987_654_321],
  ['Koulut', 'Palvelujen ostot', 'expense', 402_100_045],
  ['Koulut', 'Tuet ja avustukset', 'income', -33_120_000],
  ['Sairaalaopetus', 'Palvelujen ostot', 'expense', 24_600_000],
  ['Lukio', 'Palkat', 'expense', 389_000_111],
  ['Nuorisotyö', 'Palkat', 'expense', 82_340_000],
  ['Hallit', 'Palvelujen ostot', 'expense', 211_111_111],
  ['Hallit', 'Maksut', 'income', -41_000_000],
  ['Kirjasto', 'Palkat', 'expense', 154_321_000],
  ['Kadut', 'Aineet ja tarvikkeet', 'expense', 265_432_109],
  ['Asunnot', 'Avustukset', 'expense', 45_600_007],
  ['Keittiö', 'Palkat', 'expense', 176_543_210],
  ['Hallinto', 'Palkat', 'expense', 298_765_432],
  ['Työllisyys', 'Palkat', 'expense', 143_210_987],
  ['Rahoitus', 'Poistot', 'nonOperating', 312_000_000],
  ['Koulutalo', 'Rakennus', 'investment', 850_000_000],
];

const measure = (id: string, kind: MeasureKind, year: number, growth: number) => ({ measure: { id, kind, year }, growth });
const measures = [
  measure('TP 2024', 'actual', 2024, 0.93),
  measure('TA 2025', 'budget', 2025, 0.97),
  { measure: { id: 'Toteuma 1-8/2025', kind: 'periodActual' as const, year: 2025, months: { from: 1, to: 8 } }, growth: 0.63 },
  measure('TA 2026', 'budget', 2026, 1),
  measure('TS 2027', 'plan', 2027, 1.024),
];

export const smallTownBudget: Budget = {
  organiser: 'esimerkkila',
  file: 'esimerkkila.xlsx',
  currency: 'EUR',
  lines: lines.map(([costCentre, account, kind], at) => ({
    id: `${costCentre}/${account}`,
    organiser: 'esimerkkila',
    label: `${costCentre}, ${account}`,
    kind,
    fields: { costCentre, account },
    at: { file: 'esimerkkila.xlsx', sheet: 'TA2026', cell: `A${at + 6}` },
    row: at + 6,
  })),
  columns: measures.map(({ measure: of, growth }, at) => ({
    measure: of,
    column: 'CDEFG'[at]!,
    cents: Float64Array.from(lines, ([, , , cents]) => Math.round(cents * growth)),
  })),
};

export function smallTown(model: BudgetModel = smallTownModel): Analysis {
  const { value, issues } = analyse([smallTownBudget], model, { measure: 'TA 2026' });
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}
