import * as fc from 'fast-check';
import type { CellValue, MergedCells, SheetGrid } from '../../../../engine/sheets/grid';
import { inspectSheets } from '../../../../engine/sheets/read/inspect-sheets';
import { proposeFile } from '../../../../engine/sheets/read/propose-for-file';
import { readBudget } from '../../../../engine/sheets/read/read-budget';
import { grid } from './open-fixture';

/** What a made-up budget sheet says, before it is laid out. */
interface Truth {
  readonly titles: number;
  readonly gap: boolean;
  readonly stacked: 'no' | 'merged' | 'plain';
  readonly unit: 1 | 1000 | 1000000;
  readonly unitIn: 'heading' | 'note';
  readonly sign: 'negative' | 'flag' | 'label';
  readonly columns: readonly ('code' | 'name')[];
  readonly years: number;
  readonly asText: boolean;
  readonly share: boolean;
  readonly notes: number;
  readonly lines: readonly { readonly income: boolean; readonly amounts: readonly number[] }[];
}

const line = fc.record({
  income: fc.boolean(),
  amounts: fc.array(fc.integer({ min: 3, max: 900_000 }), { minLength: 3, maxLength: 3 }),
});
const truths: fc.Arbitrary<Truth> = fc.record({
  titles: fc.integer({ min: 0, max: 3 }),
  gap: fc.boolean(),
  stacked: fc.constantFrom('no', 'merged', 'plain'),
  unit: fc.constantFrom(1, 1000, 1000000),
  unitIn: fc.constantFrom('heading', 'note'),
  sign: fc.constantFrom('negative', 'flag', 'label'),
  columns: fc.constantFrom(['code', 'name'], ['name', 'code'], ['name']),
  years: fc.integer({ min: 2, max: 3 }),
  asText: fc.boolean(),
  share: fc.boolean(),
  notes: fc.integer({ min: 0, max: 2 }),
  lines: fc
    .array(line, { minLength: 4, maxLength: 12 })
    .filter((all) => all.some(({ income }) => income) && all.filter(({ income }) => !income).length > 2),
});

const unitTexts = { 1: 'euroa', 1000: '1 000 €', 1000000: 'milj. €' } as const;
const kinds = ['Tilinpäätös', 'Talousarvio', 'Taloussuunnitelma'];

function written(amount: number, asText: boolean): CellValue {
  const grouped = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return asText ? `${amount < 0 ? '\u2212' : ''}${grouped}` : amount;
}

/** Lays a truth out as people do. */
function layOut(truth: Truth): {
  readonly sheet: SheetGrid;
  readonly headerRows: readonly number[];
  readonly roles: readonly string[];
} {
  const { columns, years, stacked, sign } = truth;
  const own = [...columns, ...(sign === 'flag' ? ['flag'] : [])];
  const roles = [...own, ...Array.from({ length: years }, () => 'amount'), ...(truth.share ? ['other'] : [])];
  const titleTexts = ['Kuusilahden kaupunki', 'Käyttötalouden erittely toimialoittain', 'Hyväksytty valtuustossa'];
  const rows: CellValue[][] = titleTexts.slice(0, truth.titles).map((text) => [text]);
  const merges: MergedCells[] = [];
  if (truth.unit !== 1 && truth.unitIn === 'note') rows.push([`Luvut: ${unitTexts[truth.unit]}`]);
  if (truth.gap && rows.length > 0) rows.push([]);
  const ownHeads = own.map((role) => ({ code: 'Koodi', name: 'Nimike', flag: 'Laji' })[role] ?? '');
  const inHeading = truth.unit !== 1 && truth.unitIn === 'heading' ? ` ${unitTexts[truth.unit]}` : '';
  const tail = truth.share ? ['Muutos-%'] : [];
  const first = rows.length + 1;
  if (stacked === 'no')
    rows.push([...ownHeads, ...kinds.slice(0, years).map((kind, at) => `${kind} ${2024 + at}${inHeading}`), ...tail]);
  else {
    rows.push([...ownHeads, `Talousarvio${inHeading}`, ...Array.from({ length: years - 1 }, () => null), ...tail]);
    rows.push([...own.map(() => null), ...Array.from({ length: years }, (_, at) => 2024 + at)]);
    if (stacked === 'merged') merges.push({ row: first, column: own.length, rows: 1, columns: years });
  }
  const headerRows = stacked === 'no' ? [first] : [first, first + 1];
  truth.lines.forEach(({ income, amounts }, at) => {
    const text: Record<string, CellValue> = {
      code: String(4010 + at),
      name: `${income ? 'Maksutulot' : 'Henkilöstökulut'} ${'ABCDEFGHIJKLMNOP'[at]}`,
      flag: income ? 'Tulot' : 'Menot',
    };
    const factor = sign === 'negative' && !income ? -1 : 1;
    rows.push([
      ...own.map((role) => text[role] ?? null),
      ...amounts.slice(0, years).map((amount) => written(factor * amount, truth.asText)),
      ...(truth.share ? [`${at},5 %`] : []),
    ]);
  });
  for (let note = 0; note < truth.notes; note++)
    rows.push(...(note === 0 ? [[]] : []), ['* Luku tarkentuu tilinpäätöksessä ja sitä on syytä seurata vuoden mittaan.']);
  return { sheet: { ...grid(rows, 'TA', 'tiedosto.xlsx'), merged: merges }, headerRows, roles };
}

