import { localAddress } from '../book/address';
import type { SheetState } from '../book/sheet-state';
import type { Host } from '../host';
import { act, give, items, kind, link, property, type Property } from '../proxy/members';
import { addPart, partsOf, removePart, type Part } from './parts';
import { rangeOf } from './range-moves';

function page(set: string, name: string, standard: unknown): Property<SheetState> {
  return property(
    set,
    (sheet) => sheet.page[name] ?? standard,
    (sheet, value, host) => keep(sheet, name, value, host),
  );
}

function keep(sheet: SheetState, name: string, value: unknown, host: Host): void {
  host.mayWrite(sheet);
  host.put(sheet.page, name, value);
}

export const pageLayout = kind<SheetState>('PageLayout', {
  orientation: page('1.9', 'orientation', 'Portrait'),
  paperSize: page('1.9', 'paperSize', 'A4'),
  zoom: page('1.9', 'zoom', { scale: 100 }),
  leftMargin: page('1.9', 'leftMargin', 50),
  rightMargin: page('1.9', 'rightMargin', 50),
  topMargin: page('1.9', 'topMargin', 54),
  bottomMargin: page('1.9', 'bottomMargin', 54),
  headersFooters: link('1.9', 'HeaderFooterGroup', (sheet) => sheet),
  setPrintTitleRows: act('1.9', (sheet, [rows], host) => keep(sheet, 'titleRows', localAddress(rangeOf(rows)), host)),
});

export const headerFooterGroup = kind<SheetState>('HeaderFooterGroup', {
  defaultForAllPages: link('1.9', 'HeaderFooter', (sheet) => sheet),
});

export const headerFooter = kind<SheetState>('HeaderFooter', {
  leftFooter: page('1.9', 'leftFooter', ''),
  rightFooter: page('1.9', 'rightFooter', ''),
});

export const pageBreakCollection = kind<SheetState>('PageBreakCollection', {
  items: items('PageBreak', (sheet) => partsOf(sheet, 'pageBreaks')),
  add: give('1.9', 'PageBreak', (sheet, [range], host) => addPart(host, sheet, 'pageBreaks', rangeOf(range), {})),
  getCount: give('1.9', 'value', (sheet) => sheet.pageBreaks.length),
  removePageBreaks: act('1.9', (sheet, _, host) => {
    host.mayWrite(sheet);
    host.put(sheet, 'pageBreaks', []);
  }),
});

export const pageBreak = kind<Part>('PageBreak', {
  delete: act('1.9', (part, _, host) => removePart(host, part, 'pageBreaks')),
  rowIndex: property('1.9', ({ state }) => state.area?.row ?? 0),
  columnIndex: property('1.9', ({ state }) => state.area?.column ?? 0),
});
