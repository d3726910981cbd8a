import type { DriverWeight } from '../../views/driver-weights';
import type { MethodDriver, MethodMoment, MethodSource, MethodTag, MethodView } from '../../views/method';
import type { SheetPlan } from '../plan';
import { listSheet, tableBlock } from './list-sheet';
import { columnsFor, type Column, type Page } from './page';

/** The rules of the method by name, and the sources that every figure stands on. */
export function methodSheet(page: Page, method: MethodView | undefined): SheetPlan {
  const { document, words } = page;
  type Rule = { readonly name: string; readonly text: string };
  const rules = words.rules({
    under: document.children.under,
    threshold: method?.threshold ?? null,
    deviation: words.format.count(document.largestDeviation),
    preset: words.labels.preset[document.preset as keyof typeof words.labels.preset] ?? document.preset,
  });
  const rule = columnsFor<Rule>(page);
  const source = columnsFor<MethodSource>(page);
  const ruleColumns = [
    { ...rule.long('name', (row) => row.name), width: 32 },
    { ...rule.long('text', (row) => row.text), width: 90 },
  ];
  const sourceColumns = [
    { ...source.long('what', (row) => words.source[row.what]), width: 32 },
    { ...source.long('source', (row) => [row.name, row.source].join(': ')), width: 90 },
    { ...source.text('asOf', (row) => row.asOf), width: 12 },
    { ...source.text('evidence', (row) => row.evidence), width: 9 },
  ];
  return listSheet(page, 'method', [
    tableBlock(page, ruleColumns, rules),
    ...(method === undefined ? [] : [tableBlock(page, sourceColumns, method.sources, words.sources)]),
  ]);
}

const rangeOf = (driver: MethodDriver): string | null =>
  driver.low === null && driver.high === null ? null : `${driver.low ?? ''}–${driver.high ?? ''}`;

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join('; ') || null;

/** Every driver with its formula and source, and which moment uses which. */
export function driversSheet(page: Page, method: MethodView): SheetPlan {
  const { words } = page;
  const { long, grade } = columnsFor<MethodDriver>(page);
  const about = [
    { ...long('driver', (row) => row.id), width: 26 },
    { ...long('name', (row) => row.name), width: 32 },
    { ...long('formula', (row) => `${words.labels.driverKind[row.kind]}: ${words.driverFormula[row.kind]}`), width: 42 },
    grade('evidence', (row) => row.evidence),
    { ...grade({ as: `${words.columns.low}–${words.columns.high}` }, rangeOf), width: 12 },
    { ...long('source', (row) => joined(row.source, row.asOf)), width: 46 },
    {
      ...long('decidedBy', (row) =>
        joined(row.decidedBy, row.reference, row.validFrom === null ? null : `${words.columns.validFrom} ${row.validFrom}`),
      ),
      width: 24,
    },
    { ...long('what', (row) => (row.fromLibrary ? words.fromLibrary : null)), width: 16 },
  ];
  return listSheet(page, 'drivers', [
    tableBlock(page, about, method.drivers),
    tableBlock(page, momentColumns(page), method.moments, words.momentDrivers),
  ]);
}

function momentColumns(page: Page): Column<MethodMoment>[] {
  const { long } = columnsFor<MethodMoment>(page);
  const { words, document } = page;
  const services = new Map(document.byService.map((row) => [row.key, row.name ?? row.key]));
  return [
    { ...long('moment', (row) => row.id), width: 26 },
    { ...long('name', (row) => row.name), width: 32 },
    { ...long('service', (row) => services.get(row.service) ?? row.service), width: 42 },
    { ...long({ as: '' }, () => null), width: 9 },
    { ...long({ as: '' }, () => null), width: 12 },
    { ...long('driver', (row) => row.driver), width: 46 },
    { ...long('directness', (row) => words.labels.directness[row.directness]), width: 24 },
  ];
}

/** The figures of every driver as they were given: what a reader divides by. */
export function weightsSheet(page: Page, method: MethodView): SheetPlan {
  return listSheet(page, 'weights', [tableBlock(page, weightColumns(page), weightRows(page, method))]);
}

type WeightRow = DriverWeight & { readonly driver: string };

function weightRows(page: Page, method: MethodView): WeightRow[] {
  // User counts by age and area can identify a person: a published workbook shows sources and formulas, not the counts.
  const counts: readonly string[] = ['count', 'volume', 'persons', 'amount'];
  const hidden = (weight: DriverWeight): boolean => page.document.publication === 'published' && counts.includes(weight.unit);
  return method.drivers.flatMap((driver) =>
    driver.weights.map((weight) => ({
      ...weight,
      driver: driver.id,
      value: hidden(weight) ? page.words.suppressed : weight.value,
    })),
  );
}

const exactCell = (value: WeightRow['value']): number | string | null =>
  typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : value;

function weightColumns(page: Page): Column<WeightRow>[] {
  const { long, text, number } = columnsFor<WeightRow>(page);
  const { words } = page;
  const ages = ({ from, to }: WeightRow): string | null => (from === null ? null : from === to ? String(from) : `${from}–${to}`);
  return [
    { ...long('driver', (row) => row.driver), width: 26 },
    { ...long('unit', (row) => words.weightUnit[row.unit]), width: 30 },
    { ...text('ages', ages), width: 12 },
    { ...long('what', (row) => [row.area, row.what].filter((part) => part !== null).join(', ') || null), width: 44 },
    { ...number('value', (row) => exactCell(row.value)), width: 16 },
  ];
}

/** Which lines go to which moments, by whose decision. */
export function tagsSheet(page: Page, method: MethodView): SheetPlan {
  const { words } = page;
  const { text, long, number } = columnsFor<MethodTag>(page);
  const year = (value: number | null): string | null => (value === null ? null : String(value));
  const columns = [
    { ...long('rule', (row) => row.id), width: 24 },
    { ...text('kind', (row) => words.ruleOrTag[row.kind]), width: 11 },
    { ...long('lines', (row) => row.lines), width: 44 },
    { ...long('shares', (row) => row.shares), width: 36 },
    { ...number('rank', (row) => row.rank), width: 8 },
    { ...text('validFrom', (row) => year(row.validFrom)), width: 11 },
    { ...text('validTo', (row) => year(row.validTo)), width: 11 },
    { ...long('by', (row) => [row.by, row.at].filter((part) => part !== null).join(', ') || null), width: 18 },
    { ...long('why', (row) => [row.why, row.reference].filter((part) => part !== null).join(', ') || null), width: 40 },
    { ...long('what', (row) => (row.fromLibrary ? words.fromLibrary : null)), width: 18 },
  ];
  // A tag of one line names that line: a published workbook shows the rules alone.
  const shown = page.document.publication === 'published' ? method.tags.filter(({ kind }) => kind === 'rule') : method.tags;
  return listSheet(page, 'tags', [tableBlock(page, columns, shown)]);
}
