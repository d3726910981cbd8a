import type { Issue, Outcome } from '../../issues/issue';
import { investmentSheets } from '../../library/headings';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { foldText } from './cell-place';
import { proposeLayout } from './propose-layout';
import { readRawTable } from './raw-table';

interface Proposal {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
  /** Leaf lines × amount columns: how much budget the sheet holds. */
  readonly size: number;
}

function measuresOf({ layout }: Proposal): ReadonlySet<string> {
  return new Set(layout.columns.flatMap((column) => (column.measure === undefined ? [] : [column.measure])));
}

function sized(sheet: SheetGrid, layout: Layout): Proposal {
  const { rows, columns } = readRawTable(sheet, layout);
  return { sheet, layout, size: rows.filter((row) => row.role === 'leaf').length * columns.length };
}

/** A sheet named after investments holds the investment part, which has tables of its own. */
function withPart({ sheet, layout }: Proposal): Layout {
  if (sheet.name === null || !investmentSheets.test(foldText(sheet.name))) return layout;
  return { ...layout, kinds: [{ when: { sheet: sheet.name }, kind: 'investment' }] };
}

/**
 * Layouts for one file without any: the visible sheet that holds the most figures, and every other that has all of its measures, such
 * as the investment part beside the operating part. Summaries, which have fewer columns, would count the same money twice.
 */
export function proposeForFile(sheets: readonly SheetGrid[]): Outcome<readonly Layout[]> {
  const issues: Issue[] = [];
  const proposals = sheets
    .filter((sheet) => sheet.visibility === 'visible')
    .flatMap((sheet): Proposal[] => {
      const { value, issues: found } = proposeLayout(sheet);
      issues.push(...found);
      return value === null ? [] : [sized(sheet, value)];
    });
  const [main] = [...proposals].sort((a, b) => b.size - a.size);
  if (main === undefined) return { value: null, issues };
  const wanted = [...measuresOf(main)];
  const kept = proposals.filter((proposal) => proposal === main || wanted.every((measure) => measuresOf(proposal).has(measure)));
  return { value: kept.map(withPart), issues: [] };
}
