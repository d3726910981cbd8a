import { numbers } from '../numbers';
import { reasons } from './carry-reasons';
import type { CarrySentences } from '../parts/issues-carry';

const { count, euros } = numbers.en;

export const issuesCarry: CarrySentences = {
  'line.copied': ({ label, first, row }) =>
    `Row ${String(row)} (${label}) is a copy of row ${String(first)}, so it got the same tag. If its money belongs elsewhere, give it a tag of its own.`,
  'line.known-by': ({ row, label, known, name, by }) =>
    `Row ${String(row)} (${label}) has changed, but was taken for the earlier line ${known} (${name}) because they have this in common: ${reasons[by] ?? by}. Its tag was kept. Check that it is the same line.`,
  'line.twins': ({ label, rows }) =>
    `Rows ${rows} (${label}) are alike in everything, but have different tags. They were tagged in the order of the file, which changes no sum. Add a code or a name that tells them apart if they must be kept apart.`,
  'line.which': ({ label, rows, known }) =>
    `The tags of rows ${rows} (${label}) were left out, because nothing tells which of them is which earlier line: ${known}. Tag the rows yourself.`,
  'line.rule-kept': ({ row, label, rule }) =>
    `The code or name of row ${String(row)} (${label}) has changed, and no rule matches it any more. It kept what rule ${rule} gave it before. Add the new code or name to the rule.`,
  'tag-column.twice': ({ column, read }) =>
    `Two columns of moments stand beside the table, and only ${read} was read. Move the moments of column ${column} to column ${read} and delete the spare column.`,
  'tag-column.rule-differs': ({ cells, row, text }) =>
    `${count(cells)} cells of the column of moments show with "(rule)" what the model no longer gives (the first: row ${String(row)}, "${text}"). They do not affect the figures, and the next --tag-column replaces them. If you wrote the moment yourself, take "(rule)" out of the cell and it counts.`,
  'tag-column.over-tags': ({ cells, row, text }) =>
    `${count(cells)} cells of the column of moments say something else than the model's tag of the line (the first: row ${String(row)}, "${text}"). The column wins. Empty the cell if the model's tag is right.`,
  'tag-column.no-room': ({ sheet, row, after, before }) =>
    `On sheet "${sheet}" no column is empty between the table (headings on row ${String(row)}) and the table right of it, so the moments have no place where one sees whose they are. Insert an empty column between columns ${after} and ${before} and run the command again.`,
  'tag-column.outside-filter': ({ sheet, column, range }) =>
    `On sheet "${sheet}" a filter or table covers ${range} but not the column of moments, ${column}. Sorting there would leave the moments behind, on the wrong rows. Extend the filter or table to column ${column} before you sort.`,
  'carry.no-register': ({ organiser }) =>
    `The old model does not remember the lines of ${organiser}, so tags were carried over by line id alone, and changed lines cannot be recognised. Once you save this model, it remembers the lines for next year.`,
  'carry.doubtful': ({ lines, amount, measure }) =>
    `${count(lines)} lines, ${euros(amount)} in all (${measure}), could be more than one earlier line, or resemble one only faintly. Nothing was carried over to them. Go through them in the list and tag them.`,
  'carry.ended-tags': ({ tags, example }) =>
    `The lines of ${count(tags)} tags are no longer there (the first: ${example}), so the tags were left out of the new model. They are in the list; tag a new line if the service goes on under another name.`,
  'carry.layout-new': ({ file, layouts }) =>
    `The layouts of the old model (${layouts}) do not fit file ${file}, so the table and its columns were looked for anew. Check them on the sheet Model Layouts, and correct the rules where names of fields changed.`,
  'agree.conflicts': ({ lines, amount }) =>
    `The taggings differ on ${count(lines)} lines, ${euros(amount)} in all. Agree on them, the largest first; the list shows the reasons of both.`,
  'agree.lines-differ': ({ model, lines, amount }) =>
    `Only model ${model} reads ${count(lines)} of the lines (${euros(amount)}), so they were not compared. Check that the layouts of both models read the same table.`,
  'agree.amounts-differ': ({ lines, row }) =>
    `The models read the amounts of ${count(lines)} lines differently (the first: row ${String(row)}), so these were not compared. Check the money unit and signs of the layouts.`,
  'agree.moment-differs': ({ moment, first, second }) =>
    `The moment ${moment} differs between the models: ${first} and ${second}. Lines tagged with it were counted as tagged alike. Agree on the moment's service and directness.`,
};
