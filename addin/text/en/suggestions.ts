import { numbers } from '../numbers';
import type { SuggestionSentences } from '../parts/suggestions';

const { count } = numbers.en;

export const suggestions: SuggestionSentences = {
  'suggest.word': ({ word, text }) => `The name “${text}” holds “${word}”.`,
  'suggest.word-across': ({ text, other }) => `The name is “${text}” and it stands under “${other}”.`,
  'suggest.general-word': ({ word, text }) =>
    `The name “${text}” holds only the general word “${word}”. Check which service the line belongs to.`,
  'suggest.area': ({ word, text }) =>
    `The line’s own name does not tell the service. It stands under “${text}”, which holds “${word}”.`,
  'suggest.heading': ({ word, text }) =>
    `The line’s own name does not tell the service. It stands under the heading “${text}”, which holds “${word}”.`,
  'suggest.same-line': ({ label }) => `The line “${label}” has already been decided so.`,
  'suggest.same-name': ({ label, lines }) =>
    lines === 1
      ? `A line of the same name, “${label}”, was decided so.`
      : `Lines of the same name, “${label}” (${count(lines)}), were decided so.`,
  'suggest.similar': ({ label, likeness }) => `Looks like the line “${label}” (${count(likeness)}% alike).`,
};
