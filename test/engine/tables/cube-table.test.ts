import { fromArrow, op, table, type ColumnTable } from 'arquero';
import fc from 'fast-check';
import { centsOf } from '../../../engine/money/amount';
import { cubeTable } from '../../../engine/tables/cube-table';
import { tableArrow, tableCsv } from '../../../engine/tables/formats';
import { momentTable, populationTable, segmentTable, serviceTable } from '../../../engine/tables/key-tables';
import { analyse } from '../../../engine/views/analyse';
import { type Analysis } from '../../../engine/views/source';
import { anyBudget, anyModel, makeBudget, makeModel } from '../../support/city';

/** Analyses of arbitrary cities. */
const anyAnalysis: fc.Arbitrary<Analysis> = fc
  .tuple(anyBudget, anyModel)
  .map(([budget, model]) => analyse([budget], model, { measure: 'TA 2026' }).value)
  .filter((analysis): analysis is Analysis => analysis !== null);

/** Facts whose columns have these values: by a join, because an arrow expression could not know them. */
const where = (facts: ColumnTable, values: Readonly<Record<string, string>>): ColumnTable =>
  facts.semijoin(table(Object.entries(values).map(([name, value]): [string, string[]] => [name, [value]])));

/** Cents by the values of a column, zero sums left out. */
function sums(facts: ColumnTable, by: string): Map<string, number> {
  const rolled = facts.groupby(by).rollup({ cents: op.sum('cents') });
  const keys = rolled.array(by) as (string | number | null)[];
  const cents = rolled.array('cents') as number[];
  return new Map(keys.map((key, at): [string, number] => [String(key), cents[at] ?? 0]).filter(([, sum]) => sum !== 0));
}

/** The same from a table of the analysis. */
const printed = (rows: readonly { readonly amount: string }[], keyOf: (at: number) => unknown): Map<string, number> =>
  new Map(
    rows.map(({ amount }, at): [string, number] => [String(keyOf(at)), centsOf(amount)]).filter(([, cents]) => cents !== 0),
  );

const sorted = (sum: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...sum].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** Expense with people in the measure shown. */
const placed = (analysis: Analysis): ColumnTable =>
  where(cubeTable(analysis), { measure: analysis.measure, kind: 'expense', place: 'allocated' });

describe("arquero's own verbs find the same cents as the engine's tables", () => {
  const agrees = (
    engine: (analysis: Analysis) => Map<string, number>,
    second: (analysis: Analysis) => Map<string, number>,
  ): void =>
    fc.assert(
      fc.property(anyAnalysis, (analysis) => {
        expect(sorted(second(analysis))).toEqual(sorted(engine(analysis)));
      }),
    );

  test('by single age', () =>
    agrees(
      ({ byAge }) => printed(byAge, (at) => byAge[at]?.age),
      (analysis) => sums(placed(analysis), 'age'),
    ));

  test('by segment, through a join on age', () =>
    agrees(
      ({ bySegment }) => printed(bySegment, (at) => bySegment[at]?.segment),
      (analysis) => sums(placed(analysis).join(segmentTable(analysis), 'age'), 'segment'),
    ));

  test('by moment', () =>
    agrees(
      ({ byMoment }) => printed(byMoment, (at) => byMoment[at]?.key),
      (analysis) => sums(placed(analysis), 'moment'),
    ));

  test('by directness, through a join on the moment', () =>
    agrees(
      ({ byDirectness }) => printed(byDirectness, (at) => byDirectness[at]?.key),
      (analysis) => sums(placed(analysis).select('moment', 'cents').join(momentTable(analysis), 'moment'), 'directness'),
    ));

  test('by area, money of no area included', () =>
    agrees(
      ({ byArea, totals }) => {
        const areas = printed(byArea, (at) => byArea[at]?.key);
        const rest =
          centsOf(totals.allocated) - [...areas].reduce((sum, [key, cents]) => (key === 'null' ? sum : sum + cents), 0);
        areas.delete('null');
        return rest === 0 ? areas : areas.set('null', rest);
      },
      (analysis) => sums(placed(analysis), 'area'),
    ));

  test('by service with the name of each', () =>
    agrees(
      ({ byService }) => printed(byService, (at) => byService[at]?.key),
      (analysis) => sums(placed(analysis).join_left(serviceTable(analysis), 'service'), 'service'),
    ));
});

test('all facts of a measure sum to its lines: nothing is lost between them', () =>
  fc.assert(
    fc.property(anyAnalysis, (analysis) => {
      const facts = where(cubeTable(analysis), { measure: analysis.measure });
      const inLines = facts.antijoin(table({ kind: ['investment', 'income'] }), 'kind');
      const total = [...sums(inLines, 'measure').values()].reduce((sum, cents) => sum + cents, 0);
      expect(total).toBe(centsOf(analysis.totals.lines));
    }),
  ));

test('the population joins to the facts and gives euros per head', () => {
  const budget = makeBudget([{ id: '1', cents: [10_100] }]);
  const model = makeModel({ rules: [{ id: 'r', when: { account: '1' }, shares: [{ moment: 'streets', share: 1 }] }] });
  const { value } = analyse([budget], model);
  if (value === null) throw new Error('the small city is refused');
  const whole = populationTable(value).filter('d => d.area === null && d.year === 2026');
  const perHead = placed(value)
    .join(whole, ['age', 'age'])
    .groupby('age')
    .rollup({ cents: op.sum('cents'), persons: op.max('persons') });
  const cents = perHead.array('cents') as number[];
  const persons = perHead.array('persons') as number[];
  value.byAge.forEach((row, age) => expect(Number(row.perHead)).toBeCloseTo((cents[age] ?? 0) / (persons[age] ?? 1) / 100, 2));
});

describe('formats', () => {
  const hostile = table({ name: ['=1+1', '+x', '@y', '-z', 'plain', 'a,"b"\nc'], cents: [-1, 2, 3, 4, 5, 6] });

  test('csv: texts that look like formulas are made harmless, numbers stay numbers', () => {
    expect(tableCsv(hostile)).toBe(`name,cents\n'=1+1,-1\n'+x,2\n'@y,3\n'-z,4\nplain,5\n"a,""b""\nc",6\n`);
  });

  test('Arrow: the same columns and values come back', () => {
    const back = fromArrow(tableArrow(hostile));
    expect(back.columnNames()).toEqual(hostile.columnNames());
    expect(back.array('name')).toEqual(hostile.array('name'));
    expect([...back.array('cents')]).toEqual(hostile.array('cents'));
  });

  test('a cube without money still has its columns', () => {
    const { value } = analyse([makeBudget([])], makeModel(), { measure: 'TA 2026' });
    if (value === null) throw new Error('the empty city is refused');
    expect(cubeTable(value).columnNames()).toEqual(expect.arrayContaining(['measure', 'age', 'cents', 'low', 'high']));
    expect(segmentTable(value).numRows()).toBe(101);
  });
});
