import type { Kind, KindName } from '../proxy/members';
import { FakeRefusal } from '../rules/errors';
import * as charts from './charts';
import { namedItem, namedItemCollection } from './names';
import * as pages from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './range-format';
import * as cellRules from './rules-of-cells';
import { autoFilter, customProperty, customPropertyCollection, freezePanes, protection } from './sheet-parts';
import { table, tableCollection, tableRow, tableRowCollection, tableScopedCollection } from './tables';
import * as workbooks from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

/** Everything this fake knows of Excel. */
export const kinds: readonly Kind[] = [
  ...Object.values(workbooks),
  ...[worksheetCollection, worksheet],
  ...[customPropertyCollection, customProperty, protection, freezePanes, autoFilter, namedItemCollection, namedItem],
  ...[range, rangeAreas, rangeCollection, rangeFormat, rangeFill, rangeFont, rangeBorderCollection, rangeBorder],
  ...[tableCollection, tableScopedCollection, table, tableRowCollection, tableRow],
  ...Object.values(pages),
  ...Object.values(charts),
  ...Object.values(cellRules),
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

export function kindOf(name: KindName): Kind {
  const kind = byName.get(name);
  if (kind === undefined) throw new FakeRefusal(`the fake does not know ${name}`);
  return kind;
}
