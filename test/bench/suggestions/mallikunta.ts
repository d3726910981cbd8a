import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import { compileTagger } from '../../../engine/allocation/tagging';
import { readModelDocument } from '../../../engine/model/read-document';
import { readBudgets } from '../../../engine/sheets/read/read-budget';
import type { DecidedLine } from '../../../engine/suggest/suggester';

const folder = join(process.cwd(), 'samples/mallikunta');
const year = 2026;

/** Lines of the constructed sample and the service of the moment its person gave them, in place of a moment. */
export async function mallikuntaDecisions(): Promise<readonly DecidedLine[]> {
  const { value: model } = readModelDocument(readFileSync(join(folder, 'malli.json'), 'utf8'));
  if (model === null) throw new Error('the sample model cannot be read');
  const file = 'talousarvio-2026.xlsx';
  const sheets = await (await openFile(readFileSync(join(folder, file)), file)).read();
  const budgets = readBudgets(sheets, model.layouts, model.measures).value ?? [];
  const tagger = compileTagger(model);
  return budgets.flatMap((budget) =>
    budget.lines.flatMap((line): readonly DecidedLine[] => {
      const tag = tagger.decide(line, year);
      const moment = typeof tag === 'string' ? undefined : model.moments[tag.moments[0] ?? -1];
      return moment === undefined ? [] : [{ line, moment: moment.service }];
    }),
  );
}
