import { readFileSync } from 'node:fs';
import { checkModel } from '../../../engine/checks/check-model';
import { headings } from '../../../engine/library/model-headings';
import { fieldOf, tableKeys, vocabularies } from '../../../engine/model/sheet-tables';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { modelSheets } from '../../../engine/sheets/write/model-sheets/model-sheets';
import { markdownTable, unpadded } from '../../support/markdown-table';

/** docs/MODEL.md promises that a stranger can write a model from it: every example in it must work. */
const guide = readFileSync('docs/MODEL.md', 'utf8');
const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!) as Record<string, unknown>);
const [example, ...snippets] = blocks;
const findings = (source: unknown) => {
  const { value, issues, places } = readModel(source);
  return [...issues, ...(value ? checkModel(value, places) : [])];
};

test('the complete example reads and checks without a finding', () => {
  expect(findings(JSON.stringify(example))).toEqual([]);
  expect(readModel(example).value?.moments).toHaveLength(4);
});

test.each(snippets.map((snippet) => [String(snippet['kind'] ?? 'supportCosts'), snippet] as const))(
  'the snippet for %s fits into it without a finding',
  (kind, snippet) => {
    const part = kind === 'supportCosts' ? 'supportCosts' : 'drivers';
    const areas = [{ id: 'centre' }, { id: 'village' }];
    expect(findings({ ...example, areas, [part]: [...((example![part] as unknown[]) ?? []), snippet] })).toEqual([]);
  },
);

test('there is a snippet for every kind of driver', () =>
  expect(snippets.flatMap(({ kind }) => kind ?? []).sort()).toEqual([...vocabularies.driverKind].sort()));

test('every field of every part is explained', () => {
  const named = new Set([...guide.matchAll(/\b[a-zA-Z]+\b/g)].map(([word]) => word));
  const nested =
    /^(adultsFrom|adultsTo|label[A-Z].*|monthsFrom|monthsTo|supportUnit|servedUnit|basisAmount|figurePart|csv|layout)$/;
  const fields = Object.keys(headings).filter((key) => !nested.test(key));
  expect(fields.map((key) => fieldOf(key as keyof typeof headings)).filter((field) => !named.has(field))).toEqual([]);
  expect(
    tableKeys.filter((table) => !/^(figures|supportUse|layoutColumns|layoutRows)$/.test(table) && !named.has(table)),
  ).toEqual([]);
});

test('every term of the vocabularies is named', () => {
  const terms = Object.entries(vocabularies).flatMap(([name, words]) => (/^(figurePart|rowKind)$/.test(name) ? [] : [...words]));
  expect(terms.filter((term) => !guide.includes(term))).toEqual([]);
});

test('the sheets it shows are the sheets that are written', () => {
  const plans = modelSheets(readModel(example).value!, 'fi');
  const shown = plans.map(markdownTable).filter((table) => unpadded(guide).includes(unpadded(table.split('\n')[0]!)));
  expect(shown.length).toBeGreaterThan(4);
  for (const table of shown) expect(unpadded(guide)).toContain(unpadded(table));
});
