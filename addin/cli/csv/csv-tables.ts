import type { PrintableDocument } from '../../../engine';
import type { CsvValue } from './csv';

export type FieldType = 'string' | 'number' | 'integer' | 'boolean';

export interface CsvField {
  readonly name: string;
  readonly type: FieldType;
  readonly description?: string;
}

/** One csv file of a result folder: its fields are the code's own names, the same in every language. */
export interface CsvTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly CsvField[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** Columns that hold euros: written as numbers with a decimal point. */
const decimals = new Set([
  'amount',
  'low',
  'high',
  'income',
  'net',
  'children',
  'unplaced',
  'perHead',
  'paid',
  'received',
  'childPerHead',
]);
const integers = new Set(['age', 'from', 'to', 'population', 'childPopulation', 'lines', 'year', 'recipients']);
const ratios = new Set(['share', 'value']);

/**
 * The cube and every table of the analysis, cube first. Every row begins with what may be done with it: a csv travels without the
 * file that describes it.
 */
export function csvTables(document: PrintableDocument): readonly CsvTable[] {
  const publication = document.publication === 'working' ? 'working: not for publication' : 'published';
  return describedTables(document).map((table) => ({
    ...table,
    fields: [{ name: 'publication', type: 'string' }, ...table.fields],
    rows: table.rows.map((row) => [publication, ...row]),
  }));
}

function describedTables(document: PrintableDocument): readonly CsvTable[] {
  const { measure, year } = document;
  const cube = document.cube.map((row) => ({ measure, year, ...row }));
  const keyed = ['name', 'amount', 'low', 'high', 'income', 'net', 'children', 'share', 'evidence'];
  const perHead = ['population', 'perHead'];
  const range = ['amount', 'low', 'high', 'income', 'net'];
  return [
    table('cube', 'Cube: every figure at segment level', cube, [
      ...[
        'measure',
        'year',
        'organiser',
        'service',
        'moment',
        'segment',
        'area',
        'directness',
        'evidence',
        'provider',
        'productionMode',
      ],
      ...['amount', 'income'],
    ]),
    table('by-age', 'By single year of age', document.byAge, ['age', ...range, ...perHead, 'evidence']),
    table('by-segment', 'By life-cycle segment', document.bySegment, [
      'segment',
      'name',
      'from',
      'to',
      ...range,
      ...perHead,
      'evidence',
    ]),
    table('by-service', 'By service', document.byService, ['key', ...keyed]),
    table('by-moment', 'By population moment', document.byMoment, ['key', 'service', 'directness', 'driver', 'lines', ...keyed]),
    table('by-directness', 'By directness', document.byDirectness, ['key', ...keyed]),
    table('by-evidence', 'By evidence', document.byEvidence, ['key', ...keyed]),
    table('by-area', 'By area', document.byArea, ['key', ...keyed, ...perHead]),
    table('by-organiser', 'By organiser', document.byOrganiser, ['key', ...keyed]),
    table('by-provider', 'By provider', document.byProvider, ['key', ...keyed]),
    table('by-production-mode', 'By production mode', document.byProductionMode, ['key', ...keyed]),
    table('by-prevention-level', 'By prevention level', document.byPreventionLevel, ['key', ...keyed]),
    table('remainder', 'Unallocated, by reason', document.remainder, ['reason', 'moment', 'lines', 'amount']),
    table('flows', 'Payments between organisers, counted once', document.flows, ['payer', 'payee', 'paid', 'received']),
    totalsTable(document),
  ].filter(({ name, rows }) => name === 'cube' || rows.length > 0);
}

/** Totals stand one under the other: which, and how much. Coverage is a ratio. */
function totalsTable({ totals, nested, children }: PrintableDocument): CsvTable {
  const { coverage, measuredCoverage, ...others } = totals;
  const amounts = Object.entries(others).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const rows: readonly (readonly [string, string])[] = [
    ...amounts,
    ...Object.entries(nested).map(([key, amount]): [string, string] => [`nested.${key}`, amount ?? '']),
    ...Object.entries(children.nested).map(([key, { amount }]): [string, string] => [`children.${key}`, amount ?? '']),
    ['coverage', coverage === null ? '' : String(coverage)],
    ['measuredCoverage', measuredCoverage === null ? '' : String(measuredCoverage)],
  ];
  return table(
    'totals',
    'Totals, nested totals and coverage',
    rows.map(([key, value]) => ({ key, value })),
    ['key', 'value'],
  );
}

function table(name: string, title: string, rows: readonly object[], columns: readonly string[]): CsvTable {
  const withheld = rows.some((row) => 'suppressed' in row);
  const fields = columns.map((column): CsvField => ({ name: column, type: typeOf(column) }));
  return {
    name,
    title,
    fields: withheld ? [...fields, { name: 'suppressed', type: 'boolean' }] : fields,
    rows: rows.map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      const cells = columns.map((column) => cell(column, values.get(column) ?? null));
      return withheld ? [...cells, values.get('suppressed') === true ? 'true' : 'false'] : cells;
    }),
  };
}

function typeOf(column: string): FieldType {
  if (decimals.has(column) || ratios.has(column)) return 'number';
  return integers.has(column) ? 'integer' : 'string';
}

function cell(column: string, value: unknown): CsvValue {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return decimals.has(column) || ratios.has(column) ? { decimal: value } : value;
}
