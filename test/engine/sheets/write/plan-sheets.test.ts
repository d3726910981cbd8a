import { resultSheets as en } from '../../../../addin/text/en/result-sheets';
import { resultSheets as fi } from '../../../../addin/text/fi/result-sheets';
import { resultSheets as sv } from '../../../../addin/text/sv/result-sheets';
import { sheetTitles } from '../../../../engine/library/model-headings';
import type { SheetPlan } from '../../../../engine/sheets/plan';
import { planSheets } from '../../../../engine/sheets/write/plan-sheets';
import type { SheetKey } from '../../../../engine/sheets/write/words';
import type { PrintableDocument } from '../../../../engine/views/printable';
import { methodView } from '../../../../engine/views/method';
import { publishAnalysis } from '../../../../engine/views/publish';
import { smallTown, smallTownModel } from '../../views/small-town';

const document = smallTown();
const method = methodView(smallTownModel);
const plans = planSheets(document, fi, { method });
const sheet = (key: SheetKey, from: readonly SheetPlan[] = plans): SheetPlan => from.find(({ name }) => name === fi.sheets[key])!;
const numbersOf = (plan: SheetPlan): ReadonlySet<unknown> =>
  new Set(plan.rows.flatMap((row) => row.map(({ value }) => value)).filter((value) => typeof value === 'number'));

test.each([
  ['fi', fi],
  ['sv', sv],
  ['en', en],
])('%s: sheet names are names a workbook can hold, and every cell is a plain value', (_language, words) => {
  const all = planSheets(document, words, { method });
  const names = all.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
  const cells = all.flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
});

test('no result sheet is called as a model sheet or another result sheet is, so that one workbook can hold them all', () => {
  const languages = [fi, sv, en];
  const models = Object.values(sheetTitles).flat();
  for (const { sheets } of languages) {
    const taken = new Set(models.map((name) => name.toLowerCase()));
    expect(Object.values(sheets).filter((name) => taken.has(name.toLowerCase()))).toEqual([]);
  }
});

test('the first sheet tells how sure all of the expense is: grades and what is with nobody make up the whole', () => {
  const { rows } = sheet('summary');
  const first = rows.findIndex(([cell]) => cell?.value === fi.summary.sure) + 2;
  const last = rows.findIndex(([cell], at) => at >= first && cell?.value === fi.operating);
  const of = (column: number): readonly number[] => rows.slice(first, last).map((row) => Number(row[column]?.value));
  expect(last).toBeGreaterThan(first);
  for (const column of [1, 2])
    expect(of(column).reduce((sum, value) => sum + value, 0)).toBeCloseTo(Number(rows[last]![column]!.value), 6);
  expect(rows[last]![2]!.value).toBe(1);
});

test('every sheet is marked as a result', () => {
  for (const { origin } of plans) expect(origin).toBe('result');
});

test('every sheet says first what may be done with it', () => {
  for (const { rows } of plans) expect(rows[0]![0]).toMatchObject({ value: fi.state.working, style: 'warning' });
  const { value } = publishAnalysis(document, smallTownModel.publication);
  for (const { rows } of planSheets(value!, fi)) expect(rows[0]![0]!.value).toMatch(/^Julkaistava versio/);
});

test.each([
  ['segments', 'bySegment'],
  ['services', 'byService'],
  ['moments', 'byMoment'],
  ['ages', 'byAge'],
  ['areas', 'byArea'],
  ['areas', 'byProvider'],
  ['evidence', 'byEvidence'],
  ['evidence', 'byDirectness'],
] as const)('sheet %s holds every figure of %s to the cent', (key, table) => {
  const numbers = numbersOf(sheet(key));
  for (const row of document[table]) {
    // Income stands with a plus under its own heading.
    for (const amount of [row.amount, row.low, row.high, -Number(row.income), row.net])
      expect(numbers.has(Number(amount))).toBe(true);
  }
});

test('the summary shows where money goes, children nested, change, certainty and what is missing', () => {
  const summary = sheet('summary');
  const numbers = numbersOf(summary);
  const { nested } = document.children;
  for (const key of ['direct', 'directAndFamily', 'all'] as const) {
    const { amount, low, high, perHead } = nested[key];
    // bounds that say the same say nothing: nobody gave a range
    for (const figure of [amount, perHead!, ...(low === high ? [] : [low, high])]) expect(numbers.has(Number(figure))).toBe(true);
  }
  for (const { amount } of document.bySegment) expect(numbers.has(Number(amount))).toBe(true);
  for (const { amount, childPerHead, kind } of document.measures) {
    expect(numbers.has(Number(amount))).toBe(true);
    // euros per child of part of a year would invite a wrong comparison
    if (kind !== 'periodActual') expect(numbers.has(Number(childPerHead))).toBe(true);
  }
  for (const key of ['allocated', 'remainder', 'operating', 'internal', 'nonOperating', 'income'] as const)
    expect(numbers.has(Number(document.totals[key]) * (key === 'income' ? -1 : 1))).toBe(true);
  expect(summary.print?.breaksAfter).toHaveLength(1);
});

test('services past those that fit are one row: the table still adds up to operating expense', () => {
  const many: PrintableDocument = {
    ...document,
    byService: Array.from({ length: 40 }, (_, at) => ({
      ...document.byService[0]!,
      key: `s${at}`,
      name: `Palvelu ${at}`,
      amount: `${at + 1}.10`,
      children: '0.50',
    })),
  };
  const rows = planSheets(many, fi)[0]!.rows;
  const others = rows.find(([first]) => first?.value === fi.others)!;
  const named = rows.filter(([first]) => String(first?.value ?? '').startsWith('Palvelu '));
  expect(named.length).toBeLessThan(15);
  const shown = named.reduce((sum, row) => sum + Math.round(Number(row[1]!.value) * 100), 0);
  expect(shown + Math.round(Number(others[1]!.value) * 100)).toBe(82_400);
});

test('withheld figures say so; their counts and lines are on no sheet', () => {
  const hidden: PrintableDocument = {
    ...publishAnalysis(document, smallTownModel.publication).value!,
    byService: document.byService.map((row, at) =>
      at < 2
        ? {
            ...row,
            amount: null,
            low: null,
            high: null,
            income: null,
            net: null,
            children: null,
            unplaced: null,
            share: null,
            suppressed: true as const,
          }
        : row,
    ),
  };
  const published = planSheets(hidden, fi, { method });
  const services = sheet('services', published);
  expect(services.rows.flat().filter(({ value }) => value === fi.suppressed)).toHaveLength(16);
  expect(services.rows.flat().every(({ value }) => value !== 'NaN')).toBe(true);
  const counts = sheet('weights', published).rows.filter((row) => row[0]?.value === fi.weightUnit.count);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.every((row) => row[3]!.value === fi.suppressed)).toBe(true);
});

test('hostile names are cells of text, whatever they look like', () => {
  const hostile = '=HYPERLINK("http://x";"<b>")';
  const named = { ...document, byService: [{ ...document.byService[0]!, name: hostile }] };
  const cell = sheet('services', planSheets(named, fi))
    .rows.flat()
    .find(({ value }) => value === hostile)!;
  expect(cell.formula).toBeUndefined();
});

test('without a population there is no figure per head, and the page says so', () => {
  const nobody: PrintableDocument = {
    ...document,
    children: { ...document.children, population: null },
    bySegment: document.bySegment.map((row) => ({ ...row, population: null, perHead: null })),
  };
  const texts = planSheets(nobody, fi)[0]!
    .rows.flat()
    .map(({ value }) => String(value));
  expect(texts.some((value) => value.includes('Väestötietoa ei ole'))).toBe(true);
});
