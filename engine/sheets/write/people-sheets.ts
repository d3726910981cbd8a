import { lastAge } from '../../model/terms';
import type { AgeRow } from '../../views/analysis';
import type { PrintableMeasureRow, Suppressible } from '../../views/printable';
import type { SheetPlan } from '../plan';
import { placedNet } from './key-table';
import { listSheet, tableBlock } from './list-sheet';
import { segmentName } from './names';
import { isWholeYear } from './previous-measure';
import { ageCharts, childrenChart, segmentCharts } from './people-charts';
import { columnsFor, earned, pricesOf, wide, type Column, type Page } from './page';
import { reachColumns, reachRows } from './reach-table';

type SegmentOfPage = Page['document']['bySegment'][number];

const segmentLabel = (page: Page): Column<SegmentOfPage> => ({
  ...columnsFor<SegmentOfPage>(page).text('segment', (row) => segmentName(page, row), page.words.total),
  width: 30,
});

export function segmentsSheet(page: Page): SheetPlan {
  const { document, words } = page;
  const { under } = document.children;
  return listSheet(
    page,
    'segments',
    [
      tableBlock(page, segmentFigures(page), document.bySegment, words.summary.bySegment),
      tableBlock(page, nestedColumns(page), document.bySegment, words.nestedAmounts),
      tableBlock(page, reachColumns(page), reachRows(page), words.reach.title(under)),
    ],
    { charts: [segmentCharts(page), childrenChart(page), ...ageCharts(page).map((chart) => [chart])] },
  );
}

function segmentFigures(page: Page): Column<SegmentOfPage>[] {
  const { text, money, count, perHead, grade } = columnsFor<SegmentOfPage>(page);
  const { totals, supportCosts } = page.document;
  const supported = new Map((supportCosts?.bySegment ?? []).map(({ segment, amount }) => [segment, amount]));
  return [
    segmentLabel(page),
    {
      ...text('ages', (row) =>
        row.to === lastAge ? `${row.from}+` : row.from === row.to ? `${row.from}` : `${row.from}–${row.to}`,
      ),
      width: 10,
    },
    count('population', (row) => row.population),
    money('amount', (row) => row.amount, totals.allocated),
    perHead('perHead', (row) => row.perHead),
    money('low', (row) => row.low),
    money('high', (row) => row.high),
    money('income', (row) => earned(row.income), earned(totals.incomeLines.allocated)),
    money('net', (row) => row.net, placedNet(page)),
    grade('evidence', (row) => row.evidence),
    ...(supportCosts === null
      ? []
      : [wide(money('with', (row) => supported.get(row.segment) ?? null, supportCosts.totals.allocated))]),
  ];
}

function nestedColumns(page: Page): Column<SegmentOfPage>[] {
  const { text, money, count } = columnsFor<SegmentOfPage>(page);
  const { nested } = page.document;
  const { labels } = page.words;
  return [
    segmentLabel(page),
    { ...text({ as: '' }, () => null), width: 10 },
    count('population', (row) => row.population),
    money({ as: labels.nested.direct }, (row) => row.nested?.direct ?? null, nested.direct),
    money({ as: labels.nested.directAndFamily }, (row) => row.nested?.directAndFamily ?? null, nested.directAndFamily),
    money({ as: labels.nested.all }, (row) => row.nested?.all ?? null, nested.all),
  ];
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
    money('income', (row) => earned(row.income), earned(totals.incomeLines.allocated)),
    money('net', (row) => row.net, placedNet(page)),
  ];
  return listSheet(page, 'ages', [tableBlock(page, columns, page.document.byAge)], { upright: true });
}

export function measuresSheet(page: Page): SheetPlan {
  const { text, money, count, perHead } = columnsFor<PrintableMeasureRow>(page);
  const { words, document } = page;
  const real = document.measures.some((row) => row.real !== null);
  const columns = [
    { ...text('measure', (row) => row.measure), width: 22 },
    { ...text('kind', (row) => words.labels.measureKind[row.kind] ?? row.kind), width: 24 },
    money('operating', (row) => row.amount),
    money('net', (row) => row.net),
    ...(real ? [money({ as: `${words.columns.operating}, ${pricesOf(page)}` }, (row) => row.real?.amount ?? null)] : []),
    money('direct', (row) => row.children.direct),
    money('directAndFamily', (row) => row.children.directAndFamily),
    money({ as: words.summary.childrenOf(document.children.under) }, (row) => row.children.all),
    count('children', (row) => row.childPopulation),
    perHead({ as: words.summary.perChild }, (row) => (isWholeYear(row) ? row.childPerHead : null)),
    ...(real
      ? [
          perHead({ as: words.summary.perChildReal(pricesOf(page)) }, (row) =>
            isWholeYear(row) ? (row.real?.childPerHead ?? null) : null,
          ),
        ]
      : []),
  ];
  return listSheet(page, 'measures', [tableBlock(page, columns, document.measures)]);
}
