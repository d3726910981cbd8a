import fc from 'fast-check';
import { texts } from '../../../addin/text';
import { compileTagger } from '../../../engine/allocation/tagging';
import { checkModel } from '../../../engine/checks/check-model';
import { startFromLibrary } from '../../../engine/library/start-from-library';
import { suggestMoments } from '../../../engine/library/suggest-moments';
import type { Budget, BudgetLine } from '../../../engine/model/budget';
import type { Layout } from '../../../engine/model/layout';
import type { BudgetModel } from '../../../engine/model/model';
import { readModelDocument } from '../../../engine/model/read-document';
import { libraryLine } from './library-line';
import { lineNames } from './line-names';

const words = texts.en.library;
const measure = { id: 'TA 2026', kind: 'budget', year: 2026 } as const;
const layout: Layout = {
  id: 'operating',
  organiser: 'city',
  headerRow: 1,
  columns: [
    { column: 'A', role: 'code', field: 'serviceArea' },
    { column: 'B', role: 'name', field: 'costCentre' },
    { column: 'C', role: 'name', field: 'account' },
    { column: 'D', role: 'amount', measure: 'TA 2026' },
  ],
  expenseSign: 'negative',
};

function budgetOf(lines: readonly BudgetLine[], organiser = 'city'): Budget {
  const own = lines.map((line, index) => ({ ...line, organiser, id: `${line.id}#${index}` }));
  const cents = Float64Array.from(own, () => 100_000);
  return { organiser, file: 'ta.xlsx', currency: 'EUR', lines: own, columns: [{ measure, column: 'D', cents }] };
}

function started(budgets: readonly Budget[], from?: BudgetModel): { model: BudgetModel; codes: string[] } {
  const { value, issues } = startFromLibrary(budgets, [layout], words, from === undefined ? {} : { from });
  if (value === null) throw new Error('no model');
  return { model: value, codes: issues.map(({ code }) => code) };
}

const name = fc.constantFrom(...lineNames.map(({ costCentre }) => costCentre), 'Hallinto', 'Muut', '', '4100', 'A|B *..');
/** No name is a heading of two levels. */
const levels = [0, 1].map((level) =>
  fc.constantFrom(...lineNames.map(({ costCentre }) => costCentre).filter((_, at) => at % 2 === level), `Muut ${level}`),
);
const headings = fc
  .oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.tuple(levels[0]!), fc.tuple(levels[0]!, levels[1]!))
  .map((texts) => (texts.length === 0 ? {} : { headings: texts.map((text, at) => ({ text, row: at + 1 })) }));
const line = fc
  .tuple(fc.record({ committee: name, serviceArea: name, costCentre: name, programme: name }), headings)
  .map(([fields, over]) => ({ ...libraryLine({ ...fields, account: '4300' }), ...over }));

test('law: the rules tag every line just as the library suggests, and no two of them tie', () =>
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const budget = budgetOf(lines);
      const { model } = started([budget]);
      const tagger = compileTagger(model);
      for (const one of budget.lines) {
        const best = suggestMoments(one)[0];
        const decision = tagger.decide(one, 2026);
        if (best === undefined) expect(decision).toBe('untagged');
        else expect(typeof decision === 'string' ? decision : model.moments[decision.moments[0] ?? -1]?.id).toBe(best.moment);
      }
      expect(tagger.clashes()).toEqual([]);
      for (const rule of model.rules) expect(tagger.won.get(rule.id)).toBe(rule.id);
    }),
    { numRuns: 60 },
  ));

test('law: a new model is sound, can be read back, and is a proposal throughout', () =>
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const { model, codes } = started([budgetOf(lines), budgetOf(lines.slice(0, 3), 'county')]);
      expect(checkModel(model)).toEqual([]);
      expect(readModelDocument(JSON.stringify(model))).toMatchObject({ issues: [] });
      for (const { default: isDefault } of [...model.rules, ...model.moments, ...model.drivers]) expect(isDefault).toBe(true);
      for (const { evidence } of model.drivers) expect(['C', 'D', 'U']).toContain(evidence);
      expect(codes).toContain('start.population-needed');
      expect(model.population).toEqual([]);
    }),
    { numRuns: 40 },
  ));

test('law: any text in any field is taken as text', () =>
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.string()), { minLength: 1, maxLength: 8 }), (all) => {
      const { model } = started([budgetOf(all.map((fields) => libraryLine(fields)))]);
      expect(checkModel(model)).toEqual([]);
    }),
  ));

