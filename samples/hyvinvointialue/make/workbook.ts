import type { PlanCell, SheetPlan } from '../../../engine/sheets/plan';
import { accounts } from '../../mallikunta/make/accounts';
import type { SampleLine } from '../../mallikunta/make/budget';
import { measures } from '../../mallikunta/make/measures';
import { amountHeaders, blank, letter, repeat, sumEuros, text } from '../../mallikunta/make/sheets/cells';
import { tasks } from './centres';

export const countySheetName = 'Lapset, nuoret ja perheet';
export const countyHeaderRow = 4;
export const countyNotice = 'Rakennettu esimerkki, ei oikea hyvinvointialue';

const codeColumns = ['Tehtävä', 'Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Tilin nimi'];
const firstAmount = codeColumns.length;

/** The county prints expenses plus and income minus: the other way round than the municipality. */
function shown(line: SampleLine, measure: string): number {
  const euros = line.euros.get(measure) ?? 0;
  return euros === 0 ? 0 : -euros;
}

function lineRow(line: SampleLine): PlanCell[] {
  const { centre, account } = line;
  return [
    text(centre.code.slice(0, 2)),
    text(centre.code),
    text(centre.name),
    text(accounts[account].code),
    text(accounts[account].name),
    ...measures.map(({ id }): PlanCell => ({ value: shown(line, id), style: 'amount' })),
  ];
}

function totalRow(label: string, lines: readonly SampleLine[], formula: (column: string) => string): PlanCell[] {
  const cells = measures.map(({ id }, index): PlanCell => ({
    value: sumEuros(lines.map((line) => shown(line, id))),
    style: 'totalAmount',
    formula: formula(letter(firstAmount + index)),
  }));
  return [...repeat(firstAmount - 1, text('', 'totalLabel')), text(label, 'totalLabel'), ...cells];
}

function taskRows(lines: readonly SampleLine[]): { rows: PlanCell[][]; totals: number[] } {
  const rows: PlanCell[][] = [];
  const totals: number[] = [];
  for (const [task, name] of Object.entries(tasks)) {
    const own = lines.filter(({ centre }) => centre.code.startsWith(task));
    const first = countyHeaderRow + rows.length + 1;
    rows.push(...own.map(lineRow));
    const last = countyHeaderRow + rows.length;
    rows.push(totalRow(`${name} yhteensä`, own, (column) => `SUM(${column}${first}:${column}${last})`));
    totals.push(last + 1);
  }
  return { rows, totals };
}

function coverSheet(): SheetPlan {
  const paragraphs = [
    'Mallikunnan lasten ja nuorten palvelut, jotka siirtyivät hyvinvointialueelle 1.1.2023.',
    'Luvut on laskettu ohjelmalla. Kustannuspaikat ja tilit ovat keksittyjä; tilinumerot eivät ole virallisia koodeja.',
    'Menot ovat plusmerkkisiä ja tulot miinusmerkkisiä, toisin kuin Mallikunnan työkirjassa.',
    'Maksut Mallikunnalle ja Mallikunnalta (tilit 1830, 2820 ja 2830) ovat samat molempien työkirjoissa; yhteisessä analyysissa ne lasketaan kerran.',
  ];
  return {
    name: 'Lue ensin',
    widths: [90],
    rows: [
      [text('Mallin hyvinvointialue', 'title')],
      [text(countyNotice, 'warning')],
      [blank],
      ...paragraphs.map((paragraph) => [text(paragraph, 'wrapped')]),
    ],
    print: { fit: { wide: 1, tall: 1 } },
  };
}

/** The county's workbook: one sheet of lines by task, totals as formulas over the rows above. */
export function countyWorkbook(lines: readonly SampleLine[]): SheetPlan[] {
  const { rows, totals } = taskRows(lines);
  const sheet: SheetPlan = {
    name: countySheetName,
    widths: [9, 15, 46, 8, 36, ...measures.map(() => 17)],
    rows: [
      [text('Mallin hyvinvointialue, lasten, nuorten ja perheiden palvelut Mallikunnassa', 'title')],
      [{ ...text(countyNotice, 'warning'), span: firstAmount }],
      [{ ...text('Euroa. Menot plusmerkkisiä, tulot miinusmerkkisiä.', 'note'), span: firstAmount }],
      [...codeColumns.map((header) => text(header, 'header')), ...amountHeaders],
      ...rows,
      totalRow('Kaikki yhteensä', lines, (column) => totals.map((row) => `${column}${row}`).join('+')),
    ],
    freeze: { rows: countyHeaderRow, columns: firstAmount },
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: countyHeaderRow },
  };
  return [coverSheet(), sheet];
}