test('what was laid out is what is found: headings, roles, unit, signs, lines, years and sums', () =>
  fc.assert(
    fc.property(truths, (truth) => {
      const { sheet, headerRows, roles } = layOut(truth);
      const [table, ...others] = inspectSheets([sheet], { file: sheet.file }).tables;
      expect(others).toEqual([]);
      const amounts = table!.columns.filter(({ role }) => role === 'amount');
      expect(table).toMatchObject({
        headerRows,
        unit: truth.unit,
        expenseSign: truth.sign,
        lines: truth.lines.length,
        dataRows: truth.lines.length,
      });
      expect(table!.columns.map(({ role }) => role)).toEqual(roles);
      expect(amounts.map(({ measure }) => measure!.year)).toEqual(amounts.map((_, at) => 2024 + at));
      expect(amounts.map(({ measure }) => measure!.kind)).toEqual(
        truth.stacked === 'no' ? ['actual', 'budget', 'plan'].slice(0, truth.years) : amounts.map(() => 'budget'),
      );
      amounts.forEach(({ column }, at) => {
        const sum = truth.lines.reduce(
          (total, { income, amounts: own }) => total + own[at]! * (truth.sign === 'negative' && !income ? -1 : 1),
          0,
        );
        expect(table!.sums[column]).toBe(`${sum * truth.unit}.00`);
      });
      expect(table!.confidence).toBeGreaterThan(0.8);
    }),
    { numRuns: 80 },
  ));

const cells: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 1980, max: 2110 })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Tili',
      'TA 2026',
      'Talousarvio',
      '2026',
      'Yhteensä',
      'Menot',
      'Tulot',
      '1 000 €',
      'Muutos %',
      '4000',
      '12 345,50',
      '-',
      '\u2212 5',
      '__proto__',
      'constructor',
      'Nimi',
      'summa',
      '=1+1',
      '<b>',
    ),
  },
  { weight: 2, arbitrary: fc.oneof(fc.string(), fc.boolean(), fc.constant({ error: '#REF!' })) },
);
const merges = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 4 },
);

test('any grid of any cells is read or refused, never thrown at, and always the same', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 14 }),
      merges,
      fc.constantFrom('TA', null),
      (rows, merged, name) => {
        const sheet: SheetGrid = { ...grid(rows, name), merged, hiddenRows: [2, 3] };
        const document = inspectSheets([sheet], { file: 'b.xlsx' });
        expect(inspectSheets([sheet], { file: 'b.xlsx' })).toEqual(document);
        for (const { confidence, lines, leafRows } of document.tables) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(leafRows).toHaveLength(lines);
        }
        proposeFile([sheet, sheet]);
        readBudget([sheet]);
      },
    ),
    { numRuns: 120 },
  ));

test('sheets that only look like tables take no longer than their size asks for', () => {
  const rows = (count: number, cells: (at: number) => CellValue[]) =>
    grid(
      Array.from({ length: count }, (_, at) => cells(at)),
      'TA',
    );
  const odd = [
    rows(3000, (at) => (at % 3 === 0 ? ['Tili', `Nimi ${at}`, `TA ${1990 + (at % 100)}`] : ['4000', 'x', at])),
    rows(3000, (at) => ['Tili', `TA ${1990 + (at % 100)}`, 'TA 2026']),
    rows(20, (at) => Array.from({ length: 2000 }, (_, column) => (at === 0 ? `TA ${2000 + (column % 50)}` : column))),
    rows(3000, (at) => (at === 0 ? ['Tili', 'TA 2026'] : [])),
  ];
  for (const sheet of odd) {
    const started = performance.now();
    proposeFile([sheet]);
    // Generous, for a machine that does eight things at once: what grows with the square of the size takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});
