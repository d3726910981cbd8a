import { bandOfAges, everybody, openAges, singleAge } from '../../../library/people-headings';
import { foldText } from '../../../model/fold-text';
import { ageCount } from '../../../model/terms';

/** Ages from ... to, both included; 100 means 100 and over. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = ageCount - 1;
/** What a cell says of age: "7", "7 v", "0-4", "100+", "100 -"; `everybody` for a sum of all; null for anything else. Over 100 is 100 and over. */
export function readAge(text: string): Ages | 'everybody' | null {
  const folded = foldText(text);
  const [, one] = singleAge.exec(folded) ?? [];
  if (one !== undefined) return ages(Number(one), Number(one));
  const [, first, last] = bandOfAges.exec(folded) ?? [];
  if (first !== undefined && last !== undefined) return Number(first) <= Number(last) ? ages(Number(first), Number(last)) : null;
  const [, plus, over, above] = openAges.exec(folded) ?? [];
  if (above !== undefined) return ages(Number(above) + 1, oldest);
  const start = plus ?? over;
  if (start !== undefined) return ages(Number(start), oldest);
  return everybody.test(folded) ? 'everybody' : null;
}

const ages = (from: number, to: number): Ages => ({ from: Math.min(from, oldest), to: Math.min(to, oldest) });
