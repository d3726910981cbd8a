import { accountKeys, accounts, fileSign, type AccountKey, type InternalPair } from './accounts';
import { byAccount, type CostCentre } from './centre';
import { chance } from './chance';
import { measures, shapes, type MeasureShape } from './measures';

/** One leaf line of the sample: euros by measure with the file's sign (expenses negative). */
export interface SampleLine {
  readonly centre: CostCentre;
  readonly account: AccountKey;
  readonly euros: ReadonlyMap<string, number>;
}

function roundTo(euros: number, step: number): number {
  // Cents are counted in hundredths, so that 0.1 + 0.2 never shows in a cell.
  return step < 1 ? Math.round(euros * 100) / 100 : Math.round(euros / step) * step;
}

/** Amendments of the year: a line in twelve gets up to 6 % more or less than in the budget. */
function amendment(random: () => number): number {
  return random() < 1 / 12 ? 1 + (random() - 0.4) * 0.1 : 1;
}

function volume({ served }: CostCentre, year: number): number {
  return served === undefined ? 1 : served(year) / served(2026);
}

function columnFactor(centre: CostCentre, year: number, shape: MeasureShape, random: () => number): number {
  return shape.level * shape.part * volume(centre, year) * (1 + (random() * 2 - 1) * shape.noise);
}

function amountsOf(centre: CostCentre, account: AccountKey, base: number, random: () => number): ReadonlyMap<string, number> {
  const euros = new Map<string, number>();
  for (const { id, year } of measures) {
    const shape = shapes[id];
    if (shape === undefined) throw new Error(`No shape for ${id}.`);
    const factor = columnFactor(centre, year, shape, random);
    const budget2025 = Math.abs(euros.get('TA 2025') ?? 0);
    const exact = id === 'TA 2025 muutettu' ? budget2025 * amendment(random) : base * factor;
    const rounded = roundTo(exact, shape.roundTo);
    euros.set(id, rounded === 0 ? 0 : rounded * fileSign(account));
  }
  return euros;
}

/** The lines of one cost centre, in the order of the chart of accounts. */
export function centreLines(centre: CostCentre, seed: number): SampleLine[] {
  const random = chance(seed + Number(centre.code.replace(/\D/g, '')));
  const amounts = byAccount(centre.amounts);
  return accountKeys.flatMap((account) => {
    const base = amounts[account];
    return base === undefined ? [] : [{ centre, account, euros: amountsOf(centre, account, base, random) }];
  });
}

/** What a provider earns inside the municipality is, measure by measure, what the others pay. */
function internalIncome(lines: readonly SampleLine[], expense: AccountKey): ReadonlyMap<string, number> {
  const paid = lines.filter(({ account }) => account === expense);
  return new Map(
    measures.map(({ id }) => {
      const cents = paid.reduce((sum, { euros }) => sum + Math.round((euros.get(id) ?? 0) * 100), 0);
      return [id, -cents / 100];
    }),
  );
}

/** All leaf lines of an organiser: by cost centre, then by account; the providers' internal income is what the others pay. */
export function organiserLines(centres: readonly CostCentre[], pairs: readonly InternalPair[], seed: number): SampleLine[] {
  const lines = centres.flatMap((centre) => centreLines(centre, seed));
  const providers = pairs.flatMap(({ income, expense, provider }) => {
    const centre = centres.find(({ code }) => code === provider);
    return centre === undefined ? [] : [{ centre, account: income, euros: internalIncome(lines, expense) }];
  });
  return [...lines, ...providers].sort(inOrder);
}

/** Code-point order, the same on every machine. */
export function inOrder(a: SampleLine, b: SampleLine): number {
  if (a.centre.code !== b.centre.code) return a.centre.code < b.centre.code ? -1 : 1;
  return accounts[a.account].code < accounts[b.account].code ? -1 : 1;
}
