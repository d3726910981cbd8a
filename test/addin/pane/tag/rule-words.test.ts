import { patternWords, ruleWords } from '../../../../addin/pane/tag/rule-words';
import { texts } from '../../../../addin/text';
import { languages, type Language } from '../../../../addin/text/language';
import { lineKinds } from '../../../../engine/model/terms';
import { numbers } from '../../../../addin/text/numbers';

const wordsOf = (language: Language) => ({ language, text: texts[language], numbers: numbers[language] });
const plain = (text: string): string => text.replaceAll('\u2060', '');

test('a rule is named by what it asks, in words', () => {
  expect(plain(ruleWords({ account: '4000..4999', kind: 'expense', Nimi: 'a|b*' }, wordsOf('fi')))).toBe(
    'Tili on 4000–4999, Laji on menot, Nimi on a tai b*',
  );
  expect(ruleWords({}, wordsOf('fi'))).toBe('kaikki rivit');
});

test.each(languages)('a kind of line is said as %s says it', (language) => {
  const words = wordsOf(language);
  for (const kind of lineKinds) expect(patternWords('kind', kind, words)).toBe(words.text.labels.lineKind[kind]);
  const { expense, income } = words.text.labels.lineKind;
  expect(patternWords('kind', 'expense|income', words)).toBe(`${expense} ${words.text.paneTag.rule.or} ${income}`);
});
