import fc from 'fast-check';
import { sheetLanguages } from '../../../engine/library/model-headings';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { gridOf } from '../../support/grid-of';
import { models } from '../../support/models';

describe.each(sheetLanguages)('model sheets in %s', (language) => {
  test('give back the model they were written from', () =>
    fc.assert(
      fc.property(models, (model) => {
        const read = readModel(modelSheets(model, language).map((plan) => gridOf(plan)));
        expect(read.issues).toEqual([]);
        expect(read.value).toEqual(model);
      }),
    ));
});
