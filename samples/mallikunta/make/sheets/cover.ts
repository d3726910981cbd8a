import type { PlanCell, SheetPlan } from '../../../../engine/sheets/plan';
import { baseMeasure, measures } from '../measures';
import { blank, constructedNotice, letter, text } from './cells';
import { headerRow, operatingName, type OperatingSheet } from './operating';
import { accountColumn, firstAmount, type Total } from './operating-rows';

const baseIndex = measures.findIndex(({ id }) => id === baseMeasure);
const baseColumn = letter(firstAmount + baseIndex);

const paragraphs = [
  'Tämän työkirjan luvut on laskettu ohjelmalla, jotta väestölähtöistä budjettianalyysia voi kokeilla ennen omaa aineistoa.',
  'Tilit, kustannuspaikat, alueet, koulut ja päiväkodit ovat keksittyjä. Tilinumerot eivät ole virallisia koodeja.',
  'Väestön pohjana ovat Hämeenlinnan asukkaat iän mukaan 31.12.2019 (Tilastokeskus, CC BY 4.0). Vuodet 2024–2028 ja alueet on rakennettu siitä.',
  'Välilehdet: Käyttötalous (tulot, menot, sisäiset erät ja rahoitus) ja Investointiosa. Malli on tiedostoissa malli.xlsx ja malli.json.',
];

const wide = (cell: PlanCell): PlanCell => ({ ...cell, span: 2 });

const base = ({ sums }: Total): number => sums[baseIndex] ?? 0;

function row(label: string, value: number, formula: string, total = false): PlanCell[] {
  return [text(label, total ? 'totalLabel' : 'text'), { value, style: total ? 'totalAmount' : 'amount', formula }];
}

/** Income and expense of the operating part by the first digit of the account, then its margin. */
function incomeStatement({ income, expense, margin }: OperatingSheet): PlanCell[][] {
  const range = (column: string): string => `'${operatingName}'!$${column}$${headerRow + 1}:$${column}$${margin.row - 1}`;
  const byGroup = (group: string): string => `SUMIF(${range(accountColumn)},"${group}*",${range(baseColumn)})`;
  return [
    row('Toimintatuotot, sisäiset mukana', income[baseIndex] ?? 0, byGroup('1')),
    row('Toimintakulut, sisäiset mukana', expense[baseIndex] ?? 0, byGroup('2')),
    row('Toimintakate', base(margin), `'${operatingName}'!${baseColumn}${margin.row}`, true),
  ];
}

/** The first sheet: says what this is, then income, expense and the margins of the committees. */
export function coverSheet(operating: OperatingSheet): SheetPlan {
  const rows: PlanCell[][] = [
    [text('Mallikunta', 'title')],
    [wide(text(constructedNotice, 'warning'))],
    [blank],
    [text('Talousarvio 2026 ja taloussuunnitelma 2027–2028', 'subtitle')],
    ...paragraphs.map((paragraph) => [wide(text(paragraph, 'wrapped'))]),
    [blank],
    [text(`${baseMeasure}, euroa`, 'subtitle')],
    ...incomeStatement(operating),
    [blank],
    [text('Toimintakate toimielimittäin', 'subtitle')],
    ...operating.committees.map((committee) =>
      row(committee.name, base(committee), `'${operatingName}'!${baseColumn}${committee.row}`),
    ),
  ];
  return { name: 'Lue ensin', widths: [70, 20], rows, print: { fit: { wide: 1, tall: 1 } } };
}
