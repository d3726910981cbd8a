import type { AttributeRule, LineTag, TagRule } from '../../../../engine/model/moment';
import type { Layout } from '../../../../engine/model/layout';
import { city, county } from '../../../mallikunta/make/model/frame';
import { measures } from '../../../mallikunta/make/measures';
import { countyHeaderRow, countySheetName } from '../workbook';

const decided = { by: 'Hyvinvointialueen controller', at: '2025-11-05' } as const;

/** All lines of these cost centres to one moment. */
function rule(id: string, costCentre: string, moment: string, why: string): TagRule {
  return { id, when: { organiser: county, costCentre }, shares: [{ moment, share: 1 }], ...decided, why };
}

/** Rules of the county. The parent counsellors (H2030) are not looked at yet and stay untagged. */
export const countyRules: readonly TagRule[] = [
  rule('hva-neuvola', 'H1010', 'clinics', 'Neuvolan kustannuspaikka'),
  rule('hva-kouluterveys', 'H1020', 'school-health', 'Kouluterveydenhuolto perusopetuksen oppilaille'),
  rule('hva-opiskeluterveys', 'H1030', 'student-health', 'Lukioiden ja oppilaitosten opiskelijat'),
  rule('hva-oppilashuolto', 'H1040|H1050', 'pupil-welfare', 'Kuraattorit ja psykologit kouluilla'),
  {
    id: 'hva-toimipisteet',
    when: { organiser: county, costCentre: 'H1060' },
    shares: [
      { moment: 'clinics', share: 0.55 },
      { moment: 'school-health', share: 0.45 },
    ],
    ...decided,
    why: 'Neliömetrit: neuvolat 55 %, kouluterveydenhuolto 45 %',
    reference: 'Vuokrasopimus 2025',
  },
  rule('hva-perhekeskus', 'H2010', 'family-guidance', 'Perhekeskuksen kustannuspaikka'),
  rule('hva-kotipalvelu', 'H2020', 'home-services', 'Kotipalvelu ja perhetyö annetaan perheelle'),
  {
    id: 'hva-perhesosiaalityo',
    when: { organiser: county, costCentre: 'H2040' },
    shares: [
      { moment: 'home-services', share: 0.5 },
      { moment: 'child-protection-open', share: 0.4 },
    ],
    ...decided,
    why: 'Työaikakirjaus: kymmenesosa työajasta on neuvontaa, jota ei kirjata lapselle',
    reference: 'Työaikakirjaus 9/2025',
  },
  rule('hva-avohuolto', 'H3010', 'child-protection-open', 'Avohuollon tukitoimet'),
  rule('hva-sijaishuolto', 'H3020..H3040', 'child-protection-placements', 'Hoitopäivät ja hinnat tunnetaan'),
  rule('hva-jalkihuolto', 'H3050', 'child-protection-aftercare', 'Jälkihuollon kustannuspaikka'),
  rule('hva-vammaispalvelut', 'H4010', 'disability-children', 'Lasten ja nuorten vammaispalvelut'),
  rule('hva-kuntoutus', 'H4020', 'child-therapies', 'Puhe-, toiminta- ja fysioterapia'),
  rule('hva-hammashoito', 'H5010', 'child-dental', 'Alle 18-vuotiaiden hammashoito'),
  rule('hva-mielenterveys', 'H5020|H5030', 'youth-mental-health', 'Nuorten ja lasten mielenterveyspalvelut'),
  rule('hva-lastentaudit', 'H5040', 'child-hospital-care', 'Lastentautien klinikka'),
  rule('hva-synnytykset', 'H5050', 'births', 'Hoito kohdistuu äitiin ja lapseen'),
  rule('hva-hallinto', 'H6010|H6020', 'county-administration', 'Hallinto seuraa palveluja'),
  rule('hva-paatoksenteko', 'H6030', 'county-governance', 'Päätöksenteko ei kohdistu ikäryhmiin'),
];

export const countyTags: readonly LineTag[] = [
  {
    organiser: county,
    line: 'H3050/2500',
    shares: [{ moment: 'child-protection-aftercare', share: 0.85 }],
    confidence: 0.75,
    by: 'Lastensuojelun päällikkö',
    at: '2025-11-06',
    why: 'Osa avustuksista maksetaan yli 22-vuotiaille',
  },
];

export const countyAttributes: readonly AttributeRule[] = [
  { id: 'hva-sisaiset', when: { organiser: county, account: '19*|29*' }, internal: true },
  { id: 'hva-kunta', when: { organiser: county, account: '18*|28*' }, counterparty: city },
  { id: 'hva-ostot', when: { organiser: county, account: '2310' }, productionMode: 'purchased' },
  {
    id: 'hva-laitoshoito',
    when: { organiser: county, costCentre: 'H3040', account: '2310' },
    provider: 'Yksityiset lastensuojelulaitokset',
  },
  { id: 'hva-perhehoitajat', when: { organiser: county, costCentre: 'H3020', account: '2310' }, provider: 'Perhehoitajat' },
  {
    id: 'hva-oma',
    when: { organiser: county, account: '2100|2200|2400' },
    productionMode: 'own',
    provider: 'Mallin hyvinvointialue',
  },
];

export const countyLayouts: readonly Layout[] = [
  {
    id: 'hyvinvointialue-lapset',
    organiser: county,
    file: 'kayttosuunnitelma*',
    sheet: countySheetName,
    headerRow: countyHeaderRow,
    columns: [
      { header: 'Tehtävä', role: 'code', field: 'task' },
      { header: 'Kustannuspaikka', role: 'code', field: 'costCentre' },
      { header: 'Kustannuspaikan nimi', role: 'name', field: 'costCentreName' },
      { header: 'Tili', role: 'code', field: 'account' },
      { header: 'Tilin nimi', role: 'name', field: 'label' },
      ...measures.map(({ id }) => ({ header: id, role: 'amount' as const, measure: id })),
    ],
    key: ['costCentre', 'account'],
    unit: 1,
    currency: 'EUR',
    expenseSign: 'positive',
    skip: [{ label: '*yhteensä' }],
    kinds: [
      { when: { account: '1*' }, kind: 'income' },
      { when: { account: '2*' }, kind: 'expense' },
      { when: { account: '5*' }, kind: 'nonOperating' },
    ],
  },
];