test('segments tile all ages from 0 to 100 and over', () => {
  const { model } = started([budgetOf([libraryLine({ costCentre: 'Kirjasto' })])]);
  const ages = model.segments.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  expect(ages).toEqual(Array.from({ length: 101 }, (_, age) => age));
});

test("one rule speaks for all day-care centres, and for next year's too", () => {
  const centres = ['Ojan päiväkoti', 'Mäen päiväkoti', 'Rannan päiväkoti'].map((costCentre) => libraryLine({ costCentre }));
  const { model } = started([budgetOf(centres)]);
  expect(model.rules).toMatchObject([
    { id: 'day-care-centres', when: { costCentre: '*päiväkoti*' }, shares: [{ moment: 'day-care-centres', share: 1 }], rank: -1 },
  ]);
  expect(model.rules[0]?.why).toContain('…päiväkoti');
});

test('internal, purchased and voucher accounts are told by name; internal audit is not an internal item', () => {
  const accounts = [
    'Sisäiset vuokrat',
    'Asiakaspalvelujen ostot',
    'Palvelusetelit',
    'Sisäinen tarkastus',
    'Interna hyror',
    'Palkat',
  ];
  const { model } = started([budgetOf(accounts.map((account) => libraryLine({ costCentre: 'Kirjasto', account })))]);
  expect(model.attributes).toEqual([
    { id: 'internal-account', when: { account: 'Sisäiset vuokrat|Interna hyror' }, internal: true },
    { id: 'purchased-account', when: { account: 'Asiakaspalvelujen ostot' }, productionMode: 'purchased' },
    { id: 'voucher-account', when: { account: 'Palvelusetelit' }, productionMode: 'voucher' },
  ]);
});

test('taxes and depreciation: a kind rule where the layout has kind rules, else a word to the user', () => {
  const lines = ['Verotulot', 'Suunnitelman mukaiset poistot', 'Palkat'].map((account) =>
    libraryLine({ costCentre: 'X', account }),
  );
  const byRules: Layout = { ...layout, kinds: [{ when: { account: 'Palkat' }, kind: 'expense' }] };
  expect(startFromLibrary([budgetOf(lines)], [byRules], words).value?.layouts[0]?.kinds?.[0]).toEqual({
    when: { account: 'Verotulot|Suunnitelman mukaiset poistot' },
    kind: 'nonOperating',
  });
  const bySign = startFromLibrary([budgetOf(lines)], [layout], words);
  expect(bySign.value?.layouts[0]?.kinds).toBeUndefined();
  expect(bySign.issues).toContainEqual({
    code: 'start.non-operating',
    severity: 'warning',
    params: { organiser: 'city', names: 'Verotulot, Suunnitelman mukaiset poistot', count: 2 },
  });
});

test('an amount column without a nameable measure is set aside', () => {
  const odd: Layout = {
    ...layout,
    columns: [...layout.columns, { column: 'E', header: 'Summa', role: 'amount', measure: 'Summa' }],
  };
  const { value } = startFromLibrary([budgetOf([libraryLine({ costCentre: 'Kirjasto' })])], [odd], words);
  expect(value?.layouts[0]?.columns.at(-1)).toEqual({ column: 'E', header: 'Summa', role: 'other' });
});

test('what the library does not know is counted in lines and euros', () => {
  const lines = ['Kirjasto', 'Leasing', 'Diverse'].map((costCentre) => libraryLine({ costCentre }));
  const { issues } = startFromLibrary([budgetOf(lines)], [layout], words);
  expect(issues).toContainEqual({
    code: 'start.lines-unrecognised',
    severity: 'warning',
    params: { organiser: 'city', lines: 2, amount: '2000.00', measure: 'TA 2026' },
  });
});

test('Swedish names start a model as Finnish ones do', () => {
  const lines = ['Daghemmet Solstrålen', 'Kyrkoby skola', 'Skolskjutsar'].map((costCentre) => libraryLine({ costCentre }));
  const { value } = startFromLibrary([budgetOf(lines)], [layout], texts.sv.library);
  expect(value?.moments.map(({ name: title }) => title)).toEqual([
    'Småbarnspedagogik i daghem',
    'Grundläggande utbildning, årskurs 1–9',
    'Skolskjutsar',
  ]);
});

