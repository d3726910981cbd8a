import type { PlanCells, SheetPlan } from '../../../engine';
import { barColor } from '../plan/looks';
import { margins, pageFit } from '../plan/page-scale';
import { absoluteRange } from '../plan/references';
import { rowHeights } from '../plan/row-heights';
import { setting, type Command } from './commands';
import type { Drawing } from './writes';

const pointsPerInch = 72;
const barLook = `#${barColor}`;

const sheetOf = (context: Excel.RequestContext, id: string): Excel.Worksheet => context.workbook.worksheets.getItem(id);
const columnRange = (sheet: Excel.Worksheet, { column, from, to }: Pick<PlanCells, 'column' | 'from' | 'to'>): Excel.Range =>
  sheet.getRangeByIndexes(from - 1, column, to - from + 1, 1);

/** Spans of a plan, or what was merged before. */
export const mergeCommands = (id: string, { merged }: Pick<Drawing, 'merged'>): Command[] =>
  merged.map(({ row, column, rows, columns }) =>
    setting((context) => sheetOf(context, id).getRangeByIndexes(row, column, rows, columns).merge(false)),
  );

/** Rows and columns that stay in sight; none does where the plan wants none, whatever stood before. */
function freezeCommand(id: string, { freeze }: SheetPlan): Command {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return setting((context) => {
    const sheet = sheetOf(context, id);
    const { freezePanes } = sheet;
    if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
    else freezePanes.unfreeze();
  });
}

/** Bars behind numbers, from zero to the largest of the column. */
const barCommands = (id: string, { bars = [] }: SheetPlan): Command[] =>
  bars.map((cells) =>
    setting((context) => {
      const { conditionalFormats } = columnRange(sheetOf(context, id), cells);
      conditionalFormats.clearAll();
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'HighestValue' };
      dataBar.positiveFormat.fillColor = barLook;
      dataBar.positiveFormat.gradientFill = false;
    }, 800),
  );

/** Lists to choose from. What is not on the list is still accepted: it helps a person who types, and forbids nothing. */
const choiceCommands = (id: string, { choices = [], name }: SheetPlan): Command[] =>
  choices.map((choice) =>
    setting((context) => {
      const { list } = choice;
      const source = 'column' in list ? `=${absoluteRange(list, list.sheet ?? name)}` : list.join(',');
      const { dataValidation } = columnRange(sheetOf(context, id), choice);
      dataValidation.ignoreBlanks = true;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    }, 800),
  );

/** How the sheet is printed: one paper, margins and footer for all of ours. */
function printCommand(id: string, plan: SheetPlan): Command {
  const { landscape = false, fit, breaksAfter = [], titleRows = 0 } = plan.print ?? {};
  const inches = (length: number): number => length * pointsPerInch;
  return setting(
    (context) => {
      const sheet = sheetOf(context, id);
      const layout = sheet.pageLayout;
      layout.paperSize = 'A4';
      layout.orientation = landscape ? 'Landscape' : 'Portrait';
      layout.leftMargin = inches(margins.left);
      layout.rightMargin = inches(margins.right);
      layout.topMargin = inches(margins.top);
      layout.bottomMargin = inches(margins.bottom);
      layout.headersFooters.defaultForAllPages.leftFooter = '&8&A';
      layout.headersFooters.defaultForAllPages.rightFooter = '&8&P / &N';
      if (fit !== undefined) {
        layout.zoom = {
          ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
          ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
        };
      } else if (breaksAfter.length > 0) {
        const found = pageFit(plan, rowHeights(plan));
        layout.zoom = found.by === 'width' ? { horizontalFitToPages: 1 } : { scale: found.scale };
      }
      if (titleRows > 0) layout.setPrintTitleRows(sheet.getRange(`1:${titleRows}`));
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of breaksAfter) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
    },
    2_000 + 200 * breaksAfter.length,
  );
}

/** What a sheet has besides its cells and charts. */
export function extraCommands(id: string, plan: SheetPlan): Command[] {
  const gridlines = setting((context) => void (sheetOf(context, id).showGridlines = plan.gridlines ?? true));
  const print = plan.print === undefined ? [] : [printCommand(id, plan)];
  return [freezeCommand(id, plan), gridlines, ...barCommands(id, plan), ...choiceCommands(id, plan), ...print];
}
