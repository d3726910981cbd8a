import { issuesModel as en } from '../../../addin/text/en/issues-model';
import { issuesModel as fi } from '../../../addin/text/fi/issues-model';
import type { ModelSentences } from '../../../addin/text/parts/issues-model';
import { issuesModel as sv } from '../../../addin/text/sv/issues-model';
import { checkModel } from '../../../engine/checks/check-model';
import type { Issue } from '../../../engine/issues/issue';
import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import type { SheetGrid } from '../../../engine/sheets/grid';
import { borrowed, samples, type Sample } from './samples';

const smallest = {
  schema: 'momentti/model/1',
  organisers: [{ id: 'city', name: 'City' }],
  segments: [{ id: 'all', from: 0, to: 100 }],
  services: [{ id: 'education', name: 'Education' }],
  drivers: [{ id: 'residents', kind: 'population' }],
  moments: [{ id: 'daycare', name: 'Day care', service: 'education', directness: 'direct', driver: 'residents' }],
};

function findings({ json, sheets }: Sample): Issue[] {
  const merged = typeof json === 'object' ? withParts(json) : json;
  const source = sheets
    ? sheets.map((rows, at): SheetGrid => ({
        name: `Malli ${at}`,
        file: 'sample.xlsx',
        visibility: 'visible',
        rows,
        formulasWithoutValue: [],
        formulas: 0,
      }))
    : merged;
  const { value, issues, places } = readModel(source);
  return [...issues, ...(value ? checkModel(value, places) : [])];
}

/** Parts of the sample in place of those of the smallest model; drivers beside its own, which its moment needs. */
function withParts(parts: Readonly<Record<string, unknown>>) {
  const own = parts['drivers'];
  return { ...smallest, ...parts, ...(Array.isArray(own) && { drivers: [...smallest.drivers, ...own] }) };
}

test('the smallest model has no findings', () => expect(findings({ json: {}, params: {} })).toEqual([]));

describe.each(Object.entries<Sample>({ ...samples, ...borrowed }))('%s', (code, sample) => {
  test('is found, alone, with its parameters and its cell', () => {
    const found = findings(sample);
    expect(found.map((issue) => issue.code)).toEqual([code]);
    expect(found[0]?.params).toMatchObject(sample.params);
    if (sample.cell) expect(found[0]?.at).toMatchObject({ file: 'sample.xlsx', cell: sample.cell });
  });
});

/** Terms that are put into the reader's language, and the number one, which may be left unsaid. */
const isCodeTerm = (value: unknown) => value === 1 || (typeof value === 'string' && /^[a-z| ]*$/.test(value));

/** A number as the language writes its decimals. */
const written = (value: unknown, mark: string) => String(value).replace(/^(-?\d+)\.(\d+)$/, `$1${mark}$2`);

describe.each([
  ['fi', fi, ','],
  ['sv', sv, ','],
  ['en', en, '.'],
])('sentences in %s', (_, sentences: ModelSentences, mark) => {
  test.each(Object.entries<Sample>(samples))('%s: a whole sentence that names what it is about', (code, sample) => {
    const sentence = (sentences as Record<string, (params: unknown) => string>)[code]!(findings(sample)[0]?.params);
    expect(sentence).toMatch(/^\S.*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    const named = Object.entries(sample.params).filter(([key, value]) => key !== 'path' && !isCodeTerm(value));
    for (const [, value] of named) expect(sentence).toContain(written(value, mark));
  });
});
