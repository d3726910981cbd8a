import { texts } from '../../../addin/text';
import { issueSentence } from '../../../addin/text/issue-sentence';
import { languages } from '../../../addin/text/language';
import type { PeopleIssues } from '../../../engine/issues/codes/people';
import type { CellValue } from '../../../engine/sheets/grid';
import { readCounts } from '../../../engine/sheets/read/people/read-counts';
import { readPopulation } from '../../../engine/sheets/read/people/read-population';
import { readPopulationSheets } from '../../../engine/sheets/read/people/read-population-sheets';
import { grid } from '../../engine/sheets/read/open-fixture';

const ages = Array.from({ length: 101 }, (_, age) => age);
const table = (...more: CellValue[][]): CellValue[][] => [['Ikä', '2024'], ...ages.map((age) => [age, 1]), ...more];
const areaRows = (areas: Readonly<Record<string, number>>): CellValue[][] =>
  Object.entries(areas).flatMap(([area, persons]) => ages.map((age) => [area, age, persons]));

/** One small table a finding: what somebody might bring, and what is said of it. */
const samples: {
  readonly [C in keyof PeopleIssues]: {
    readonly rows: readonly (readonly CellValue[])[];
    readonly params: PeopleIssues[C];
    readonly cell?: string;
    readonly read?: 'counts' | 'ours' | 'areas' | 'sheets';
  };
} = {
  'people.no-table': {
    rows: [
      ['Nimi', 'Arvo'],
      ['a', 1],
    ],
    params: {},
  },
  'people.no-figures': {
    rows: [
      ['Ikä', 'Huom'],
      [1, 'x'],
    ],
    params: { columns: 'Ikä, Huom' },
    cell: 'A1',
  },
  'people.no-year': { rows: [['Ikä', 'Väestö'], ...ages.map((age) => [age, 1])], params: {} },
  'people.not-age': {
    rows: table(['alle kouluikäiset', 5]),
    params: { text: 'alle kouluikäiset', row: 103, count: 1 },
    cell: 'A103',
  },
  'people.not-number': {
    rows: [
      ['Ikä', '2024'],
      [0, 'n. 20'],
    ],
    params: { text: 'n. 20', column: '2024' },
    cell: 'B2',
  },
  'people.band': {
    rows: [
      ['Ikä', '2024'],
      ['0-4', 20],
    ],
    params: { text: '0-4', row: 2 },
    cell: 'B2',
  },
  'people.twice': { rows: table([7, 2]), params: { age: 7, place: '', year: 2024, first: 9, row: 103 }, cell: 'B103' },
  'people.ages-missing': { rows: table().slice(0, -4), params: { place: '', year: 2024, ages: '97-100', count: 1 } },
  'people.several-municipalities': {
    rows: [
      ['Kunta', 'Ikä', '2024'],
      ['Espoo', 1, 2],
      ['Vantaa', 1, 2],
    ],
    params: { count: 2, examples: 'Espoo, Vantaa' },
  },
  'people.others-left': {
    rows: [['Kunta', 'Ikä', '2024'], ...ages.map((age) => ['Espoo', age, 2]), ['Vantaa', 1, 2]],
    params: { taken: 'Espoo', count: 1 },
    read: 'ours',
  },
  'people.one-sex': { rows: [['Ikä', '2024 Miehet'], ...ages.map((age) => [age, 1])], params: { sex: 'male' } },
  'people.new-areas': {
    rows: [['Alue', 'Ikä', '2024'], ...areaRows({ '01': 1, '2': 3 })],
    params: { count: 1, examples: '2' },
    read: 'areas',
  },
  'people.projection': { rows: [['Ikä', '2026', '2027'], ...ages.map((age) => [age, 1, 2])], params: { years: '2026-2027' } },
  'people.on-two-sheets': { rows: table(), params: { first: 'T', second: 'T', year: 2024, place: '' }, read: 'sheets' },
  'people.whole-found': {
    rows: [['Alue', 'Ikä', '2024'], ...areaRows({ Mallikunta: 5, Pohjoinen: 2, Etelä: 3 })],
    params: { place: 'Mallikunta' },
  },
  'people.whole-unclear': {
    rows: [['Alue', 'Ikä', '2024'], ...areaRows({ Mallikunta: 103, Pohjoinen: 40, Etelä: 60 })],
    params: { place: 'Mallikunta' },
  },
  'people.only-place': {
    rows: [['Alue', 'Ikä', '2024'], ...areaRows({ Pohjoinen: 2 })],
    params: { place: 'Pohjoinen' },
  },
  'people.total-differs': {
    rows: table(['Yhteensä', 9999]),
    params: { place: '', year: 2024, row: 103, total: '9999', sum: '101' },
    cell: 'B103',
  },
  'people.year-taken': {
    rows: [
      ['Ikä', '2023', '2024'],
      [7, 1, 2],
    ],
    params: { year: 2024, others: '2023' },
    read: 'counts',
  },
};

test.each(Object.entries(samples))('%s', (code, { rows, params, cell = null, read }) => {
  const sheet = grid(rows, 'T', 'vaesto.csv');
  const options = {
    thisYear: 2026,
    ...(read === 'ours' && { whole: ['Espoo'] }),
    ...(read === 'areas' && { areas: [{ id: '01' }, { id: '02' }] }),
  };
  const { issues } =
    read === 'counts'
      ? readCounts(sheet)
      : read === 'sheets'
        ? readPopulationSheets([sheet, sheet], options)
        : readPopulation(sheet, options);
  const issue = issues.find((one) => one.code === code);
  expect(issue).toMatchObject({ params, at: { file: 'vaesto.csv', sheet: 'T', cell } });
  for (const language of languages) expect(issue && issueSentence(issue, texts[language])).not.toMatch(/undefined|NaN|\[object/);
});
