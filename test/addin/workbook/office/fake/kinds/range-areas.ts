import type { LiveAreas } from '../book/live-range';
import { localAddress, sheetPrefix } from '../book/address';
import { give, items, kind, link, property } from '../proxy/members';

/** Characters after which Excel cuts an address without a word. */
const addressLimit = 8_192;

export const rangeAreas = kind<LiveAreas>('RangeAreas', {
  address: property('1.9', ({ sheet, areas }) =>
    areas
      .map((range) => sheetPrefix(sheet.name) + localAddress(range.area))
      .join(',')
      .slice(0, addressLimit),
  ),
  worksheet: link('1.9', 'Worksheet', ({ sheet }) => sheet),
  areaCount: property('1.9', ({ areas }) => areas.length),
  cellCount: property('1.9', ({ areas }) => areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0)),
  areas: link('1.9', 'RangeCollection', (target) => target),
});

export const rangeCollection = kind<LiveAreas>('RangeCollection', {
  items: items('Range', ({ areas }) => areas),
  getCount: give('1.9', 'value', ({ areas }) => areas.length),
  getItemAt: give('1.9', 'Range', ({ areas }, [index]) => areas[Number(index)] ?? null),
});
