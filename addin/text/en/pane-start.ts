import { numbers } from '../numbers';
import type { PaneStartText } from '../parts/pane-start';

const { count } = numbers.en;

export const paneStart: PaneStartText = {
  empty: {
    title: 'Open the workbook of the budget',
    browser:
      'Choose a file or drop it on the page: xlsx, xlsm, xlsb, xls, ods or csv. It is read on this machine and sent nowhere.',
    excel: 'Read the open workbook. It is sent nowhere.',
    open: 'Choose a file',
    sample: 'Try the sample',
    read: 'Read the workbook',
  },
  reading: 'Reading the workbook: finding the budget table and checking its totals.',
  noTable: {
    title: 'No budget was found in the workbook',
    body: 'The table should have rows with a name or code, and columns whose heading says what figure it is, such as Budget 2026. Check the headings and read again.',
  },
  failed: {
    title: 'The workbook could not be read',
    body: 'Mend the cause given below and read the workbook again.',
  },
  asking: {
    title: 'Was the budget read correctly?',
    body: (tables) =>
      tables === 1
        ? 'Check what was found before you go on.'
        : `${count(tables)} tables were found. Check them before you go on.`,
    table: (sheet, lines) => `${sheet ?? 'File'}: ${lines} lines`,
    place: ({ sheet, first, last }) =>
      sheet === null
        ? `The table stands in rows ${first}–${last}.`
        : `The table stands on the sheet ”${sheet}”, rows ${first}–${last}.`,
    doubtful: 'This may not be a budget. If it is, check how it is read and confirm. If not, open another file.',
    people:
      'The file seems to tell of people rather than of money. Open the budget first, and then bring in the population under Drivers.',
    measures: 'Columns read',
    column: (column) => `column ${column}`,
    sums: (heading, expense, income) => `${heading}: expense ${expense}, income ${income}. Does the budget book agree?`,
    unitNotSaid: (unit) =>
      `The table does not say whether its figures are euros or thousands. They were read as ${unit === 1 ? 'whole figures' : unit === 1000 ? 'thousands' : 'millions'}.`,
    sure: (share, confidence) =>
      confidence >= 0.9
        ? `The table was recognised as a budget (${share} sure).`
        : confidence >= 0.5
          ? `The table is probably a budget (${share} sure). Check its sums above all.`
          : `It is not certain that this is a budget (${share} sure).`,
    why: {
      'which-budget':
        'Results, coverage and suggestions are worked out from this column. The others are read as years to compare with.',
      unit: 'With the wrong unit every amount is a thousand times too large or too small.',
      signs: 'Expenses and income are counted apart. Mixed up, income looks like money spent on the service.',
      'same-money': 'The same money read from two tables is counted twice.',
    },
    question: (at, all) => `Question ${at} of ${all}`,
    next: 'Next question',
    back: 'Previous question',
    example: (cell) => `Show an example: ${cell}`,
    unanswered: 'Unless you change it, the table is read as marked.',
    change: 'Change how it is read',
    unit: 'Unit of the figures',
    signs: 'Signs',
    keep: 'Leave as it is',
    again: 'Confirm the reading',
    show: 'Show the table',
    confirm: 'Confirm and begin',
    whatHappens:
      'Sheets whose names begin with Model are added to the workbook. They hold tags, rules, drivers and population. Your own tables stay as they are.',
  },
  state: {
    title: 'State of the work',
    tagged: 'Tagged',
    untagged: 'Untagged',
    clashing: 'Rules that clash',
    unconfirmed: 'Rests on unconfirmed defaults',
    sum: ({ lines, euros }) => `${lines === 1 ? '1 line' : `${count(lines)} lines`}, ${euros}`,
    show: (what) => `Show the lines: ${what}`,
  },
  next: {
    title: 'What comes next',
    population: 'Population is missing. Without it money cannot be divided by age.',
    toPopulation: 'Bring in the population',
    untagged: ({ lines, euros }) => `${lines === 1 ? '1 line is' : `${count(lines)} lines are`} not tagged, ${euros}.`,
    toUntagged: 'Tag lines',
    clashing: ({ lines, euros }) => `Rules clash on ${lines === 1 ? '1 line' : `${count(lines)} lines`}, ${euros}.`,
    toClashing: 'Settle the clashes',
    unconfirmed: (euros) => `${euros} rests on defaults that nobody has confirmed.`,
    toUnconfirmed: 'Look at the defaults',
    oldResults: 'The result sheets were written before the latest changes.',
    toResults: 'Write the results again',
    nothing: 'Every line is tagged and the figures are up to date.',
    read: 'Read the results',
  },
  tables: { title: 'How the budget was read', change: 'Change how it is read' },
  findings: {
    title: 'To look at',
    none: 'There is nothing to look at.',
    openCell: (where) => `Show ${where}`,
    more: (more) => (more === 1 ? 'and 1 like it' : `and ${count(more)} like it`),
    all: (all) => `Show all (${count(all)})`,
  },
  model: {
    title: 'Model',
    body: 'The model holds tags, rules, drivers and population. It travels with the workbook in the Model sheets.',
    save: 'Save the model as a file',
    bring: 'Bring a model',
    bringHint: "A JSON file, or a workbook with model sheets. Last year's model is carried to this year's lines.",
    fileName: 'model.json',
    offer: {
      title: 'Replace the model?',
      body: (file) =>
        `The model in ${file} would take the place of the workbook's model: tags, rules, drivers and population are replaced. Replacing can be undone.`,
      goes: 'Present model',
      comes: 'Model in the file',
      tagged: ({ lines, euros }) => `${lines === 1 ? '1 line' : `${count(lines)} lines`} tagged, ${euros}`,
      replace: 'Replace',
    },
  },
  results: (sheets) => `Result sheets: ${sheets}`,
};
