import { withoutPrefixes, withPrefixes } from '../../../../addin/workbook/browser/newer-functions';

test.each([
  ['IFS(A1>1,2)+xlookup (A1,B:B,C:C)', '_xlfn.IFS(A1>1,2)+_xlfn.xlookup (A1,B:B,C:C)'],
  ['TEXTJOIN(",",TRUE,"IFS(",A1)', '_xlfn.TEXTJOIN(",",TRUE,"IFS(",A1)'],
  ["SUM(FILTER('IFS('!A1:A3,B1:B3))", "SUM(_xlfn._xlws.FILTER('IFS('!A1:A3,B1:B3))"],
  ['SUMIFS(A:A,B:B,1)+IFERROR(A1,0)', 'SUMIFS(A:A,B:B,1)+IFERROR(A1,0)'],
])('%s is %s in a file', (typed, inFile) => {
  expect(withPrefixes(typed)).toBe(inFile);
  expect(withoutPrefixes(inFile)).toBe(typed);
  expect(withPrefixes(inFile)).toBe(inFile);
});
