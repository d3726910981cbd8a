import { numbers } from '../numbers';
import type { ReadingReasonsText } from '../parts/reading-reasons';

const { count } = numbers.en;

export const readingReasons: ReadingReasonsText = {
  reasons: {
    'heading.measures': ({ count: columns, example }) =>
      columns === 1
        ? `The heading says what the figure is: ${example}.`
        : `${count(columns)} headings say what the figure is, for example ${example}.`,
    'heading.amounts': ({ heading }) => `The amounts are headed ${heading}, which says neither what they are nor of which year.`,
    'heading.years-only': ({ count: columns }) =>
      `The headings of the amounts (${count(columns)}) are years alone and do not say what they are.`,
    'heading.rows': ({ rows }) => `The heading has ${count(rows)} rows, one above another.`,
    'amounts.by-content': ({ column }) => `No heading names amounts. Column ${column} was chosen by what it holds.`,
    'year.column': ({ year, text }) => `The year ${year} stands in a column of the lines (${text}).`,
    'year.title': ({ year, text }) => `The year ${year} stands in the title above the table: ${text}.`,
    'year.sheet': ({ year, text }) => `The year ${year} was taken from the name of the sheet (${text}).`,
    'year.file': ({ year, text }) => `The year ${year} was taken from nothing but the name of the file (${text}).`,
    'unit.said': ({ unit, text }) =>
      unit === 1 ? `The figures are whole: “${text}”.` : `The unit ${count(unit)} is written out: “${text}”.`,
    'unit.not-said': () => 'The unit is not written anywhere.',
    'sign.flag': () => 'A column of its own says whether a line is expense or income.',
    'sign.columns': () => 'Expenses and income stand in columns of their own. Both are read, the net is left out.',
    'sign.words': ({ sign }) =>
      `By the labels, expenses are ${sign === 'negative' ? 'negative and income is positive' : 'positive and income is negative'}.`,
    'sign.label': ({ share }) => `The labels say whether a line is expense or income (${share} % of the lines).`,
    'sign.note': () => 'The signs are explained beside the table.',
    'sign.code': ({ fields }) =>
      `The beginning of the code says whether a line is expense or income (${fields}): labels and codes agree.`,
    'sign.chart': () =>
      'Accounts begin with 3 and 4. They were read as income and expense, as Finnish municipalities number them.',
    'sign.heading': () => 'The headings say that all lines stand on one side.',
    'sign.accounts': ({ sign }) =>
      `Names or numbers of the accounts fit the signs: expenses are ${sign === 'negative' ? 'negative and income is positive' : 'positive and income is negative'}.`,
    'sign.amounts': () => 'Most figures are negative, so they were read as expenses.',
    'sign.counter': () => 'Some lines are negative in every column. They were read as income, as there are more expenses.',
    'sign.zero-sum': () => 'The figures cancel out, so income and expense have opposite signs.',
    'sign.unknown': () => 'Nothing says whether the lines are expense or income.',
    'totals.agree': ({ agreeing, all }) => `${count(agreeing)} of ${count(all)} printed totals agree with the lines.`,
    'totals.differ': ({ differ, totals }) =>
      `${count(differ)} of ${count(totals)} total rows differ from their lines by more than rounding.`,
    'totals.many-differ': ({ differ, totals }) =>
      `Many total rows (${count(differ)}/${count(totals)}) differ from their lines: see whether a total was read as a line, or a line as a total.`,
    'increments.apart': ({ count: columns, example }) =>
      `Changes to the budget are not read as a budget of their own (${count(columns)} columns, for example ${example}).`,
    'groups.filled-down': ({ headings }) => `A blank cell means the same as above: ${headings}.`,
    'words.budget': ({ text }) => `The words around the table are about money: “${text}”.`,
    'words.people': ({ text }) => `The table is about people, not money: “${text}”.`,
    'lines.few': ({ lines }) => `There are only ${count(lines)} lines.`,
    'names.none': () => 'The lines have neither a code nor a name.',
  },
  questions: {
    'which-budget': ({ year }) => (year === 0 ? 'Which column is the budget?' : `Which column is the budget of ${year}?`),
    unit: () => 'Are the figures in whole units or in thousands?',
    signs: ({ lines }) => `Are these lines expenses or income (${count(lines)} lines)?`,
    'same-money': ({ tables }) => `Is the money in these the same as in this table: ${tables}?`,
  },
  options: {
    'which-budget': (value, name) => (name === null || name === '' ? `column ${value}` : `${name} (column ${value})`),
    unit: (value) => (value === '1' ? 'whole units' : 'thousands'),
    signs: (value) =>
      ({ negative: 'expenses are negative', positive: 'expenses are positive', expense: 'expenses', income: 'income' })[value] ??
      value,
    'same-money': (value) => (value === 'leaveOut' ? 'the same: not counted' : 'other money: counted'),
  },
  then: (sum) => `budget ${sum}`,
  chosen: 'read so until you answer',
  found: ({ sheet, first, last }) =>
    sheet === null
      ? `The budget table is on rows ${first}–${last}.`
      : `The budget table is on sheet “${sheet}”, rows ${first}–${last}.`,
  lines: (lines, totals) => (totals === null ? `It has ${lines} lines.` : `It has ${lines} lines and ${totals} rows of totals.`),
  unit: (unit, currency) => {
    const money = currency === null ? '' : ` (${currency})`;
    return unit === 1
      ? `The figures are whole${money}.`
      : unit === 1000
        ? `The figures are in thousands${money}.`
        : `The figures are in millions${money}.`;
  },
  signs: {
    negative: 'Expenses are negative and income is positive.',
    positive: 'Expenses are positive and income is negative.',
    flag: 'Expenses and income are both positive; a column of its own says which is which.',
    label: 'Expenses and income are both positive; the label or heading says which is which.',
    code: 'Expenses and income are both positive; the code says which is which.',
    unknown: 'The table does not say which lines are expenses and which are income.',
  },
  budget: (column, header, sum) => `The budget is in column ${column}, ${header}: the lines sum to ${sum}.`,
  totalsAgree: 'All printed totals agree with the lines.',
  totalsDiffer: (differing, all) => `Of the printed totals ${differing}/${all} differ from the lines.`,
  sure: (share, confidence) =>
    confidence >= 0.9
      ? `This is certain enough (${share}).`
      : confidence >= 0.5
        ? `This is likely (${share}), but please have a look.`
        : `This is doubtful (${share}): the table may not be a budget.`,
  otherTables: (tables) =>
    tables === 1 ? 'Another table was found besides.' : `${count(tables)} other tables were found besides.`,
  why: 'Why',
  asked: 'Please tell',
};
