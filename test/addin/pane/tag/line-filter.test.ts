import { firstSettings, lineFilters, queryOf, safeLevel } from '../../../../addin/pane/tag/line-filter';
import { safeConfidence } from '../../../../engine';

test('each filter asks the desk for something else', () => {
  const asked = lineFilters.map((filter) => JSON.stringify(queryOf({ ...firstSettings, filter, sheetKeys: ['a'] })));
  expect(new Set(asked).size).toBe(lineFilters.length);
});

test('what is not chosen is not asked', () =>
  expect(queryOf({ ...firstSettings, filter: 'all', search: '  ', sheetKeys: ['a'] })).toEqual({ order: 'sheet' }));

test('search, moment and order hold together with the filter', () =>
  expect(queryOf({ ...firstSettings, search: ' koulu ', moment: 'm', order: 'amount' })).toEqual({
    search: 'koulu',
    moment: 'm',
    order: 'amount',
    tagged: 'untagged',
  }));

test('suggestions are asked for from the chosen level', () =>
  expect(queryOf({ ...firstSettings, filter: 'suggested', level: 0.8 })).toEqual({ order: 'sheet', suggested: 0.8 }));

test('the level that is called safe is the one that was measured', () => expect(safeLevel).toBe(safeConfidence));
