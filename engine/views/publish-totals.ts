import { difference, sumOf, type PrintedFigures } from './printed-figures';
import type { AnalysisDocument, Amount, MeasureRow, Nested, WithSupportCosts } from './analysis';
import type { Withheld } from './withheld';

/** Nested totals of one group: each part rounded, the whole to the nearest. */
function printNested(nested: Nested, figures: PrintedFigures): Nested {
  const parts = [
    nested.direct,
    difference(nested.directAndFamily, nested.direct),
    difference(nested.all, nested.directAndFamily),
  ];
  const [direct = '0.00', family = '0.00', rest = '0.00'] = figures.column(parts);
  return { direct, directAndFamily: sumOf(direct, family), all: sumOf(direct, family, rest) };
}

/** Measures beside each other. The measure of the document prints the figures of its own tables. */
export function printMeasures(
  document: AnalysisDocument,
  figures: PrintedFigures,
  shown: Pick<AnalysisDocument, 'totals' | 'children'>,
): MeasureRow[] {
  const { nested } = shown.children;
  return document.measures.map((row) => {
    const own = row.measure === document.measure;
    const children = own
      ? { direct: nested.direct.amount, directAndFamily: nested.directAndFamily.amount, all: nested.all.amount }
      : printNested(row.children, figures);
    return {
      ...row,
      amount: own ? shown.totals.operating : figures.nearest(row.amount),
      net: own ? shown.totals.net : figures.nearest(row.net),
      children,
      childPerHead: figures.perHead(row.childPerHead),
      real: row.real && { amount: figures.nearest(row.real.amount), childPerHead: figures.perHead(row.real.childPerHead) },
    };
  });
}

/** The view with support costs: totals that add up, and no row that is withheld without them. Moves between cost centres are left out. */
export function printSupportCosts(
  document: AnalysisDocument,
  figures: PrintedFigures,
  hidden: Withheld,
): WithSupportCosts | null {
  const { supportCosts } = document;
  if (supportCosts === null) return null;
  const totals = figures.places(supportCosts.totals);
  const children = printNested(supportCosts.children, figures);
  const segments = figures.column(
    supportCosts.bySegment.map(({ amount }) => amount),
    totals.allocated,
  );
  const services = printServices(supportCosts, totals.allocated, figures);
  return {
    moved: figures.nearest(supportCosts.moved),
    moves: [],
    totals,
    nested: figures.nested([supportCosts.nested], totals.allocated).all,
    children,
    bySegment: supportCosts.bySegment
      .map((row, at) => ({ ...row, amount: segments[at] ?? '0.00' }))
      .filter(({ segment }) => !hidden.segments.has(segment)),
    byService: services.filter(({ key }) => !hidden.rows.byService.has(key)),
  };
}

function printServices({ byService }: WithSupportCosts, total: Amount, figures: PrintedFigures): WithSupportCosts['byService'] {
  const children = byService.map((row) => row.children);
  const others = byService.map((row) => difference(row.amount, row.children));
  const [ofChildren = '0.00'] = figures.column([sumOf(...children), sumOf(...others)], total);
  const pairs = figures.pairs(byService, { amount: total, children: ofChildren });
  return byService.map((row, at) => ({ ...row, ...(pairs[at] ?? { amount: '0.00', children: '0.00' }) }));
}
