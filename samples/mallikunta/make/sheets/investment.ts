import type { PlanCell, SheetPlan } from '../../../../engine/sheets/plan';
import { sampleAreas } from '../areas';
import { committees } from '../centre';
import { investments } from '../investments';
import { measures } from '../measures';
import { amountHeaders, blank, letter, constructedNotice, repeat, sumEuros, text } from './cells';

export const investmentName = 'Investointiosa';
export const investmentHeaderRow = 5;

const codeColumns = ['Toimielin', 'Toimielimen nimi', 'Hanke', 'Alue', 'Nimike'];

const areaNames = new Map(sampleAreas.map(({ id, name }) => [id, name]));

/** The investment part: a table of its own, where school and day-care buildings are. */
export function investmentSheet(): SheetPlan {
  const first = investmentHeaderRow + 1;
  const last = investmentHeaderRow + investments.length;
  const total = measures.map((_, index): PlanCell => {
    const column = letter(codeColumns.length + index);
    const value = sumEuros(investments.map(({ euros }) => euros[index] ?? 0));
    return { value, style: 'totalAmount', formula: `SUM(${column}${first}:${column}${last})` };
  });
  return {
    name: investmentName,
    widths: [10, 28, 9, 14, 48, ...measures.map(() => 17)],
    rows: [
      [text('Mallikunta, investointiosa', 'title')],
      [{ ...text(constructedNotice, 'warning'), span: codeColumns.length }],
      [
        {
          ...text('Investoinnit, euroa. Menot miinusmerkkisiä, rahoitusosuudet plusmerkkisiä.', 'note'),
          span: codeColumns.length,
        },
      ],
      [blank],
      [...codeColumns.map((header) => text(header, 'header')), ...amountHeaders],
      ...investments.map(({ code, name, committee, area, euros }): PlanCell[] => [
        text(committee),
        text(committees[committee] ?? ''),
        text(code),
        text(areaNames.get(area ?? '') ?? ''),
        text(name),
        ...euros.map((value): PlanCell => ({ value, style: 'amount' })),
      ]),
      [...repeat(codeColumns.length - 1, text('', 'totalLabel')), text('Investoinnit yhteensä', 'totalLabel'), ...total],
    ],
    freeze: { rows: investmentHeaderRow, columns: codeColumns.length },
    print: { landscape: true, fit: { wide: 1, tall: 1 }, titleRows: investmentHeaderRow },
  };
}
