import type { Issue } from '../../issues/issue';
import { RefusedInput } from '../../issues/refused-input';
import { allocateSupportCosts } from '../../methods/support-costs';
import type { BudgetModel, SupportCosts } from '../../model/model';
import { apportion, type Cents } from '../../money/apportion';
import type { LineTable } from '../lines';

/** Support costs moved to the units they serve, as bookings between cost centres and as new cents by line. */
export interface SupportBooking {
  /** By measure, by line: cents after the moves. Every measure's sum is what it was. */
  readonly cents: readonly Float64Array[];
  readonly moves: readonly SupportMove[];
}

export interface SupportMove {
  readonly measure: number;
  readonly organiser: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Cents;
}

/**
 * Books support costs before step 1 of the chain (METHODS section 3): a support unit's external operating expense leaves its lines, and what
 * a served unit receives is apportioned over that unit's own expense lines by their cents, so that it follows the ages of what it serves.
 * Null where the model has none.
 */
export function bookSupportCosts(table: LineTable, model: BudgetModel, report: (issue: Issue) => void): SupportBooking | null {
  if (model.supportCosts.length === 0) return null;
  const cents = table.cents.map((column) => column.slice());
  const moves: SupportMove[] = [];
  for (const structure of model.supportCosts) {
    const units = linesByUnit(table, structure);
    cents.forEach((column, measure) => {
      for (const move of bookMeasure(column, units, structure, report))
        moves.push({ measure, organiser: structure.organiser, ...move });
    });
  }
  return { cents, moves };
}

/** External expense lines of the organiser by the value of the structure's field. */
function linesByUnit(table: LineTable, { organiser, field }: SupportCosts): ReadonlyMap<string, readonly number[]> {
  const units = new Map<string, number[]>();
  table.lines.forEach(({ line, internal, counterparty }, index) => {
    const unit = line.fields[field];
    if (line.organiser !== organiser || line.kind !== 'expense' || internal || counterparty !== null || !unit) return;
    const found = units.get(unit);
    if (found) found.push(index);
    else units.set(unit, [index]);
  });
  return units;
}

type Move = Pick<SupportMove, 'from' | 'to' | 'amount'>;

function bookMeasure(
  column: Float64Array,
  units: ReadonlyMap<string, readonly number[]>,
  structure: SupportCosts,
  report: (issue: Issue) => void,
): readonly Move[] {
  const of = (line: number): Cents => (Number.isNaN(column[line]) ? 0 : column[line]);
  const own = new Map([...units].map(([unit, lines]) => [unit, lines.reduce((sum, line) => sum + of(line), 0)]));
  const support = structure.support.filter((unit) => (own.get(unit) ?? 0) !== 0);
  if (support.length === 0) return [];
  try {
    const { operating, moves } = allocateSupportCosts({
      method: structure.method,
      ownCost: Object.fromEntries(own),
      support: structure.support.filter((unit) => own.has(unit)),
      use: servedHere(structure, own),
    });
    for (const [unit, lines] of units) {
      if (structure.support.includes(unit)) for (const line of lines) column[line] = 0;
      else receive(column, lines, (operating[unit] ?? 0) - (own.get(unit) ?? 0), of);
    }
    return moves;
  } catch (refusal) {
    if (!(refusal instanceof RefusedInput) || !isSupportCode(refusal.code)) throw refusal;
    const units = Array.isArray(refusal.params['units']) ? refusal.params['units'].join(', ') : '';
    report({ code: refusal.code, severity: 'error', params: { units } });
    return [];
  }
}

/** The basis towards units that have money in this measure and can take more: a unit without an expense line has nobody to pass it to. */
function servedHere(structure: SupportCosts, own: ReadonlyMap<string, Cents>): SupportCosts['use'] {
  const served = (use: SupportCosts['use'][string]): SupportCosts['use'][string] =>
    Object.fromEntries(
      Object.entries(use).filter(([unit]) => (structure.support.includes(unit) ? own.has(unit) : (own.get(unit) ?? 0) > 0)),
    );
  return Object.fromEntries(
    Object.entries(structure.use)
      .filter(([unit]) => own.has(unit))
      .map(([unit, use]) => [unit, served(use)]),
  );
}

function receive(column: Float64Array, lines: readonly number[], amount: Cents, of: (line: number) => Cents): void {
  if (amount === 0) return;
  const weights = lines.map((line) => Math.max(0, of(line)));
  apportion(amount, weights).forEach((part, index) => (column[lines[index]] = of(lines[index]) + part));
}

type SupportCode = 'support.closed-loop' | 'support.serves-nobody' | 'support.unknown-unit';

const isSupportCode = (code: string): code is SupportCode =>
  code === 'support.closed-loop' || code === 'support.serves-nobody' || code === 'support.unknown-unit';
