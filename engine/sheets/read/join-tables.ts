import type { Issue } from '../../issues/issue';
import type { AmountColumn, Budget, BudgetLine, BudgetPlace } from '../../model/budget';
import type { BudgetTable, TableColumn } from './budget-table';

/** Ids as they must be: a repeated one gets "#2", "#3" ... in the order of the file. Each repeated id is said once. */
function uniqueIds(lines: readonly BudgetLine[], issues: Issue[]): BudgetLine[] {
  const taken = new Set(lines.map((line) => line.id));
  const seen = new Map<string, BudgetLine[]>();
  const unique = lines.map((line) => {
    const same = seen.get(line.id);
    if (same === undefined) {
      seen.set(line.id, [line]);
      return line;
    }
    same.push(line);
    let number = same.length;
    while (taken.has(`${line.id}#${number}`)) number++;
    const id = `${line.id}#${number}`;
    taken.add(id);
    return { ...line, id };
  });
  for (const [id, [first, second, ...more]] of seen) {
    if (first === undefined || second === undefined) continue;
    const params = { line: id, first: first.row, row: second.row, count: more.length + 2 };
    issues.push({ code: 'line.duplicate-id', severity: 'info', params, at: second.at });
  }
  return unique;
}

/** The first column of each measure; a second of the same name would make the figure depend on which one is meant. */
function firstOfEach(table: BudgetTable, file: string, issues: Issue[]): TableColumn[] {
  const kept = new Map<string, TableColumn>();
  for (const column of table.columns) {
    const { id } = column.measure;
    const first = kept.get(id);
    if (first === undefined) kept.set(id, column);
    else {
      const params = { measure: id, first: first.letter, second: column.letter };
      issues.push({ code: 'measure.twice', severity: 'error', params, at: { file, sheet: table.place.sheet, cell: null } });
    }
  }
  return [...kept.values()];
}

interface Part {
  readonly table: BudgetTable;
  readonly columns: readonly TableColumn[];
}

/** One measure over all tables; NaN in a table that has no such column, which is said. */
function joinColumn(id: string, parts: readonly Part[], file: string, issues: Issue[]): AmountColumn[] {
  const cents: number[] = [];
  const letters = new Map<string, string>();
  const incomeLetters = new Map<string, string>();
  let first: TableColumn | undefined;
  for (const { table, columns } of parts) {
    const column = columns.find((candidate) => candidate.measure.id === id);
    for (let at = 0; at < table.lines.length; at++) cents.push(column?.cents[at] ?? NaN);
    first ??= column;
    if (column !== undefined && table.place.sheet !== null) {
      letters.set(table.place.sheet, column.letter);
      incomeLetters.set(table.place.sheet, column.incomeLetter ?? column.letter);
    }
    if (column === undefined && table.lines.length > 0) {
      issues.push({
        code: 'measure.not-on-sheet',
        severity: 'info',
        params: { measure: id },
        at: { file, sheet: table.place.sheet, cell: null },
      });
    }
  }
  if (first === undefined) return [];
  const hasIncome = parts.some(({ columns }) =>
    columns.some(({ measure, incomeLetter }) => measure.id === id && incomeLetter !== undefined),
  );
  const differ = (own: ReadonlyMap<string, string>): boolean => new Set(own.values()).size > 1;
  const moved = differ(letters) ? { columnBySheet: letters } : {};
  const sides = {
    ...(first.incomeLetter === undefined ? {} : { incomeColumn: first.incomeLetter }),
    ...(hasIncome && differ(incomeLetters) ? { incomeColumnBySheet: incomeLetters } : {}),
  };
  return [{ measure: first.measure, column: first.letter, ...sides, ...moved, cents: Float64Array.from(cents) }];
}

/** Where the tables stand, each with its own of the lines that stand one after another. */
function places(tables: readonly BudgetTable[]): readonly BudgetPlace[] {
  let from = 0;
  return tables.map(({ place, lines }) => {
    const own = { from, to: from + lines.length };
    from = own.to;
    return { ...place, lines: own };
  });
}

/** Joins the tables of one organiser and file: lines one after another, measures side by side in the order first met. */
export function joinTables(
  organiser: string,
  file: string,
  currency: string,
  tables: readonly BudgetTable[],
  issues: Issue[],
): Budget {
  const parts = tables.map((table): Part => ({ table, columns: firstOfEach(table, file, issues) }));
  const ids = new Set(parts.flatMap(({ columns }) => columns.map((column) => column.measure.id)));
  const lines = uniqueIds(
    tables.flatMap((table) => table.lines),
    issues,
  );
  return {
    organiser,
    file,
    currency,
    lines,
    columns: [...ids].flatMap((id) => joinColumn(id, parts, file, issues)),
    tables: places(tables),
  };
}
