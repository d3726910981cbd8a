import type { PlanCell, SheetPlan } from '../../../../engine/sheets/plan';
import { accounts } from '../accounts';
import type { SampleLine } from '../budget';
import { committees, serviceAreas } from '../centre';
import { measures } from '../measures';
import { amountHeaders, blank, letter, constructedNotice, repeat, sumEuros, text } from './cells';

export const operatingName = 'Käyttötalous';
export const headerRow = 5;

const codeColumns = ['Toimielin', 'Palvelualue', 'Kustannuspaikka', 'Kustannuspaikan nimi', 'Tili', 'Nimike'];
const accountColumn = 'E';
export const firstAmount = codeColumns.length;
const amountColumns = measures.map((_, index) => letter(firstAmount + index));

/** Euros by measure. */
type Sums = readonly number[];

interface Total {
  readonly row: number;
  readonly sums: Sums;
}

export interface CommitteeTotal extends Total {
  readonly name: string;
}

function eurosOf(lines: readonly SampleLine[]): Sums {
  return measures.map(({ id }) => sumEuros(lines.map(({ euros }) => euros.get(id) ?? 0)));
}

/** The rows of the operating part, each total a formula over the rows above with its value stored beside it. */
class OperatingRows {
  readonly rows: PlanCell[][] = [];

  /** 1-based row that the next cell row gets. */
  get next(): number {
    return this.rows.length + 1;
  }

  heading(label: string, style: 'subtitle' | 'totalLabel'): void {
    this.rows.push([...repeat(firstAmount - 1), text(label, style)]);
  }

  line({ centre, account, euros }: SampleLine): void {
    const { code, name } = accounts[account];
    this.rows.push([
      text(centre.code.slice(0, 2)),
      text(centre.code.slice(0, 3)),
      text(centre.code),
      text(centre.name),
      text(code),
      text(name),
      ...measures.map(({ id }): PlanCell => ({ value: euros.get(id) ?? 0, style: 'amount' })),
    ]);
  }

  total(label: string, sums: Sums, formula: (column: string) => string): Total {
    const cells = sums.map((value, index): PlanCell => ({
      value,
      style: 'totalAmount',
      formula: formula(amountColumns[index] ?? ''),
    }));
    const row = this.next;
    this.rows.push([...repeat(firstAmount - 1, text('', 'totalLabel')), text(label, 'totalLabel'), ...cells]);
    return { row, sums };
  }

  space(): void {
    this.rows.push([blank]);
  }
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

function writeOperatingTotals(to: OperatingRows, lines: readonly SampleLine[]): Total {
  const [first, last] = [headerRow + 1, to.next - 1];
  const byGroup = (label: string, group: string): Total =>
    to.total(
      label,
      eurosOf(lines.filter(({ account }) => accounts[account].code.startsWith(group))),
      (column) => `SUMIF($${accountColumn}$${first}:$${accountColumn}$${last},"${group}*",${column}$${first}:${column}$${last})`,
    );
  const income = byGroup('Toimintatuotot yhteensä', '1');
  const expense = byGroup('Toimintakulut yhteensä', '2');
  const margin = to.total('Toimintakate yhteensä', eurosOf(lines), addUp([income, expense]));
  to.space();
  return margin;
}

function writeFinancing(to: OperatingRows, margin: Total, lines: readonly SampleLine[]): void {
  to.heading('Toimielin 90: Rahoitus', 'subtitle');
  const first = to.next;
  lines.forEach((line) => to.line(line));
  const last = to.next - 1;
  const beforeDepreciation = eurosOf(lines.filter(({ account }) => account !== 'depreciation'));
  const plus = (one: Sums, other: Sums): Sums => one.map((value, index) => sumEuros([value, other[index] ?? 0]));
  const annual = to.total(
    'Vuosikate yhteensä',
    plus(margin.sums, beforeDepreciation),
    (column) => `${column}${margin.row}+SUM(${column}${first}:${column}${last - 1})`,
  );
  to.total('Tilikauden tulos yhteensä', plus(margin.sums, eurosOf(lines)), (column) => `${column}${annual.row}+${column}${last}`);
}

/** The operating part and, below its margin, taxes, state grants, financial items and depreciation. */
export function operatingSheet(lines: readonly SampleLine[]): { plan: SheetPlan; committeeTotals: readonly CommitteeTotal[] } {
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
  const committeeTotals = [...groupBy(operating, 2)].map(([code, own]) => writeCommittee(to, code, own));
  const margin = writeOperatingTotals(to, operating);
  writeFinancing(to, margin, lines.filter(isFinancing));
  const plan: SheetPlan = {
    name: operatingName,
    widths: [10, 11, 15, 36, 8, 48, ...measures.map(() => 17)],
    rows: to.rows,
    freeze: { rows: headerRow, columns: firstAmount },
    print: { landscape: true, fit: { wide: 1, tall: 0 }, titleRows: headerRow },
  };
  return { plan, committeeTotals };
}
