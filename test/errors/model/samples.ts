import type { ModelIssues } from '../../../engine/issues/codes/model';
import type { CellValue } from '../../../engine/sheets/grid';

/** One small sample per finding about a model: what a person might have written, and what the finding says of it. */
export interface Sample {
  /** A JSON text or document; parts here replace those of the smallest good model. */
  readonly json?: string | Readonly<Record<string, unknown>>;
  /** Or the rows of model sheets, the marks included. */
  readonly sheets?: readonly (readonly (readonly CellValue[])[])[];
  /** Parameters the finding must carry. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The cell the finding points at. */
  readonly cell?: string;
}

const persons = (count: number | string) => Array.from({ length: 101 }, () => count);
const share = [{ moment: 'daycare', share: 1 }];
const about = { id: 'd', evidence: 'C', source: 'x' };
const driver = (fields: Record<string, unknown>) => ({ drivers: [{ ...about, ...fields }] });
const support = (fields: Record<string, unknown>) => ({
  supportCosts: [
    {
      organiser: 'city',
      method: 'reciprocal',
      field: 'costCentre',
      support: ['ICT', 'HR'],
      use: {},
      source: 'x',
      evidence: 'B',
      ...fields,
    },
  ],
});
const mark = (title: string) => [`${title} · momentti/model/1`];
const organisers = [mark('Järjestäjät'), ['Tunnus', 'Nimi'], ['city', 'Kaupunki']];
const segments = [mark('Ikäsegmentit'), ['Tunnus', 'Ikä alkaen', 'Ikä asti'], ['all', 0, 100]];
const services = [mark('Palvelut'), ['Tunnus', 'Nimi'], ['education', 'Opetus']];
const drivers = [mark('Jakoperusteet'), ['Tunnus', 'Jakotapa'], ['residents', 'Väestö']];
const moments = [
  mark('Väestömomentit'),
  ['Tunnus', 'Nimi', 'Palvelu', 'Kohdentuvuus', 'Jakoperuste'],
  ['daycare', 'Päiväkodit', 'education', 'Välittömästi', 'residents'],
];
const sheets = (...more: readonly (readonly CellValue[])[][]) => [organisers, segments, services, drivers, moments, ...more];

