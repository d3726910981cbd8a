import type { LineRow } from '../../app/state';
import { lineEuros } from '../format';
import type { Words } from '../words';

/** Where a line stands: its code and what it stands under, nearest first. Many lines are called the same. */
export const lineUnder = ({ code, under, label }: Pick<LineRow, 'code' | 'under' | 'label'>): string =>
  [code, ...under].filter((text) => text !== '' && text !== label).join(' · ');

/** Of what a line stands under so many names stand in a title, the nearest; headings may be many. */
const namesInTitle = 2;

/** A line so that it is known without the list: where it stands, its name and its euros. */
export function lineTitle(row: Pick<LineRow, 'code' | 'under' | 'label' | 'amount' | 'kind'>, words: Words): string {
  const under = lineUnder({ ...row, under: row.under.slice(0, namesInTitle) });
  const name = under === '' ? row.label : `${under}: ${row.label}`;
  return row.amount === null ? name : `${name}, ${lineEuros(row.amount, row.kind, words)}`;
}
