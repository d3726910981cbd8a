import { numbers } from '../numbers';
import type { SuggestionSentences } from '../parts/suggestions';

const { count } = numbers.sv;

export const suggestions: SuggestionSentences = {
  'suggest.word': ({ word, text }) => `Namnet ”${text}” innehåller ”${word}”.`,
  'suggest.word-across': ({ text, other }) => `Namnet är ”${text}” och ovanför står ”${other}”.`,
  'suggest.general-word': ({ word, text }) =>
    `Namnet ”${text}” innehåller bara det allmänna ordet ”${word}”. Kontrollera vilken tjänst raden hör till.`,
  'suggest.area': ({ word, text }) =>
    `Radens eget namn säger inte vilken tjänst det gäller. Ovanför står ”${text}”, som innehåller ”${word}”.`,
  'suggest.heading': ({ word, text }) =>
    `Radens eget namn säger inte vilken tjänst det gäller. Raden står under rubriken ”${text}”, som innehåller ”${word}”.`,
  'suggest.same-line': ({ label }) => `Raden ”${label}” har redan avgjorts så här.`,
  'suggest.same-name': ({ label, lines }) =>
    lines === 1
      ? `En rad med samma namn, ”${label}”, har avgjorts så här.`
      : `Rader med samma namn, ”${label}” (${count(lines)}), har avgjorts så här.`,
  'suggest.similar': ({ label, likeness }) => `Påminner om raden ”${label}” (likhet ${count(likeness)}\u00a0%).`,
};
