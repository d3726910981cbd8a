import type { Issue, Outcome } from '../../issues/issue';
import { investmentSheets } from '../../library/headings';
import { foldText } from '../../model/fold-text';
import type { Layout } from '../../model/layout';
import type { SheetGrid } from '../grid';
import { sheetPlace } from './cell-place';
import { proposeLayout } from './propose-layout';
import { readRawTable } from './raw-table';

interface Proposal {
  readonly sheet: SheetGrid;
  readonly layout: Layout;
}

function measuresOf({ layout }: Proposal): ReadonlySet<string> {
  return new Set(layout.columns.flatMap((column) => (column.measure === undefined ? [] : [column.measure])));
}

/** The proposal with most figures: leaf lines × amount columns; the earlier of equals. */
function largest(proposals: readonly Proposal[]): Proposal | undefined {
  if (proposals.length < 2) return proposals[0];
  const sizes = proposals.map(({ sheet, layout }) => {
    const { rows, columns } = readRawTable(sheet, layout);
    return rows.filter((row) => row.role === 'leaf').length * columns.length;
  });
  return proposals[sizes.indexOf(Math.max(...sizes))];
}

/** A sheet named after investments holds the investment part, which has tables of its own. */
function isInvestment({ sheet }: Proposal): boolean {
  return sheet.name !== null && investmentSheets.test(foldText(sheet.name));
}

function withPart(proposal: Proposal): Layout {
  const { sheet, layout } = proposal;
  if (sheet.name === null || !isInvestment(proposal)) return layout;
  return { ...layout, kinds: [{ when: { sheet: sheet.name }, kind: 'investment' }] };
}

function leftOutIssue(sheet: SheetGrid): Issue {
  return { code: 'sheet.left-out', severity: 'warning', params: { sheet: sheet.name ?? '' }, at: sheetPlace(sheet) };
}

/**
 * Layouts for one file without any: the visible sheet that holds the most figures, and the investment part beside it where it has
 * the same measures. Any other sheet with those measures may show the same money in another order: it is left out, and that is said.
 */
export function proposeForFile(sheets: readonly SheetGrid[]): Outcome<readonly Layout[]> {
  const issues: Issue[] = [];
  const proposals = sheets
    .filter((sheet) => sheet.visibility === 'visible')
    .flatMap((sheet): Proposal[] => {
      const { value, issues: found } = proposeLayout(sheet);
      issues.push(...found);
      return value === null ? [] : [{ sheet, layout: value }];
    });
  const main = largest(proposals);
  if (main === undefined) return { value: null, issues };
  const wanted = [...measuresOf(main)];
  const alike = proposals.filter((proposal) => proposal === main || wanted.every((measure) => measuresOf(proposal).has(measure)));
  const kept = alike.filter((proposal) => proposal === main || isInvestment(proposal));
  const leftOut = alike.filter((proposal) => !kept.includes(proposal));
  return { value: kept.map(withPart), issues: leftOut.map(({ sheet }) => leftOutIssue(sheet)) };
}
