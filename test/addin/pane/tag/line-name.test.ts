import { lineTitle, lineUnder } from '../../../../addin/pane/tag/line-name';
import { texts } from '../../../../addin/text';
import { numbers } from '../../../../addin/text/numbers';

const words = { language: 'fi', text: texts.fi, numbers: numbers.fi } as const;
const row = {
  code: '2110 4000',
  under: ['Päiväkoti Kielo', 'Varhaiskasvatus', 'SIVISTYSLAUTAKUNTA'],
  label: 'Palkat ja palkkiot',
  amount: '1234.00',
};

test('a line is named by where it stands, what it is and what it costs', () => {
  expect(lineTitle({ ...row, kind: 'expense' }, words)).toMatch(
    /^2110 4000 · Päiväkoti Kielo · Varhaiskasvatus: Palkat ja palkkiot, 1\s234\s€$/u,
  );
  expect(lineTitle({ ...row, amount: '-5.00', kind: 'income' }, words)).toMatch(/: Palkat ja palkkiot, tulo 5\s€$/u);
});

test('nothing is said twice, and a line without place or money is named by its name', () => {
  expect(lineUnder({ ...row, code: 'Palkat ja palkkiot' })).toBe('Päiväkoti Kielo · Varhaiskasvatus · SIVISTYSLAUTAKUNTA');
  expect(lineTitle({ code: '', under: [], label: 'Muut', amount: null, kind: 'expense' }, words)).toBe('Muut');
});
