import type { BrowserText } from '../parts/browser';

const number = new Intl.NumberFormat('en-GB');

export const browser: BrowserText = {
  title: (file) => (file === null ? 'Momentti' : `${file} – Momentti`),
  regions: { bar: 'File and language', sheet: 'Workbook', pane: 'Momentti' },
  splitter: 'Width of the Momentti pane',
  halves: 'Workbook and Momentti',
  languages: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  bar: {
    open: 'Open workbook',
    save: 'Save',
    sample: 'Try the sample',
    language: 'Language',
    changed: 'Unsaved changes',
    saved: 'No unsaved changes',
    opening: 'Opening the workbook…',
    openingFile: (file) => `Opening ${file}`,
    stop: 'Stop',
    saving: 'Saving the workbook…',
  },
  start: {
    heading: 'Whom does the budget reach?',
    what: 'Momentti shows what a municipal budget does for whom: how much money reaches children, people of working age and older people, and through which service.',
    how: 'Open the budget, tag its lines with population moments, and see how much of the expenditure is already placed.',
    stays: 'The file is opened in this browser only. Nothing is sent over the network.',
    drop: 'You can also drop the file on this page.',
    kinds: (megabytes) =>
      `Excel workbook (xlsx, xlsm, xlsb, xls), OpenDocument spreadsheet (ods) or csv, at most ${number.format(megabytes)} megabytes.`,
  },
  drop: { here: 'Drop the workbook here to open it.', instead: 'Drop the workbook here to open it in place of this one.' },
  faults: {
    tooLarge: ({ name, megabytes, limit }) =>
      `The file ${name} has ${number.format(megabytes)} megabytes, and at most ${number.format(limit)} can be opened. Keep only the budget's tables in it and save it under another name.`,
    severalFiles: 'Several files were dropped, and one is opened at a time. Drop the budget alone.',
    noFile: 'What was dropped holds no file. Drop a workbook from a folder, or open it with the button Open workbook.',
    unreadable: (name) =>
      `The file ${name} could not be read. Check that it is a file, not a folder, and that it is still there, and try again.`,
    dismiss: 'Close the message',
  },
  saved: (name) => `${name} has been downloaded to the browser's download folder.`,
  savedAsValues: (formulas) =>
    `The file was saved as xlsx, and ${formulas === 1 ? 'one formula is in it as a number only: it no longer follows' : `${number.format(formulas)} formulas are in it as numbers only: they no longer follow`} changes. If you need the formulas, first save the original as xlsx in Excel or LibreOffice and open that here.`,
  replace: {
    heading: 'Open another workbook?',
    question: (file) =>
      `The workbook ${file} has changes that are not saved. They are lost if you open another one without saving.`,
    close: 'Close',
    saveFirst: 'Save and open',
    without: 'Open without saving',
    cancel: 'Cancel',
  },
  grid: {
    sheet: (name) => `Sheet ${name}`,
    sheets: 'Sheets',
    ours: { result: 'result', model: 'model' },
    hidden: 'hidden',
    corner: 'Rows and columns',
    address: 'Cell address',
    content: 'Cell content',
    editing: (cell) => `Editing cell ${cell}`,
    keys: 'F2 edits · F6 moves between sheet and pane · Alt+Page Down changes the sheet',
    selected: ({ address, rows, columns }) =>
      `Selected ${address}: ${number.format(rows)} rows, ${number.format(columns)} columns`,
    copied: (cells) => (cells === 1 ? 'Cell copied.' : `${number.format(cells)} cells copied.`),
    copyRefused: 'The browser did not allow copying to the clipboard. Click the sheet and try again.',
    tooManyCells: (limit) => `At most ${number.format(limit)} cells can be copied at a time. Select a smaller area.`,
    tooManyPasted: (limit) =>
      `At most ${number.format(limit)} cells can be pasted at a time. Copy a smaller area, or open the file itself.`,
    nowhere: (address) => `${address} is not the address of a cell. Write it as B7, B7:D9 or Sheet!B7.`,
    noSheet: (name) => `This workbook has no sheet ${name}. Check the name among the sheet tabs.`,
    notChanged: (cell) => `Cell ${cell} cannot be edited here and stayed as it was.`,
    stale: 'The value is from before the change: this formula could not be recalculated here.',
    undone: 'The last change was undone.',
    redone: 'The change was made again.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    fault: 'The sheet could not be shown. Save the workbook and open it again.',
  },
};
