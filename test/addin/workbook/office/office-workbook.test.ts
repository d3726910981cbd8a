import type { OfficeWorkbook } from '../../../../addin/workbook/office/office-workbook';
import { columnLetters } from '../../../../addin/workbook/plan/address';
import { workbookContract } from '../contract';
import type { FakeExcel } from './fake/create-fake-excel';
import { openFake, pause, profileNames, quick } from './open-fake';

describe.each(profileNames)('the contract in %s', (profile) => {
  const fakes = new WeakMap<OfficeWorkbook, FakeExcel>();
  const told = async (workbook: OfficeWorkbook): Promise<void> => {
    const fake = fakes.get(workbook)!;
    // A round trip that a rest has let begin is waited for, however long it takes.
    let before = -1;
    while (before !== fake.counts.syncs) {
      before = fake.counts.syncs;
      await fake.settled();
      await pause(quick.rest * 4);
    }
  };
  const open = async (): Promise<OfficeWorkbook> => {
    const { workbook, fake } = await openFake({ profile });
    fakes.set(workbook, fake);
    return workbook;
  };
  workbookContract(open, {
    person: {
      selects: async (workbook, { sheet, row, column, rows, columns }) => {
        const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
        fakes.get(workbook)!.person.selects(sheet, `${columnLetters(column)}${row}:${last}`);
        await told(workbook);
      },
      types: async (workbook, cell, value) => {
        fakes.get(workbook)!.person.types('TA2026', cell, value);
        await told(workbook);
      },
    },
  });
});
