import fc from 'fast-check';
import { editsBetween } from '../../../addin/app/model-edits';
import { readModel } from '../../../engine';
import type { BudgetModel, LineTag, PopulationTable } from '../../../engine';
import { sampleFile } from './desk-over';

const base = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
const keyOf = ({ organiser, line }: LineTag): string => JSON.stringify([organiser, line]);
const moment = base.moments[0]!.id;

const someTags = fc.uniqueArray(
  fc.record({
    organiser: fc.constantFrom('mallikunta', 'x'),
    line: fc.constantFrom('1', '2', '10301/2500', '["a"]', ''),
    shares: fc.constantFrom([], [{ moment, share: '1' }], [{ moment, share: '0.5' }]),
    origin: fc.constant('person' as const),
  }),
  { selector: keyOf, maxLength: 8 },
) as fc.Arbitrary<LineTag[]>;

test('the edits between two models are the tags that differ, and no others', () =>
  fc.assert(
    fc.property(someTags, someTags, fc.boolean(), (before, after, isShared) => {
      // Tags that nobody changed are the same object.
      const kept = isShared
        ? after.map((tag) => before.find((own) => JSON.stringify(own) === JSON.stringify(tag)) ?? tag)
        : after;
      const edits = editsBetween({ ...base, tags: before }, { ...base, tags: kept })!;
      const tags = new Map(before.map((tag) => [keyOf(tag), tag]));
      for (const edit of edits) {
        if (edit.kind !== 'tag') throw new Error(edit.kind);
        const key = JSON.stringify([edit.organiser, edit.line]);
        if (edit.tag === null) expect(tags.delete(key)).toBe(true);
        else tags.set(key, edit.tag);
      }
      expect(tags).toEqual(new Map(kept.map((tag) => [keyOf(tag), tag])));
      if (isShared)
        for (const edit of edits) if (edit.kind === 'tag' && edit.tag !== null) expect(before).not.toContain(edit.tag);
    }),
  ));

const change = (part: Partial<BudgetModel>) => editsBetween(base, { ...base, ...part });
const [table] = base.population as [PopulationTable];

test('a driver and a table of people that became others are edits of their own', () => {
  const driver = { ...base.drivers[0]!, name: 'x' };
  expect(change({ drivers: [driver, ...base.drivers.slice(1)] })).toEqual([{ kind: 'driver', driver }]);
  const more = { ...table, year: 2099 };
  expect(change({ population: [...base.population, more] })).toEqual([{ kind: 'population', table: more }]);
});

test('rules are one edit; moments come before what names them, and go after it', () => {
  const rules = base.rules.slice(1);
  expect(change({ rules })).toEqual([{ kind: 'rules', rules }]);
  const { services, drivers } = base;
  const moments = [...base.moments, { ...base.moments[0]!, id: 'another' }];
  const tags = [{ organiser: 'x', line: '1', shares: [{ moment: 'another', share: '1' }] }];
  const grown = { ...base, moments, tags };
  expect(editsBetween(base, grown)?.map(({ kind }) => kind)).toEqual(['moments', ...tagKinds(base, grown), 'tag']);
  expect(editsBetween(grown, base)?.at(-1)).toEqual({ kind: 'moments', moments: base.moments, services, drivers });
});

const tagKinds = (from: BudgetModel, to: BudgetModel): readonly string[] =>
  from.tags.filter((tag) => !to.tags.includes(tag)).map(() => 'tag');

test('what only a full pass can follow is none', () => {
  expect(change({ population: base.population.slice(1) })).toBeNull();
  expect(change({ organisers: [...base.organisers] })).toBeNull();
});

test('what says nothing about figures is no edit', () => {
  expect(change({})).toEqual([]);
  expect(change({ lines: [] })).toEqual([]);
  expect(change({ layouts: [...base.layouts] })).toEqual([]);
});
