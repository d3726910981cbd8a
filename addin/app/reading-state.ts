import type { InspectedColumn, ProposedReading, ProposedTable } from '../../engine';
import type { ReadTable, ReadingState } from './state';

/** Newest budget first, then whatever is newest: whose sum a person knows by heart. */
function mainColumn(columns: readonly InspectedColumn[]): InspectedColumn | undefined {
  const rank = ({ measure }: InspectedColumn): number => (measure?.year ?? 0) + (measure?.kind === 'budget' ? 10_000 : 0);
  const amounts = columns.filter(({ role }) => role === 'amount');
  return amounts.reduce<InspectedColumn | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
}

function tableOf({ layout, found }: ProposedTable): ReadTable {
  const main = mainColumn(found.columns);
  const amount = main === undefined ? undefined : found.sums[main.column];
  return {
    id: layout.id,
    sheet: found.sheet,
    headerRow: layout.headerRow,
    firstRow: found.firstRow,
    lastRow: found.lastRow,
    lines: found.lines,
    unit: layout.unit ?? found.unit,
    currency: found.currency ?? 'EUR',
    sum: main === undefined || amount === undefined ? null : { heading: main.header, amount },
    measures: found.columns.flatMap(({ column, measure }) => (measure === undefined ? [] : [{ ...measure, column }])),
    confidence: found.confidence,
    reasons: found.reasons,
    questions: found.questions,
  };
}

export const readingState = ({ tables }: ProposedReading): ReadingState => ({ tables: tables.map(tableOf) });
