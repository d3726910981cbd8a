import { functionIds } from '../../../addin/functions/declarations';
import { functions as fi } from '../../../addin/text/fi/functions';
import { functions as sv } from '../../../addin/text/sv/functions';
import { CellProblem, openExcel } from './excel-door';
import { analysed, smallModel, sourceOf } from './small-city';

const open = (analysis: Parameters<typeof sourceOf>[0] = analysed()) => {
  const source = { current: sourceOf(analysis) };
  return { source, ...openExcel(source, fi) };
};

test('every function is given to Excel under its id', () => {
  expect([...open().functions.keys()]).toEqual(functionIds);
});

test('formulas of one turn go out in one message, the same call once', async () => {
  const { enter, settle, messages } = open();
  const cells = Array.from({ length: 500 }, (_, at) => enter('AMOUNT', ['service', at % 2 ? 'school' : 'roads']));
  await settle();
  expect(messages.map((calls) => calls.length)).toEqual([2]);
  expect(cells.slice(0, 2).map(({ shows }) => shows)).toEqual([[59_500], [900_000]]);
});

test('a figure waits for the analysis, follows it, and is told of changes only', async () => {
  const { source, enter, settle, association, messages } = open(null);
  const cell = enter('AMOUNT', ['service', 'school']);
  const share = enter('COVERAGE', null);
  await settle();
  expect(cell.shows).toEqual([new CellProblem('#N/A', fi.problems.noAnalysis({}))]);
  source.current = sourceOf(analysed());
  association.refresh();
  await settle();
  association.refresh();
  await settle();
  expect(cell.shows.slice(1)).toEqual([900_000]);
  source.current = sourceOf(analysed(smallModel({ rules: [] })));
  cell.remove();
  association.refresh();
  await settle();
  expect(cell.shows).toHaveLength(2);
  expect(share.shows.slice(1)).toEqual([0.9595, 0]);
  expect(messages.at(-1)).toHaveLength(1);
});

test('with no formula in a cell nothing is asked', async () => {
  const { association, settle, messages } = open();
  association.refresh();
  await settle();
  expect(messages).toEqual([]);
});

test('pure arithmetic answers once and is left alone afterwards', async () => {
  const { enter, settle, association, messages } = open(null);
  const { shows } = enter('APPORTION', 10, [[1], [3]]);
  await settle();
  association.refresh();
  await settle();
  expect(shows).toEqual([[[2.5], [7.5]]]);
  expect(messages).toHaveLength(1);
});

test('an error has a code that can carry a message, and the message is in the user’s language', async () => {
  const { answer } = open();
  expect(await answer('APPORTION', 1.005, [[1]])).toEqual(new CellProblem('#VALUE!', fi.problems.notCents({ value: '1.005' })));
  expect(await answer('POPULATION', 1950, null, null, null)).toEqual(
    new CellProblem('#N/A', fi.problems.noPopulation({ year: 1950 })),
  );
  const table = await answer('CROSSTAB', 'palvelu', [['Sirkus']], 'ikä', [[7]], null);
  expect(table).toEqual([
    [new CellProblem('#VALUE!', 'Kohdassa palvelu ei ole arvoa "Sirkus". Mahdollisia ovat: Perusopetus, Kadut.')],
  ]);
});

test('a message that stands in a cell follows the language; formulas that were taken out are told no more', async () => {
  let words = fi;
  const { enter, settle, association } = openExcel({ current: sourceOf(analysed()) }, () => words);
  const [cell, gone] = [enter('AMOUNT', ['palvelu', 'Sirkus']), enter('AMOUNT', ['palvelu', 'Sirkus'])];
  await settle();
  gone.remove();
  words = sv;
  association.tellAgain();
  const said = cell.shows.map((shown) => (shown as CellProblem).message);
  expect(said).toHaveLength(2);
  expect(said[1]).toContain('Sirkus');
  expect(said[1]).not.toBe(said[0]);
  expect(gone.shows).toHaveLength(1);
});

test('repeated values may come as cells, lists or ranges; what is left out may be null or undefined', async () => {
  const { answer } = open();
  expect(await answer('AMOUNT', ['service', 'school'])).toBe(900_000);
  expect(await answer('AMOUNT', [[['service', 'school']]])).toBe(900_000);
  expect(await answer('AMOUNT', [[['service'], ['school']]])).toBe(900_000);
  expect(await answer('AMOUNT', null)).toBe(959_500);
  expect(await answer('AMOUNT', undefined)).toBe(959_500);
  expect(await answer('AMOUNT')).toBe(959_500);
});

test('when the worker is gone, cells say that the calculation stopped, and the fault is reported', async () => {
  const { answer, state, faults } = open();
  state.broken = true;
  const stopped = new CellProblem('#N/A', fi.problems.stopped({}));
  expect(await answer('COVERAGE', null)).toEqual(stopped);
  expect(await answer('APPORTION', 1, [[1]])).toEqual(stopped);
  expect(faults).toHaveLength(2);
});

test('an answer that a newer one overtook is not shown', async () => {
  const { AskedFormulas } = await import('../../../addin/functions/asked-formulas');
  const answers: ((value: number) => void)[] = [];
  const live = new AskedFormulas(
    () => new Promise((done) => answers.push((value) => done([value]))),
    () => undefined,
  );
  const shows: unknown[] = [];
  live.add({ id: 'COVERAGE', args: [null] }, (result) => void shows.push(result));
  await new Promise((done) => setTimeout(done, 0));
  live.refresh();
  await new Promise((done) => setTimeout(done, 0));
  answers[1]?.(2);
  await new Promise((done) => setTimeout(done, 0));
  answers[0]?.(1);
  await new Promise((done) => setTimeout(done, 0));
  expect(shows).toEqual([2]);
});
