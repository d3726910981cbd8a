import type { Exact } from '../../model/terms';
import type { DriverWeight } from '../../views/driver-weights';
import type { MethodDriver, MethodMoment, MethodSource, MethodTag, MethodView } from '../../views/method';
import type { PlanCell, SheetPlan } from '../plan';
import { listSheet, tableBlock } from './list-sheet';
import { namesOf } from './names';
import { columnsFor, headerRow, table, text, type Column, type Page } from './page';

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

const rangeOf =
  ({ words }: Page) =>
  ({ low, high }: MethodDriver): string | null => {
    const bound = (value: Exact | null): string => (value === null ? '' : words.format.exact(String(value)));
    return low === null && high === null ? null : `${bound(low)}–${bound(high)}`;
  };

const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null && part !== '').join('; ') || null;

/** Which rows are defaults of the library that nobody has confirmed; no column where none is. */
function confirmation<R extends { readonly fromLibrary: boolean }>(page: Page, rows: readonly R[], width: number): Column<R>[] {
  if (!rows.some(({ fromLibrary }) => fromLibrary)) return [];
  return [{ ...columnsFor<R>(page).long('confirmation', (row) => (row.fromLibrary ? page.words.fromLibrary : null)), width }];
}

/** Every driver with its formula and source, and which moment uses which. */
export function driversSheet(page: Page, method: MethodView): SheetPlan {
  const { words } = page;
  const { long, grade } = columnsFor<MethodDriver>(page);
  const about = [
    { ...long('name', (row) => row.name ?? row.id), width: 30 },
    { ...long('formula', (row) => `${words.labels.driverKind[row.kind]}: ${words.driverFormula[row.kind]}`), width: 40 },
    { ...long('source', (row) => joined(row.source, row.asOf)), width: 44 },
    {
      ...long('decidedBy', (row) =>
        joined(row.decidedBy, row.reference, row.validFrom === null ? null : `${words.columns.validFrom} ${row.validFrom}`),
      ),
      width: 22,
    },
    ...confirmation(page, method.drivers, 14),
    { ...long('id', (row) => row.id), width: 22 },
    grade('evidence', (row) => row.evidence),
    { ...grade({ as: `${words.columns.low}–${words.columns.high}` }, rangeOf(page)), width: 12 },
  ];
  return listSheet(page, 'drivers', [
    tableBlock(page, about, method.drivers),
    tableBlock(page, momentColumns(page), method.moments, words.momentDrivers),
  ]);
}

function momentColumns(page: Page): Column<MethodMoment>[] {
  const { long } = columnsFor<MethodMoment>(page);
  const { words } = page;
  const names = namesOf(page);
  return [
    { ...long('moment', (row) => row.name), width: 30 },
    { ...long('service', (row) => names.service(row.service)), width: 40 },
    { ...long('driver', (row) => names.driver(row.driver)), width: 44 },
    { ...long('directness', (row) => words.labels.directness[row.directness]), width: 22 },
    { ...long({ as: '' }, () => null), width: 14 },
    { ...long('id', (row) => row.id), width: 22 },
  ];
}

/** The figures of every driver as they were given, under its name: what a reader divides by. */
export function weightsSheet(page: Page, method: MethodView): SheetPlan {
  const columns = weightColumns(page);
  const groups = method.drivers.filter(({ weights }) => weights.length > 0);
  const rows = groups.flatMap((driver) => [
    columns.map((_, at): PlanCell => text(at === 0 ? (driver.name ?? driver.id) : null, 'totalLabel')),
    ...table(page, columns, shownWeights(page, driver)).slice(1),
  ]);
  return listSheet(page, 'weights', [{ widths: columns.map(({ width }) => width), rows: [headerRow(columns), ...rows] }], {
    upright: true,
  });
}

/**
 * User counts by age and area can identify a person: a published workbook shows sources and formulas, not the counts, which one row a kind
 * stands for.
 */
function shownWeights({ document, words }: Page, { weights }: MethodDriver): DriverWeight[] {
  if (document.publication !== 'published') return [...weights];
  const counts: readonly string[] = ['count', 'volume', 'persons', 'amount'];
  const hidden = new Set(weights.map(({ unit }) => unit).filter((unit) => counts.includes(unit)));
  return [
    ...[...hidden].map((unit) => ({ unit, from: null, to: null, area: null, what: null, value: words.suppressed })),
    ...weights.filter(({ unit }) => !hidden.has(unit)),
  ];
}

const exactCell = (value: DriverWeight['value']): number | string | null =>
  typeof value === 'string' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? Number(value) : value;

function weightColumns(page: Page): Column<DriverWeight>[] {
  const { long, number, text: short } = columnsFor<DriverWeight>(page);
  const { words } = page;
  const names = namesOf(page);
  const ages = ({ from, to }: DriverWeight): string | null =>
    from === null ? null : from === to ? String(from) : `${from}–${to}`;
  const followed = (id: string | null): string | null => (id === null ? null : names.moment(id));
  return [
    { ...long('unit', (row) => words.weightUnit[row.unit]), width: 34 },
    { ...short('ages', ages), width: 12 },
    { ...long('what', (row) => joined(row.area === null ? null : names.area(row.area), followed(row.what))), width: 44 },
    { ...number('value', (row) => exactCell(row.value)), width: 16 },
  ];
}

/** Which lines go to which moments, by whose decision. */
export function tagsSheet(page: Page, method: MethodView): SheetPlan {
  const { words } = page;
  const { text: short, long, number } = columnsFor<MethodTag>(page);
  const names = namesOf(page);
  const year = (value: number | null): string | null => (value === null ? null : String(value));
  const condition = ({ field, pattern }: MethodTag['when'][number]): string =>
    `${names.field(field)}: ${field === 'organiser' ? names.organiser(pattern) : pattern}`;
  const lines = ({ kind, when, lines: line }: MethodTag): string =>
    kind === 'tag' ? line : when.length === 0 ? words.everyLine : when.map(condition).join('; ');
  const shares = ({ parts }: MethodTag): string =>
    parts
      .map(({ moment, share }) => (share === '1' ? names.moment(moment) : `${names.moment(moment)} ${words.format.exact(share)}`))
      .join('; ');
  // A tag of one line names that line: a published workbook shows the rules alone.
  const shown = page.document.publication === 'published' ? method.tags.filter(({ kind }) => kind === 'rule') : method.tags;
  const columns = [
    { ...long('whichLines', lines), width: 44 },
    { ...long('shares', shares), width: 36 },
    { ...long('by', (row) => joined(row.by, row.at)), width: 20 },
    { ...long('why', (row) => joined(row.why, row.reference)), width: 40 },
    ...confirmation(page, shown, 18),
    { ...long('rule', (row) => `${words.ruleOrTag[row.kind]} ${row.id}`), width: 26 },
    { ...short('validFrom', (row) => year(row.validFrom)), width: 9 },
    { ...short('validTo', (row) => year(row.validTo)), width: 9 },
    { ...number('rank', (row) => row.rank), width: 7 },
  ];
  return listSheet(page, 'tags', [tableBlock(page, columns, shown)]);
}
