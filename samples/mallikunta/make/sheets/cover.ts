import type { PlanCell, SheetPlan } from '../../../../engine/sheets/plan';
import { baseMeasure, measures } from '../measures';
import { blank, letter, notConstructed, sumEuros, text } from './cells';
import { operatingName, type CommitteeTotal } from './operating';

const baseColumn = letter(6 + measures.findIndex(({ id }) => id === baseMeasure));
const baseIndex = measures.findIndex(({ id }) => id === baseMeasure);

/** The first sheet: says what this is, then the margins of the committees. */
export function coverSheet(totals: readonly CommitteeTotal[]): SheetPlan {
  const firstTotal = 12;
  const rows: PlanCell[][] = [
    [text('Mallikunta', 'title')],
    [text(notConstructed, 'warning')],
    [blank],
    [text('Talousarvio 2026 ja taloussuunnitelma 2027–2028', 'subtitle')],
    [
      text(
        'Tämän työkirjan luvut on laskettu ohjelmalla, jotta väestölähtöistä budjettianalyysia voi kokeilla ennen omaa aineistoa.',
      ),
    ],
    [text('Tilit, kustannuspaikat, alueet, koulut ja päiväkodit ovat keksittyjä. Tilinumerot eivät ole virallisia koodeja.')],
    [
      text(
        'Väestön pohjana ovat Hämeenlinnan asukkaat iän mukaan 31.12.2019 (Tilastokeskus, CC BY 4.0); vuodet 2024–2028 ja alueet on rakennettu siitä.',
      ),
    ],
    [
      text(
        'Välilehdet: Käyttötalous (tulot, menot, sisäiset erät, rahoitus) ja Investointiosa. Malli on tiedostoissa malli.xlsx ja malli.json.',
      ),
    ],
    [blank],
    [text('Toimintakate toimielimittäin, euroa', 'subtitle')],
    [text('Toimielin', 'header'), text(baseMeasure, 'header')],
    ...totals.map(({ name, row, sums }): PlanCell[] => [
      text(name),
      { value: sums[baseIndex] ?? 0, style: 'amount', formula: `'${operatingName}'!${baseColumn}${row}` },
    ]),
    [
      text('Toimintakate yhteensä', 'totalLabel'),
      {
        value: sumEuros(totals.map(({ sums }) => sums[baseIndex] ?? 0)),
        style: 'totalAmount',
        formula: `SUM(B${firstTotal}:B${firstTotal + totals.length - 1})`,
      },
    ],
  ];
  return { name: 'Lue ensin', widths: [60, 20], rows, print: { fit: { wide: 1, tall: 1 } } };
}
