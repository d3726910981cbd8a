import type { Issue } from '../../../issues/issue';
import type { HeadingKey, TableKey } from '../../../model/sheet-tables';
import { readModelDocument, type ModelOutcome, type ReadOptions } from '../../../model/read-document';
import type { SheetGrid } from '../../grid';
import { sowDrivers } from './drivers';
import { conditionsOf, entryOf, itemsOf, type Fields } from './entries';
import { findTables, type FoundTables, type SheetRow } from './find-tables';
import { groupRows } from './group-rows';
import { sowKnownLine } from './known-lines';
import { sowLayouts, sowMeasure } from './layouts';
import { joinMissingColumns } from './missing-columns';
import { branch, settle, type Branch, type Leaf } from './sown';
import { sowPopulation, sowSettings } from './standing-tables';
import { sowSupportCosts } from './support-costs';

/**
 * The model that stands in the sheets of a workbook. Sheets without our mark in their first cell are the user's own and left alone;
 * what is wrong points at the cell. A workbook without a model sheet is an issue.
 */
export function readModelSheets(grids: readonly SheetGrid[], options: ReadOptions = {}): ModelOutcome {
  const found = findTables(grids);
  const issues: Issue[] = [...found.issues];
  if (found.schema === null) {
    const file = grids[0]?.file ?? '';
    const none: Issue = { code: 'model.no-sheets', severity: 'error', params: { file }, at: { file, sheet: null, cell: null } };
    return { value: null, issues: [none], places: new Map() };
  }
  const { raw, places } = settle(sowModel(found, found.schema, issues));
  const read = readModelDocument(raw, places, options);
  const all = [...issues, ...joinMissingColumns(read.issues, found.headings)];
  // What is wrong with a sheet as a whole leaves no entry of it to go on with.
  const isUnread = issues.some(isError) || all.some(({ code }) => code === 'model.missing-column');
  const isRefused = options.asFarAsItGoes === true ? isUnread : all.some(isError);
  return { value: isRefused ? null : read.value, issues: all, places: read.places };
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

const shareColumns: readonly HeadingKey[] = ['moment', 'share'];
const indexColumns: readonly HeadingKey[] = ['year', 'value'];

function sowModel(found: FoundTables, schema: Leaf, issues: Issue[]): Branch {
  const rowsOf = (table: TableKey) => found.rows.get(table) ?? [];
  const entries = (table: TableKey) => rowsOf(table).map((row) => entryOf(row));
  const settings = found.standing.get('settings') ?? [];
  return branch([
    ['schema', schema],
    ...(settings.length > 0 ? sowSettings(settings, issues) : []),
    ['organisers', entries('organisers')],
    [
      'measures',
      rowsOf('measures')
        .filter((row) => !row.cells.has('layout'))
        .map(sowMeasure),
    ],
    ['segments', entries('segments')],
    ['areas', entries('areas')],
    ['population', sowPopulation(found.standing.get('population') ?? [], issues)],
    ['services', entries('services')],
    ['moments', entries('moments')],
    ['drivers', sowDrivers(rowsOf('drivers'), rowsOf('figures'), issues)],
    ['rules', sowTagged(rowsOf('rules'), 'rules', ['id'], (first) => [['when', conditionsOf(first)]])],
    ['tags', sowTagged(rowsOf('tags'), 'tags', ['organiser', 'line'], () => [])],
    ['lines', rowsOf('lines').map(sowKnownLine)],
    ['attributes', rowsOf('attributes').map((row) => entryOf(row, [], [['when', conditionsOf(row)]]))],
    ['supportCosts', sowSupportCosts(rowsOf('supportCosts'), rowsOf('supportUse'), issues)],
    ['layouts', sowLayouts(rowsOf, issues)],
    ...sowPriceIndex(rowsOf('priceIndex')),
  ]);
}

/** Rules and tags: a row for each moment and its share. */
function sowTagged(
  rows: readonly SheetRow[],
  table: TableKey,
  key: readonly HeadingKey[],
  more: (first: SheetRow) => Fields,
): Branch[] {
  return groupRows(rows, key, new Set(shareColumns)).map((group) =>
    entryOf(group.first, shareColumns, [...more(group.first), ['shares', itemsOf(group, table, shareColumns)]]),
  );
}

/** One index: its name and source on the first row, a row for each year. */
function sowPriceIndex(rows: readonly SheetRow[]): Fields {
  const first = rows[0];
  if (!first) return [];
  const values = itemsOf({ first, rows }, 'priceIndex', indexColumns);
  return [['priceIndex', entryOf(first, indexColumns, [['values', values]])]];
}
