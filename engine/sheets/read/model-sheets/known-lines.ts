import type { SheetRow } from './find-tables';
import { entryOf } from './entries';
import { branch, type Branch, type Leaf } from './sown';

/** A remembered line: its fields and its amounts stand in columns of their own. */
export function sowKnownLine(row: SheetRow): Branch {
  const amounts = [...(row.amounts ?? [])].map(([measure, leaf]): [string, Leaf] => [measure, inCents(leaf)]);
  return entryOf(
    row,
    [],
    [
      ['fields', branch(row.fields ?? [], row.at)],
      ['amounts', branch(amounts, row.at)],
    ],
  );
}

/** Euros of a cell as whole cents; what is no amount of euros and cents is handed on as it stands, to be refused with its place. */
function inCents({ value, at }: Leaf): Leaf {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(String(value)) ?? [];
  if (whole === '') return { value, at };
  const cents = Number(`${whole}${decimals.padEnd(2, '0')}`);
  return { value: sign === '' || cents === 0 ? cents : -cents, at };
}
