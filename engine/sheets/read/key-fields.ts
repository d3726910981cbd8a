import type { RawTable } from './raw-table';

/** Fields that few lines leave empty: others name nothing by themselves. */
function filledFields(table: RawTable, role: string, rows: readonly ReadonlyMap<string, string>[]): string[] {
  const fields = table.found.filter((column) => column.role === role).map((column) => column.field);
  return [...new Set(fields)].filter((field) => rows.filter((row) => row.get(field)).length * 2 >= rows.length);
}

/** Codes, then as many names as it takes (nearest to the amounts first), then flags, until every line has a key of its own. */
export function keyFields(table: RawTable): string[] {
  const rows = table.rows.filter(({ role }) => role === 'leaf').map(({ fields }) => fields);
  const tells = (fields: readonly string[]): boolean => {
    const seen = new Set<string>();
    for (const row of rows) {
      const key = fields.map((field) => row.get(field) ?? '').join('\u0000');
      if (seen.has(key)) return false;
      seen.add(key);
    }
    return fields.length > 0;
  };
  const more = [...filledFields(table, 'name', rows).reverse(), ...filledFields(table, 'flag', rows)];
  let key = filledFields(table, 'code', rows);
  for (const field of more) {
    if (tells(key)) break;
    key = [...key, field];
  }
  return key;
}
