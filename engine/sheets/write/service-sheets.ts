import { centsOf } from '../../money/amount';
import type { KeyRow } from '../../views/analysis';
import type { Suppressible } from '../../views/printable';
import type { SheetPlan } from '../plan';
import { altText, drawnRows, titled, type Drawing, type Told } from './charts';
import { keyColumns, nameOr, type Keyed } from './key-table';
import { listSheet, tableBlock, type Block } from './list-sheet';
import { namesOf } from './names';
import { columnsFor, figure, inEuros, wide, type Column, type Page } from './page';
import { listedServices } from './summary-places';
import { firstServiceRow } from './summary-sheet';

export function servicesSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const columns = keyColumns(page, words.columns.service, nameOr(page));
  const tables = [tableBlock(page, [...columns, ...measuredServices(page), ...supportedServices(page)], document.byService)];
  return listSheet(page, 'services', tables, { charts: [servicesChart(page)] });
}

/** How much of a service's money stands on counts; no column where the document does not say. */
function measuredServices(page: Page): Column<Suppressible<KeyRow<string>>>[] {
  const known = page.document.certainty?.measuredByService ?? [];
  if (known.length === 0) return [];
  const amounts = new Map(known.map(({ key, amount }) => [key, amount]));
  const { share } = columnsFor<Suppressible<KeyRow<string>>>(page);
  return [
    share('measured', ({ key, amount }) =>
      amount === null || centsOf(amount) === 0 ? null : centsOf(amounts.get(key) ?? '0.00') / centsOf(amount),
    ),
  ];
}

/** The services of the summary, largest first: its cells are what is drawn, the others together included. */
function servicesChart(page: Page): Drawing[] {
  const { words } = page;
  const { rows, named } = listedServices(page);
  const drawn = drawnRows(rows, (row) => [figure(row.amount)]);
  const [first] = rows;
  if (drawn === 0 || named === 0 || first === undefined || first.share === null) return [];
  const told = rows.slice(0, drawn).map((row): Told => {
    const amount = row.amount ?? '0.00';
    return { name: row.name ?? row.key, value: Number(amount), text: inEuros(page, amount) };
  });
  const title = titled(
    page,
    words.charts.services({ name: first.name ?? first.key, share: words.format.share(first.share) }),
    drawn < rows.length,
  );
  const from = firstServiceRow(page);
  const cells = { sheet: words.sheets.summary, from, to: from + drawn - 1 };
  return [
    {
      kind: 'bars',
      title,
      altText: altText(page, title, told),
      categories: { ...cells, column: 0 },
      series: [{ name: words.columns.amount, values: { ...cells, column: 1 } }],
      style: 'euros',
      tall: 2 * drawn + 6,
    },
  ];
}

/** The same services with support costs booked to those who use them; no column where the model has none. */
function supportedServices(page: Page): Column<Suppressible<KeyRow<string>>>[] {
  const { supportCosts, children } = page.document;
  if (supportCosts === null) return [];
  const { money } = columnsFor<Suppressible<KeyRow<string>>>(page);
  const { columns, summary } = page.words;
  const byKey = new Map(supportCosts.byService.map((row) => [row.key, row]));
  return [
    wide(money('with', (row) => byKey.get(row.key)?.amount ?? null, supportCosts.totals.allocated)),
    wide(
      money(
        { as: `${columns.with}, ${summary.childrenOf(children.under)}` },
        (row) => byKey.get(row.key)?.children ?? null,
        supportCosts.children.all,
      ),
    ),
  ];
}

export function momentsSheet(page: Page): SheetPlan {
  type Row = (typeof page.document.byMoment)[number];
  const { long, number } = columnsFor<Row>(page);
  const { words } = page;
  const names = namesOf(page);
  const [moment, ...figures] = keyColumns<Row>(page, words.columns.moment, nameOr(page));
  const columns = [
    ...(moment === undefined ? [] : [{ ...moment, width: 32 }]),
    { ...long('service', (row) => names.service(row.service)), width: 26 },
    ...figures,
    { ...number('lines', (row) => row.lines), width: 8 },
  ];
  return listSheet(page, 'moments', [tableBlock(page, columns, page.document.byMoment)]);
}

export function areasSheet(page: Page): SheetPlan {
  type Area = (typeof page.document.byArea)[number];
  const { document, words } = page;
  const { count, perHead } = columnsFor<Area>(page);
  const names = namesOf(page);
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
    flows.long('flow', (row) => `${names.organiser(row.payer)} → ${names.organiser(row.payee)}`),
    flows.money('paid', (row) => row.paid),
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
