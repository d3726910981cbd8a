import type { Issue, Outcome } from '../issues/issue';
import type { Publication } from '../model/model';
import { centsOf } from '../money/amount';
import type { AnalysisDocument } from './analysis';
import { printCertainty } from './certainty';
import type { PublishedDocument } from './printable';
import { publicCube } from './public-cube';
import { PrintedFigures, printedShare, sumOf } from './printed-figures';
import { printTables } from './publish-tables';
import { printMeasures, printSupportCosts } from './publish-totals';
import { relaxedTotals } from './relaxed-totals';
import { roundingBases } from './rounding-base';
import { withheld, type Withheld } from './withheld';

/** Findings that name no line and no cell of somebody's file. */
const publicCodes: readonly Issue['code'][] = ['compare.reform-2023', 'index.missing', 'population.missing', 'measure.unknown'];

/** Ratios of exact figures would give back what rounding takes: whole per cents are kept. */
const toWholePerCent = (ratio: number | null): number | null => (ratio === null ? null : Math.round(ratio * 100) / 100);

/**
 * The document that may be handed out: small groups withheld first, then every figure rounded no finer than the evidence allows, so that printed tables
 * add up and agree on their totals (METHODS sections 4 and 5.6). Lines, places in files and counts of recipients are left out.
 * The cube is published by segment, without areas. Where rounding cannot make two tables agree, `relaxed` names them.
 */
export function publishAnalysis(working: AnalysisDocument, publication: Publication): Outcome<PublishedDocument> {
  const document = { ...working, cube: publicCube(working.cube) };
  const bases = roundingBases(document, publication);
  const figures = new PrintedFigures(bases);
  const hidden = withheld(working, publication);
  if (hidden.unprotected > 0) {
    const params = { count: hidden.unprotected };
    return { value: null, issues: [{ code: 'publish.unprotected', severity: 'error', params }] };
  }
  const totals = printTotals(document, figures, hidden);
  const tables = printTables({ document, figures, hidden, totals });
  // A copy field by field: nothing that hangs on the working document besides its figures may come along.
  const value: PublishedDocument = {
    schema: document.schema,
    publication: 'published',
    bases,
    title: document.title,
    notice: document.notice,
    currency: document.currency,
    measure: document.measure,
    measureKind: document.measureKind,
    year: document.year,
    populationYear: document.populationYear,
    populationForecast: document.populationForecast,
    organisers: document.organisers,
    preset: document.preset,
    totals,
    ...tables,
    relaxed: relaxedTotals(tables),
    investment: [],
    flows: document.flows.map((flow) => ({
      ...flow,
      paid: figures.nearest(flow.paid),
      received: figures.nearest(flow.received),
    })),
    supportCosts: printSupportCosts(document, figures, hidden),
    measures: printMeasures(document, figures, { totals, children: tables.children }),
    largestDeviation: document.largestDeviation,
    ...(hidden.any ? {} : printCertainty(document.certainty, (amount) => figures.nearest(amount))),
    issues: document.issues.filter(({ code }) => publicCodes.includes(code)).map(withoutPlace),
  };
  return { value, issues: value.issues };
}

const withoutPlace = ({ code, severity, params }: Issue): Issue => ({ code, severity, params }) as Issue;

/** Places of the identity, then everything that is a sum of them. */
function printTotals(
  { totals, byEvidence }: AnalysisDocument,
  figures: PrintedFigures,
  { has }: Withheld,
): AnalysisDocument['totals'] {
  const places = figures.places(totals);
  const incomeLines = figures.places(totals.incomeLines);
  const operating = sumOf(places.allocated, places.remainder, places.notAllocable);
  const income = sumOf(incomeLines.allocated, incomeLines.remainder, incomeLines.notAllocable, incomeLines.nonOperating);
  const measuredRows = byEvidence.filter(({ key }) => key === 'A' || key === 'B');
  const measured = measuredRows.map(({ amount }) => amount);
  const known = centsOf(operating) !== 0 && !measuredRows.some(({ key }) => has('byEvidence', key));
  return {
    ...places,
    incomeLines,
    operating,
    income,
    net: sumOf(operating, income),
    investment: figures.nearest(totals.investment),
    coverage: toWholePerCent(totals.coverage),
    measuredCoverage: known ? toWholePerCent(printedShare(sumOf(...measured), totals.operating)) : null,
  };
}
