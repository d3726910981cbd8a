import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { texts } from '../../../addin/text';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import { compileTagger } from '../../../engine/allocation/tagging';
import { checkModel } from '../../../engine/checks/check-model';
import { startFromLibrary } from '../../../engine/library/start-from-library';
import type { Budget } from '../../../engine/model/budget';
import type { BudgetModel } from '../../../engine/model/model';
import { readModelDocument } from '../../../engine/model/read-document';
import { readBudgets } from '../../../engine/sheets/read/read-budget';

const samples = join(__dirname, '../../../samples');

function modelAt(path: string): BudgetModel {
  const { value } = readModelDocument(readFileSync(join(samples, path), 'utf8'));
  if (value === null) throw new Error(`${path} is no model`);
  return value;
}

async function budgetsAt(path: string, model: BudgetModel): Promise<readonly Budget[]> {
  const sheets = await (await openFile(readFileSync(join(samples, path)), basename(path))).read();
  const { value } = readBudgets(sheets, model.layouts, model.measures);
  if (value === null) throw new Error(`${path} is no budget`);
  return value;
}

/** Cents of expense lines, and of those whose service the library suggests as the model's person has tagged them. */
function agreement(budget: Budget, hand: BudgetModel, suggested: BudgetModel, year: number): { all: number; same: number } {
  const cents = budget.columns.find(({ measure }) => measure.kind === 'budget' && measure.year === year)?.cents;
  const serviceOf = (model: BudgetModel) => {
    const tagger = compileTagger(model);
    return (index: number): string | null => {
      const line = budget.lines[index];
      const tag = line === undefined ? 'untagged' : tagger.decide(line, year);
      return typeof tag === 'string' ? null : (model.moments[tag.moments[0] ?? -1]?.service ?? null);
    };
  };
  const [byHand, byLibrary] = [serviceOf(hand), serviceOf(suggested)];
  const expenses = budget.lines.flatMap(({ kind }, index) => (kind === 'expense' ? [index] : []));
  const sum = (indexes: readonly number[]) => indexes.reduce((total, index) => total + (cents?.[index] ?? 0), 0);
  return {
    all: sum(expenses),
    same: sum(expenses.filter((index) => byHand(index) !== null && byHand(index) === byLibrary(index))),
  };
}

/** Both the sample and the library come from one hand, so this flatters: it guards against a broken library, it does not measure it. */
test('on Mallikunta the library agrees with the person who tagged it on at least 70 % of the expense euros', async () => {
  const hand = modelAt('mallikunta/malli.json');
  const budgets = await budgetsAt('mallikunta/talousarvio-2026.xlsx', hand);
  const { value } = startFromLibrary(budgets, hand.layouts, texts.fi.library);
  if (value === null) throw new Error('no model');
  expect(checkModel(value)).toEqual([]);
  const parts = budgets.map((budget) => agreement(budget, hand, value, 2026));
  const [all, same] = [parts.reduce((sum, part) => sum + part.all, 0), parts.reduce((sum, part) => sum + part.same, 0)];
  process.stdout.write(
    `library, Mallikunta: the same service as by hand for ${((100 * same) / all).toFixed(1)} % of expense euros\n`,
  );
  expect(all).toBeGreaterThan(0);
  expect(same / all).toBeGreaterThanOrEqual(0.7);
});

test('on Cologne, whose names are German, the library starts a sound model and names most of the sub-plans', async () => {
  const hand = modelAt('koeln/model.json');
  const budgets = await budgetsAt('koeln/de-koeln-teilergebnisplan.csv', hand);
  const { value } = startFromLibrary(budgets, hand.layouts, texts.en.library);
  if (value === null) throw new Error('no model');
  expect(checkModel(value)).toEqual([]);
  const tagger = compileTagger(value);
  const lines = budgets.flatMap((budget) => budget.lines.filter(({ kind }) => kind === 'expense'));
  const named = lines.filter((line) => typeof tagger.decide(line, 2015) !== 'string');
  expect(named.length / lines.length).toBeGreaterThanOrEqual(0.5);
});
