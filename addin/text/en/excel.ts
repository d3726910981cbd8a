import type { ExcelText } from '../parts/excel';

export const excel: ExcelText = {
  opening: 'Opening the workbook…',
  noOffice:
    'Excel’s program library did not load. Check the network, or ask your IT whether appsforoffice.microsoft.com is blocked. The browser version and the command line work without it.',
  tooSlow: 'Excel did not answer. Close the pane and open it again; if that does not help, restart Excel.',
  notExcel: 'This page works inside Excel only. Open Momentti from Excel’s ribbon, or use the browser version.',
  tooOld: 'This Excel is too old. Excel 2021 or newer, Microsoft 365 or Excel on the web is needed.',
  failed: 'The workbook could not be opened. Close the pane and open it again. The workbook was not changed.',
  again: 'Try again',
};
