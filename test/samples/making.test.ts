import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../engine/sheets/read/model-sheets/read-model';
import { sampleFiles } from '../../samples/files';
import { gridsOf, jointModelFile, modelOf, root } from './sample-files';

const made = sampleFiles(root);

test('making twice gives the same bytes', () => {
  const again = sampleFiles(root);
  expect([...again.keys()]).toEqual([...made.keys()]);
  for (const [path, content] of made) expect(Buffer.from(again.get(path)!).equals(Buffer.from(content))).toBe(true);
});

test.each([...made.keys()])('the committed %s is what the script makes', (path) => {
  expect(readFileSync(join(root, path)).equals(Buffer.from(made.get(path)!))).toBe(true);
});

test('the model in sheets is the model in JSON', async () => {
  const { value, issues } = readModel(await gridsOf('mallikunta/malli.xlsx'));
  expect(issues).toEqual([]);
  expect(value).toEqual(modelOf(jointModelFile));
});

test('the first sheet of every constructed workbook says so', async () => {
  for (const file of ['mallikunta/talousarvio-2026.xlsx', 'hyvinvointialue/kayttosuunnitelma-2026.xlsx']) {
    const [first] = await gridsOf(file);
    expect(first!.rows.flat()).toContainEqual(expect.stringMatching(/^Rakennettu esimerkki, ei oikea /));
  }
});
