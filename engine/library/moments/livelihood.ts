import type { LibraryMoment } from '../library-types';

/** Work, businesses, countryside and integration. */
export const livelihood = {
  employment: {
    service: 'employment',
    group: 'workingAge',
    directness: 'direct',
    driver: 'ages-16-64',
    fi: 'työllisyy*, työllistä*, työllisty*, työvoimapalv*, työvoimavir*, te palvel*, te toimisto*, palkkatu*, työmarkkinatu*, kuntaosuu* työmark*, työttömyystu*, kesätyö*',
    sv: 'sysselsätt*, arbetskraft*, arbetsmarkn*, an tjänst*, an byrå*, lönesubv*, arbetslös*, sommarjobb*, sommararb*',
  },
  integration: {
    service: 'integration',
    group: 'everyone',
    directness: 'direct',
    driver: 'overhead',
    fi: 'kotout*, maahanmuut*, pakolais*, monikulttuur*',
    sv: 'integration*, invandr*, flykting*, mångkult*',
  },
  'business-development': {
    service: 'business-development',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'elinkein*, elinvoima*, yrityspalv*, yrityspuisto*, yritysneuv*, yrittäj*, matkail*, markkinoin*, kehittämisyht*, kehitysyht*, seutukehit*, teollisuuspuisto*, teknologiapuisto*, tiedepuisto*',
    sv: 'näringsliv*, näringsväs*, näringspol*, näringstj*, livskraft*, företagstj*, företagspark*, företagsråd*, turis*, marknadsför*, utvecklingsbol*',
  },
  'rural-services': {
    service: 'rural-services',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'maaseut*, maatalous*, maataloush*, lomitus*, lomatoim*',
    sv: 'landsbygd*, lantbruk*, avbytar*',
  },
  'land-forest': {
    service: 'land-forest',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'metsätal*, metsätil*, metsät, metsien, maatil*, maa ja metsä*',
    sv: 'skogsbr*, skogsläg*, skogar, skogsväs*, jord och skog*',
  },
  'business-operations': {
    service: 'business-operations',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'satama*, *satama, energialait*, sähkölait*, kaukoläm*, lämpölait*, lämpöhuol*, liiketoim*, lentoas*, tuulipuisto*',
    sv: 'hamnen, hamn*, *hamn, energiv*, elverk*, fjärrvärm*, värmeverk*, affärsverks*, flygplats*, flygstat*',
  },
  'religious-cemeteries': {
    service: 'religious-cemeteries',
    group: 'everyone',
    directness: 'incidental',
    driver: 'overhead',
    fi: 'hautausm*, hautaust*, krematori*',
    sv: 'begravn*, kyrkog*, gravgård*, krematori*',
  },
} satisfies Readonly<Record<string, LibraryMoment>>;
