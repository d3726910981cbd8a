import type { AnalysisDocument, RemainderRow } from '../../views/analysis';
import type { SheetPlan } from '../plan';
import { keyColumns } from './key-table';
import { listSheet, tableBlock } from './list-sheet';
import { columnsFor, type Column, type Page } from './page';

export function evidenceSheet(page: Page): SheetPlan {
  const { document, words } = page;
  return listSheet(page, 'evidence', [
    tableBlock(
      page,
      keyColumns(page, words.columns.evidence, (row: (typeof document.byEvidence)[number]) => words.labels.evidence[row.key]),
      document.byEvidence,
    ),
    tableBlock(
      page,
      keyColumns(
        page,
        words.columns.directness,
        (row: (typeof document.byDirectness)[number]) =>
          (row.name === null ? '' : `${row.name}: `) + words.labels.directness[row.key],
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
    { ...text('reason', (row) => words.labels.remainderReason[row.reason], words.totals.remainder), width: 40 },
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
    tableBlock(page, identityColumns, rows, words.identity),
    tableBlock(page, reasons, document.remainder, words.remainderByReason),
    tableBlock(page, investmentColumns(page), document.investment, words.investment),
  ]);
}

/** Investment lines, outside all other tables; a published workbook shows their total alone. */
function investmentColumns(page: Page): Column<AnalysisDocument['investment'][number]>[] {
  const { words, document } = page;
  const { text, money } = columnsFor<AnalysisDocument['investment'][number]>(page);
  return [
    { ...text('line', (row) => `${row.line} ${row.label}`, words.investment), width: 40 },
    money('amount', (row) => row.amount, document.totals.investment),
    { ...text('organiser', (row) => row.organiser), width: 36 },
  ];
}
