import type { LineTag, Shares, TagRule } from '../../../../engine/model/moment';
import { city } from './frame';

const controller = { by: 'Sivistyksen controller', at: '2025-10-14' } as const;
const finance = { by: 'Talouspäällikkö', at: '2025-10-16' } as const;
const leisureLead = { by: 'Vapaa-aikajohtaja', at: '2025-10-15' } as const;
const technicalLead = { by: 'Teknisen toimen controller', at: '2025-10-17' } as const;

type Decider = { readonly by: string; readonly at: string };

/** A rule on the municipality's cost centres (and accounts): everything to one moment. */
function rule(id: string, when: TagRule['when'], moment: string, decider: Decider, why: string, reference?: string): TagRule {
  return split(id, when, [{ moment, share: 1 }], decider, why, reference);
}

function split(id: string, when: TagRule['when'], shares: Shares, decider: Decider, why: string, reference?: string): TagRule {
  return {
    id,
    when: { organiser: city, ...when },
    shares: [...shares],
    ...decider,
    why,
    ...(reference === undefined ? {} : { reference }),
  };
}

const childhood: readonly TagRule[] = [
  rule(
    'paivakodit',
    { costCentre: '20110..20179' },
    'early-education-centres',
    controller,
    'Kustannuspaikat ovat päiväkoteja',
    'Talousarvion kustannuspaikkaluettelo',
  ),
  rule(
    'perhepaivahoito',
    { costCentre: '20103' },
    'early-education-family-care',
    controller,
    'Perhepäivähoidon oma kustannuspaikka',
  ),
  rule(
    'palvelusetelit',
    { costCentre: '20104' },
    'early-education-vouchers',
    controller,
    'Palvelusetelit maksetaan lapsen paikasta',
    'Palvelusetelin sääntökirja',
  ),
  rule(
    'vaka-yhteiset',
    { costCentre: '20101|20102' },
    'early-education-shared',
    controller,
    'Palvelee kaikkia varhaiskasvatuksen muotoja',
  ),
  rule('esiopetus', { costCentre: '20105' }, 'pre-primary', controller, 'Esiopetuksen oma kustannuspaikka', 'Opetussuunnitelma'),
  rule(
    'kotihoidon-tuki',
    { costCentre: '20106' },
    'home-care-allowance',
    controller,
    'Tuki maksetaan perheelle, joka hoitaa lapsen kotona',
  ),
  rule('alakoulut', { costCentre: '20210..20279' }, 'basic-education-1-6', controller, 'Alueen koulut, vuosiluokat 1–6'),
  rule(
    'ylakoulut',
    { costCentre: '20210..20279', costCentreName: '*yläkoulu' },
    'basic-education-7-9',
    controller,
    'Yläkoulut nimen mukaan, vuosiluokat 7–9',
  ),
  split(
    'perusopetus-yhteiset',
    { costCentre: '20201' },
    [
      { moment: 'basic-education-shared', share: 0.8 },
      { moment: 'pre-primary', share: 0.1 },
      { moment: 'before-after-school', share: 0.05 },
    ],
    controller,
    'Työajan arvio kehittämispalveluista; viisi prosenttia ei kohdistu mihinkään näistä',
    'Työaikakysely 9/2025',
  ),
  rule(
    'kotikuntakorvaukset',
    { costCentre: '20203' },
    'basic-education-shared',
    controller,
    'Korvaus lasketaan oppilaan iän mukaan',
  ),
  rule(
    'erityisopetus',
    { costCentre: '20202' },
    'special-support',
    controller,
    'Tehostetun ja erityisen tuen opettajat ja ohjaajat',
  ),
  rule(
    'koulukuljetukset',
    { costCentre: '20204' },
    'school-transport',
    controller,
    'Kuljetuspäätökset ja liikennöintisopimukset',
  ),
  rule(
    'iltapaivatoiminta',
    { costCentre: '20205' },
    'before-after-school',
    controller,
    'Aamu- ja iltapäivätoiminnan oma kustannuspaikka',
  ),
  rule(
    'koulujen-hyvinvointi',
    { costCentre: '20206' },
    'school-wellbeing',
    controller,
    'Sosiaaliohjaajat työskentelevät kouluilla',
  ),
  rule('lukio', { costCentre: '20301' }, 'upper-secondary', controller, 'Lukion kustannuspaikka'),
  rule('aikuislukio', { costCentre: '20302' }, 'adult-education', controller, 'Aikuisten opetus'),
];

