import type { SheetPlan } from '../../../../engine/sheets/plan';
import { accounts } from '../accounts';
import type { SampleLine } from '../budget';
import { committees, serviceAreas } from '../centre';
import { measures } from '../measures';
import { amountHeaders, blank, constructedNotice, sumEuros, text } from './cells';
import { codeColumns, eurosOf, firstAmount, OperatingRows, type Sums, type Total } from './operating-rows';

export const operatingName = 'Käyttötalous';
export const headerRow = 5;

export interface CommitteeTotal extends Total {
  readonly name: string;
}

/** What the cover sheet needs to point at the operating part. */
export interface OperatingSheet {
  readonly plan: SheetPlan;
  readonly committees: readonly CommitteeTotal[];
  readonly margin: Total;
  readonly income: Sums;
  readonly expense: Sums;
}

function plus(one: Sums, other: Sums): Sums {
  return one.map((value, index) => sumEuros([value, other[index] ?? 0]));
}

function groupBy(lines: readonly SampleLine[], digits: number): Map<string, SampleLine[]> {
  const groups = new Map<string, SampleLine[]>();
  for (const line of lines) {
    const key = line.centre.code.slice(0, digits);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

function addUp(rows: readonly Total[]): (column: string) => string {
  return (column) => rows.map(({ row }) => `${column}${row}`).join('+');
}

function writeCentre(to: OperatingRows, lines: readonly SampleLine[]): Total {
  const first = to.next;
  lines.forEach((line) => to.line(line));
  const last = to.next - 1;
  const name = lines[0]?.centre.name ?? '';
  return to.total(`${name} yhteensä`, eurosOf(lines), (column) => `SUM(${column}${first}:${column}${last})`);
}

function writeServiceArea(to: OperatingRows, code: string, lines: readonly SampleLine[]): Total {
  const name = serviceAreas[code] ?? code;
  to.heading(`Palvelualue ${code}: ${name}`, 'totalLabel');
  const centres = [...groupBy(lines, 5).values()].map((own) => writeCentre(to, own));
  return to.total(`${name}, palvelualue yhteensä`, eurosOf(lines), addUp(centres));
}

function writeCommittee(to: OperatingRows, code: string, lines: readonly SampleLine[]): CommitteeTotal {
  const name = committees[code] ?? code;
  to.heading(`Toimielin ${code}: ${name}`, 'subtitle');
  const areas = [...groupBy(lines, 3)].map(([area, own]) => writeServiceArea(to, area, own));
  const total = to.total(`${name}, toimielin yhteensä`, eurosOf(lines), addUp(areas));
  to.space();
  return { ...total, name };
}

/** The financing lines and, as in an income statement, the annual margin before depreciation and the result after it. */
function writeFinancing(to: OperatingRows, margin: Total, lines: readonly SampleLine[]): void {
  const before = lines.filter(({ account }) => account !== 'depreciation');
  const depreciation = lines.filter(({ account }) => account === 'depreciation');
  to.heading('Toimielin 90: Rahoitus', 'subtitle');
  const first = to.next;
  before.forEach((line) => to.line(line));
  const last = to.next - 1;
  const annual = to.total(
    'Vuosikate',
    plus(margin.sums, eurosOf(before)),
    (column) => `${column}${margin.row}+SUM(${column}${first}:${column}${last})`,
  );
  depreciation.forEach((line) => to.line(line));
  to.total(
    'Tilikauden tulos',
    plus(annual.sums, eurosOf(depreciation)),
    (column) => `SUM(${column}${annual.row}:${column}${annual.row + depreciation.length})`,
  );
}

/** The operating part and, below its margin, taxes, state grants, financial items and depreciation. */
export function operatingSheet(lines: readonly SampleLine[]): OperatingSheet {
  const to = new OperatingRows();
  to.rows.push(
    [text('Mallikunta, talousarvio 2026 ja taloussuunnitelma 2027–2028', 'title')],
    [{ ...text(constructedNotice, 'warning'), span: firstAmount }],
    [
      {
        ...text('Käyttötalous, euroa. Tulot plusmerkkisiä, menot miinusmerkkisiä. Sisäiset erät mukana.', 'note'),
        span: firstAmount,
      },
    ],
    [blank],
    [...codeColumns.map((header) => text(header, 'header')), ...amountHeaders],
  );
  const isFinancing = ({ centre }: SampleLine): boolean => centre.code.startsWith('90');
  const operating = lines.filter((line) => !isFinancing(line));
  const totals = [...groupBy(operating, 2)].map(([code, own]) => writeCommittee(to, code, own));
  const margin = to.total('Toimintakate', eurosOf(operating), addUp(totals));
  to.space();
  writeFinancing(to, margin, lines.filter(isFinancing));
  const plan: SheetPlan = {
    name: operatingName,
    widths: [10, 11, 15, 36, 8, 48, ...measures.map(() => 17)],
    rows: to.rows,
    freeze: { rows: headerRow, columns: firstAmount },
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: headerRow },
  };
  const group = (digit: string): Sums => eurosOf(operating.filter(({ account }) => accounts[account].code.startsWith(digit)));
  return { plan, committees: totals, margin, income: group('1'), expense: group('2') };
}
