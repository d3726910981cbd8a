import fc from 'fast-check';
import { joinedModel } from '../../../addin/app/joined-model';
import { saysSame } from '../../../addin/app/says-same';
import { readModel } from '../../../engine';
import type { BudgetModel, LineTag } from '../../../engine';
import { models } from '../../support/models';
import { sampleFile } from './desk-over';

const base = readModel(new TextDecoder().decode(sampleFile('mallikunta/malli.json'))).value!;
const moment = base.moments[0]!.id;
const other = base.moments[1]!.id;
const tags: readonly LineTag[] = ['1', '2', '3'].map((line) => ({
  organiser: 'mallikunta',
  line,
  shares: [{ moment, share: '1' }],
  comment: 'Ks. pöytäkirja',
}));
const saved: BudgetModel = { ...base, tags: [...tags] };

/** Entries whose field is a text that nothing else hangs on. */
const parts = ['tags', 'rules', 'moments', 'drivers', 'services', 'segments'] as const;
type Part = (typeof parts)[number];
interface FieldEdit {
  readonly part: Part;
  readonly at: number;
  readonly field: 'comment' | 'name' | 'source' | 'reference';
  readonly value: string;
}
const fields = {
  tags: ['comment', 'reference'],
  rules: ['comment', 'reference'],
  moments: ['name'],
  drivers: ['name', 'source'],
  services: ['name'],
  segments: ['name'],
} as const;

const anyEdit = fc.constantFrom(...parts).chain((part) =>
  fc.record({
    part: fc.constant(part),
    at: fc.nat({ max: Math.min(2, saved[part].length - 1) }),
    field: fc.constantFrom(...fields[part]),
    value: fc.constantFrom('a', 'b', ''),
  }),
) as fc.Arbitrary<FieldEdit>;
const someEdits = fc.uniqueArray(anyEdit, { selector: (edit) => placeOf(edit), maxLength: 6 });

const placeOf = ({ part, at, field }: FieldEdit): string => `${part} ${at} ${field}`;

const withEdits = (model: BudgetModel, edits: readonly FieldEdit[]): BudgetModel =>
  edits.reduce((before, { part, at, field, value }) => {
    const entries = before[part].map((entry, index) => (index === at ? { ...entry, [field]: value } : entry));
    return { ...before, [part]: entries };
  }, model);

/** As it is read from sheets: nothing of it is the same object. */
const reread = (model: BudgetModel): BudgetModel => structuredClone(model);

test('no edit is lost but where both sides changed one field; then that of here stands and is named', () =>
  fc.assert(
    fc.property(someEdits, someEdits, (own, sheets) => {
      const { model, issues } = joinedModel(saved, withEdits(saved, own), reread(withEdits(saved, sheets)));
      const isEdit = (edit: FieldEdit): boolean => !saysSame(saved[edit.part][edit.at]![edit.field as never], edit.value);
      const edited = new Map(own.filter(isEdit).map((edit) => [placeOf(edit), edit]));
      const all = [...sheets.filter((edit) => !edited.has(placeOf(edit))), ...edited.values()];
      expect(saysSame(model, withEdits(saved, all))).toBe(true);
      const both = sheets.filter((edit) => isEdit(edit) && edited.has(placeOf(edit)));
      const clashes = both.filter((edit) => !saysSame(edited.get(placeOf(edit))!.value, edit.value));
      expect(issues).toHaveLength(new Set(clashes.map(({ part, at }) => `${part} ${at}`)).size);
    }),
  ));

test('where one side changed nothing, the other is what comes of it, whatever was added, taken away or moved', () =>
  fc.assert(
    fc.property(models, models, (one, another) => {
      // What others name is not taken away here: that has a test of its own.
      const bare = (model: BudgetModel): BudgetModel => ({ ...model, tags: [], rules: [], moments: [], drivers: [] });
      const [before, after] = [bare(one), bare(another)];
      expect(joinedModel(before, before, after)).toEqual({ model: after, issues: [] });
      const { model, issues } = joinedModel(before, after, reread(before));
      expect([saysSame(model, after), issues]).toEqual([true, []]);
      expect(Object.entries(model).every(([part, value]) => orderOf(value) === orderOf(after[part as keyof BudgetModel]))).toBe(
        true,
      );
    }),
  ));

