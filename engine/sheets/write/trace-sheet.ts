import { centsOf } from '../../money/amount';
import type { TracedPart } from '../../trace/line-parts';
import type { SheetPlan } from '../plan';
import { listSheet, tableBlock, type Block } from './list-sheet';
import { namesOf } from './names';
import { columnsFor, type Page } from './page';
import type { ResultWords } from './words';

const mostMoments = 20;

/** The largest moments, and the question that takes each down to its budget lines. */
function questions(page: Page): Block {
  type Row = (typeof page.document.byMoment)[number];
  const { words, document } = page;
  const size = (row: Row): number => (row.amount === null ? 0 : Math.abs(centsOf(row.amount)));
  const rows = [...document.byMoment].sort((a, b) => size(b) - size(a)).slice(0, mostMoments);
  const { long, money, number } = columnsFor<Row>(page);
  const names = namesOf(page);
  const columns = [
    { ...long('moment', (row) => row.name ?? row.key), width: 40 },
    { ...long('command', (row) => words.traceCommand(`moment=${row.key}`)), width: 66 },
    { ...long('driver', (row) => names.driver(row.driver)), width: 28 },
    { ...number('lines', (row) => row.lines), width: 14 },
    money('amount', (row) => row.amount),
  ];
  return tableBlock(page, columns, rows);
}

/** Every part of every line: where it stands in the file, where its money is, and the tag and driver that put it there. */
function linesTable(page: Page, parts: readonly TracedPart[]): Block {
  const { words, document } = page;
  const { text, long, money, grade } = columnsFor<TracedPart>(page);
  const joined = (...texts: readonly (string | null | undefined)[]): string => texts.filter(Boolean).join(', ');
  const oneFile = new Set(parts.map(({ at }) => at.file)).size < 2;
  const columns = [
    { ...long('label', (row) => row.label), width: 36 },
    { ...text('line', (row) => row.line), width: 13 },
    { ...long('cell', ({ at }) => joined(oneFile ? null : at.file, [at.sheet, at.cell].filter(Boolean).join('!'))), width: 22 },
    money('lineAmount', (row) => row.lineAmount),
    { ...long('moment', (row) => whereabouts(row, words)), width: 28 },
    money('amount', (row) => row.amount),
    money({ as: words.summary.childrenOf(document.children.under) }, (row) => row.children),
    { ...long('rule', ({ tag }) => joined(tag?.id, tag?.by, tag?.at, tag?.why, tag?.reference)), width: 34 },
    { ...long('driver', ({ driver }) => joined(driver?.name ?? driver?.id, driver?.source, driver?.asOf)), width: 34 },
    grade('evidence', (row) => row.evidence),
  ];
  return tableBlock(page, columns, parts);
}

/** The moment that has the money, or the row beside people that it stands in. */
function whereabouts({ place, momentName }: TracedPart, { labels }: ResultWords): string {
  if (place === 'allocated') return momentName ?? '';
  return momentName === null ? labels.place[place] : `${momentName}: ${labels.place[place]}`;
}

/** Where figures come from: every line in a working document; a published one holds no lines, only which moments there are and how to ask. */
export function traceSheet(page: Page, parts: readonly TracedPart[]): SheetPlan {
  const working = page.document.publication !== 'published' && parts.length > 0;
  return working
    ? listSheet(page, 'trace', [linesTable(page, parts)])
    : listSheet(page, 'trace', [questions(page)], { note: page.words.askNote });
}
