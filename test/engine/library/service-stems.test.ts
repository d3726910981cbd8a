import { texts } from '../../../addin/text';
import { languages } from '../../../addin/text/language';
import { serviceStems } from '../../../engine/library/row-words';
import { foldText } from '../../../engine/model/fold-text';

/** Money of its own, and no service. */
const outside = /^(verot|skatter|taxes)/;

test.each(languages)('the name of every moment of the library in %s is seen to name a service', (language) => {
  const names = Object.values(texts[language].library.moments).map((name) => foldText(String(name)));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !outside.test(name) && !serviceStems.test(name))).toEqual([]);
});

test('what headings call money is no service', () => {
  const money = [
    'henkilöstön menot',
    'sosiaaliturvakulut',
    'palvelujen ostot',
    'muut toimintakulut',
    'personalkostnader',
    'salaries and other expenses',
  ];
  expect(money.filter((name) => serviceStems.test(name))).toEqual([]);
});