const leisure: readonly TagRule[] = [
  rule('nuorisotilat', { costCentre: '30101' }, 'youth-work', leisureLead, 'Nuorisotilojen kävijät ovat 9–28-vuotiaita'),
  rule('etsiva-nuorisotyo', { costCentre: '30102' }, 'outreach-youth-work', leisureLead, 'Etsivän työn ja pajojen kohderyhmä'),
  rule('nuorisoavustukset', { costCentre: '30103' }, 'youth-grants', leisureLead, 'Avustuspäätökset ikäryhmittäin'),
  split(
    'liikunnan-hallinto',
    { costCentre: '30201' },
    [
      { moment: 'sports-halls', share: '1/3' },
      { moment: 'swimming-hall', share: '1/3' },
      { moment: 'outdoor-sports', share: '1/3' },
    ],
    leisureLead,
    'Hallinto palvelee kolmea liikuntamuotoa yhtä paljon',
  ),
  rule('uimahalli', { costCentre: '30202' }, 'swimming-hall', leisureLead, 'Uimahallin kävijät'),
  split(
    'sisaliikunta',
    { costCentre: '30203' },
    [{ moment: 'sports-halls', share: 0.9 }],
    leisureLead,
    'Kymmenesosa tunneista on ulosvuokrausta, jonka käyttäjiä ei tunneta',
  ),
  rule('ulkoliikunta', { costCentre: '30204' }, 'outdoor-sports', leisureLead, 'Ladut ja kentät ovat kaikkien käytössä'),
  rule('seura-avustukset', { costCentre: '30205' }, 'club-grants', leisureLead, 'Avustuspäätökset ikäryhmittäin'),
  rule('kirjastot', { serviceArea: '303' }, 'library', leisureLead, 'Koko palvelualue on kirjastotoimintaa'),
  rule('kulttuurituotanto', { costCentre: '30401' }, 'culture', leisureLead, 'Tapahtumat ja yleinen kulttuurityö'),
  rule('museot', { costCentre: '30402' }, 'museums', leisureLead, 'Museoiden kustannuspaikka'),
  rule('teatteri', { costCentre: '30403' }, 'theatre-orchestra', leisureLead, 'Teatterin ja orkesterin sopimukset'),
  rule('kansalaisopisto', { costCentre: '30501' }, 'adult-education', leisureLead, 'Kansalaisopiston kustannuspaikka'),
  rule('musiikkiopisto', { costCentre: '30502' }, 'basic-art-education', leisureLead, 'Taiteen perusopetus'),
];

const technical: readonly TagRule[] = [
  rule('kadut', { costCentre: '40101|40102' }, 'streets', technicalLead, 'Kadut palvelevat kaikkia asukkaita'),
  split(
    'yksityistiet',
    { costCentre: '40103' },
    [{ moment: 'streets', share: 0.6 }],
    technicalLead,
    'Osa yksityisteistä palvelee vapaa-ajan asukkaita, joita väestö ei sisällä',
  ),
  rule('joukkoliikenne', { costCentre: '40104' }, 'public-transport', technicalLead, 'Nousut lipputuotteittain tunnetaan'),
  rule('puistot', { costCentre: '40201' }, 'parks', technicalLead, 'Viheralueet ovat kaikkien käytössä'),
  rule('leikkipuistot', { costCentre: '40202' }, 'playgrounds', technicalLead, 'Leikkipuistot on mitoitettu 0–12-vuotiaille'),
  rule('ymparistoterveys', { costCentre: '40203' }, 'environmental-health', technicalLead, 'Valvonta palvelee kaikkia asukkaita'),
  rule('toimitilat', { costCentre: '40310|40320' }, 'premises', technicalLead, 'Tilat ja siivous seuraavat käyttäjiään'),
  rule('ruokapalvelut', { costCentre: '40410' }, 'catering', technicalLead, 'Ateriat seuraavat ruokailijoita'),
  rule('kaavoitus', { costCentre: '40501' }, 'land-use-planning', technicalLead, 'Kaavoitus palvelee kaikkia asukkaita'),
];

