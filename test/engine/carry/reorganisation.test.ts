import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTagger, type TagDecision } from '../../../engine/allocation/tagging';
import { adaptLayouts } from '../../../engine/carry/adapt-layouts';
import type { CarryDocument } from '../../../engine/carry/carry-document';
import { carryOver, type CarriedOver } from '../../../engine/carry/carry-over';
import { renewRegister } from '../../../engine/carry/register';
import type { BudgetModel } from '../../../engine/model/model';
import { readModelDocument } from '../../../engine/model/read-document';
import { proposeForFile } from '../../../engine/sheets/read/propose-for-file';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import { reorganisedCity, sampleSheets, type ReorganisedCity } from '../../support/reorganised-city';

/** The sample's model, which remembers the lines of 2026. */
async function rememberingModel(): Promise<BudgetModel> {
  const json = readFileSync(join(__dirname, '../../../samples/mallikunta/malli.json'), 'utf8');
  const model = readModelDocument(json).value!;
  const budgets = readBudgets(await sampleSheets(), model.layouts, model.measures).value!;
  return { ...model, lines: [...renewRegister(model.lines, budgets)] };
}

async function carried(city: ReorganisedCity): Promise<{ model: BudgetModel; next: CarriedOver }> {
  const model = await rememberingModel();
  const { layouts } = adaptLayouts(model.layouts, proposeForFile([city.sheet]).value!, city.sheet.file);
  const budgets = readBudgets([city.sheet], layouts, model.measures).value!;
  return { model, next: carryOver(model, budgets) };
}

/** Of the lines that come from old ones: how many were carried from exactly these, from others, or from none; operating part alone. */
function score({ matched, changed, doubtful }: CarryDocument, { origins }: ReorganisedCity) {
  const ids = (lines: readonly { readonly line: string }[]): string =>
    lines
      .map(({ line }) => line)
      .sort()
      .join(' ');
  const found = new Map(
    [...matched, ...changed].flatMap(({ before, after }) => after.map(({ line }) => [line, ids(before)] as const)),
  );
  const asked = [...origins].filter(([, from]) => from.length > 0);
  const right = asked.filter(([id, from]) => found.get(id) === [...from].sort().join(' '));
  const wrong = asked.filter(([id, from]) => found.has(id) && found.get(id) !== [...from].sort().join(' '));
  const unsure = asked.filter(([id]) => doubtful.some(({ line }) => line === id));
  const invented = [...origins].filter(([id, from]) => from.length === 0 && found.has(id));
  return { asked: asked.length, right: right.length, wrong: wrong.map(([id]) => id), unsure: unsure.map(([id]) => id), invented };
}

/** The merged school: its two parts had different moments, so that only a person can say what the whole has. */
const mergedSchool = /^20250\//;

test('a city reorganised: new names and codes, a moved area, a merged school, a split centre; nothing is taken for what it is not', async () => {
  const city = await reorganisedCity();
  const { next } = await carried(city);
  const { asked, right, wrong, unsure, invented } = score(next.document, city);
  expect([wrong, invented]).toEqual([[], []]);
  expect(unsure.filter((line) => !mergedSchool.test(line))).toEqual([]);
  expect(right).toBe(asked - unsure.length);
  const ended = next.document.ended.filter(({ organiser }) => organiser === 'mallikunta').map(({ line }) => line);
  expect([...city.ended].filter((line) => !ended.includes(line))).toEqual([]);
});

test('every line that was taken over has the moment it had, doubtful ones none of last year', async () => {
  const city = await reorganisedCity();
  const { model, next } = await carried(city);
  const before = compileTagger(model);
  const old = new Map(model.lines!.map((line) => [line.line, line]));
  const layouts = adaptLayouts(model.layouts, proposeForFile([city.sheet]).value!, city.sheet.file).layouts;
  const budgets = readBudgets([city.sheet], layouts, model.measures).value!;
  const after = compileTagger(next.model);
  const momentsOf = (decision: TagDecision, { moments }: BudgetModel): string =>
    typeof decision === 'string' ? decision : decision.moments.map((at) => moments[at]!.id).join();
  const doubtful = new Set(next.document.doubtful.map(({ line }) => line));
  for (const line of budgets.flatMap(({ lines }) => lines)) {
    const [origin] = city.origins.get(line.id) ?? [];
    const known = origin === undefined ? undefined : old.get(origin);
    if (known === undefined) continue;
    if (doubtful.has(line.id)) expect(next.model.tags.some((tag) => tag.line === line.id)).toBe(false);
    else
      expect(momentsOf(after.decide(line, 2027), next.model)).toBe(
        momentsOf(before.decide({ ...known, id: known.line, kind: known.kind!, at: line.at, row: 0 }, 2027), model),
      );
  }
});

test('without last year in the file: by codes and names alone fewer lines are found, and still none wrongly', async () => {
  const city = await reorganisedCity({ withLastYear: false });
  const { asked, right, wrong, unsure, invented } = score((await carried(city)).next.document, city);
  expect([wrong, invented]).toEqual([[], []]);
  expect(right / asked).toBeGreaterThan(0.95);
  // The split centre: one part has a name alike, the other none that anybody could know.
  expect(unsure.filter((line) => !mergedSchool.test(line) && !line.startsWith('20163/'))).toEqual([]);
});
