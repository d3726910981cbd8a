import { amountText, centsOf } from '../../money/amount';
import type { AgeRow, KeyRow, MeasureRow, RemainderRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import type { SheetPlan } from '../plan';
import { listSheet, type Block } from './list-sheet';
import { columnsFor, table, type Column, type Page } from './page';

const block = <R extends object>(page: Page, columns: readonly Column<R>[], rows: readonly R[], title?: string): Block => ({
  widths: columns.map(({ width }) => width),
  rows: table(page, columns, rows),
  ...(title === undefined ? {} : { title }),
});

type Keyed = Suppressible<KeyRow<string | null>>;

/** Columns that every table by a key has. `label` is what the row is called. */
function keyColumns<R extends Keyed>(page: Page, header: string, label: (row: R) => string | null): Column<R>[] {
  const { text, money, share, grade } = columnsFor<R>(page);
  const { totals, children } = page.document;
  const { words } = page;
  return [
    { ...text({ as: header }, label, words.total), width: 36 },
    money('amount', (row) => row.amount, totals.allocated),
    share('share', (row) => row.share),
    money({ as: words.summary.childrenOf(children.under) }, (row) => row.children, children.nested.all.amount),
    money('low', (row) => row.low),
    money('high', (row) => row.high),
    money('income', (row) => row.income, totals.incomeLines.allocated),
    money('net', (row) => row.net, placedNet(page)),
    money('unplaced', (row) => row.unplaced),
    grade('evidence', (row) => row.evidence),
  ];
}

/** Allocated expense and income together. */
const placedNet = ({ document: { totals } }: Page): string =>
  amountText(centsOf(totals.allocated) + centsOf(totals.incomeLines.allocated));

const nameOr = (page: Page) => (row: { readonly key: string | null; readonly name: string | null }) =>
  row.name ?? row.key ?? page.words.labels.notStated;

export function segmentsSheet(page: Page): SheetPlan {
  type Row = (typeof page.document.bySegment)[number];
  const { text, money, count, perHead, grade } = columnsFor<Row>(page);
  const { totals } = page.document;
  const nested = page.document.nested;
  const { words } = page;
  const label = { ...text('segment', (row) => row.name ?? row.segment, words.total), width: 30 };
  const figures = [
    label,
    { ...text('ages', (row) => (row.from === row.to ? `${row.from}` : `${row.from}–${row.to}`)), width: 10 },
    count('population', (row) => row.population),
    money('amount', (row) => row.amount, totals.allocated),
    perHead('perHead', (row) => row.perHead),
    money('low', (row) => row.low),
    money('high', (row) => row.high),
    money('income', (row) => row.income, totals.incomeLines.allocated),
    money('net', (row) => row.net, placedNet(page)),
    grade('evidence', (row) => row.evidence),
  ];
  const byNesting = [
    label,
    { ...text('ages', () => null), width: 10 },
    { ...count('population', (row) => row.population), width: 11 },
    money({ as: words.labels.nested.direct }, (row) => row.nested?.direct ?? null, nested.direct),
    {
      ...money({ as: words.labels.nested.directAndFamily }, (row) => row.nested?.directAndFamily ?? null, nested.directAndFamily),
      width: 16,
    },
    money({ as: words.labels.nested.all }, (row) => row.nested?.all ?? null, nested.all),
  ];
  return listSheet(page, 'segments', [
    { ...block(page, figures, page.document.bySegment), title: words.summary.bySegment },
    block(page, byNesting, page.document.bySegment, words.nestedAmounts),
  ]);
}

export function servicesSheet(page: Page): SheetPlan {
  return listSheet(page, 'services', [
    block(page, keyColumns(page, page.words.columns.service, nameOr(page)), page.document.byService),
  ]);
}

export function momentsSheet(page: Page): SheetPlan {
  type Row = (typeof page.document.byMoment)[number];
  const { text, number } = columnsFor<Row>(page);
  const { words } = page;
  const services = new Map(page.document.byService.map((row) => [row.key, row.name ?? row.key]));
  const drivers: Column<Row>[] = [
    { ...text('service', (row) => services.get(row.service) ?? row.service), width: 26 },
    { ...text('directness', (row) => words.labels.directness[row.directness]), width: 22 },
    { ...text('driver', (row) => row.driver), width: 22 },
    { ...number('lines', (row) => row.lines), width: 8 },
  ];
  const columns = [...keyColumns<Row>(page, words.columns.moment, nameOr(page)), ...drivers];
  return listSheet(page, 'moments', [block(page, columns, page.document.byMoment)]);
}

export function agesSheet(page: Page): SheetPlan {
  const { text, money, count, perHead } = columnsFor<Suppressible<AgeRow>>(page);
  const { totals } = page.document;
  const last = page.document.byAge.length - 1;
  const columns = [
    { ...text('age', (row) => (row.age === last ? `${row.age}+` : String(row.age)), page.words.total), width: 12 },
    count('population', (row) => row.population),
    money('amount', (row) => row.amount, totals.allocated),
    perHead('perHead', (row) => row.perHead),
    money('low', (row) => row.low),
    money('high', (row) => row.high),
    money('income', (row) => row.income, totals.incomeLines.allocated),
    money('net', (row) => row.net, placedNet(page)),
  ];
  return listSheet(page, 'ages', [block(page, columns, page.document.byAge)]);
}

export function areasSheet(page: Page): SheetPlan {
  type Area = (typeof page.document.byArea)[number];
  const { document, words } = page;
  const { count, perHead } = columnsFor<Area>(page);
  const areas = [
    ...keyColumns<Area>(page, words.columns.area, nameOr(page)),
    count('population', (row) => row.population),
    perHead('perHead', (row) => row.perHead),
  ];
  const keyed = (header: string, title: string, rows: readonly Keyed[], label: (row: Keyed) => string = nameOr(page)): Block[] =>
    rows.length === 0 ? [] : [block(page, keyColumns<Keyed>(page, header, label), rows, title)];
  const worded = (labels: Readonly<Record<string, string>>) => (row: Keyed) =>
    row.key === null ? words.labels.notStated : (labels[row.key] ?? row.key);
  const flows = columnsFor<(typeof document.flows)[number]>(page);
  const flowColumns = [
    flows.text('payer', (row) => row.payer),
    flows.money('paid', (row) => row.paid),
    flows.text('payee', (row) => row.payee),
    flows.money('received', (row) => row.received),
  ];
  return listSheet(page, 'areas', [
    block(page, areas, document.byArea, words.byArea),
    ...keyed(words.columns.organiser, words.byOrganiser, document.byOrganiser),
    ...keyed(words.columns.provider, words.byProvider, document.byProvider),
    ...keyed(
      words.columns.productionMode,
      words.byProductionMode,
      document.byProductionMode,
      worded(words.labels.productionMode),
    ),
    ...keyed(
      words.columns.preventionLevel,
      words.byPreventionLevel,
      document.byPreventionLevel,
      worded(words.labels.preventionLevel),
    ),
    ...(document.flows.length === 0 ? [] : [block(page, flowColumns, document.flows, words.flows)]),
  ]);
}

export function measuresSheet(page: Page): SheetPlan {
  const { text, money, count, perHead } = columnsFor<MeasureRow>(page);
  const { words, document } = page;
  const columns = [
    { ...text('measure', (row) => row.measure), width: 22 },
    { ...text('kind', (row) => words.labels.measureKind[row.kind] ?? row.kind), width: 24 },
    money('operating', (row) => row.amount),
    money('net', (row) => row.net),
    money({ as: words.realAmount }, (row) => row.real?.amount ?? null),
    money('direct', (row) => row.children.direct),
    money('directAndFamily', (row) => row.children.directAndFamily),
    money({ as: words.summary.childrenOf(document.children.under) }, (row) => row.children.all),
    count('population', (row) => row.childPopulation),
    perHead({ as: words.summary.perChild }, (row) => row.childPerHead),
    perHead({ as: words.summary.perChildReal }, (row) => row.real?.childPerHead ?? null),
  ];
  return listSheet(page, 'measures', [block(page, columns, document.measures)]);
}

export function evidenceSheet(page: Page): SheetPlan {
  const { document, words } = page;
  return listSheet(page, 'evidence', [
    block(
      page,
      keyColumns(page, words.columns.evidence, (row: (typeof document.byEvidence)[number]) => words.labels.evidence[row.key]),
      document.byEvidence,
    ),
    block(
      page,
      keyColumns(
        page,
        words.columns.directness,
        (row: (typeof document.byDirectness)[number]) => words.labels.directness[row.key],
      ),
      document.byDirectness,
      words.byDirectness,
    ),
  ]);
}

export function remainderSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const { totals } = document;
  const { text, money, number } = columnsFor<RemainderRow>(page);
  const names = new Map(document.byMoment.map((row) => [row.key, row.name ?? row.key]));
  const reasons = [
    { ...text('reason', (row) => words.labels.remainderReason[row.reason], words.total), width: 40 },
    money('amount', (row) => row.amount, totals.remainder),
    { ...text('moment', (row) => (row.moment === null ? null : (names.get(row.moment) ?? row.moment))), width: 36 },
    number('lines', (row) => row.lines),
  ];
  const places = ['allocated', 'remainder', 'notAllocable', 'internal', 'eliminated', 'nonOperating'] as const;
  type Place = { readonly key: (typeof places)[number] };
  const rows: readonly Place[] = places.map((key) => ({ key }));
  const identity = columnsFor<Place>(page);
  const identityColumns = [
    { ...identity.text('reason', (row) => words.totals[row.key], words.totals.lines), width: 40 },
    identity.money('amount', (row) => totals[row.key], totals.lines),
    { ...identity.money('income', (row) => totals.incomeLines[row.key], totals.incomeLines.lines), width: 18 },
  ];
  return listSheet(page, 'remainder', [
    block(page, identityColumns, rows, words.identity),
    block(page, reasons, document.remainder, words.remainderByReason),
  ]);
}
