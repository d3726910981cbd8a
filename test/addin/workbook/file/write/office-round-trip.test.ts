import { read, utils, type WorkSheet } from '@e965/xlsx';
import { resultSheets as en } from '../../../../../addin/text/en/result-sheets';
import { resultSheets as fi } from '../../../../../addin/text/fi/result-sheets';
import { resultSheets as sv } from '../../../../../addin/text/sv/result-sheets';
import { writeWorkbook } from '../../../../../addin/workbook/file/write/workbook';
import type { SheetPlan } from '../../../../../engine/sheets/plan';
import { planSheets } from '../../../../../engine/sheets/write/plan-sheets';
import { analyse } from '../../../../../engine/views/analyse';
import { methodView } from '../../../../../engine/views/method';
import { publishAnalysis } from '../../../../../engine/views/publish';
import { smallTown, smallTownModel } from '../../../../engine/views/small-town';
import { budgetsOf, cityFile, jointModelFile, modelOf } from '../../../../samples/sample-files';
import { convert, pagesOf } from './libre-office';

jest.setTimeout(180_000);

interface Cells {
  /** Every cell with a value, by address; ratios apart. */
  readonly values: Map<string, unknown>;
  readonly ratios: Map<string, number>;
}

function planned(plan: SheetPlan): Cells {
  const cells: Cells = { values: new Map(), ratios: new Map() };
  plan.rows.forEach((row, r) => {
    let c = 0;
    for (const { value, style, span = 1 } of row) {
      const at = utils.encode_cell({ r, c });
      c += span;
      if (value === null || value === '') continue;
      if (typeof value === 'number' && (style === 'share' || style === 'totalShare')) cells.ratios.set(at, value);
      else cells.values.set(at, value);
    }
  });
  return cells;
}

function found(sheet: WorkSheet): Map<string, unknown> {
  const cells = Object.entries(sheet).filter(([key]) => !key.startsWith('!')) as [string, { v?: unknown }][];
  return new Map(cells.filter(([, { v }]) => v !== undefined && v !== '').map(([at, { v }]) => [at, v]));
}

async function mallikunta(): Promise<readonly SheetPlan[]> {
  const model = modelOf(jointModelFile);
  const { value } = analyse(await budgetsOf(model, cityFile), model);
  return planSheets(value!, fi, { method: methodView(model) });
}

test('Mallikunta: LibreOffice opens the workbook and saves every cell as it was, amounts to the cent', async () => {
  const plans = await mallikunta();
  const book = read(convert(writeWorkbook(plans), 'xlsx'));
  expect(book.SheetNames).toEqual(plans.map(({ name }) => name));
  for (const plan of plans) {
    const { values, ratios } = planned(plan);
    expect(values.size).toBeGreaterThan(10);
    const back = found(book.Sheets[plan.name]!);
    // LibreOffice saves 15 significant digits: all of every amount, not all of a ratio.
    for (const [at, ratio] of ratios) expect(back.get(at)).toBeCloseTo(ratio, 12);
    expect(new Map([...back].filter(([at]) => !ratios.has(at)))).toEqual(values);
  }
});

const published = publishAnalysis(smallTown(), smallTownModel.publication).value!;
test.each([
  ['small town, Finnish', () => planSheets(smallTown(), fi)],
  ['small town, Swedish', () => planSheets(smallTown(), sv)],
  ['small town, English', () => planSheets(smallTown(), en)],
  ['small town, published', () => planSheets(published, fi)],
  ['Mallikunta', mallikunta],
])('%s: the first sheet is exactly two A4 pages', async (_name, plan) => {
  const [first] = await plan();
  expect(pagesOf(convert(writeWorkbook([first!]), 'pdf'))).toBe(2);
});
