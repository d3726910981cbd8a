import { everybody } from '../../../library/people-headings';
import { foldText } from '../../../model/fold-text';
import { ageCount } from '../../../model/terms';

/** Ages from ... to, both included; 100 means 100 and over. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = ageCount - 1;
/** Behind the number: years, in the languages of the tables. */
const years = '(?: ?-?(?:v|vuotta|vuotiaat|vuotias|år|åringar|years?|yrs?|jahre?)\\.?)?';
const single = new RegExp(`^(\\d{1,3})${years}$`, 'u');
const band = new RegExp(`^(\\d{1,3}) ?[-–—] ?(\\d{1,3})${years}$`, 'u');
const open = new RegExp(
  `^(?:(\\d{1,3}) ?(?:\\+|[-–—])|(\\d{1,3})${years} ?(?:\\+|tai yli|tai vanhemm\\p{L}*|ja yli|och över|eller äldre|and over|or over|or older|und älter|und mehr)|yli (\\d{1,3}))${years}$`,
  'u',
);

/** What a cell says of age: "7", "7 v", "0-4", "100+", "100 -"; `everybody` for a sum of all; null for anything else. Over 100 is 100 and over. */
export function readAge(text: string): Ages | 'everybody' | null {
  const folded = foldText(text);
  const [, one] = single.exec(folded) ?? [];
  if (one !== undefined) return ages(Number(one), Number(one));
  const [, first, last] = band.exec(folded) ?? [];
  if (first !== undefined && last !== undefined) return Number(first) <= Number(last) ? ages(Number(first), Number(last)) : null;
  const [, plus, over, above] = open.exec(folded) ?? [];
  if (above !== undefined) return ages(Number(above) + 1, oldest);
  const start = plus ?? over;
  if (start !== undefined) return ages(Number(start), oldest);
  return everybody.test(folded) ? 'everybody' : null;
}

const ages = (from: number, to: number): Ages => ({ from: Math.min(from, oldest), to: Math.min(to, oldest) });
