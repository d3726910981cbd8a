import { exactNumber } from '../../../addin/pane/exact-number';
import type { Words } from '../../../addin/pane/words';
import { numbers } from '../../../addin/text/numbers';

const fi = { language: 'fi', numbers: numbers.fi } as unknown as Words;
const en = { language: 'en', numbers: numbers.en } as unknown as Words;

test.each([
  ['0.025', '0,025', '0.025'],
  ['20710.18860', '20\u00a0710,18860', '20,710.18860'],
  ['-3', '\u22123', '\u22123'],
  ['1/3', '1/3', '1/3'],
])('%s keeps every digit', (text, finnish, english) => {
  expect([exactNumber(text, fi), exactNumber(text, en)]).toEqual([finnish, english]);
});
