import { numbers } from '../numbers';
import type { PeopleSentences } from '../parts/issues-people';

const { count } = numbers.en;
const placeOf = (place: string): string => (place === '' ? 'the whole municipality' : place);

export const issuesPeople: PeopleSentences = {
  'people.no-table': () =>
    'The file holds no table by age. A table has a column Age and a number beside it, or a column for each age (0, 1, 2 … 100). Check the file and bring it in again.',
  'people.no-figures': ({ columns }) =>
    `No column of the table holds the numbers (columns: ${columns}). Head the column Total, Number or a year, and bring the file in again.`,
  'people.no-year': () =>
    'The table does not say of which year its people are, so it was not taken into use. Add a column Year, or write the year into the table’s title.',
  'people.not-age': ({ text, row, count: all }) =>
    `"${text}" in row ${count(row)} is no age, so the row was not read${all > 1 ? ` (there are ${count(all)} such rows)` : ''}. Write the age as 7, 0-4 or 100+ if its numbers belong in.`,
  'people.not-number': ({ text, column }) =>
    `"${text}" in column ${column} is no clear number, so the table was not taken into use. Correct the cell to a number.`,
  'people.band': ({ text, row }) =>
    `Row ${count(row)} holds the age group ${text}, but people are needed by single years of age, so that euros can be shared by age. Get the population by single years from the statistics office.`,
  'people.twice': ({ age, place, year, first, row }) =>
    `One age stands twice (age ${count(age)}, ${placeOf(place)}, ${year}: rows ${count(first)} and ${count(row)}), so people would be counted double. Take the further breakdown out of the table, such as language or nationality.`,
  'people.ages-missing': ({ place, year, ages, count: all }) =>
    `The population (${placeOf(place)}, ${year}${all > 1 ? `, and ${count(all - 1)} more tables` : ''}) lacks the ages ${ages}. They were taken as nobody. Check that really nobody is there.`,
  'people.several-municipalities': ({ count: all, examples }) =>
    `The file holds many municipalities (${count(all)}: ${examples} …), none of them by the name of this one, so the population was not taken into use. Leave only the rows of your own municipality in the file.`,
  'people.one-sex': ({ sex }) =>
    `The table has only ${sex === 'male' ? 'men' : 'women'}, so it does not tell how many people there are and was not taken. Get the population in total, or both sexes in one table.`,
  'people.new-areas': ({ count: all, examples }) =>
    `The file has areas that the model did not have (${count(all)}: ${examples}). They become new areas of the model. If an area stands in the model under another code, such as 01 and not 1, correct the code in the file and bring it again.`,
  'people.projection': ({ years }) =>
    `The population of ${years} has not been counted yet, so the figures are a projection. They were given evidence C.`,
  'people.on-two-sheets': ({ first, second, year, place }) =>
    `The same population (${placeOf(place)}, ${year}) stands on two sheets, ${first} and ${second}, and the file does not tell which is right. Leave one of them in the file and bring it again.`,
  'people.others-left': ({ taken, count: all }) =>
    `Only ${taken} was taken from the file. The other municipalities (${count(all)}) were left out.`,
  'people.whole-found': ({ place }) =>
    `${place} has as many people at every age as the other areas together, so it was taken as the whole municipality and nobody is counted twice.`,
  'people.whole-unclear': ({ place }) =>
    `${place} has nearly as many people as the other areas together, and the file does not tell whether it is the whole municipality or one of the areas. The population was not taken into use, so that nobody is counted twice. If it is the whole municipality, name it Whole municipality. If it is an area, add it to the areas of the model. Then bring the file in again.`,
  'people.only-place': ({ place }) =>
    `The file holds only ${place}, and its people were taken as those of the whole municipality. If it is a part of it or another municipality, euros per inhabitant are wrong: bring in the population of the whole municipality instead.`,
  'people.total-differs': ({ place, year, row, total, sum }) =>
    `The total in row ${count(row)} is ${total}, but the ages add up to ${sum} (${placeOf(place)}, ${year}). The ages were taken. Check whether the file lacks rows or holds a wrong number.`,
  'people.year-taken': ({ year, others }) =>
    `The file holds several years, and the numbers were taken from the newest (${year}). The years ${others} were left out.`,
};
