import { HostError, hostIssue } from '../../../addin/workbook/host-error';
import type { HostIssues, Issue } from '../../../engine';
import type { FakeOptions } from '../../addin/workbook/office/fake/create-fake-excel';
import { openFake, type Opened } from '../../addin/workbook/office/open-fake';

type ExcelCode = Extract<keyof HostIssues, `excel.${string}`>;

const plan = { name: 'Tulos', widths: [10], rows: [[{ value: 1 }]] };

async function faultOf(work: (opened: Opened) => Promise<unknown>, options: Partial<FakeOptions> = {}): Promise<Issue> {
  const opened = await openFake(options);
  try {
    await work(opened);
  } catch (fault) {
    if (fault instanceof HostError) return hostIssue(fault, 'b.xlsx');
    throw fault;
  }
  throw new Error('nothing was refused');
}

/** What Excel answers to the next read. */
const reading = (code: string) => (): Promise<Issue> =>
  faultOf(({ workbook, fake }) => {
    for (let sync = 1; sync <= 9; sync++) fake.faults.add({ at: fake.counts.syncs + sync, code });
    return workbook.read();
  });

/** Each fault of an open Excel, triggered. */
export const excelFaults: Readonly<Record<ExcelCode, () => Promise<Issue>>> = {
  'excel.busy': reading('ServiceNotAvailable'),
  'excel.cell-edit': reading('InvalidOperationInCellEditMode'),
  'excel.changed': reading('ItemNotFound'),
  'excel.half-written': () =>
    faultOf(({ workbook, fake }) => {
      for (let sync = 6; sync <= 40; sync++) fake.faults.add({ at: fake.counts.syncs + sync, code: 'GeneralException' });
      return workbook.apply([plan]);
    }),
  'excel.in-the-way': reading('MergedRangeConflict'),
  'excel.links-blocked': reading('RefreshWorkbookLinksBlocked'),
  'excel.other-window': () =>
    faultOf(({ workbook, fake }) => {
      fake.person.looksAway();
      return workbook.select({ sheet: 'TA2026', cell: 'A1' });
    }),
  'excel.refused': () => faultOf(({ workbook }) => workbook.apply([plan]), { isReadOnly: true }),
  'excel.sheet-hidden': () => faultOf(({ workbook }) => workbook.select({ sheet: 'Muistio', cell: 'A1' })),
  'excel.signed-out': reading('Unauthenticated'),
  'excel.too-large': reading('MemoryLimitReached'),
  'excel.too-old': reading('ApiNotFound'),
  'excel.unexpected': reading('GeneralException'),
};
