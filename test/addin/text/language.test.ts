import { isLanguage, languageFromEnvironment } from '../../../addin/text/language';

test.each([
  [{ LANG: 'fi_FI.UTF-8' }, 'fi'],
  [{ LANG: 'sv_FI' }, 'sv'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LC_ALL: 'sv_SE', LC_MESSAGES: 'fi_FI', LANG: 'en_US' }, 'sv'],
  [{ LC_MESSAGES: 'fi_FI', LANG: 'sv_SE' }, 'fi'],
  [{ LC_ALL: '', LANG: 'fi_FI' }, 'fi'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{}, 'en'],
])('%j speaks %s', (environment, language) => expect(languageFromEnvironment(environment)).toBe(language));

test('only the three languages are languages', () => {
  expect(['fi', 'sv', 'en', 'de', '', 'toString'].filter(isLanguage)).toEqual(['fi', 'sv', 'en']);
});
