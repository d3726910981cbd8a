import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { PaneResultsText } from '../parts/pane-results';

const { count } = numbers.en;
const rows = (lines: number): string => (lines === 1 ? '1 line' : `${count(lines)} lines`);

export const paneResults: PaneResultsText = {
  notReady: {
    title: 'There are no results yet',
    body: 'Results appear here once the budget has been read and confirmed on the Start tab. They follow every tag.',
  },
  basis: (measure, populationYear, isForecast) =>
    populationYear === null
      ? `${measure}.`
      : `${measure}. Inhabitants: ${isForecast ? 'forecast population' : 'population'} of 31 December ${populationYear}.`,
  open: (what, figure) => `${what}: ${figure}. Show the lines behind it`,
  perHead: (euros) => `${euros} per inhabitant`,
  persons: (persons) => `${persons} inhabitants`,
  range: (low, high) => `${low} to ${high} at the bounds given`,
  evidence: (grade) => `evidence ${grade}`,
  income: (income, net) => `income\u00a0${income}, net\u00a0${net}`,
  showAll: (all) => `Show all ${count(all)}`,
  leftOut: {
    untagged: (lines, euros) =>
      `${rows(lines)} (${euros}) ${lines === 1 ? 'has no tag and is' : 'have no tag and are'} in no service and no age group.`,
    clashing: (lines, euros) =>
      `${rows(lines)} (${euros}) ${lines === 1 ? 'stays' : 'stay'} untagged because two rules disagree. Choose which one holds.`,
    unconfirmed: (euros) => `${euros} rest on ready-made defaults that nobody has confirmed yet.`,
    people: (year) =>
      `The population of ${year} is not given, so money cannot be divided by it and no euros per inhabitant can be worked out.`,
    show: {
      people: 'Give the population',
      untagged: 'Show untagged lines',
      clashing: 'Show clashes',
      unconfirmed: 'Show unconfirmed lines',
      confirm: 'Confirm drivers',
    },
  },
  where: {
    title: 'What the sums are made of',
    note: 'This is how the sums of the table and the results agree to the cent. Every figure opens its lines.',
    expenses: 'Expense',
    income: 'Income',
    others: 'Other lines',
    operating: 'External operating expense',
    internal: 'Internal expense',
    eliminated: 'Payments between organisers',
    investment: 'Investment',
    allExpense: 'Expense in the table, in all',
    allIncome: 'Income in the table, in all',
    net: 'External operating expense, net',
    incomes: {
      external: 'External operating income',
      internal: 'Internal income',
      eliminated: 'Income between organisers',
    },
    notes: {
      operating: 'This is the sum that the results share out.',
      internal: 'What units of the municipality charge each other: not in the results, so that money counts once.',
      eliminated: 'What one organiser pays another: not in the results, so that money counts once.',
      investment: 'No operating expense.',
      allExpense: 'The same sum as on the expense lines of the table.',
      net: 'External operating expense less external operating income.',
      moreIncome: 'More income than expense.',
      moreExpense: 'More expense than income.',
    },
  },
  people: {
    title: 'Money placed on people',
    note: 'The three figures contain one another. Read them together: none of them tells it all.',
  },
  children: {
    title: (under) => `Under ${under} years`,
    count: (children, year, isForecast) => `They are ${children} (${isForecast ? 'forecast population' : 'population'} ${year}).`,
    note: 'Worked out from single years of age. The share is of external operating expense.',
    figures: (share, perChild) =>
      [
        share === null ? null : `${share} of expense`,
        perChild === null ? 'euros per child are not known, as the population is missing' : `${perChild} per child`,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
  segments: { title: 'Stages of life', note: 'Euros per inhabitant are by the inhabitants of the same age.' },
  ages: { title: 'By year of age' },
  services: { title: 'Services' },
  areas: { title: 'Areas', unknown: 'Area not known' },
  grades: {
    title: 'How good the evidence is',
    note: 'A and B rest on counts, C and D on models or judgement.',
    unplaced: (euros) => `of it not placed: ${euros}`,
  },
  remainder: {
    title: 'Not placed',
    none: 'All expense is placed, or has been decided not to be.',
    lines: rows,
  },
  ofChildren: (under, euros) => `of it to those under ${under}: ${euros}`,
  unplaced: (euros) => `besides, not placed: ${euros}`,
  columns: { what: 'What', euros: 'Euros', age: 'Age' },
  chart: {
    segments: (segment, euros) => `Most money goes to the ages ${segment}: ${euros}`,
    ages: (age, perHead) => `Per inhabitant most goes to age ${age}: ${perHead}`,
    nothing: 'No money is placed on people yet',
    legend: 'Legend',
    others: 'through surroundings and incidentally',
    table: 'The figures as a table',
    loading: 'Drawing the chart',
    unit: (thousands, currency) => `${currency}${['', ' thousand', ' million'][thousands] ?? ''}`,
  },
  write: {
    title: 'Result sheets',
    body: (measure) =>
      `Sheets of their own are written into the workbook: summary, stages of life, services, moments, years of age, evidence, what is not placed, findings, where figures come from, and the method (${measure}). Your own tables are not touched. The sheets hold values, so they work without Momentti too.`,
    heading: 'Municipality’s name on the sheets',
    headingHint: 'The title of the first sheet.',
    sheets: (sheets, replaced) =>
      `${count(sheets)} sheets: ${replaced === 0 ? 'all new' : replaced === sheets ? 'all replaced' : `${count(sheets - replaced)} new, ${count(replaced)} replaced`}`,
    made: 'new',
    replaced: 'replaced',
    removed: 'taken out',
    button: 'Write result sheets',
    again: 'Write the result sheets again',
    done: (first) => `The result sheets are written. The first one is ${first}.`,
    old: 'The figures have changed since the result sheets were written. Write them again before you share the workbook.',
    undo: 'Take the write back',
  },
  freeze: {
    title: 'Formulas in your own tables',
    body: 'MOMENTTI formulas in your own tables show #NAME? when the workbook is opened without Momentti. Make them values before you share the workbook.',
    button: 'Make Momentti formulas values',
    loading: 'Looking for formulas',
    none: 'Your own tables hold no Momentti formulas that could be made values.',
    all: (cells) =>
      `${cells === 1 ? '1 formula becomes' : `${count(cells)} formulas become`} the value that the cell shows now. From then on the figure follows neither the budget nor the tags.`,
    cells: (cells) => (cells === 1 ? '1 formula' : `${count(cells)} formulas`),
    left: (cells) =>
      `Still a formula: ${firstOf(cells, (more) => `and ${count(more)} more`)}. The cell shows an error or its value is not known. Mend the formula first if it should be a value too.`,
    confirm: 'Make values',
    undoable: 'This can be undone.',
  },
  trace: {
    title: (what) => `Where it comes from: ${what}`,
    back: 'Back to the results',
    note: 'Choose a line to see its cell in the sheet.',
    loading: 'Fetching the lines',
    sum: (euros, lines) => `${euros}, ${rows(lines)}`,
    nothing: 'No line is behind this figure.',
    more: (lines) => `Show more (${rows(lines)})`,
    ofLine: (euros) => `the line has ${euros}`,
    part: (name, euros) => `${name}: ${euros}`,
    incomeToo: (euros) => `Income of the same: ${euros} (not in the figure)`,
    untold: (lines) => `And ${rows(lines)} smaller than these.`,
    show: 'Show cell',
    why: 'Why, and how it was worked out',
    byRule: 'By a rule',
    byPerson: 'Tag on the line',
    by: (who, when) => [who, when].filter((part) => part !== null).join(', '),
    driver: (name, kind) => `Driver: ${name} (${kind})`,
    source: (source) => `Source: ${source}`,
    step: (name, of) => (of === null ? name : `${name}: ${of}`),
    divided: (total, weights) => `${total} are divided by weights that add up to ${weights}.`,
    byHand: 'A part receives euros × weight ÷ sum of weights. Cents left over by rounding go to the largest remainders.',
    columns: { part: 'Part', weight: 'Weight', euros: 'Euros' },
  },
};
