import fc from 'fast-check';
import { joinedModel } from '../../../addin/app/joined-model';
import { readModel } from '../../../engine';
import type { BudgetModel, LineTag } from '../../../engine';
import { sampleFile } from './desk-over';

const base = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
const moment = base.moments[0]!.id;
const other = base.moments[1]!.id;

const keyOf = ({ organiser, line }: LineTag): string => JSON.stringify([organiser, line]);
const byKey = (tags: BudgetModel['tags']): ReadonlyMap<string, LineTag> => new Map(tags.map((tag) => [keyOf(tag), tag]));

const anyTag = fc.record({
  organiser: fc.constantFrom('mallikunta', 'x'),
  line: fc.constantFrom('1', '2', '3'),
  shares: fc.constantFrom([{ moment, share: '1' }], [{ moment: other, share: '0.5' }]),
  comment: fc.constantFrom(undefined, 'Ks. pöytäkirja'),
}) as fc.Arbitrary<LineTag>;
const someTags = fc.uniqueArray(anyTag, { selector: keyOf, maxLength: 6 });

/** What somebody made of tags: some kept as they are, others in their place or taken away. */
const changed = (tags: LineTag[]): fc.Arbitrary<LineTag[]> =>
  fc.tuple(fc.subarray(tags), someTags).map(([kept, made]) => [...byKey([...made, ...kept]).values()]);

const threeSides = someTags.chain((saved) => fc.tuple(fc.constant(saved), changed(saved), changed(saved)));

test('each line has the tag that was decided here, else the one of the sheets', () =>
  fc.assert(
    fc.property(threeSides, ([saved, here, theirs]) => {
      const joined = byKey(joinedModel({ ...base, tags: saved }, { ...base, tags: here }, { ...base, tags: theirs }).tags);
      const [before, own, sheets] = [saved, here, theirs].map(byKey) as [
        ReadonlyMap<string, LineTag>,
        ReadonlyMap<string, LineTag>,
        ReadonlyMap<string, LineTag>,
      ];
      for (const key of new Set([...before.keys(), ...own.keys(), ...sheets.keys()]))
        expect(joined.get(key)).toBe(before.get(key) === own.get(key) ? sheets.get(key) : own.get(key));
    }),
  ));

test('another part is as it was changed here, else as the sheets have it', () => {
  const here: BudgetModel = { ...base, rules: base.rules.slice(1) };
  const theirs: BudgetModel = { ...base, drivers: base.drivers.slice(1), rules: base.rules.slice(2) };
  expect(joinedModel(base, here, theirs)).toMatchObject({ rules: here.rules, drivers: theirs.drivers });
});

test('where nothing was saved, what was decided here stands', () => {
  expect(joinedModel(null, base, { ...base, tags: [] })).toBe(base);
});
