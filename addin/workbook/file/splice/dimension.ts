import { areaOf, areaText, type Area } from './area';
import type { SheetScan } from './sheet-scan';
import { attributeOf, childOf } from './xml-tree';

/** Widens the range a sheet says it uses, where it says one, so that it holds the area too. */
export function widenDimension({ part }: SheetScan, { top, left, bottom, right }: Area): void {
  const dimension = childOf(part.root, 'dimension');
  const said = dimension === undefined ? null : areaOf(attributeOf(dimension, 'ref') ?? '');
  if (dimension === undefined || said === null) return;
  const wide = {
    top: Math.min(said.top, top),
    left: Math.min(said.left, left),
    bottom: Math.max(said.bottom, bottom),
    right: Math.max(said.right, right),
  };
  if (areaText(wide) !== areaText(said)) part.setAttribute(dimension, 'ref', areaText(wide));
}
