import type { InspectDocument, InspectedSheet, InspectedTable } from '../../../engine';
import { foundTable } from './found-tables';
import { left, printable, printTable, right, section } from './table';
import type { Words } from './words';

/** Differences shown of a table, the largest first: the rest is counted. */
const mostDifferences = 12;

/**
 * What was found in a file: first, in plain sentences, the budget, how sure that is, why, and what is asked; then each table with its
 * columns, sums and reconciliation; with --cells also every sheet's extent.
 */
export function printInspection(document: Omit<InspectDocument, 'issues'>, words: Words): readonly string[] {
  const { cli } = words.text;
  const { tables, sheets, otherSheets = [] } = document;
  const others = otherSheets.map((name) => `  ${printable(name)}`);
  return [
    printable(document.file),
    '',
    ...(tables.length === 0 ? [cli.inspect.noTable, ''] : foundTables(tables, words)),
    ...tables.flatMap((table) => printFoundTable(table, words)),
    ...(sheets === undefined ? [] : section(cli.inspect.sheet, sheetTable(sheets, words))),
    ...section(cli.inspect.otherSheets, others),
  ];
}

function foundTables([first, ...others]: readonly InspectedTable[], words: Words): readonly string[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? [] : [words.text.readingReasons.otherTables(others.length), ''];
  const asked = others.filter(({ questions, confidence }) => questions.length > 0 && confidence >= 0.5);
  return [...foundTable(first, words), ...more, ...asked.flatMap((table) => foundTable(table, words))];
}

function printFoundTable(table: InspectedTable, words: Words): readonly string[] {
  const { cli, labels } = words.text;
  const say = cli.inspect;
  const name = table.sheet === null ? '' : ` ${table.sheet}`;
  const facts = [
    [say.unit, `${words.count(table.unit)} ${table.currency ?? ''}`.trim()],
    [say.sign, labels.expenseSign[table.expenseSign]],
    [say.dataRows, words.count(table.dataRows)],
    [say.lines, words.count(table.lines)],
    [say.subtotals, words.count(table.subtotalRows.length)],
  ];
  return [
    printable(`${say.table}${name}, ${table.firstRow}–${table.lastRow}`),
    ...facts.map(([label, value]) => `  ${label}: ${value}`),
    '',
    ...section(say.columns, columnTable(table, words)),
    ...reconciliation(table, words),
  ];
}

function columnTable({ columns, sums }: InspectedTable, words: Words): readonly string[] {
  const { cli, labels } = words.text;
  const say = cli.inspect;
  const rows = columns.map(({ column, header, role, measure }) => [
    column,
    header,
    labels.columnRole[role],
    measure ? `${measure.id} (${labels.measureKind[measure.kind]}${measure.year === null ? '' : ` ${measure.year}`})` : '',
    sums[column] === undefined ? '' : words.amount(sums[column]),
  ]);
  return printTable([left(say.column), left(say.header), left(say.role), left(say.measure), right(say.sum)], rows);
}

/** Printed totals that differ from their lines, and how many agree. */
function reconciliation({ checks }: InspectedTable, words: Words): readonly string[] {
  if (checks.length === 0) return [];
  const { cli } = words.text;
  const say = cli.inspect;
  const differing = checks.filter(({ difference }) => Number(difference) !== 0);
  const heads = [right(say.row), left(say.column), right(say.printed), right(say.computed), right(say.difference)];
  const largest = [...differing].sort((a, b) => Math.abs(Number(b.difference)) - Math.abs(Number(a.difference)));
  const rows = largest
    .slice(0, mostDifferences)
    .map((check) => [
      String(check.row),
      check.column,
      words.amount(check.printed),
      words.amount(check.computed),
      words.amount(check.difference),
    ]);
  const more = differing.length > rows.length ? [`  ${cli.moreLikeThis(differing.length - rows.length)}`] : [];
  return [
    cli.totalsAgree(checks.length - differing.length, checks.length),
    '',
    ...(rows.length === 0 ? [] : section(say.checks, [...printTable(heads, rows), ...more])),
  ];
}

function sheetTable(sheets: readonly InspectedSheet[], words: Words): readonly string[] {
  const say = words.text.cli.inspect;
  const heads = [left(say.sheet), left(say.hidden), left(say.extent), right(say.numbers), right(say.errors), right(say.formulas)];
  const { yesNo } = words.text.labels;
  const rows = sheets.map((sheet) => [
    sheet.name,
    sheet.visibility === 'visible' ? yesNo.no : yesNo.yes,
    sheet.extent,
    words.count(sheet.numbers),
    words.count(sheet.errors),
    words.count(sheet.formulas),
  ]);
  return printTable(heads, rows);
}
