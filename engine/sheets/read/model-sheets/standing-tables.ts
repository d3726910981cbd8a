import type { Issue } from '../../../issues/issue';
import { columnsOf, type HeadingKey, type TableKey } from '../../../model/sheet-tables';
import { ageCount, lastAge } from '../../../model/terms';
import type { CellValue, SheetGrid } from '../../grid';
import { cellText, cellValue, isBlank } from './cell-value';
import { entryOf, spanOf, type Fields } from './entries';
import { refTo, type SheetRow } from './find-tables';
import { branch, type Branch, type Leaf } from './sown';
import { headingOf, isAgeWord } from './words';

const published: readonly HeadingKey[] = ['threshold', 'zeros', 'base'];

/** Settings and publication: headings in the first column, values in the second. */
export function sowSettings(grids: readonly SheetGrid[], issues: Issue[]): Fields {
  const columns = grids.map((grid) => standingColumn(grid, 'settings', 1, issues));
  const row = columns.reduce((one, more) => ({ ...one, cells: new Map([...one.cells, ...more.cells]) }));
  const labels = [...row.cells].filter(([key]) => key.startsWith('label'));
  const elsewhere: HeadingKey[] = [...published, 'adultsFrom', 'adultsTo', ...labels.map(([key]) => key)];
  const unpublished = [...row.cells.keys()].filter((key) => !published.includes(key));
  const nested = [...spanOf(row, 'adults', 'adultsFrom', 'adultsTo'), ...trafficLight(labels)];
  return [
    ['settings', entryOf(row, elsewhere, nested)],
    ['publication', entryOf(row, unpublished)],
  ];
}

/** "labelDirect" is the label of direct. */
function trafficLight(labels: readonly (readonly [HeadingKey, Leaf])[]): Fields {
  const named = labels.map(([key, leaf]): [string, Leaf] => [lowerFirst(key.slice('label'.length)), leaf]);
  return named.length > 0 ? [['trafficLight', branch(named)]] : [];
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * Population: a column for each table, its facts above its persons of age 0 ... 100. A blank area is the whole municipality. A column
 * with facts and no persons, such as a year of a new model, waits to be filled in and is no table yet.
 */
export function sowPopulation(grids: readonly SheetGrid[], issues: Issue[]): Branch[] {
  return grids.flatMap((grid) => {
    const width = Math.max(0, ...grid.rows.map((row) => row.length));
    const ages = ageRows(grid, issues);
    return Array.from({ length: width }, (_, column) => column)
      .filter((column) => column > 0 && grid.rows.some((row, index) => index > 0 && !isBlank(row[column]) && !isNamed(row)))
      .map((column) => populationTable(grid, column, ages, column === 1 ? issues : []));
  });
}

/** A row of facts, or the one that heads the ages. */
function isNamed([label = null]: readonly CellValue[]): boolean {
  return typeof label === 'string' && (isAgeWord(label) || headingOf('population', label) !== undefined);
}

function populationTable(grid: SheetGrid, column: number, ages: ReadonlyMap<number, number>, issues: Issue[]): Branch {
  const facts = standingColumn(grid, 'population', column, issues);
  const persons = Array.from({ length: ageCount }, (_, age): Leaf => {
    const row = ages.get(age);
    const cell = row === undefined ? null : (grid.rows[row]?.[column] ?? null);
    return {
      value: isBlank(cell) ? undefined : cellValue(cell, 'exact'),
      at: row === undefined ? facts.at : refTo(grid, row, column),
    };
  });
  const area = facts.cells.get('area') ?? { value: null, at: facts.at };
  return entryOf(
    facts,
    ['area'],
    [
      ['area', area],
      ['persons', persons],
    ],
  );
}

/** The row of each age; labels that are no age are reported. "100+" is 100. */
function ageRows(grid: SheetGrid, issues: Issue[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  grid.rows.forEach((row, index) => {
    const label = row[0] ?? null;
    if (index === 0 || isBlank(label)) return;
    const text = cellText(label);
    if (isAgeWord(text) || headingOf('population', text)) return;
    const age = /^\s*\d{1,3}\s*\+?\s*$/.test(text) ? Number.parseInt(text, 10) : NaN;
    // A note of the user's own, with nothing beside it, is left alone.
    if (!(age <= lastAge) && row.slice(1).every(isBlank)) return;
    const at = refTo(grid, index, 0);
    if (!(age <= lastAge)) issues.push({ code: 'population.unknown-age', severity: 'error', params: { age: text }, at });
    else if (rows.has(age)) issues.push({ code: 'model.duplicate-id', severity: 'error', params: { what: 'age', id: text }, at });
    else rows.set(age, index);
  });
  return rows;
}

/** One column of a standing table as if it were a row of a lying one. */
function standingColumn(grid: SheetGrid, table: TableKey, column: number, issues: Issue[]): SheetRow {
  const types = columnsOf(table);
  const cells = new Map<HeadingKey, Leaf>();
  grid.rows.forEach((row, index) => {
    const [label, cell] = [row[0] ?? null, row[column] ?? null];
    if (index === 0 || isBlank(label) || isBlank(cell)) return;
    const key = typeof label === 'string' ? headingOf(table, label) : undefined;
    if (key) cells.set(key, { value: cellValue(cell, types.get(key) ?? 'text'), at: refTo(grid, index, column) });
    else if (table === 'settings') {
      const params = { header: cellText(label) };
      issues.push({ code: 'model.unknown-column', severity: 'info', params, at: refTo(grid, index, 0) });
    }
  });
  return { cells, when: new Map(), at: refTo(grid, 0, column) };
}