export const samples: { readonly [C in keyof ModelIssues]: Sample } = {
  'model.not-json': { json: '{ "schema": "momentti/model/1",\n  "organisers": [ }', params: { line: 2 } },
  'model.not-object': { json: '[]', params: { found: 'list' } },
  'model.repeated-key': {
    json: `{ "schema": "momentti/model/1",\n  "organisers": ${JSON.stringify([{ id: 'city', name: 'City' }])},
  "segments": ${JSON.stringify([{ id: 'all', from: 0, to: 100 }])},\n  "areas": [],\n  "areas": [] }`,
    params: { key: 'areas', line: 5 },
  },
  'model.invalid': {
    sheets: sheets([mark('Säännöt'), ['Tunnus', 'Väestömomentti', 'Osuus', 'Etusija'], ['r', 'daycare', 1, 'korkea']]),
    params: { path: 'rules › r › rank', expected: 'number', found: 'korkea' },
    cell: 'D3',
  },
  'model.newer-schema': {
    json: { schema: 'momentti/model/9' },
    params: { found: 'momentti/model/9', known: 'momentti/model/1' },
  },
  'model.unknown-schema': { json: { schema: 'someone/else' }, params: { found: 'someone/else' } },
  'model.unknown-field': {
    json: { rules: [{ id: 'r', when: {}, shares: share, validfrom: 2026 }] },
    params: { path: 'rules › r', field: 'validfrom' },
  },
  'model.unknown-sheet': { sheets: sheets([mark('Muistilista'), ['a']]), params: { title: 'Muistilista' }, cell: 'A1' },
  'model.no-headings': { sheets: sheets([mark('Alueet'), ['keskusta', 'Keskusta']]), params: { title: 'Alueet' }, cell: 'A2' },
  'model.no-sheets': { sheets: [[['Talousarvio 2026']]], params: { file: 'sample.xlsx' } },
  'model.unknown-column': {
    sheets: sheets([mark('Alueet'), ['Tunnus', 'Puhelin'], ['keskusta', '123']]),
    params: { header: 'Puhelin' },
    cell: 'B2',
  },
  'model.repeated-column': {
    sheets: sheets([mark('Alueet'), ['Tunnus', 'Nimi', 'Namn'], ['keskusta', 'a', 'b']]),
    params: { header: 'Namn' },
    cell: 'C2',
  },
  'model.missing-column': {
    sheets: sheets([mark('Säännöt'), ['Tunnus', 'Osuus'], ['r', 1], ['s', '1/2'], ['t', 1]]),
    params: { header: 'Väestömomentti' },
    cell: 'A2',
  },
  'model.duplicate-id': {
    sheets: sheets([mark('Alueet'), ['Tunnus'], ['keskusta'], ['keskusta']]),
    params: { what: 'area', id: 'keskusta', path: 'areas › keskusta' },
    cell: 'A4',
  },
  'model.unknown-code': {
    sheets: sheets([
      mark('Säännöt'),
      ['Tunnus', 'Ehto: kustannuspaikka', 'Väestömomentti', 'Osuus'],
      ['r', '41*', 'paivahoito', 1],
    ]),
    params: { what: 'moment', id: 'paivahoito', where: 'rules › r › shares › #1 › moment' },
    cell: 'C3',
  },
  'model.reversed': {
    json: { rules: [{ id: 'r', when: {}, shares: share, validFrom: 2027, validTo: 2026 }] },
    params: { where: 'rules › r › validTo', from: 2027, to: 2026 },
  },
  'model.incomplete': {
    json: { layouts: [{ id: 'l', organiser: 'city', headerRow: 1, expenseSign: 'positive', columns: [{ role: 'name' }] }] },
    params: { where: 'layouts › l › columns › #1', needs: 'column | header' },
  },
  'measures.disagree': {
    json: {
      measures: [{ id: 'TA 2026', kind: 'budget', year: 2026 }],
      layouts: [
        {
          id: 'l',
          organiser: 'city',
          headerRow: 1,
          expenseSign: 'positive',
          columns: [{ column: 'B', role: 'amount', measure: 'TA 2026' }],
          measures: [{ id: 'TA 2026', kind: 'budget', year: 2025 }],
        },
      ],
    },
    params: { measure: 'TA 2026', field: 'year', first: '2026', second: '2025' },
  },
  'segments.gap': {
    json: {
      segments: [
        { id: 'a', from: 0, to: 17 },
        { id: 'b', from: 19, to: 100 },
      ],
    },
    params: { from: 18, to: 18 },
  },
  'segments.overlap': {
    sheets: [organisers, [mark('Ikäsegmentit'), ['Tunnus', 'Ikä alkaen', 'Ikä asti'], ['a', 0, 18], ['b', 18, 100]]],
    params: { first: 'a', second: 'b', from: 18, to: 18 },
    cell: 'A4',
  },
  'shares.over-one': {
    json: { rules: [{ id: 'r', when: {}, shares: [{ moment: 'daycare', share: '1.1' }] }] },
    params: { where: 'rules › r', sum: '1.1' },
  },
  'shares.invalid': {
    sheets: sheets([mark('Säännöt'), ['Tunnus', 'Väestömomentti', 'Osuus'], ['r', 'daycare', '40 %']]),
    params: { where: 'rules › r', share: '40 %' },
    cell: 'C3',
  },
  'shares.zero': {
    json: { rules: [{ id: 'r', when: {}, shares: [{ moment: 'daycare', share: 0 }] }] },
    params: { where: 'rules › r' },
  },
  'driver.weights-zero': { json: driver({ kind: 'users', counts: [{ from: 0, to: 6, count: 0 }] }), params: { driver: 'd' } },
  'driver.weights-negative': {
    json: driver({ kind: 'users', counts: [{ from: 0, to: 6, count: -3 }] }),
    params: { driver: 'd', age: '0-6', path: 'drivers › d › counts › #1 › count' },
  },
  'driver.weights-invalid': {
    sheets: sheets(
      [mark('Jakoperusteet'), ['Tunnus', 'Jakotapa'], ['d', 'Käyttäjät']],
      [mark('Jakoperusteiden luvut'), ['Jakoperuste', 'Ikä alkaen', 'Ikä asti', 'Lukumäärä'], ['d', 0, 6, '12 lasta']],
    ),
    params: { driver: 'd', value: '12 lasta' },
    cell: 'D3',
  },
  'driver.unknown-age': { json: driver({ kind: 'exclusive', from: 7, to: 105 }), params: { driver: 'd', age: '105' } },
  'driver.ages-overlap': {
    json: driver({
      kind: 'profile',
      prices: [
        { from: 0, to: 6, perHead: 9 },
        { from: 6, to: 100, perHead: 3 },
      ],
    }),
    params: { driver: 'd', from: 6, to: 6 },
  },
  'driver.range-invalid': {
    json: driver({ kind: 'coefficient', from: 0, to: 17, share: 0.3, low: 0.4, high: 0.5 }),
    params: { driver: 'd', low: '0.4', share: '0.3', high: '0.5' },
  },
  'driver.children-over-persons': {
    json: driver({ kind: 'household', children: [{ from: 0, to: 17, count: 120 }], persons: 100 }),
    params: { driver: 'd', children: '120', persons: '100' },
  },
  'evidence.default-counted': {
    json: driver({ kind: 'exclusive', from: 7, to: 15, evidence: 'A', default: true }),
    params: { driver: 'd', evidence: 'A' },
  },
  'evidence.no-source': {
    json: driver({ kind: 'exclusive', from: 7, to: 15, evidence: 'A', source: '' }),
    params: { driver: 'd', evidence: 'A' },
  },
  'population.unknown-age': {
    sheets: sheets([
      mark('Väestö'),
      ['Vuosi', 2025],
      ['Ikä'],
      ...persons(3).map((count, age) => [age, count]),
      ['Yhteensä', 303],
    ]),
    params: { age: 'Yhteensä' },
    cell: 'A105',
  },
  'population.invalid': {
    json: { population: [{ year: 2025, area: null, persons: [-1, ...persons(3).slice(1)] }] },
    params: { year: 2025, area: '', age: 0, persons: '-1' },
  },
  'population.areas-disagree': {
    json: {
      areas: [{ id: 'north' }],
      population: [
        { year: 2025, area: null, persons: persons(3) },
        { year: 2025, area: 'north', persons: persons('2.5') },
      ],
    },
    params: { year: 2025, age: 0, areas: '2.5', whole: '3', ages: 101 },
  },
  'population.counted-twice': {
    json: {
      population: [
        { year: 2025, area: null, persons: persons(3) },
        { year: 2025, area: null, sex: 'female', persons: persons(1) },
      ],
    },
    params: { year: 2025, area: '' },
  },
  'support.basis-invalid': {
    json: support({ support: ['ICT'], use: { ICT: { school: 'paljon', library: 2 } } }),
    params: { from: 'ICT', to: 'school', basis: 'paljon' },
  },
  'index.invalid': {
    json: { priceIndex: { name: 'i', source: 'x', baseYear: 2025, values: [{ year: 2025, value: 0 }] } },
    params: { year: 2025, value: '0' },
  },
};

/** Findings of other rooms' codes that a model gives by itself. */
export const borrowed: Readonly<Record<'support.closed-loop' | 'support.serves-nobody' | 'index.missing', Sample>> = {
  'support.closed-loop': { json: support({ use: { ICT: { HR: 1 }, HR: { ICT: 1 } } }), params: { units: 'ICT, HR' } },
  'support.serves-nobody': { json: support({ use: { ICT: { school: 1 } } }), params: { units: 'HR' } },
  'index.missing': {
    json: { priceIndex: { name: 'i', source: 'x', baseYear: 2020, values: [{ year: 2025, value: 1 }] } },
    params: { year: 2020 },
  },
};