describe("with last year's model", () => {
  const lines = ['Kirjasto', 'Nummen päiväkoti', 'Leasing'].map((costCentre) => libraryLine({ costCentre }));
  const budget = budgetOf(lines);
  const fresh = started([budget]).model;
  const persons = Array.from({ length: 101 }, () => 10);
  const old: BudgetModel = {
    ...fresh,
    settings: { ...fresh.settings, title: 'Mine', childAgeLimit: 16 },
    population: [{ year: 2026, area: null, source: 'register', evidence: 'A', persons }],
    rules: [{ id: 'mine', when: { costCentre: 'Kirjasto' }, shares: [{ moment: 'library', share: '1/2' }], by: 'me' }],
    tags: [
      { organiser: 'city', line: budget.lines[2]?.id ?? '', shares: [{ moment: 'library', share: 1 }], by: 'me' },
      { organiser: 'city', line: 'gone', shares: [{ moment: 'library', share: 1 }], by: 'me' },
      { organiser: 'elsewhere', line: 'other', shares: [{ moment: 'library', share: 1 }], by: 'me' },
    ],
    attributes: [{ id: 'own', when: { account: '29*' }, internal: true }],
  };
  const { value, issues } = startFromLibrary([budget], [layout], words, { from: old });

  test("a person's decisions are carried over untouched", () => {
    expect(value).toMatchObject({
      settings: old.settings,
      population: old.population,
      tags: old.tags,
      attributes: old.attributes,
    });
    expect(value?.rules[0]).toEqual(old.rules[0]);
  });

  test('the library speaks only of lines nobody has tagged', () =>
    expect(value?.rules.slice(1).map(({ when }) => when)).toEqual([{ costCentre: '*päiväkoti*' }]));

  test("a tag whose line is gone is reported and kept; another organiser's is left alone", () =>
    expect(issues.filter(({ code }) => code === 'tag.unknown-line')).toEqual([
      { code: 'tag.unknown-line', severity: 'warning', params: { line: 'gone', organiser: 'city' } },
    ]));

  test('population that is there is not asked for', () =>
    expect(issues.map(({ code }) => code)).not.toContain('start.population-needed'));

  test('law: starting again from the result changes nothing', () => {
    expect(startFromLibrary([budget], [layout], words, { from: value ?? fresh }).value).toEqual(value);
  });
});

test('beside another organiser, carried over or new, every rule and fact names its own', () => {
  const lines = [libraryLine({ costCentre: 'Kirjasto', account: 'Sisäiset vuokrat' })];
  const joint = { ...started([budgetOf([], 'county')]).model, attributes: [] };
  for (const { model } of [started([budgetOf(lines)], joint), started([budgetOf(lines), budgetOf([], 'county')])]) {
    expect(model.organisers.map(({ id }) => id).sort()).toEqual(['city', 'county']);
    expect(model.rules).toMatchObject([{ id: 'city-library', when: { organiser: 'city', costCentre: 'Kirjasto' } }]);
    expect(model.attributes).toMatchObject([{ id: 'city-internal-account', when: { organiser: 'city' }, internal: true }]);
  }
});

test('accounts under headings get a rule by the heading', () => {
  const accounts = (...texts: readonly string[]): BudgetLine[] =>
    ['Palkat', 'Palveluseteli'].map((account) => ({
      ...libraryLine({ account }),
      headings: texts.map((text, at) => ({ text, row: at + 1 })),
    }));
  const lines = [...accounts('SIVISTYSLAUTAKUNTA', 'Varhaiskasvatus'), ...accounts('SIVISTYSLAUTAKUNTA', 'Kirjastopalvelut')];
  const { model } = started([budgetOf(lines)]);
  expect(model.rules.map(({ when }) => when)).toEqual([{ heading: '*varhaiskasv*' }, { heading: '*kirjasto*' }]);
  const tagger = compileTagger(model);
  const moments = budgetOf(lines).lines.map((one) => {
    const decision = tagger.decide(one, 2026);
    return typeof decision === 'string' ? decision : decision.moments.map((at) => model.moments[at]!.id).join();
  });
  expect(moments).toEqual(['day-care-centres', 'day-care-centres', 'library', 'library']);
});

test('no budget: nothing to start from', () => expect(startFromLibrary([], [], words)).toEqual({ value: null, issues: [] }));
