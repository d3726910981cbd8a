import type { SheetPlan } from '../../../engine/sheets/plan';
import type { SampleLine } from './budget';
import { coverSheet } from './sheets/cover';
import { investmentSheet } from './sheets/investment';
import { operatingSheet } from './sheets/operating';

/** The municipality's own budget workbook, as a finance officer would keep it. */
export function cityWorkbook(lines: readonly SampleLine[]): SheetPlan[] {
  const operating = operatingSheet(lines);
  return [coverSheet(operating), operating.plan, investmentSheet()];
}
