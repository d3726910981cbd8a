import { usesFunctions } from '../../../addin/functions/uses-functions';

test.each([
  'MOMENTTI.AMOUNT("a")',
  '1+SUM(momentti.eurot ("a"),2)',
  '_xldudf_MOMENTTI_JAA_SUHTEESSA(A1,B1:B9)',
  '_xldudf_MOMENTTI_UUSI(1)',
  '"a"&MOMENTTI.PERHEAD(7)&"b"',
])('%s uses a function of ours', (formula) => expect(usesFunctions(formula)).toBe(true));

test.each([
  'SUM(A1:A9)',
  '"MOMENTTI.AMOUNT("',
  "'MOMENTTI.AMOUNT('!A1",
  'MOMENTTI_SUMMA+1',
  'OMAMOMENTTI.AMOUNT(1)',
  '_xldudf_MUU_MOMENTTI_AMOUNT(1)',
])('%s uses none', (formula) => expect(usesFunctions(formula)).toBe(false));
