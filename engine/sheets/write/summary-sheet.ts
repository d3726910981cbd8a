import type { PlanCell, SheetPlan } from '../plan';
import { moneyWidth, stateRow, text, type Page } from './page';
import { childrenPart, changePart, missingPart, surePart, supportPart } from './summary-people';
import { glancePart, segmentsPart, servicesPart, summaryColumns, type BarredPart } from './summary-places';

/** Narrow columns for ratios and persons, wide ones for money and for euros per head. */
function widthsOf(page: Page): readonly number[] {
  const money = Math.max(13.5, moneyWidth(page));
  // Wide enough for the longest word of a heading.
  return [33, money, 8, 10, Math.max(16, money), Math.max(15, money), money];
}

function headRows({ document, words }: Page): PlanCell[][] {
  const { summary } = words;
  const kind = words.labels.measureKind[document.measureKind] ?? document.measureKind;
  const { measure, year, populationYear, populationForecast, notice } = document;
  const names = new Map(document.byOrganiser.map((row) => [row.key, row.name]));
  const organisers = document.organisers.map((id) => names.get(id) ?? id);
  return [
    [text(organisers.join(', '), 'title', summaryColumns)],
    [text(summary.subject({ measure, kind, year }), 'text', summaryColumns)],
    ...(notice === null ? [] : [[text(notice, 'warning', summaryColumns)]]),
    [
      text(
        summary.intro({
          populationYear,
          forecast: populationForecast,
          population: document.children.population !== null,
          rounded: document.bases !== undefined,
        }),
        'note',
        summaryColumns,
      ),
    ],
  ];
}

interface PageOne {
  readonly rows: readonly (readonly PlanCell[])[];
  /** Where the shares of segments and of services stand: 1-based rows. */
  readonly bars: readonly { readonly from: number; readonly to: number }[];
}

/** Where the money goes. */
function pageOne(page: Page): PageOne {
  const first = [stateRow(page, summaryColumns), ...headRows(page), ...glancePart(page)];
  const segments = segmentsPart(page);
  const services = servicesPart(page);
  const shifted = (by: number, { bars }: BarredPart) => ({ from: by + bars.from, to: by + bars.to });
  return {
    rows: [...first, ...segments.rows, ...services.rows],
    bars: [shifted(first.length, segments), shifted(first.length + segments.rows.length, services)],
  };
}

/** 1-based row of the first service on the summary. */
export const firstServiceRow = (page: Page): number => pageOne(page).bars[1]?.from ?? 1;

/**
 * The first sheet: two portrait A4 pages for a councillor. Page one: where the money goes; page two: children, change, how sure, what is missing.
 * The break between them makes them two pages, whatever stands on them. Whole euros are shown; the cells hold cents.
 */
export function summarySheet(given: Page): SheetPlan {
  const page: Page = { ...given, whole: true };
  const { rows, bars } = pageOne(page);
  const pageTwo = [...childrenPart(page), ...supportPart(page), ...changePart(page), ...surePart(page), ...missingPart(page)];
  return {
    name: page.words.sheets.summary,
    widths: widthsOf(page),
    rows: [...rows, ...pageTwo],
    gridlines: false,
    bars: bars.filter(({ from, to }) => to >= from).map((bar) => ({ column: 2, ...bar })),
    print: { breaksAfter: [rows.length] },
  };
}
