import { numbers } from '../numbers';
import type { SuggestionSentences } from '../parts/suggestions';

const { count } = numbers.fi;

export const suggestions: SuggestionSentences = {
  'suggest.word': ({ word, text }) => `Nimessä ”${text}” on ”${word}”.`,
  'suggest.word-across': ({ text, other }) => `Nimi on ”${text}” ja sen yläpuolella ”${other}”.`,
  'suggest.general-word': ({ word, text }) =>
    `Nimessä ”${text}” on vain yleinen sana ”${word}”. Varmista, mihin palveluun rivi kuuluu.`,
  'suggest.area': ({ word, text }) => `Rivin oma nimi ei kerro palvelua. Sen yläpuolella on ”${text}”, jossa on ”${word}”.`,
  'suggest.heading': ({ word, text }) =>
    `Rivin oma nimi ei kerro palvelua. Rivi on otsikon ”${text}” alla, ja siinä on ”${word}”.`,
  'suggest.same-line': ({ label }) => `Rivi ”${label}” on jo ratkaistu näin.`,
  'suggest.same-name': ({ label, lines }) =>
    lines === 1
      ? `Samanniminen rivi ”${label}” on ratkaistu näin.`
      : `Samannimiset rivit ”${label}” (${count(lines)}) on ratkaistu näin.`,
  'suggest.similar': ({ label, likeness }) => `Muistuttaa riviä ”${label}” (samankaltaisuus ${count(likeness)}\u00a0%).`,
};
