import type { MoreCells } from '../../../engine';
import { numbers } from '../numbers';
import { thingIn } from '../parts/issues-model';
import type { ReadingSentences } from '../parts/issues-reading';
import { things } from './issues-model';

const { amount, count } = numbers.en;

const alike = ({ count: all, cells }: Partial<MoreCells>): string =>
  all === undefined || cells === undefined ? '' : ` The same holds for ${count(all)} cells of the column in all: ${cells}.`;

export const issuesReading: ReadingSentences = {
  'file.encrypted': ({ file }) =>
    `File ${file} is protected by a password and cannot be read. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password) and save it.`,
  'file.damaged': ({ file }) =>
    `File ${file} is damaged, or not of the kind its extension says, so nothing of it was read. Open it in a spreadsheet program and save it again.`,
  'file.too-large': ({ file, size, limit }) =>
    `File ${file} unpacks to ${count(size)} megabytes, and at most ${count(limit)} are read. Remove sheets that are not of the budget.`,
  'file.too-many-cells': ({ file, limit }) =>
    `File ${file} has more cells than are read at once (${count(limit)}, empty gaps included), so nothing of it was read. Keep only the sheets of the budget in the file, and remove stray cells far from the others.`,
  'file.entities': ({ file }) =>
    `File ${file} holds definitions that no spreadsheet program writes and that can fill a reader's memory, so nothing of it was read. Check where the file comes from. If you trust it, open it in Excel and save it again.`,
  'file.read-only': ({ file }) =>
    `Nothing can be written into ${file}: only xlsx and xlsm workbooks can be written into. Let the results go to a new workbook (on the command line --out), or save the file as xlsx first.`,
  'file.signed': ({ file }) =>
    `File ${file} is digitally signed, and writing into it would break the signature. Let the results go to a new workbook (on the command line --out), or write into a copy without the signature.`,
  'workbook.structure-locked': ({ file }) =>
    `The structure of ${file} is protected, so no sheets were added. Remove the protection (in Excel: Review > Protect Workbook), or let the results go to a new workbook (on the command line --out).`,
  'workbook.shared': ({ file }) =>
    `File ${file} is a shared workbook that keeps a log of changes, and the log would no longer be true. Stop sharing it (in Excel: Review > Unshare Workbook), or let the results go to a new workbook (on the command line --out).`,
  'sheet.protected': ({ sheet }) =>
    `Sheet "${sheet}" is protected, so nothing was written into its columns. Remove the protection (in Excel: Review > Unprotect Sheet) and try again.`,
  'column.not-ours': ({ sheet, column, header }) =>
    `On sheet "${sheet}" there is something other than our column "${header}" at ${column}, so it was not written over. Move your own notes to another column, or ask for a new column.`,
  'edit.array': ({ sheet, cell, range }) =>
    `Cell ${cell} on sheet "${sheet}" belongs to an array formula that fills ${range}, so it cannot be changed alone. Change the whole formula in Excel.`,
  'edit.merged': ({ sheet, cell, range }) =>
    `Cell ${cell} on sheet "${sheet}" lies under the merged cells ${range}, so what is typed there would not be seen. Type into the first cell of the range.`,
  'edit.pivot': ({ sheet, cell, range }) =>
    `Cell ${cell} on sheet "${sheet}" belongs to the pivot table ${range}, which writes its cells itself. Change the figure in the pivot table's source.`,
  'edit.protected': ({ sheet, cell }) =>
    `Cell ${cell} on sheet "${sheet}" is locked and the sheet is protected, so nothing was typed into it. Remove the protection (in Excel: Review > Unprotect Sheet) and try again.`,
  'edit.table-heading': ({ sheet, cell, table }) =>
    `Cell ${cell} on sheet "${sheet}" is a column heading of table ${table}. A heading is text, the same heading cannot stand twice, and it cannot be changed here if a formula uses it. Type another heading, or change it in Excel.`,
  'text.too-long': ({ sheet, cell, start, length, limit }) =>
    `Cell ${cell} on sheet ${sheet} would get a text of ${count(length)} characters ("${start}…"), and a cell holds ${count(limit)} at most. So that its end is not lost, nothing was written. Shorten the text and save again.`,
  'sheet.unknown': ({ sheet, known }) => `There is no sheet "${sheet}". The file's sheets are: ${known}.`,
  'sheet.not-ours': ({ sheet }) =>
    `Sheet "${sheet}" is your own, so it was not written over. Rename it, or choose another name for the result.`,
  'sheet.name-refused': ({ sheet }) =>
    `A sheet cannot be called "${sheet}". A name has at most 31 characters, none of : \\ / ? * [ ], and is used once.`,
  'edit.ours': ({ sheet, cell }) =>
    `Cell ${cell} on sheet "${sheet}" is calculated by Momentti, and a change would be lost when the results are next written. Change the budget or the model sheets, and the result follows.`,
  'edit.formula': ({ cell, formula }) =>
    `The formula "${formula}" in cell ${cell} could not be read, so the cell was not changed. Check brackets and names: functions have the names that Excel gives them, in English, Finnish or Swedish (SUM, SUMMA). Other formulas can be typed in Excel.`,
  'changes.not-last': () => 'Only the latest write can be taken back. Take back the later ones first.',
  'changes.forgotten': () =>
    'This write can no longer be taken back: so much has been written since that what stood before is kept no more. Restore an earlier version of the workbook from Excel’s version history, or delete the written sheets yourself.',
  'excel.busy': () =>
    'Excel is busy or its connection broke, so nothing was done. The workbook is as it was. Wait a moment and try again.',
  'excel.cell-edit': () => 'A cell is being edited, and meanwhile Excel does nothing else. Press Enter or Esc and try again.',
  'excel.changed': () =>
    'The workbook changed in the meantime: a sheet may have been deleted or renamed. Read the workbook again, then try again.',
  'excel.half-written': ({ sheets }) =>
    `Writing was cut off and not everything could be brought back. These sheets may be incomplete: ${sheets}. Once Excel answers again, repeat what you did: the sheets are brought back first.`,
  'excel.in-the-way': () =>
    'Merged cells, a filter, a pivot table or another table stand where something was to be written. The workbook is as it was. Move the table or remove the filter and try again.',
  'excel.links-blocked': () =>
    "Excel is waiting for permission to update links to other files, so nothing was done. Answer Excel's message and try again.",
  'excel.other-window': () => 'Another workbook is in front, so Excel cannot show this one. Click this workbook and try again.',
  'excel.refused': () =>
    'Excel does not let the workbook be changed: it is protected, open for reading only, or you may not edit it. The workbook is as it was. Remove the protection or save the workbook under another name, and try again.',
  'excel.sheet-hidden': ({ sheet }) =>
    `Sheet "${sheet}" is hidden and cannot be shown. Unhide it in Excel: right-click the sheet tabs and choose Unhide.`,
  'excel.signed-out': () =>
    'Excel asks you to sign in before the workbook can be read or changed. Sign in to Excel and try again.',
  'excel.too-large': () =>
    'Excel cannot handle so large a table at once, so nothing was done. Remove tables you do not need and stray cells far from the others, or open the workbook in desktop Excel.',
  'excel.too-old': () =>
    "This version of Excel cannot do that. Update Excel, or open the workbook in Excel on the web or on Momentti's own page.",
  'model.changed-twice': ({ what, id }) =>
    `The same was changed in the Momentti pane and on the model’s sheet at once: ${`${thingIn(things, what)} ${id}`.trim()}. The change in the pane holds and takes the place of what was typed in the sheet. Check it, and change it again if need be.`,
  'model.sheets-restored': ({ sheets }) =>
    `Sheets of the model were deleted or renamed, or their cell A1 was changed: ${sheets}. Nothing is lost: the model is kept, and the sheets are written again. If you meant to take tags or rules away, do so in the Momentti pane, or clear the rows of the sheet.`,
  'program.fault': ({ fault }) =>
    `Something went wrong in the program (${fault}), and the last action was not finished. Your workbook and your model are safe. Try again; if it happens again, save the model as a file and open the workbook anew.`,
  'excel.unexpected': ({ fault }) =>
    `Excel broke off with the fault ${fault}. Try again. If it comes back, save the workbook, restart Excel, and tell your support the name of the fault.`,
  'amount.text': ({ line, text, column, ...more }) =>
    `Line ${line} says "${text}" in column ${column}, which is no amount. The line is not in this figure. Write the amount in digits.${alike(more)}`,
  'amount.blank': ({ line, column, ...more }) =>
    `Line ${line} is blank in column ${column}, and blank is not read as zero. Write the amount, or 0 where there is no money.${alike(more)}`,
  'amount.dash': ({ line, text, column, ...more }) =>
    `Line ${line} has only a dash (${text}) in column ${column}. It may mean zero or not known, so it was not read. Write 0 or the amount.${alike(more)}`,
  'amount.error': ({ line, error, column, ...more }) =>
    `Line ${line} has the formula error ${error} in column ${column}, so it is not in this figure. Correct the formula and save the file.${alike(more)}`,
  'amount.unsafe': ({ line, text, column, ...more }) =>
    `The amount ${text} of line ${line} in column ${column} is too large to be exact to the cent (over 90 trillion). Check the number and the table's unit.${alike(more)}`,
  'amount.fraction-of-cent': ({ line, text, column, ...more }) =>
    `The amount ${text} of line ${line} in column ${column} has fractions of a cent and was rounded to the nearest cent. Round it in the file if the cents are wrong.${alike(more)}`,
  'column.undecidable': ({ column, header, examples }) =>
    `Column ${column} (${header}) does not tell whether its points or commas part decimals or thousands (for example ${examples}), so nothing of it was read. State the decimal mark in the model's layout (sheet Model Layouts).`,
  'layout.no-header': () =>
    'No header row with figures under it was found on this sheet. State in the model (sheet Model Layouts) which row holds the headings.',
  'layout.no-lines': ({ layout, row }) =>
    `Layout ${layout} finds no lines under row ${row}, where it expects the headings, so there is nothing to read. Check that the file has its lines, and the layout's header row and rows to skip (sheet Model Layout rows).`,
  'layout.no-amounts': () =>
    'No column of amounts was found under the header row. State in the model (sheet Model Layouts) which columns hold the amounts.',
  'layout.column-missing': ({ layout, column }) =>
    `Layout ${layout} expects column "${column}", which is not there, so it was not read. Check the column's heading and letter.`,
  'layout.column-twice': ({ layout, column }) =>
    `The heading "${column}" of layout ${layout} stands over two columns, so neither was read. Name the column by its letter.`,
  'layout.sheet-missing': ({ layout, sheet }) =>
    `The file has no sheet "${sheet}" for layout ${layout}, so its lines are missing. Check the sheet's name.`,
  'layout.none-for-file': ({ file }) =>
    `No layout of the model is for file ${file}, so nothing of it was read. Add a layout, or correct the file condition of one.`,
  'line.duplicate-id': ({ line, first, row, count: lines }) =>
    `Id ${line} stands on ${count(lines)} lines, first on rows ${first} and ${row}. All of them are in, and the repeated ones got #2, #3 and so on. Add a field to the key that tells them apart.`,
  'line.in-two-files': ({ first, second, count: lines, example }) =>
    `Files ${first} and ${second} hold the same lines (${count(lines)}, the first: ${example}), and the money of both is counted. If it is the same money, leave one file out. If not, add a field to the layout's key that tells the lines apart.`,
  'measure.unknown-heading': ({ header }) =>
    `The heading "${header}" does not say which year its amounts are for, so the column cannot be used in an analysis. State its year and kind in the model (sheet Model Measures).`,
  'measure.not-on-sheet': ({ measure }) =>
    `This sheet has no column ${measure}, so its lines are not in that figure. Add the column if the figures exist.`,
  'measure.twice': ({ measure, first, second }) =>
    `Columns ${first} and ${second} are both "${measure}". Only the first was read. Give them different headings or measures.`,
  'rows.left-out': ({ count: rows, example }) =>
    `Rows taken as sums of others by their label: ${count(rows)} (the first: ${example}). They were not counted, so that no money comes in twice. If one of them is a line of its own, state yourself which rows to skip.`,
  'row.looks-like-memo': ({ row, label, amount: printed, column }) =>
    `The name of row ${row} (${label}) is that of a key figure, but the row has a code like the others, so it was read as money (${column}: ${amount(printed)}). If it is no money, name it in the layout as a row to skip (sheet Model Layout rows).`,
  'row.looks-like-part': ({ row, label, amount: printed, column }) =>
    `Row ${row} (${label}) looks like a part of the row over it, but its amount does not fit in there (${column}: ${amount(printed)}), so it was read as a line of its own. If its money is in another row already, name it in the layout as a row to skip (sheet Model Layout rows).`,
  'row.looks-like-total': ({ row, label, amount: printed, column }) =>
    `Row ${row} (${label}) looks like a total but adds up to nothing, so it was read as a line. If it is a total, name it in the layout as a row to skip (sheet Model Layout rows), or ${amount(printed)} comes in twice (${column}).`,
  'row.perhaps-total': ({ row, label, amount: printed, column, rows }) =>
    `Row ${row} (${label}) may be the sum of rows ${rows}. It was read as a line of its own. If it is a total, name it in the layout as a row to skip (sheet Model Layout rows), or ${amount(printed)} comes in twice (${column}).`,
  'row.taken-as-total': ({ row, label, amount: printed, column, rows }) =>
    `Row ${row} (${label}) is exactly the sum of rows ${rows}, so it was read as a total although its name does not say so. If it is a line of its own, ${amount(printed)} is missing (${column}): state yourself which rows to skip (sheet Model Layout rows).`,
  'row.quote-open': ({ row }) =>
    `A quotation mark (") on row ${row} is never closed. All quotation marks of the file were read as ordinary letters, so a field with a delimiter inside may be split in two. Close or remove the mark.`,
  'row.too-many-fields': ({ count: rows, row, fields, headings }) =>
    `Rows with more fields than there are headings: ${count(rows)} (the first: row ${row}, with ${count(fields)} fields under ${count(headings)} headings). Their amounts may have been read from the wrong column. Put fields that hold a delimiter in quotation marks.`,
  'rows.taken-as-totals': ({ count: found, rows, example }) =>
    `Rows taken as totals by their figures: ${count(found)}, rows ${rows} (the first: ${example}). Their names do not say so, but they agree with other rows in every column. They were not counted once more.`,
  'rows.headings': ({ count: rows, example }) =>
    `Rows taken as headings without amounts: ${count(rows)} (the first: ${example}). The lines under them are known by their heading too. If one of them is a budget line, write its amount.`,
  'rows.increments': ({ count: rows, example }) =>
    `Rows taken as changes: ${count(rows)} (the first: ${example}). They were read as additions to and deductions from the rows over them. If the amount is the new level of the row, leave one of the two out (sheet Model Layout rows).`,
  'rows.memo': ({ count: rows, example }) =>
    `Rows taken as key figures: ${count(rows)} (the first: ${example}). They were not counted as money. If one of them is, give it a clearer name or state yourself which rows to skip (sheet Model Layout rows).`,
  'rows.more-doubtful': ({ count: rows, example }) =>
    `For ${count(rows)} more rows it is not clear whether they are totals or lines (the first: ${example}). Look at them in the table and name the totals in the layout as rows to skip (sheet Model Layout rows).`,
  'rows.of-which': ({ count: rows, example }) =>
    `Rows taken as details ("of which"): ${count(rows)} (the first: ${example}). Their money is in the row over them already and was not counted again.`,
  'table.second-header': ({ row }) =>
    `Another table with other headings begins on row ${row}, so nothing from there down was read. Give it a layout of its own.`,
  'sheet.hidden': ({ sheet }) =>
    `The hidden sheet ${sheet} seems to hold figures of a budget. It was not read. If it belongs to the budget, unhide it or name it in a layout of the model.`,
  'sheet.left-out': ({ sheet }) =>
    `Sheet "${sheet}" has the same columns as the budget that was read. It was not read, so that no money comes in twice. If its lines are other money, give it a layout of its own in the model (sheet Model Layouts).`,
  'sign.unknown': ({ count: rows, example }) =>
    `Lines that do not tell whether they are expense or income: ${count(rows)} (the first: ${example}). They were read as expense. State in the model's layout which lines are income (sheet Model Layout rows).`,
  'sign.suspect': ({ kind, measure, sum }) =>
    kind === 'income'
      ? `Income adds up to the expense side in column ${measure} (${amount(sum)}). The signs are probably the other way round: check the expense sign and the kinds of lines in the layout.`
      : `Expense adds up to the income side in column ${measure} (${amount(sum)}). The signs are probably the other way round: check the expense sign and the kinds of lines in the layout.`,
  'total.leaves-out': ({ row, label, rows, amount: left, column }) =>
    `The formula of the total on row ${row} (${label}) leaves out rows ${rows} beside it: ${amount(left)} (${column}). They are counted here. Correct the formula. If the rows are no part of the budget, remove them or name them in the layout as rows to skip (sheet Model Layout rows).`,
  'total.mismatch': ({ row, column, printed, computed, difference }) =>
    `Row ${row} prints a total of ${amount(printed)} in column ${column}, but its lines add up to ${amount(computed)} (difference ${amount(difference)}). The lines are what is used. Check whether a line is missing or the total was rounded.`,
  'total.rounding': ({ count: cells, row, column, difference }) =>
    `Totals that miss their lines by rounding alone: ${count(cells)}, most in row ${row}, column ${column} (${amount(difference)}). This happens when figures are rounded one by one. The lines are what is used.`,
  'formula.calculated': ({ count: cells, example }) =>
    `The file holds no results for ${count(cells)} formulas (the first: ${example}), so they were calculated here. To use the spreadsheet program's own results, open the file in Excel and save it.`,
  'formula.without-value': ({ count: cells, column }) =>
    `Column ${column} has formulas (${count(cells)}) whose results are not in the file, so they were not read. Open the file in Excel and save it, and the results are stored.`,
  'formula.stale': ({ sheet, column, count: cells, cells: which }) =>
    `On sheet ${sheet}, column ${column} has formulas (${count(cells)}: ${which}) that Momentti cannot calculate, and what they read was edited. The values counted are those Excel calculated last, so the sums may be out of date. Save the workbook and open it in Excel, or type a number in place of the formula.`,
  'table.left-out': ({ row }) =>
    `Another table with the same columns begins on row ${row}. It was not read, so that no money comes in twice. If its lines are other money, give it a layout of its own in the model (sheet Model Layouts).`,
  'table.doubtful': ({ confidence }) =>
    `It is doubtful whether this is a budget table (${confidence} % sure). See what was read of it, and give it a layout in the model (sheet Model Layouts) if it is the right one.`,
  'unit.mixed': ({ unit, columns }) =>
    `The columns have different units. The table was read in units of ${count(unit)}, so columns in another unit were not read: ${columns}. Bring them to one unit, or give them a layout of their own.`,
  'rows.hidden': ({ count: rows, sum, column }) =>
    `The table has ${count(rows)} hidden or filtered rows, and they were read: ${amount(sum)} in column ${column}. If they are no part of the budget, delete them or name them as rows to skip (sheet Model Layout rows).`,
  'layout.found-again': ({ layout, sheet, row, oldSheet, oldRow }) =>
    `Layout ${layout} was recognised by its headings: now sheet "${sheet}", heading row ${row} (before: "${oldSheet}", row ${oldRow}).`,
  'layout.years-changed': ({ layout, before, after }) =>
    `The headings of layout ${layout} speak of a new year: its budget year was ${before} and is now ${after}. The columns were read with their new years.`,
  'layout.shape-changed': ({ layout, missing, added }) =>
    `Layout ${layout} was recognised, but its shape has changed. Missing: ${missing}. New: ${added}. New columns were not read. Look through the layout and confirm it.`,
};
