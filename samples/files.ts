import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../addin/workbook/file/write/workbook';
import { countyLines } from './hyvinvointialue/make/county';
import { countyWorkbook } from './hyvinvointialue/make/workbook';
import { modelSheets } from '../engine/sheets/write/model-sheets/model-sheets';
import { jsonText } from './json-text';
import { koelnModel } from './koeln/make/model';
import { cityLines } from './mallikunta/make/city';
import { readBasePopulation } from './mallikunta/make/base-population';
import { jointModel } from './mallikunta/make/model/model';
import { constructYears } from './mallikunta/make/population';
import { cityWorkbook } from './mallikunta/make/workbook';

/** Every made sample file by its path under samples/: the same bytes in every making. `root` is the samples folder. */
export function sampleFiles(root: string): ReadonlyMap<string, Uint8Array | string> {
  const base = readBasePopulation(readFileSync(join(root, 'mallikunta/data/vaesto-hameenlinna-2019.csv'), 'utf8'));
  const population = constructYears(base);
  const lines = cityLines(population);
  const model = jointModel(population, lines);
  return new Map<string, Uint8Array | string>([
    ['mallikunta/talousarvio-2026.xlsx', writeWorkbook(cityWorkbook(lines), { isMarked: false })],
    [
      'hyvinvointialue/kayttosuunnitelma-2026.xlsx',
      writeWorkbook(countyWorkbook(countyLines(population, lines)), { isMarked: false }),
    ],
    ['koeln/model.json', jsonText(koelnModel)],
    ['mallikunta/malli.json', jsonText(model)],
    ['mallikunta/malli.xlsx', writeWorkbook(modelSheets(model, 'fi'))],
  ]);
}
