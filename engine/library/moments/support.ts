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
    fi: 'keskushall*, yleishall*, taloushall*, henkilöstöhall*, tietohall*, konsernihall*, konsernipalv*, hallintopalv*, talouspalv*, henkilöstöpalv*, henkilöstöjoh*, työhyvinv*, tietotek*, ict*, it palv*, tietojärj*, digipalv*, viestint*, asianhall*, asiakirjah*, arkisto*, kirjaamo*, asiakaspalvelukesk*, asiakaspalvelupist*, palkkahall*, palkanlask*, hankintapalv*, hankintatoim*, kunnanvir*, kaupunginkans*, kaupunginjoh*, kunnanjoh*, kaupunkikonser*, edunvalv*, sisäi* tarkast*, ~hallinto*, ~hallinnon, ~hallinnolli*, ~*hallinto, ~johto, ~johdon, ~johtoryhm*, ~johta*, ~yhteise*, ~yhteisi*, ~yhteisten, ~yhteinen, ~kehittäm*, ~hanke*, ~hankkee*, ~projekti*',
    sv: 'allmän* förvalt*, centralförvalt*, ekonomiförvalt*, ekonomitj*, personalförvalt*, personaltj*, dataförvalt*, informationsförvalt*, ict*, it tjänst*, datatekn*, datatj*, digital*, kommunikation*, koncernförvalt*, koncerntj*, förvaltningstj*, ärendehant*, arkiv*, registrat*, kundservice*, löneförvalt*, upphandl*, stadskansl*, kommunkansl*, kansli*, intern revis*, intern kontroll*, intern gransk*, ~förvalt*, ~*förvaltning, ~*förvaltningen, ~ledning, ~ledningen, ~ledningsgrupp*, ~gemensam, ~gemensamt, ~gemensamma, ~utveckl*, ~projekt*',
    not: 'hallinto oikeu*, hallintooikeu*, förvaltningsdomst*',
  },
  premises: {
    service: 'premises',
    group: 'everyone',
    directness: 'incidental',
    driver: 'nobody',
    fi: 'tilapalv*, toimitil*, tilakesk*, tilahall*, kiinteistöp*, kiinteistöjen*, kiinteistöt, *kiinteistöt, kiinteistöhuol*, kiinteistönhoi*, kiinteistötoim*, talonrak*, rakennuttam*, rakennust* yll*, isännöin*, sisäilma*, konekesk*, varikko*, keskusvarasto*, varastotoim*, ~tekni*',
    sv: 'lokalserv*, lokalförv*, lokaltj*, lokalitet*, lokaler, utrymmesförv*, utrymmestj*, fastighetsf*, fastighetst*, fastighetssk*, fastighetsund*, fastigheter*, fastighetsserv*, husbyggn*, byggherre*, disponent*, inomhusluft*, maskincent*, centrallag*, depå*, ~teknisk*',
  },
  'catering-cleaning': {
    service: 'catering-cleaning',
    group: 'everyone',
    directness: 'incidental',
    driver: 'nobody',
    fi: 'ruokapalv*, ruokahuol*, ruoka ja puh*, ateriap*, ateria ja*, keittiö*, *keittiö, *keittiön, kouluruok*, kouluj* ruok*, *koulun ruok*, *lukion ruok*, kouluj* ateria*, kouluj* siivou*, päiväko* keittiö*, päiväko* ruok*, päiväko* siivou*, päiväko* ateria*, koulu* keittiö*, siivou*, puhtausp*, puhdistusp*, laitoshuol*',
    sv: 'måltid*, kosthåll*, bespisn*, skolbespisn*, skolmat*, skolmåltid*, kök, köket, köken, köks*, *kök, *köket, centralkök*, städ*, städning*, renhålln*, lokalvård*, skol* kök*, daghem* kök*',
  },
  'occupational-health': {
    service: 'occupational-health',
    group: 'workingAge',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'työterv*',
    sv: 'företagshäls*, arbetshälsov*',
  },
  'political-governance': {
    service: 'political-governance',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'kunnanhall*, kaupunginhall*, aluehallitu*, valtuus*, kunnanvalt*, kaupunginvalt*, aluevalt*, *valtuusto, *valtuuston, vaali*, kuntavaali*, aluevaali*, eduskuntavaal*, presidentinv*, europarl*, keskusvaalil*, tarkastusl*, tarkastustoim*, tilintark*, luottamush*, luottamust*, toimieli*, ~*lautakunta, ~*lautakunnat, ~*lautakunnan, ~*jaosto',
    sv: 'fullmäkt*, *fullmäktige, stadsfullm*, kommunfullm*, stadsstyr*, kommunstyr*, välfärdsområdesfull*, val, valet, valen, riksdagsv*, kommunalv*, presidentv*, europaparl*, valnämnd*, centralvaln*, revision*, revisionsn*, förtroende*, organ, ~*nämnd, ~*nämnden, ~*nämnder, ~*sektionen',
  },
} satisfies Readonly<Record<string, LibraryMoment>>;

/** Taxes, state grants and financial items: not a service, placed on nobody; normally the layout already calls them non-operating. */
export const financing = {
  financing: {
    service: 'financing',
    group: 'everyone',
    directness: 'notAllocable',
    driver: 'nobody',
    fi: 'verotul*, verot, kunnallisv*, yhteisöver*, kiinteistöver*, valtionosuu*, rahoitus, rahoitustoim*, rahoitustuot*, rahoituskul*, rahoituser*, korkotul*, korkokul*, poistot*',
    sv: 'skatteink*, skatter, kommunalsk*, samfundssk*, fastighetsskatt*, statsandel*, finansiering, finansiell*, finansieringsverks*, finansverks*, räntein*, räntekost*, avskrivn*',
  },
} satisfies Readonly<Record<string, LibraryMoment>>;
