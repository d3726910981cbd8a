import type { ProductionMode } from '../model/terms';
import { compileWords, findWord, wordsOf, type MatchWord } from './match-words';

/**
 * Words that tell what kind of money a line is, not what for. They are looked for in account names, never in codes: a chart of
 * accounts differs by municipality, and no official code is written from memory.
 */
export interface LineWords {
  readonly fi: string;
  readonly sv: string;
  /** A text that holds one of these is never meant. */
  readonly not?: string;
}

/** Charged within the same organiser: rents, meals, shared-out costs. Internal audit and indoor air are not internal items. */
export const internalWords: LineWords = {
  fi: 'sisäinen, sisäiset, sisäisen, sisäisten, sisäisiä, sis vuokra*, sis er*, vyöryt*',
  sv: 'intern, interna, internt, internhyr*, internpost*, internfakt*, internköp*, internförsälj*, överför* kostnader, fördelade kostnader, kostnadsfördeln*',
  not: 'sisäi* tarkast*, sisäi* valvon*, sisäi* turval*, intern revis*, intern kontroll*, intern gransk*, intern tillsyn*',
};

/** Taxes, state grants, financial items, depreciation: outside the operating budget (METHODS section 6). */
export const nonOperatingWords: LineWords = {
  fi: 'verotul*, kunnallisvero*, kunnan tulovero*, tuloverosta, yhteisövero*, kiinteistövero*, valtionosuudet, valtionosuus, rahoitustuot*, rahoituskul*, rahoitustul*, rahoitusmen*, korkotuot*, korkotul*, korkokul*, korkomen*, poistot, poistojen, suunnitelman muka* poist*, arvonalent*, satunnai* tuot*, satunnai* kul*, satunnai* er*, poistoero*, tilikauden tulos, tilikauden yli*',
  sv: 'skatteink*, kommunalskatt*, samfundsskatt*, fastighetsskatt*, statsandelar, statsandel, finansieringsint*, finansieringskost*, finansiella int*, finansiella kost*, ränteint*, räntekost*, ränteutg*, avskrivn*, nedskrivn*, extraordinä*, avskrivningsdiff*, räkenskapsperiod*',
};

/** Names of accounts by kind of expense: what stands so in a line's name says nothing of its service. */
export const accountWords: LineWords = {
  fi: 'palkat, palkk*, henkilöstökul*, henkilöstömen*, henkilösivu*, eläkekul*, palvel* ostot, aineet, tarvikk*, aineet ja tarv*, avustukset, vuokrat, vuokrakul*, muut kulut, muut menot, toimintakul*, toimintamen*',
  sv: 'löner, lönekost*, personalkost*, lönebi*, pensionskost*, köp* av tjänster, material, förnödenh*, bidrag, hyror, hyreskost*, övriga kost*, övriga utg*, verksamhetskost*, verksamhetsutg*',
};

/** Accounts whose name says how the service is produced. */
export const productionWords: Readonly<Record<Extract<ProductionMode, 'purchased' | 'voucher'>, LineWords>> = {
  purchased: { fi: 'asiakaspalv* ost*, ostot asiakaspalv*', sv: 'köp* av kundtj*, kundtjänster' },
  voucher: { fi: 'palveluset*', sv: 'servicesed*' },
};

/** A test for texts that hold one of the words. */
export function wordTest({ fi, sv, not }: LineWords): (text: string) => boolean {
  const wanted = [...compileWords(fi, 'fi'), ...compileWords(sv, 'sv')];
  const refused = not === undefined ? [] : compileWords(not, 'fi');
  const holds = (list: readonly MatchWord[], words: readonly string[]) => list.some((word) => findWord(word, words) >= 0);
  return (text) => {
    const words = wordsOf(text);
    return holds(wanted, words) && !holds(refused, words);
  };
}
