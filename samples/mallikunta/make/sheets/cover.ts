import type { PlanCell, SheetPlan } from '../../../../engine/sheets/plan';
import { baseMeasure, measures } from '../measures';
import { blank, constructedNotice, letter, sumEuros, text } from './cells';
import { firstAmount, operatingName, type CommitteeTotal } from './operating';

const baseIndex = measures.findIndex(({ id }) => id === baseMeasure);
const baseColumn = letter(firstAmount + baseIndex);

const paragraphs = [
  'Tämän työkirjan luvut on laskettu ohjelmalla, jotta väestölähtöistä budjettianalyysia voi kokeilla ennen omaa aineistoa.',
  'Tilit, kustannuspaikat, alueet, koulut ja päiväkodit ovat keksittyjä. Tilinumerot eivät ole virallisia koodeja.',
  'Väestön pohjana ovat Hämeenlinnan asukkaat iän mukaan 31.12.2019 (Tilastokeskus, CC BY 4.0). Vuodet 2024–2028 ja alueet on rakennettu siitä.',
  'Välilehdet: Käyttötalous (tulot, menot, sisäiset erät ja rahoitus) ja Investointiosa. Malli on tiedostoissa malli.xlsx ja malli.json.',
];

const wide = (cell: PlanCell): PlanCell => ({ ...cell, span: 2 });

/** The first sheet: says what this is, then the margins of the committees. */
export function coverSheet(totals: readonly CommitteeTotal[]): SheetPlan {
  const head: PlanCell[][] = [
    [text('Mallikunta', 'title')],
    [wide(text(constructedNotice, 'warning'))],
    [blank],
    [text('Talousarvio 2026 ja taloussuunnitelma 2027–2028', 'subtitle')],
    ...paragraphs.map((paragraph) => [wide(text(paragraph, 'wrapped'))]),
    [blank],
    [text('Toimintakate toimielimittäin, euroa', 'subtitle')],
    [text('Toimielin', 'header'), text(baseMeasure, 'header')],
  ];
  const first = head.length + 1;
  const last = head.length + totals.length;
  const rows: PlanCell[][] = totals.map(({ name, row, sums }) => [
    text(name),
    { value: sums[baseIndex] ?? 0, style: 'amount', formula: `'${operatingName}'!${baseColumn}${row}` },
  ]);
  const margin = sumEuros(totals.map(({ sums }) => sums[baseIndex] ?? 0));
  const total: PlanCell[] = [
    text('Toimintakate yhteensä', 'totalLabel'),
    { value: margin, style: 'totalAmount', formula: `SUM(B${first}:B${last})` },
  ];
  return { name: 'Lue ensin', widths: [70, 20], rows: [...head, ...rows, total], print: { fit: { wide: 1, tall: 1 } } };
}