const general: readonly TagRule[] = [
  rule(
    'luottamushenkilot',
    { serviceArea: '101' },
    'governance',
    finance,
    'Päätöksenteko ei kohdistu ikäryhmiin; päätetty jättää kohdistamatta',
  ),
  rule('hallinto', { costCentre: '10210|10220' }, 'administration', finance, 'Hallinto seuraa palveluja, joita se tukee'),
  rule('tyoterveys', { costCentre: '10250' }, 'occupational-health', finance, 'Työterveyshuolto palvelee koko henkilöstöä'),
  rule('asiakaspalvelu', { costCentre: '10230' }, 'customer-service', finance, 'Asiakaspalvelu on kaikille asukkaille'),
  rule(
    'elakevastuut',
    { costCentre: '10240' },
    'pension-liabilities',
    finance,
    'Vastuut ovat syntyneet palveluista, joissa sote oli mukana',
  ),
  rule('hyvinvointi', { costCentre: '10301' }, 'health-promotion', finance, 'Edistävä työ kohdistuu kaikkiin asukkaisiin'),
  rule('tyollisyys', { costCentre: '50101' }, 'employment-services', finance, 'Työllisyysalueen asiakkaat'),
  rule(
    'kuntaosuus',
    { costCentre: '50102' },
    'labour-market-support',
    finance,
    'Kuntaosuus maksetaan etuudesta, jolla talous elää',
  ),
  rule('kotoutuminen', { costCentre: '50103' }, 'integration', finance, 'Kotoutujien palvelut'),
  rule('elinkeinot', { costCentre: '50201' }, 'business-development', finance, 'Ei tietoa, ketä raha tavoittaa'),
  rule('maaseutu', { costCentre: '50203' }, 'rural-services', finance, 'Ei vielä käyty läpi'),
];

/** Rules of the municipality. Matkailu, maaomaisuus and rakennusvalvonta are left untagged, as work often is in its first year. */
export const cityRules: readonly TagRule[] = [...childhood, ...leisure, ...technical, ...general];

/** A person's tags on single lines: they win over the rules. */
export const cityTags: readonly LineTag[] = [
  {
    organiser: city,
    line: '10301/2500',
    shares: [
      { moment: 'youth-work', share: 0.4 },
      { moment: 'health-promotion', share: 0.35 },
    ],
    confidence: 0.7,
    comment: 'Neljännes avustuksista on vielä hakematta',
    by: 'Hyvinvointikoordinaattori',
    at: '2025-10-20',
    why: 'Järjestöavustusten päätökset käytiin läpi hakemuksittain',
  },
  {
    organiser: city,
    line: '30401/2500',
    shares: [
      { moment: 'culture', share: 0.6 },
      { moment: 'basic-art-education', share: 0.25 },
    ],
    confidence: 0.8,
    by: 'Kulttuuripäällikkö',
    at: '2025-10-02',
    why: 'Neljännes avustuksista menee lasten tanssi- ja taidekouluille',
  },
  {
    organiser: city,
    line: '20201/1300',
    shares: [{ moment: 'basic-education-shared', share: 1 }],
    confidence: 1,
    by: 'Sivistyksen controller',
    at: '2025-10-14',
    why: 'Hankeavustukset on myönnetty perusopetukseen',
  },
];
