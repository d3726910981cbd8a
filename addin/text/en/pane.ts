import { firstOf } from '../first-of';
import { numbers } from '../numbers';
import type { LinesAndEuros, PaneText } from '../parts/pane';

const { count } = numbers.en;
const rows = (lines: number): string => (lines === 1 ? '1 line' : `${count(lines)} lines`);
const sumOf = ({ lines, euros }: LinesAndEuros): string => `${rows(lines)}, ${euros}`;

export const pane: PaneText = {
  tabs: { label: 'Steps of the work', start: 'Start', tag: 'Tag', drivers: 'Drivers', results: 'Results' },
  language: 'Language',
  help: 'Show the first steps',
  close: 'Close',
  cancel: 'Cancel',
  stop: 'Stop',
  opening: 'Opening',
  measure: 'Figure shown',
  measureName: (kind, year) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${year}`,
  coverage: {
    label: 'Tagged, of external operating expense',
    share: (share) => `${share} tagged`,
    euros: (tagged, all) => `${tagged} / ${all}`,
    untagged: (sum) => `Untagged ${sumOf(sum)}`,
    noExpense: 'This figure has no external operating expense.',
  },
  income: (euros) => `income ${euros}`,
  lineIncome: (euros) => `income ${euros}`,
  asOf: (time) => `Read at ${time}`,
  readAgain: 'Read the workbook again',
  stale: 'The workbook was changed elsewhere. The figures are from before that until the workbook is read again.',
  saved: {
    saved: 'Model saved',
    unsaved: 'Model not saved yet',
    saving: 'Saving the model',
    failed: 'The model could not be saved in the workbook',
  },
  save: 'Save the model in the workbook',
  undo: (step) => `Undo: ${step}`,
  redo: (step) => `Redo: ${step}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  waitsForCell: 'Waiting until the cell is no longer being edited. Press Enter or Esc in the sheet.',
  work: {
    reading: 'Reading the workbook',
    calculating: 'Calculating',
    suggesting: 'Looking for suggestions',
    writing: 'Writing to the workbook',
  },
  notices: {
    read: (lines) => `Read: ${rows(lines)}.`,
    readingConfirmed: (lines) => `Table confirmed: ${rows(lines)}.`,
    readingChanged: (lines) => `Reading changed: ${rows(lines)}.`,
    modelTaken: (file, { lines, euros }) => `Model brought from ${file}: ${rows(lines)} tagged, ${euros}.`,
    tagged: (sum, moment) => `Tagged with ${moment}: ${sumOf(sum)}.`,
    untagged: (sum) => `Tag removed: ${sumOf(sum)}.`,
    split: (sum, parts, rest) => `Split over ${parts}${rest === null ? '' : `, unallocated ${rest}`}: ${sumOf(sum)}.`,
    same: (lines) => `As before: ${rows(lines)}.`,
    ruleMade: (sum, others) =>
      [
        sum.lines === 0 ? 'Rule made: it tags no line yet.' : `Rule made: ${sumOf(sum)}.`,
        ...(others === 0 ? [] : [`Its conditions also fit ${rows(others)} that the rule does not tag.`]),
      ].join(' '),
    ruleRemoved: 'Rule removed.',
    commented: (line) => `Comment saved: ${line}.`,
    commentRemoved: (line) => `Comment removed: ${line}.`,
    accepted: (sum) => `Suggestions accepted: ${sumOf(sum)}.`,
    driverChanged: (driver) => `Driver ${driver} changed.`,
    populationChanged: (people) => `Population taken: ${people}.`,
    populationYears: (years, persons, isForecast) => `${years}${isForecast ? ' (forecast)' : ''} ${persons}\u00a0inhabitants`,
    resultsWritten: (sheets) => (sheets === 1 ? '1 result sheet written.' : `${count(sheets)} result sheets written.`),
    frozen: (cells, left) =>
      [
        cells === 1 ? '1 formula made a value.' : `${count(cells)} formulas made values.`,
        ...(left.length === 0 ? [] : [`Still formulas: ${firstOf(left, (more) => `and ${count(more)} more`)}.`]),
      ].join(' '),
    undone: 'Undone.',
    redone: 'Done again.',
    cancelled: 'Cancelled. Nothing was changed.',
    nothingToDo: 'There was nothing to change.',
    changedElsewhere: 'The workbook was changed elsewhere.',
  },
  brought: {
    taken: (file) => `${file} is now used`,
    refused: (file) => `${file} was not taken into use`,
    place: (place) => `Place: ${place}`,
  },
  fault: {
    title: 'Something went wrong in the program',
    body: 'The last action was not finished. Your workbook and your model are still there. Try again; if it happens again, save the model as a file and open the workbook anew.',
    details: 'Details for whoever mends it',
  },
  firstRun: {
    title: 'How to begin',
    steps: [
      {
        title: 'Confirm the table',
        body: 'Momentti finds the budget in the workbook and says how it was read. Correct it where needed, and confirm. Your own tables are left alone.',
      },
      {
        title: 'Tag the lines',
        body: 'Give a line a population moment: what service the money is, and whom it reaches. Enter opens the suggestion, and a second Enter accepts it. Lines alike can be tagged together.',
      },
      {
        title: 'Look at the drivers',
        body: 'A driver tells how the money of a moment divides over ages. The ready-made ones work as soon as the population is given; figures of your own make the result more exact.',
      },
      {
        title: 'Read the results',
        body: 'Results follow every change, and every figure opens down to the budget line. Everything can be undone. Nothing is sent from this machine.',
      },
    ],
    step: (at, all) => `Step ${at}/${all}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Begin',
  },
};
