import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openFile } from '../../../addin/workbook/file/file-workbook';
import { writeWorkbook } from '../../../addin/workbook/file/write/workbook';
import { checkModel } from '../../../engine/checks/check-model';
import { sheetLanguages, type SheetLanguage } from '../../../engine/library/model-headings';
import type { BudgetModel } from '../../../engine/model/model';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { models } from '../../support/models';

/** Through the bytes of a real workbook and back. */
async function throughWorkbook(model: BudgetModel, language: SheetLanguage) {
  const bytes = writeWorkbook(modelSheets(model, language));
  return readModel(await (await openFile(bytes, 'model.xlsx')).read());
}

test('a model survives a real workbook, awkward texts included', () =>
  fc.assert(
    fc.asyncProperty(models, fc.constantFrom(...sheetLanguages), async (model, language) => {
      const read = await throughWorkbook(model, language);
      expect(read.issues).toEqual([]);
      expect(read.value).toEqual(model);
    }),
    { numRuns: 25 },
  ));

describe.each(['mallikunta/malli.json', 'koeln/model.json'])('samples/%s', (file) => {
  const { value, issues, places } = readModel(readFileSync(`samples/${file}`, 'utf8'));

  test('reads and checks without a finding', () => {
    expect(issues).toEqual([]);
    expect(value && checkModel(value, places)).toEqual([]);
  });

  test.each(sheetLanguages)('is the same model as a workbook in %s', async (language) => {
    const read = await throughWorkbook(value!, language);
    expect(read.issues).toEqual([]);
    expect(read.value).toEqual(value);
  });
});
