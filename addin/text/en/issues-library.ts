import { numbers } from '../numbers';
import type { LibrarySentences } from '../parts/issues-library';

const { count, euros } = numbers.en;

export const issuesLibrary: LibrarySentences = {
  'start.population-needed': ({ years }) =>
    `Population is missing for ${years}, and without it money cannot be divided by age. It takes the inhabitants by single year of age (0, 1, 2 … 99, 100 and over) at the end of the year, for years to come a projection; Statistics Finland publishes them. Bring in the file under Drivers, or enter the numbers on the sheet Model Population.`,
  'start.lines-unrecognised': ({ organiser, lines, amount, measure }) =>
    `${organiser}: expense lines the starter library does not recognise: ${count(lines)}, ${euros(amount)} in all (${measure}). They stay unallocated until you add a rule on the sheet Model Rules or a tag on the sheet Model Line tags.`,
  'start.non-operating': ({ organiser, names, count: all }) =>
    `${organiser}: some names (${count(all)}) look like taxes, state grants, financial items or depreciation (${names}) but were read as operating. Add them on the sheet Model Layout rows with the kind “Non-operating”, so that they are not mixed with the cost of services.`,
  'start.similar-tags': ({ lines }) =>
    `Lines given the same population moment as a line of the same or a very similar name: ${count(lines)}. Go through them on the sheet Model Line tags and correct them where needed; the reason stands beside each.`,
  'start.review-defaults': ({ rules, lines }) =>
    `The starter library suggests population moments for ${count(lines)} of the lines (rules: ${count(rules)}). Go through the sheet Model Rules, correct the suggestions, and clear Default on those you have checked.`,
};
