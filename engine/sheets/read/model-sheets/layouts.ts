import type { Issue } from '../../../issues/issue';
import type { TableKey } from '../../../model/sheet-tables';
import { conditionsOf, entryOf, joinRows, spanOf, type Fields } from './entries';
import { keyText } from './group-rows';
import type { SheetRow } from './find-tables';
import type { Branch, Sown } from './sown';

export function sowMeasure(row: SheetRow): Branch {
  return entryOf(row, ['layout', 'monthsFrom', 'monthsTo'], spanOf(row, 'months', 'monthsFrom', 'monthsTo'));
}

/** Layouts from their table, with their columns, kinds of rows and measures from the tables that name them. */
export function sowLayouts(rowsOf: (table: TableKey) => readonly SheetRow[], issues: Issue[]): Branch[] {
  const layouts = rowsOf('layouts');
  const known = new Set(layouts.flatMap((row) => keyText(row, ['id']) ?? []));
  const joined = (rows: readonly SheetRow[]) => joinRows(rows, ['layout'], known, 'layout', issues);
  const columns = joined(rowsOf('layoutColumns'));
  const kinds = joined(rowsOf('layoutRows'));
  const measures = joined(rowsOf('measures').filter((row) => row.cells.has('layout')));
  return layouts.map((row) => {
    const name = keyText(row, ['id']) ?? '';
    const own = (tables: ReadonlyMap<string, readonly SheetRow[]>) => tables.get(name) ?? [];
    return entryOf(
      row,
      ['csv', 'sheet'],
      [
        ...sheetOf(row),
        ['columns', own(columns).map((column) => entryOf(column, ['layout']))],
        ...rowKinds(own(kinds)),
        ...listed('measures', own(measures).map(sowMeasure)),
      ],
    );
  });
}

/** A csv has no sheet: null in the model. */
function sheetOf(row: SheetRow): Fields {
  const csv = row.cells.get('csv');
  const sheet = row.cells.get('sheet');
  if (csv && csv.value === true) return [['sheet', { value: null, at: csv.at }]];
  if (csv && csv.value !== false) return [['sheet', csv]];
  return sheet ? [['sheet', sheet]] : [];
}

function rowKinds(rows: readonly SheetRow[]): Fields {
  const isSkip = (row: SheetRow) => row.cells.get('rowKind')?.value === 'skip';
  return [
    ...listed('skip', rows.filter(isSkip).map(conditionsOf)),
    ...listed(
      'kinds',
      rows.filter((row) => !isSkip(row)).map((row) => entryOf(row, ['layout'], [['when', conditionsOf(row)]])),
    ),
  ];
}

function listed(field: string, entries: readonly Sown[]): Fields {
  return entries.length > 0 ? [[field, entries]] : [];
}
