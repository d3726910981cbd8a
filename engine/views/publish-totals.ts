import { difference, sumOf, type PrintedFigures } from './printed-figures';
import type { AnalysisDocument, Amount, Nested, WithSupportCosts } from './analysis';
import type { PrintableDocument, PrintableNested } from './printable';
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

function withholdNested(nested: Nested, isHidden: (key: keyof Nested) => boolean): PrintableNested {
  const shown = (key: keyof Nested): Amount | null => (isHidden(key) ? null : nested[key]);
  return { direct: shown('direct'), directAndFamily: shown('directAndFamily'), all: shown('all') };
}

/**
 * Measures beside each other. The measure of the document prints the figures of its own tables; what is withheld there is withheld of every measure,
 * for the years are much alike.
 */
export function printMeasures(
  document: AnalysisDocument,
  figures: PrintedFigures,
  shown: Pick<PrintableDocument, 'totals' | 'children'>,
): PrintableDocument['measures'] {
  const { nested } = shown.children;
  const isHidden = (key: keyof Nested): boolean => nested[key].suppressed === true;
  return document.measures.map((row) => {
    const own = row.measure === document.measure;
    const children = own
      ? { direct: nested.direct.amount, directAndFamily: nested.directAndFamily.amount, all: nested.all.amount }
      : withholdNested(printNested(row.children, figures), isHidden);
    const perHead = (amount: Amount | null): Amount | null => (isHidden('all') ? null : figures.perHead(amount));
    return {
      ...row,
      amount: own ? shown.totals.operating : figures.nearest(row.amount),
      net: own ? shown.totals.net : figures.nearest(row.net),
      children,
      childPerHead: perHead(row.childPerHead),
      real: row.real && { amount: figures.nearest(row.real.amount), childPerHead: perHead(row.real.childPerHead) },
    };
  });
}

/** The view with support costs: totals that add up, and no row that is withheld without them. Moves between cost centres are left out. */
export function printSupportCosts(
  document: AnalysisDocument,
  figures: PrintedFigures,
  { has }: Withheld,
): PrintableDocument['supportCosts'] {
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
    nested: withholdNested(figures.nested([supportCosts.nested], totals.allocated).all, (key) => has('nested', null, key)),
    children: withholdNested(children, (key) => has('children', null, key)),
    bySegment: supportCosts.bySegment
      .map((row, at) => ({ ...row, amount: segments[at] ?? '0.00' }))
      .filter(({ segment }) => !has('bySegment', segment)),
    byService: services
      .filter(({ key }) => !has('byService', key))
      .map((row) => (has('byService', row.key, 'children') ? { ...row, children: null } : row)),
  };
}

function printServices({ byService }: WithSupportCosts, total: Amount, figures: PrintedFigures): WithSupportCosts['byService'] {
  const children = byService.map((row) => row.children);
  const others = byService.map((row) => difference(row.amount, row.children));
  const [ofChildren = '0.00'] = figures.column([sumOf(...children), sumOf(...others)], total);
  const pairs = figures.pairs(byService, { amount: total, children: ofChildren });
  return byService.map((row, at) => ({ ...row, ...(pairs[at] ?? { amount: '0.00', children: '0.00' }) }));
}
