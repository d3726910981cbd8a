import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { texts } from '../../addin/text';
import { issueSentence } from '../../addin/text/issue-sentence';
import type { Text } from '../../addin/text/text';
import type { BudgetModel } from '../../engine/model/model';
import { planSheets } from '../../engine/sheets/write/plan-sheets';
import { analyse } from '../../engine/views/analyse';
import { type Analysis } from '../../engine/views/source';
import { methodView } from '../../engine/views/method';
import { publishAnalysis } from '../../engine/views/publish';
import { smallTown, smallTownModel } from '../engine/views/small-town';
import { budgetsOf, modelOf } from '../samples/sample-files';
import { sheetText } from './sheet-text';

const { fi, sv, en } = texts;

/** The weights are the model's own figures, over a thousand rows: their laws are tested, their text is not. */
const unlisted = ['weights', 'tags'] as const;

const rendered = (document: Parameters<typeof planSheets>[0], model: BudgetModel, text: Text): string => {
  const words = text.resultSheets;
  const left = new Set(unlisted.map((key) => words.sheets[key]));
  const plans = planSheets(document, words, { method: methodView(model), sentenceOf: (issue) => issueSentence(issue, text) });
  return sheetText(plans.filter(({ name }) => !left.has(name)));
};

/** Compares with the reviewed text beside this file; UPDATE_GOLDEN=1 writes it anew, for review as a diff. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, `${name}.txt`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

async function sample(model: BudgetModel, files: readonly string[]): Promise<Analysis> {
  const { value } = analyse(await budgetsOf(model, ...files), model);
  if (value === null) throw new Error('the sample is refused');
  return value;
}

test.each([
  ['small-town.fi', fi],
  ['small-town.sv', sv],
  ['small-town.en', en],
])('%s', (name, words) => expectGolden(name, rendered(smallTown(), smallTownModel, words)));

test('small-town published', () => {
  const { value } = publishAnalysis(smallTown(), smallTownModel.publication);
  expectGolden('small-town-published.fi', rendered(value!, smallTownModel, fi));
});

test('Mallikunta and its county', async () => {
  const model = modelOf('mallikunta/malli.json');
  const document = await sample(model, ['mallikunta/talousarvio-2026.xlsx', 'hyvinvointialue/kayttosuunnitelma-2026.xlsx']);
  expectGolden('mallikunta-joint.fi', rendered(document, model, fi));
});

test('Mallikunta, working and published', async () => {
  const model = modelOf('mallikunta/malli.json');
  const document = await sample(model, ['mallikunta/talousarvio-2026.xlsx']);
  expectGolden('mallikunta.fi', rendered(document, model, fi));
  expectGolden('mallikunta-published.fi', rendered(publishAnalysis(document, model.publication).value!, model, fi));
});

test('Cologne: no population, so no figure per head', async () => {
  const model = modelOf('koeln/model.json');
  const document = await sample(model, ['koeln/de-koeln-teilergebnisplan.csv']);
  expectGolden('koeln.en', rendered(document, model, en));
});
