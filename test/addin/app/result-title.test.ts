import { resultTitle } from '../../../addin/app/result-title';
import type { BudgetModel, SheetGrid } from '../../../engine';

const model = (id: string, name: string): Pick<BudgetModel, 'organisers' | 'layouts'> => ({
  organisers: [{ id, name, kind: 'municipality' }],
  layouts: [{ id: 'one', organiser: id, sheet: 'TA', headerRow: 4 } as BudgetModel['layouts'][number]],
});
const sheet = (...rows: SheetGrid['rows']): readonly SheetGrid[] => [
  { name: 'TA', file: 'ta.xlsx', visibility: 'visible', rows, formulasWithoutValue: [], formulas: 0 },
];
const header = ['Lautakunta', 'Kustannuspaikka', 'TA 2026'];

test.each([['Mallikunta'], ['Salon kaupunki'], ['Jakobstads stad'], ['Pohjanmaan hyvinvointialue'], ['City of Oakland']])(
  '"%s" above the budget is whose budget it is',
  (name) => {
    const sheets = sheet([name], ['Talousarvio 2026'], [], header);
    expect(resultTitle(model('organiser', 'talousarvio-2026'), sheets, ['organiser'])).toBe(name);
  },
);

test.each([['Sivistyslautakunta'], ['Kunta'], ['Talousarvio 2026, kaupunginhallitus'], ['Toimikunta']])(
  '"%s" is nobody’s name',
  (text) => {
    const sheets = sheet([text], [], [], header, ['Mallikunta']);
    expect(resultTitle(model('organiser', 'talousarvio-2026'), sheets, ['organiser'])).toBe('talousarvio-2026');
  },
);

test('a name in the model goes before what a sheet says', () =>
  expect(resultTitle(model('salo', 'Salo'), sheet(['Mallikunta'], [], [], header), ['salo'])).toBe('Salo'));

test('several organisers have no one name', () => expect(resultTitle(model('a', 'A'), sheet(), ['a', 'b'])).toBeNull());
