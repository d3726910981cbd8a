import { expectedIn, foundIn, thingIn, type ExpectedWords, type ModelSentences, type ModelThings } from '../parts/issues-model';

export const things: ModelThings = {
  age: 'age',
  area: 'area',
  attribute: 'line facts',
  driver: 'driver',
  indexYear: 'index year',
  layout: 'layout',
  measure: 'measure',
  moment: 'moment',
  organiser: 'organiser',
  populationTable: 'population table',
  priceIndex: 'price index',
  rule: 'rule',
  segment: 'age segment',
  service: 'service',
  settings: 'settings',
  supportCosts: 'support costs',
  supportUnit: 'support unit',
  tag: 'line tag',
};
const terms: ExpectedWords = {
  text: 'text',
  number: 'number',
  integer: 'whole number',
  list: 'list',
  object: 'record',
  items: 'entries',
  characters: 'characters',
  '>=': 'at least',
  '<=': 'at most',
};
const ages = (from: number, to: number) => (from === to ? `age ${from}` : `ages ${from}-${to}`);
const place = (path: string) => (path === '' ? 'The model' : `In the model, ${path}`);
const areaOf = (area: string) => (area === '' ? 'whole municipality' : `area ${area}`);

export const issuesModel: ModelSentences = {
  'model.not-json': ({ line }) =>
    `The model file is not valid JSON${line === null ? '' : `: reading stopped at line ${line}`}. Check commas, quotes and brackets, or give the model as a workbook.`,
  'model.not-object': ({ found }) =>
    `The model file holds no model; what it holds: ${expectedIn(terms, found)}. A model is a JSON object, which begins with {. Check that this is the file you meant.`,
  'model.repeated-key': ({ key, line }) =>
    `Line ${line} of the model file says ${key} a second time, and only one of the two would be read. Join them, or remove one.`,
  'model.invalid': ({ path, expected, found }) =>
    found
      ? `${place(path)} is ${foundIn(terms, found)}, where this belongs: ${expectedIn(terms, expected)}. Correct the value.`
      : `${place(path)} is missing. What belongs there: ${expectedIn(terms, expected)}.`,
  'model.newer-schema': ({ found, known }) =>
    `The model was made with a newer program (${found}; this one reads ${known}). Update the program: leaving parts of a newer model unread would change the figures.`,
  'model.unknown-schema': ({ found, known }) =>
    `The model ${found === '' ? 'does not say its version' : `is of a version nobody knows, ${found}`}. Set schema to ${known ?? 'momentti/model/1'}.`,
  'model.unknown-field': ({ path, field }) =>
    `${place(path)}: the field ${field} is not known and is not used. Check its spelling or remove it.`,
  'model.unknown-sheet': ({ title }) =>
    `The sheet says it is part of the model, but its title ${title} is not known, so it was not read. Correct the title in cell A1.`,
  'model.no-headings': ({ title }) =>
    `No column headings were found on the model sheet (${title}), so it cannot be read. Put the heading row back, for example by copying it from a new model workbook.`,
  'model.no-sheets': ({ file }) =>
    `${file} holds no model sheets. Give a model workbook, or start one with the command momentti model.`,
  'model.unknown-column': ({ header }) =>
    `The heading ${header} is not known, so its cells are not read. Notes of your own may stay.`,
  'model.repeated-column': ({ header }) =>
    `The heading ${header} stands twice in the table. Remove one, so that it is clear which is read.`,
  'model.missing-column': ({ header }) =>
    `The table lacks the column ${header}, without which none of its rows can be used. Add it to the heading row and fill it in.`,
  'model.duplicate-id': ({ what, id }) =>
    `The same id stands twice in the model: ${thingIn(things, what)} ${id}. Give one of them an id of its own, or remove it.`,
  'model.unknown-code': ({ what, id, where }) =>
    `The model has no such id: ${thingIn(things, what)} ${id} (at ${thingIn(things, where)}). Correct the id, or add what is missing.`,
  'model.reversed': ({ where, from, to }) =>
    `${place(where)}: the end ${to} comes before the start ${from}, so nothing is meant. Put the two in order.`,
  'model.incomplete': ({ where, needs }) =>
    `${place(where)} is incomplete: it needs ${needs.replaceAll(' | ', ' or ')}. Fill it in.`,
  'measures.disagree': ({ measure, field, first, second }) =>
    `The measure ${measure} is described in two ways: ${field} is ${first} and elsewhere ${second}. Make them the same, or give the measures different names.`,
  'segments.gap': ({ from, to }) =>
    `No age segment holds ${ages(from, to)}, so that money would be in no segment. Add a segment, or widen one beside it.`,
  'segments.overlap': ({ first, second, from, to }) =>
    `The age segments ${first} and ${second} both hold ${ages(from, to)}, so the same euros would be counted twice. Move one of the limits.`,
  'shares.over-one': ({ where, sum }) =>
    `${place(where)}: the shares add up to ${sum}, but at most 1 (100 %) of a line can be shared out. Make them smaller; they are never scaled down for you.`,
  'shares.invalid': ({ where, share }) =>
    `${place(where)}: the share ${share} cannot be used. Give a number between zero and one, such as 0.4 or 2/5.`,
  'shares.zero': ({ where }) =>
    `${place(where)}: a share is 0, so the moment gets nothing of the line. Give a share, or take the moment out.`,
  'driver.weights-zero': ({ driver }) =>
    `All figures of the driver ${driver} are zero or missing, so its money stays unallocated. Fill in the figures, or choose another driver.`,
  'driver.weights-negative': ({ driver, age }) =>
    `The driver ${driver} has a negative figure${age === '' ? '' : ` (age ${age})`}. A count or weight is zero or more; check the figure.`,
  'driver.weights-invalid': ({ driver, value }) =>
    `The driver ${driver} has a value that is no number: ${value}. Write it as a number, such as 0.61, or as a fraction, such as 1/3.`,
  'driver.unknown-age': ({ driver, age }) =>
    `The driver ${driver} names age ${age}, which does not exist. Ages are 0-100, where 100 means 100 and over.`,
  'driver.ages-overlap': ({ driver, from, to }) =>
    `The age profile ${driver} has two prices for ${ages(from, to)}. Give each age one.`,
  'driver.range-invalid': ({ driver, low, share, high }) =>
    `The range of the driver ${driver} does not hold: low ${low}, share ${share}, high ${high}. They must rise in this order between zero and one. The bound is not used like this: correct it or clear the cell.`,
  'driver.children-over-persons': ({ driver, children, persons }) =>
    `The driver ${driver} has ${children} children but only ${persons} persons in all. Persons counts every member of the households, children too.`,
  'evidence.default-counted': ({ driver, evidence }) =>
    `The driver ${driver} is a default of the library, yet its evidence says ${evidence}. It is used as C at best. When you have checked the figures, clear the mark Default.`,
  'evidence.no-source': ({ driver, evidence }) =>
    `The evidence of the driver ${driver} is ${evidence}, but it has no source. Write the source, so that the figure can be checked.`,
  'population.unknown-age': ({ age }) =>
    `The population table has a row ${age}, which is no age. Ages are 0-100 or 100+; correct or remove the row.`,
  'population.invalid': ({ year, area, age, persons }) =>
    `A population figure cannot be used: year ${year}, ${areaOf(area)}, age ${age}, value ${persons}. Give a number of residents, zero or more.`,
  'population.areas-disagree': ({ year, age, areas, whole, ages: count }) =>
    `The areas of ${year} do not add up to the municipality: at age ${age} the areas hold ${areas} and the municipality ${whole} (${count} ages differ). Correct the population tables so that they agree.`,
  'population.counted-twice': ({ year, area }) =>
    `The population of ${year} (${areaOf(area)}) is given both together and by sex, so residents would be counted twice. Remove one of the two.`,
  'support.basis-invalid': ({ from, to, basis }) =>
    `The basis from support unit ${from} to ${to} is ${basis}, which cannot be used. Give a number, zero or more.`,
  'index.invalid': ({ year, value }) => `The price index for ${year} is ${value}. Give a number above zero.`,
};
