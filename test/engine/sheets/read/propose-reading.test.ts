import { proposeReading, proposingReading } from '../../../../engine/sheets/read/propose-reading';
import { readBudgets } from '../../../../engine/sheets/read/read-budget';
import type { SheetGrid } from '../../../../engine/sheets/grid';

const sheet = (rows: SheetGrid['rows']): SheetGrid => ({
  name: 'TA2026',
  file: 'a.xlsx',
  visibility: 'visible',
  rows,
  formulas: 0,
  formulasWithoutValue: [],
});

const lines = Array.from({ length: 30 }, (_, at): SheetGrid['rows'][number] => [`${4000 + at}`, `Menot ${at}`, 100 + at]);
const oneSided = sheet([['Tili', 'Nimi', 'TA 2026'], ...lines]);

/** Sum of the read lines, expense plus, income minus, in cents. */
function sumOf(grid: SheetGrid, ...answers: Parameters<typeof proposeReading>[1] & readonly object[]): number {
  const { layouts } = proposeReading([grid], answers);
  const [budget] = readBudgets([grid], layouts, []).value ?? [];
  return [...(budget?.columns[0]?.cents ?? [])].reduce((sum, cents) => sum + cents, 0);
}

test('without answers it is what the file alone suggests', () => {
  const { tables, layouts } = proposeReading([oneSided]);
  expect(tables).toHaveLength(1);
  expect(layouts).toEqual(tables.map(({ layout }) => layout));
  expect(tables[0]?.found.questions.map(({ id }) => id)).toContain('unit');
});

test('every offered answer reads the sum it was offered with', () => {
  const [table] = proposeReading([oneSided]).tables;
  const { questions } = table!.found;
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    for (const option of question.options) {
      const answer = { table: table!.layout.id, question: question.id, value: option.value };
      expect(sumOf(oneSided, answer) / 100).toBe(Number(option.sum));
      const again = proposeReading([oneSided], [answer]).tables[0]!.found.questions.find(({ id }) => id === question.id);
      expect(again?.options.find(({ chosen }) => chosen)?.value).toBe(option.value);
    }
  }
});

test('an answer that was never offered changes nothing', () => {
  const [first] = proposeReading([oneSided]).tables;
  const answers = [{ table: first!.layout.id, question: 'unit' as const, value: '17' }];
  expect(proposeReading([oneSided], answers).layouts).toEqual(proposeReading([oneSided]).layouts);
});

test('in steps it is the same, and every sheet is a step', () => {
  const sheets = Array.from({ length: 7 }, (_, at) => ({ ...oneSided, name: `T${at}` }));
  const steps = proposingReading(sheets);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThanOrEqual(7);
  expect(step.value).toEqual(proposeReading(sheets));
});
