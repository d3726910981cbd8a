import { wordIn, type SheetLanguage, type Words } from '../../../library/model-headings';
import { noWords, termWords, yesWords } from '../../../library/model-vocabulary';
import type { HeadingKey, TableKey, ValueType } from '../../../model/sheet-tables';
import type { ChoicePlan } from '../../plan';
import { tabName } from './tab-name';

/** Row of the first entry: mark, note and headings stand over it. */
const firstRow = 4;
/** Rows below the last entry that offer the list too, for what a person adds. */
const roomBelow = 200;
/** Characters of a list that is written into the rule itself. */
const longestList = 255;

/** Columns that name an entry of another sheet by its id. */
const named: Readonly<Partial<Record<HeadingKey, TableKey>>> = {
  moment: 'moments',
  service: 'services',
  driver: 'drivers',
  organiser: 'organisers',
  area: 'areas',
};

/** The words or ids that a column of a model sheet takes; the ids stand in the first column of their own sheet, also those added later. */
export function tableChoices(
  table: TableKey,
  key: HeadingKey,
  type: ValueType,
  column: number,
  rows: number,
  language: SheetLanguage,
): readonly ChoicePlan[] {
  const cells = { column, from: firstRow, to: firstRow + rows + roomBelow };
  const of = named[key];
  if (of !== undefined && of !== table) {
    const list = { sheet: tabName(of, language), column: 0, from: firstRow, to: firstRow + roomBelow };
    return [{ ...cells, list }];
  }
  const words = wordsOf(type).map((word) => wordIn(word, language));
  const fits = words.length > 0 && words.join(',').length <= longestList && !words.some((word) => word.includes(','));
  return fits ? [{ ...cells, list: words }] : [];
}

function wordsOf(type: ValueType): readonly Words[] {
  if (type === 'yesNo') return [yesWords, noWords];
  const vocabulary = Object.entries<Readonly<Record<string, Words>>>(termWords).find(([name]) => name === type)?.[1];
  return Object.values(vocabulary ?? {});
}
