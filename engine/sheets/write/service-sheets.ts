import type { KeyRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import type { SheetPlan } from '../plan';
import { keyColumns, nameOr, type Keyed } from './key-table';
import { listSheet, tableBlock, type Block } from './list-sheet';
import { columnsFor, type Column, type Page } from './page';

export function servicesSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const columns = keyColumns(page, words.columns.service, nameOr(page));
  return listSheet(page, 'services', [tableBlock(page, [...columns, ...supportedServices(page)], document.byService)]);
}

/** The same services with support costs booked to those who use them; no column where the model has none. */
function supportedServices(page: Page): Column<Suppressible<KeyRow<string>>>[] {
  const { supportCosts, children } = page.document;
  if (supportCosts === null) return [];
  const { money } = columnsFor<Suppressible<KeyRow<string>>>(page);
  const { columns, summary } = page.words;
  const byKey = new Map(supportCosts.byService.map((row) => [row.key, row]));
  return [
    money('with', (row) => byKey.get(row.key)?.amount ?? null, supportCosts.totals.allocated),
    money(
      { as: `${columns.with}, ${summary.childrenOf(children.under)}` },
      (row) => byKey.get(row.key)?.children ?? null,
      supportCosts.children.all,
    ),
  ];
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
  return listSheet(page, 'moments', [tableBlock(page, columns, page.document.byMoment)]);
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
    rows.length === 0 ? [] : [tableBlock(page, keyColumns<Keyed>(page, header, label), rows, title)];
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
    tableBlock(page, areas, document.byArea, words.byArea),
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
    ...(document.flows.length === 0 ? [] : [tableBlock(page, flowColumns, document.flows, words.flows)]),
  ]);
}
