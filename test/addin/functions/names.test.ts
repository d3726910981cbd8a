import { idsByName, readsAnalysis, withStoredNames, withTypedNames } from '../../../addin/functions/names';

test.each([
  ['SUM(_xldudf_MOMENTTI_AMOUNT("a",B1),1)', 'SUM(MOMENTTI.AMOUNT("a",B1),1)'],
  ['_XLDUDF_MOMENTTI_JAA_SUHTEESSA(A1,B1:B9)', 'MOMENTTI.APPORTION(A1,B1:B9)'],
  ['_xldudf_MOMENTTI_ASUKASTA.KOHTI(7)', 'MOMENTTI.PERHEAD(7)'],
  ['_xldudf_momentti_väestö(2026)+_xldudf_MOMENTTI_TÄCKNING()', 'MOMENTTI.POPULATION(2026)+MOMENTTI.COVERAGE()'],
  ['_xldudf_OTHER_AMOUNT(1)&"_xldudf_MOMENTTI_AMOUNT("', '_xldudf_OTHER_AMOUNT(1)&"_xldudf_MOMENTTI_AMOUNT("'],
  ["'_xldudf_MOMENTTI_AMOUNT('!A1", "'_xldudf_MOMENTTI_AMOUNT('!A1"],
])('%s becomes %s', (stored, typed) => expect(withTypedNames(stored)).toBe(typed));

test('no name means two functions', () => {
  expect(idsByName.get('MOMENTTI.EUROT')).toBe('AMOUNT');
  // Ids serve as the English names; every other name is of one function alone.
  expect(idsByName.size).toBe(3 * 8);
});

test.each([
  ['momentti.eurot("a",B1)+SUM(1)', '_xldudf_MOMENTTI_AMOUNT("a",B1)+SUM(1)'],
  ['MOMENTTI.ASUKASTA.KOHTI (7)', '_xldudf_MOMENTTI_PERHEAD (7)'],
  ['"MOMENTTI.AMOUNT("&MUU.AMOUNT(1)', '"MOMENTTI.AMOUNT("&MUU.AMOUNT(1)'],
])('%s is stored as %s', (typed, inFile) => {
  expect(withStoredNames(typed)).toBe(inFile);
  expect(withStoredNames(inFile)).toBe(inFile);
});

test.each([
  ['MOMENTTI.AMOUNT()', true],
  ['1+_xldudf_MOMENTTI_COVERAGE()', true],
  ['MOMENTTI.APPORTION(10,A1:A3)', false],
  ['HYPERLINK("https://momentti.example/","MOMENTTI.AMOUNT()")', false],
  ['SUM(A1)', false],
])('%s reads the analysis: %s', (formula, reads) => expect(readsAnalysis(formula)).toBe(reads));
