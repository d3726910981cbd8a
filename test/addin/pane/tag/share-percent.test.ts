import { sharePercent } from '../../../../addin/pane/tag/share-percent';
import { texts } from '../../../../addin/text';
import { numbers } from '../../../../addin/text/numbers';

const words = { language: 'fi', text: texts.fi, numbers: numbers.fi } as const;
const said = (share: string): string => sharePercent(share, words).replace('\u00a0', ' ');

test.each([
  ['1', '100 %'],
  ['0.6', '60 %'],
  ['0.6667', '66,67 %'],
  ['0.3333', '33,33 %'],
  ['0.125', '12,5 %'],
  ['1/3', '33,3 %'],
  ['2/3', '66,7 %'],
  ['0.12345', '12,3 %'],
])('%s is said as %s, with the digits that were typed', (share, words) => expect(said(share)).toBe(words));
