import type { LibraryMoment } from '../library-types';

/**
 * Support services and governance. Premises, meals and cleaning stay a visible remainder (driver nobody) until their cost is shared
 * to the services they serve: a population share would give children's school meals to pensioners.
 * Words with "~" are general ("administration", "joint"): they count only where no word of a service does.
 */
export const support = {
  administration: {
    service: 'administration',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: '*ministeriön toimintam*, ict palv*, henkilöstöpol*, puhelinkesk*, ~henkilöst*, palkkapalv*, palkkat*, tiedonhall*, tietopalv*, tietoliik*, puhelin*, ~jäsenmaks*, jäsenyy*, suhdetoim*, ~edustus*, ystävyysk*, ~vakuutuks*, luottamusmies*, painatus*, ~postit*, ~postimaks*, ~laskutus*, talousos*, taloussuun*, talous ja hall*, talous ja henk*, esikunt*, toimialajoh*, asiantuntijapalv*, mikrotuki, sovellus*, keskitet* palv*, kuntayhteis*, kuntaliit*, maakuntalii*, ~*johtaja, ~*johtajat, ~tukipalv*, ~talous, ~strategi*, ~turvallisuus*, keskushall*, yleishall*, yl hall*, taloushall*, tal hall*, henkilöstöhall*, henk hall*, hlöstöh*, tietohall*, konsernihall*, konsernipalv*, hallintopalv*, hallintokesk*, hallinto ja tal*, hall palv*, talouspalv*, talouden*, henkilöstöpalv*, henkilöstöjoh*, henkilöstöas*, hr, hr palv*, työhyvinv*, työsuoj*, tietotek*, ict*, it palv*, it tuki, tietojärj*, tietoturv*, tietosuoj*, digipalv*, digitalis*, viestint*, tiedotus*, asianhall*, asiakirjah*, arkisto*, kirjaamo*, puhelinpalv*, puhelinv*, talouskesk*, asiakaspalv*, palvelupist*, yhteispalvelupist*, palkkahall*, palkanlask*, kirjanpit*, hankintapalv*, hankintatoim*, ~hankinnat, logistiik*, kunnanvir*, kunnantoimist*, kaupunginkans*, kanslia*, kaupunginjoh*, kunnanjoh*, kaupunkikonser*, konserni, edunvalv*, sisäi* tarkast*, sisäi* valvon*, lakipalv*, lakias*, juridi*, riskienhall*, kansainväl* as*, ~hallinto, ~hallinnon, ~hallinnolli*, ~*hallinto, ~hall, ~johto, ~johdon, ~johtoryhm*, ~johta*, ~yhteise*, ~yhteisi*, ~yhteisten, ~yhteinen, ~kehittäm*, ~hanke*, ~hankkee*, ~projekti*, ~toimisto',
    sv: '*kansli, *kansliet, drätselk*, ekonomikont*, stabsf*, medborgarserv*, medborgark*, kontaktcent*, växel, reception*, kopiering*, vänort*, ~försäkring*, medlemsavg*, facklig*, rekryter*, vigsel*, personaladm*, ~*administration, ~administration, ~personal*, ~ekonomi, ~hållbarhet*, ~samarbete*, ~stödtj*, säkerhetsarb*, ~kommunövergrip*, ~kommungemensam*, allmän* förvalt*, centralförvalt*, ekonomiförvalt*, ekonomitj*, ekonomienh*, ekonomiavd*, personalförvalt*, personaltj*, personalenh*, personalavd*, dataförvalt*, informationsförvalt*, ict*, it tjänst*, it, datatekn*, datatj*, ~digital*, kommunikation, kommunikationsenh*, ~information, koncernförvalt*, koncerntj*, koncernled*, förvaltningstj*, förvaltning och ek*, ärendehant*, arkiv*, registrat*, ~kundservice*, löneförvalt*, upphandl*, stadskansl*, kommunkansl*, kansli*, kommunled*, stadsdirekt*, kommundirekt*, intern revis*, intern kontroll*, intern gransk*, arbetarskydd*, överförmynd*, juridi*, ~förvalt*, ~*förvaltning, ~*förvaltningen, ~ledning, ~ledningen, ~ledningsgrupp*, ~gemensam, ~gemensamt, ~gemensamma, ~utveckl*, ~projekt*',
    en: 'telecom*, radio*, call cent*, civil serv*, equal opportun*, contract compl*, workers comp*, benefits*, labor relat*, ~insurance*, revenue manag*, revenue div*, civil right*, race and equity*, city manager*, city administrator*, city attorney*, city clerk*, clerk, finance, financial*, finance dep*, human resources, information tech*, budget*, accounting*, purchasing*, procurement*, contracts and*, treasury*, payroll*, risk manag*, risk mgmt*, records manag*, ~communications*, legal*, personnel*, customer serv*, public relations*, public information*, general services*, non departmental, intergovernment*, duplicating*, copy shop*, technology manag*, application dev*, employee*, interdepart*, ~administration, ~management, ~support',
    de: 'verwaltungsf*, finanzmanag*, personalangel*, repräsentat*, öffentlichkeits*, innere verwalt*, personal und*, personalmanag*, personalverw*, personalwes*, organisations*, zentrale dienst*, rechnungsw*, controlling*, finanzsteuer*, rechts*, presse*, öffentlichkeitsarb*, beteiligungs*, statistik*, haushalts*, einwohner*, bürgeramt*, bürgerdienst*, meldewes*, standesamt*, personenstand*, informationsman*, informationstech*, kämmerei*, gleichstell*, datenschutz*, it, archiv*, ~verwaltung',
    not: 'hallinto oikeu*, hallintooikeu*, förvaltningsdomst*',
  },
  premises: {
    service: 'premises',
    group: 'everyone',
    directness: 'incidental',
    driver: 'nobody',
    fi: '~rakentami*, ~huoltotoim*, rakennuskunn*, rakennusten*, rakennuttaj*, toimistorak*, teollisuushal*, liikehuon*, liiketil*, koulurak*, koulukiint*, terveyskeskusrak*, energiansääst*, ~lämmity*, ~vartioint*, ~turvapalv*, konepalv*, konetoim*, työkone*, ~autopaik*, tilapalv*, til palv*, toimitil*, tilakesk*, tilahall*, tilayks*, ~tilat, kiinteistö*, *kiinteistöt, *kiinteistö, kiint hoi*, kiint huol*, kiint palv*, kiinteistöhuol*, kiinteistönhoi*, kiinteistötoim*, talonrak*, rakennuttam*, rakennuspalv*, rakennukset, *rakennukset, *rakennus, rakennust* yll*, isännöin*, talonmies*, ~vahtimest*, virastotal*, virastot, kunnantalo*, kaupungintalo*, monitoimital*, sisäilma*, konekesk*, varikko*, keskusvarasto*, varastotoim*, ~varasto, korjaamo*, ~kalusto*, ~ajoneuvo*, *koulu* + *kiinteist*, *päiväko* + *kiinteist*, *koulu* + rakennuk*, päiväko* + rakennuk*, ~tekni*, ~tekn, ~tekninen toim*',
    sv: 'skollokal*, skolhus*, skolfast*, hyresfast*, verksamhetslok*, ~maskin*, ~underhåll, projekter*, serviceenh*, kommunservice, lokalserv*, lokalförv*, lokaltj*, lokalitet*, ~lokaler, ~lokalerna, utrymmesförv*, utrymmestj*, ~utrymmes*, fastighet*, *fastigheter, *fastigheten, husbyggn*, byggnader, byggherre*, disponent*, ~vaktmäst*, inomhusluft*, maskincent*, centrallag*, förråd*, depå*, ~verkstad, stadshus*, kommunalhus*, kommungård*, ~fordon*, ~teknisk*, ~tekniska',
    en: '~facilit*, building maint*, building serv*, property manag*, real estate*, fleet*, ~equipment*, ~garage*, ~vehicle*, ~warehouse*, city hall*, real prop*',
    de: 'gebäude*, immobil*, grundstück*, liegenschaft*, fuhrpark*, bürgerhäus*',
  },
  'catering-cleaning': {
    service: 'catering-cleaning',
    group: 'everyone',
    directness: 'incidental',
    driver: 'nobody',
    fi: 'ravinto*, ruoanvalm*, tekstiil*, vaatehuol*, lounas*, ruoka ja siiv*, ruoka ja puhtaus*, puhtaus ja ruok*, ateria ja puh*, *koulu* & ruoka*, *päiväko* & ruoka*, ruokapalv*, ruokahuol*, ruoka ja puh*, ruokailu*, *ruokailu*, ruokal*, ~ruoka, ateriap*, ateria*, ateria ja*, keittiö*, *keittiö*, keitti*, kouluruok*, koulu* + *ruok*, lukio* + *ruok*, koulu* + ateria*, koulu* + *siiv*, koulu* + *keitti*, päiväko* + *keitti*, päiväko* + *ruok*, päiväko* + *siiv*, päiväko* + ateria*, päiväko* + puhta*, koulu* + puhta*, ravintokesk*, ravintohuol*, ravitsemi*, henkilöstörav*, kahvila*, kahvio*, siivou*, *siivous, *siivousp*, siiv, puhtausp*, puhdistusp*, puhtaus, laitoshuol*, laitoshoitaj*, pesula*',
    sv: '*bespisning*, kost, måltid*, kosthåll*, kostserv*, kostenh*, bespisn*, skolbespisn*, skolmat*, skolmåltid*, kök, köket, köken, köks*, *kök, *köket, *köken, centralkök*, matserv*, städni*, städserv*, städtj*, städenh*, städ, städare*, *städning, lokalvård*, skol* + kök*, daghem* + kök*, daghem* + städ*, skol* + städni*, tvätt*',
    en: 'catering*, cleaning*, custodial*, janitor*, food serv*, nutrition*, meals',
    de: 'verpfleg*, gebäuderein*, reinigung*, küche*, mensa*',
  },
  'occupational-health': {
    service: 'occupational-health',
    group: 'workingAge',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'työterv*',
    sv: 'företagshäls*, arbetshälsov*',
    en: 'occupational health*',
    de: 'betriebsärzt*, arbeitsmediz*, arbeitssicherh*',
  },
  'political-governance': {
    service: 'political-governance',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'kansanedust*, valtuut*, puolue*, vaalilaut*, kunnanh, kaup hall*, kunnan hall*, toimikun*, kunnanhall*, kaupunginhall*, aluehallitu*, valtuus*, kunnanvalt*, kaupunginvalt*, aluevalt*, *valtuusto, *valtuuston, vaali*, vaalit, *vaalit, kuntavaali*, aluevaali*, eduskuntavaal*, presidentinv*, europarl*, keskusvaalil*, tarkastusl*, tarkastustoim*, tilintark*, luottamush*, luottamust*, luottamusel*, toimieli*, jaosto*, ~*lautakunta, ~*lautakunnat, ~*lautakunnan, ~lautakun*, ~ltk, ~*jaosto, ~johtokun*',
    sv: 'partist*, nämnd och styr*, styrelsen, val och*, fullmäkt*, *fullmäktige*, stadsfullm*, kommunfullm*, stadsstyr*, kommunstyr*, välfärdsområdesfull*, val, valet, valen, riksdagsv*, kommunalv*, presidentv*, europaparl*, valnämnd*, centralvaln*, revision, revisionen, revisionsn*, förtroende*, politisk*, organ, ~*nämnd, ~*nämnden, ~*nämnder, ~nämnd*, ~*sektionen, ~direktion*',
    en: 'auditor*, audit*, city council*, council, councilmember*, mayor*, election*, commission*, boards and*',
    de: 'rechnungsprüf*, prüfungen, *prüfung, *prüfungen, rat, rats*, bezirksvertret*, bezirksvertr*, wahlen, oberbürgerm*, politische grem*, fraktion*, gemeindeorg*',
  },
} satisfies Readonly<Record<string, LibraryMoment>>;

/** Taxes, state grants and financial items: not a service, placed on nobody; normally the layout already calls them non-operating. */
export const financing = {
  financing: {
    service: 'financing',
    group: 'everyone',
    directness: 'notAllocable',
    driver: 'nobody',
    fi: 'verotasoit*, verotul*, verot, kunnallisv*, yhteisöver*, kiinteistöver*, ~valtionosuu*, ~rahoitus, rahoitustoim*, rahoitustuot*, rahoituskul*, rahoituser*, korkotul*, korkokul*, korot, ~lainat, lainanhoit*, poistot*',
    sv: 'resultatutjämn*, skatteink*, skatter, kommunalsk*, samfundssk*, fastighetsskatt*, statsandel*, finansiering, finansiell*, finansieringsverks*, finansverks*, räntein*, räntekost*, räntor, avskrivn*, ~lån',
    en: '~interest, appropriations, debt*, bond, bonds, revenue bond*, tax, taxes, lease payment*, general fund long*, loans',
    de: 'allgemeine finanzw*, steuern*, schulden*, kredit*',
  },
} satisfies Readonly<Record<string, LibraryMoment>>;