const orderOf = (part: unknown): string => (Array.isArray(part) ? part.map((entry: { id?: string }) => entry.id).join() : '');

test('a tag taken away here is gone, one taken away in the sheet too; one that was changed instead is kept and named', () => {
  const here = { ...saved, tags: [tags[1]!, { ...tags[2]!, comment: 'Tässä' }] };
  const theirs = reread({ ...saved, tags: [tags[0]!] });
  const { model, issues } = joinedModel(saved, here, theirs);
  expect(model.tags).toEqual([{ ...tags[2], comment: 'Tässä' }]);
  expect(issues).toEqual([{ code: 'model.changed-twice', severity: 'warning', params: { what: 'tag', id: '3' } }]);
});

test('the moment of a line decided here and its comment typed in the sheet are both kept', () => {
  const decided = { ...tags[0]!, shares: [{ moment: other, share: '1' }] };
  const theirs = reread({ ...saved, tags: [{ ...tags[0]!, comment: 'Käsin' }, tags[1]!, tags[2]!] });
  const { model, issues } = joinedModel(saved, { ...saved, tags: [decided, tags[1]!, tags[2]!] }, theirs);
  expect([model.tags[0], issues]).toEqual([{ ...decided, comment: 'Käsin' }, []]);
});

test('a tag that loses its moment here and its comment in the sheet says nothing more and goes', () => {
  const here = { ...saved, tags: [{ ...tags[0]!, shares: [] }, ...tags.slice(1)] };
  const theirs = reread({ ...saved, tags: [{ ...tags[0]!, comment: undefined }, ...tags.slice(1)] });
  expect(joinedModel(saved, here, theirs).model.tags).toEqual(tags.slice(1));
});

test('a driver of another kind is not mixed with the figures typed for the kind it was', () => {
  const driver = base.drivers.find(({ kind }) => kind === 'users') ?? base.drivers[0]!;
  const instead = { id: driver.id, kind: 'none', source: '', evidence: 'U' } as const;
  const at = (model: BudgetModel, as: BudgetModel['drivers'][number]): BudgetModel => ({
    ...model,
    drivers: model.drivers.map((entry) => (entry === driver ? as : entry)),
  });
  const { model, issues } = joinedModel(saved, at(saved, instead), reread(at(saved, { ...driver, source: 'Laskettu' })));
  expect(model.drivers.find(({ id }) => id === driver.id)).toEqual(instead);
  expect(issues.map(({ params }) => params)).toEqual([{ what: 'driver', id: driver.id }]);
});

test('a moment that was taken out of its sheet stays, with its service and driver, while a line decided here names it', () => {
  const added = { ...tags[0]!, line: '4', shares: [{ moment: other, share: '1' }] };
  const gone = base.moments.find(({ id }) => id === other)!;
  const theirs = reread({
    ...saved,
    moments: saved.moments.filter(({ id }) => id !== other),
    services: saved.services.filter(({ id }) => id !== gone.service),
    drivers: saved.drivers.filter(({ id }) => id !== gone.driver),
    rules: [],
  });
  const { model } = joinedModel(saved, { ...saved, tags: [...tags, added] }, theirs);
  expect(model.moments).toContainEqual(gone);
  expect(model.services.map(({ id }) => id)).toContain(gone.service);
  expect(model.drivers.map(({ id }) => id)).toContain(gone.driver);
});

test('where nothing was saved, what was decided here stands', () => {
  expect(joinedModel(null, base, { ...base, tags: [] })).toEqual({ model: base, issues: [] });
});
