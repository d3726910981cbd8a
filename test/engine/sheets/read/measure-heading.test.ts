import { isIncrement, measureOfHeading } from '../../../../engine/sheets/read/measure-heading';

test.each([
  ['TP 2024', 'actual', 2024],
  ['TP24', 'actual', 2024],
  ['Tilinpäätös 2024', 'actual', 2024],
  ['Bokslut 2024', 'actual', 2024],
  ['Ergebnis 2010', 'actual', 2010],
  ['Toteutuma 2023', 'actual', 2023],
  ['Actual 2024', 'actual', 2024],
  ['TA 2026', 'budget', 2026],
  ['TA25', 'budget', 2025],
  ['KV-TA 2026', 'budget', 2026],
  ['Talousarvio 2025', 'budget', 2025],
  ['Talousarvioehdotus 2026', 'budget', 2026],
  ['Budget 2025', 'budget', 2025],
  ['Ansatz 2025', 'budget', 2025],
  ['Aiemmin budjetoitu 2023', 'budget', 2023],
  ['FY2016-17 Adopted', 'budget', 2017],
  ['muutettu TA 2025', 'amendedBudget', 2025],
  ['TA 2025 muutettu', 'amendedBudget', 2025],
  ['TA+muutokset 2025', 'amendedBudget', 2025],
  ['TA + TA-muutokset 2025', 'amendedBudget', 2025],
  ['Ändrad budget 2025', 'amendedBudget', 2025],
  ['Revised budget 2025', 'amendedBudget', 2025],
  ['TS 2027', 'plan', 2027],
  ['Taloussuunnitelma 2028', 'plan', 2028],
  ['Ekonomiplan 2027', 'plan', 2027],
  ['Plan 2012', 'plan', 2012],
  ['Ennuste 2025', 'forecast', 2025],
  ['TP-ennuste 2025', 'forecast', 2025],
  ['Prognos 2025', 'forecast', 2025],
  ['Forecast 2025', 'forecast', 2025],
  ['BS 2024', 'actual', 2024],
  ['Actual FY24', 'actual', 2024],
  ['Rechnungsergebnis 2023', 'actual', 2023],
  ['TAE 2026', 'budget', 2026],
  ['KS 2026', 'budget', 2026],
  ['BG 2026', 'budget', 2026],
  ['Budsjett 2026', 'budget', 2026],
  ['Talousarvio/Budget 2026', 'budget', 2026],
  ['Adopted 2025-26', 'budget', 2026],
  ['FY26 Proposed', 'budget', 2026],
  ['Kj:n esitys 2026', 'budget', 2026],
  ['MTA 2025', 'amendedBudget', 2025],
  ['Amended Budget FY2025', 'amendedBudget', 2025],
  ['EP 2027', 'plan', 2027],
  ['2026e', 'forecast', 2026],
  ['FY2026', 'other', 2026],
  ['2024', 'other', 2024],
  ['Budget', 'budget', null],
])('%s is %s of %p', (header, kind, year) => expect(measureOfHeading(header)).toMatchObject({ id: header, kind, year }));

test.each([
  ['Toteuma 1-8/2025', { from: 1, to: 8 }],
  ['Tot. 1-8 2025', { from: 1, to: 8 }],
  ['Utfall 1–8/2025', { from: 1, to: 8 }],
  ['Toteuma 1.1.-31.8.2025', { from: 1, to: 8 }],
  ['Tot. 4-6/25', { from: 4, to: 6 }],
  ['Tot. 08/25', { from: 1, to: 8 }],
  ['Toteuma 31.8.2025', { from: 1, to: 8 }],
  ['Utfall jan-aug 2025', { from: 1, to: 8 }],
  ['Toteuma tammi–elokuu 2025', { from: 1, to: 8 }],
])('%s covers months %p of 2025', (header, months) =>
  expect(measureOfHeading(header)).toMatchObject({ kind: 'periodActual', year: 2025, months }),
);

test.each([
  ['TP 2024 1 000 €', 'TP 2024'],
  ['TA 2026 (t€)', 'TA 2026'],
  ['Budget 2026, tkr', 'Budget 2026'],
])('the unit of %p is no part of its name', (header, id) => expect(measureOfHeading(header)).toMatchObject({ id }));

test.each(['I lisätalousarvio 2025', 'II LTA 2025', 'Tilläggsbudget 2025', 'TA-muutos 2025'])(
  '%s is a change to a budget',
  (header) => expect(isIncrement(header)).toBe(true),
);
test.each(['TA 2025 + muutokset', 'Muutettu TA 2025', 'TA 2026'])('%s is none', (header) =>
  expect(isIncrement(header)).toBe(false),
);

test('a line break in a heading is a space, and the version is kept', () => {
  expect(measureOfHeading('KV-TA\n2026')).toMatchObject({ id: 'KV-TA 2026', version: 'kv' });
});

test.each([
  'Muutos %',
  'Muutos TA 2025 - TA 2026',
  'TA 2026 / TP 2024 %',
  'Poikkeama 2025',
  'Lisätalousarvio 2025',
  'Aiemmin budjetoitu IX lisätalousarvio 2023',
  'TA-muutos 2025',
  'Förändring 2025',
  'TA 2026 €/as.',
  'HTV 2025',
  'Tili',
  'Kustannuspaikka',
  'Määräraha',
  'Palvelualueen nimi',
  '',
])('%p is no measure', (header) => expect(measureOfHeading(header)).toBeNull());
