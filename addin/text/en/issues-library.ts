import type { LibrarySentences } from '../parts/issues-library';

export const issuesLibrary: LibrarySentences = {
  'start.population-needed': ({ years }) =>
    `The model has no population for ${years}. On the sheet Population, enter the number of residents by single year of age (0, 1, 2 … 99, 100 and over) at the end of the year; Statistics Finland publishes them. Without population the default drivers cannot place a single euro.`,
  'start.lines-unrecognised': ({ organiser, lines, amount, measure }) =>
    `${organiser}: the starter library does not recognise ${lines} expense lines, ${amount} euros in all (${measure}). They stay unallocated until you add a rule on the sheet Rules or a tag on the sheet Line tags.`,
  'start.non-operating': ({ organiser, names, count }) =>
    `${organiser}: ${count} names look like taxes, state grants, financial items or depreciation (${names}) but were read as operating. Add them on the sheet Layout rows with the kind “Non-operating”, so that they are not mixed with the cost of services.`,
  'start.review-defaults': ({ rules, lines }) =>
    `The starter library suggests ${rules} rules for ${lines} lines. They are suggestions: go through the sheet Rules, correct them, and clear Default on those you have checked.`,
};
