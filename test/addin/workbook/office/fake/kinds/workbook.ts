import { LiveRange, type LiveAreas } from '../book/live-range';
import type { Host } from '../host';
import { serial } from '../book/enter';
import { act, give, kind, link, listen, property } from '../proxy/members';
import { OfficeError } from '../rules/errors';

const selections = (host: Host): LiveAreas => {
  if (host.isOtherWorkbookInFront) throw new OfficeError('InvalidSelection', 'another workbook is in front');
  return { sheet: host.active, areas: host.allSelected.map((area) => new LiveRange(host.active, area)) };
};

const selection = (host: Host): LiveRange => {
  const { areas } = selections(host);
  const [range] = areas;
  if (range === undefined || areas.length > 1) throw new OfficeError('InvalidSelection', 'several areas are selected');
  return range;
};

export const workbook = kind<Host>('Workbook', {
  name: property('1.7', (host) => host.fileName),
  worksheets: link('1.1', 'WorksheetCollection', (host) => host),
  names: link('1.1', 'NamedItemCollection', (host) => host),
  tables: link('1.1', 'TableCollection', (host) => host),
  protection: link('1.7', 'WorkbookProtection', (host) => host),
  application: link('1.1', 'Application', (host) => host),
  functions: link('1.2', 'Functions', (host) => host),
  getSelectedRange: give('1.1', 'Range', selection),
  getSelectedRanges: give('1.9', 'RangeAreas', selections),
  getActiveCell: give('1.7', 'Range', (host) => {
    const [range] = selections(host).areas;
    return range === undefined ? null : new LiveRange(range.sheet, { ...range.area, rows: 1, columns: 1 });
  }),
  focus: act('ExcelApiDesktop 1.1', (host) => {
    host.hasKeyboard = true;
  }),
  onSelectionChanged: listen('1.2', () => 'workbook'),
});

export const workbookProtection = kind<Host>('WorkbookProtection', {
  protected: property('1.7', (host) => host.isStructureLocked),
});

interface Result {
  readonly value: number | null;
}

/** Functions of sheets, calculated by the workbook's own settings. */
export const functions = kind<Host>('Functions', {
  date: give('1.2', 'FunctionResult', (host, [year, month, day]): Result => ({
    value: serial(Number(year), Number(month), Number(day), host.is1904),
  })),
});

export const functionResult = kind<Result>('FunctionResult', {
  value: property('1.2', (result) => result.value),
});

export const application = kind<Host>('Application', {
  calculate: act('1.1', (host) => host.calculateAnyway()),
  suspendApiCalculationUntilNextSync: act('1.6', (host) => {
    host.isCalculationSuspended = true;
  }),
  suspendScreenUpdatingUntilNextSync: act('1.9', () => undefined),
});

export const runtime = kind<Host>('Runtime', {
  enableEvents: property(
    '1.8',
    (host) => host.eventsEnabled,
    (host, value) => (host.eventsEnabled = value === true),
  ),
});
