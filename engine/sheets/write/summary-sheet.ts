import type { PlanCell, SheetPlan } from '../plan';
import { stateRow, text, type Page } from './page';
import { childrenPart, changePart, missingPart, surePart, supportPart } from './summary-people';
import { glancePart, segmentsPart, servicesPart } from './summary-places';

/** A name, three wide figures and two narrow ones: together about as wide as a portrait A4. */
const widths = [29, 15, 8, 12, 15, 16];
const summaryColumns = widths.length;

function headRows({ document, words }: Page): PlanCell[][] {
  const { summary } = words;
  const kind = words.labels.measureKind[document.measureKind] ?? document.measureKind;
  const { measure, year, populationYear, notice } = document;
  const names = new Map(document.byOrganiser.map((row) => [row.key, row.name]));
  const organisers = document.organisers.map((id) => names.get(id) ?? id);
  return [
    [text(organisers.join(', '), 'title', summaryColumns)],
    [text(summary.subject({ measure, kind, year }), 'text', summaryColumns)],
    ...(notice === null ? [] : [[text(notice, 'warning', summaryColumns)]]),
    [text(summary.intro({ populationYear, population: document.children.population !== null }), 'note', summaryColumns)],
  ];
}

/**
 * The first sheet: two portrait A4 pages for a councillor. Page one: where the money goes; page two: children, change, how sure, what is missing.
 * The break between them makes them two pages, whatever stands on them.
 */
export function summarySheet(page: Page): SheetPlan {
  const first = [stateRow(page, summaryColumns), ...headRows(page), ...glancePart(page)];
  const segments = segmentsPart(page);
  const services = servicesPart(page, first.length + segments.rows.length);
  const pageOne = [...first, ...segments.rows, ...services.rows, ...childrenPart(page)];
  const pageTwo = [...supportPart(page), ...changePart(page), ...surePart(page), ...missingPart(page)];
  const barsAt = (offset: number, part: { readonly bars: { readonly from: number; readonly to: number } }) => ({
    column: 2,
    from: offset + part.bars.from,
    to: offset + part.bars.to,
  });
  return {
    name: page.words.sheets.summary,
    widths,
    rows: [...pageOne, ...pageTwo],
    gridlines: false,
    bars: [barsAt(first.length, segments), barsAt(first.length + segments.rows.length, services)].filter(
      ({ from, to }) => to >= from,
    ),
    print: { breaksAfter: [pageOne.length] },
  };
}
