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
  readonly receipts: readonly SupportReceipt[];
}

/** What a served unit received in a measure, apportioned over its expense lines by their own cents. */
export interface SupportReceipt {
  readonly measure: number;
  readonly organiser: string;
  readonly unit: string;
  readonly lines: readonly number[];
  readonly amount: Cents;
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
  const receipts: SupportReceipt[] = [];
  for (const structure of model.supportCosts) {
    const { organiser } = structure;
    if (!table.organisers.includes(organiser)) continue;
    const unknown = unknownUnits(table, structure);
    if (unknown.length > 0) {
      // Leaving one unit out would send its part to the others: the whole structure waits until it is corrected.
      report({ code: 'support.unknown-unit', severity: 'error', params: { units: unknown.join(', ') } });
      continue;
    }
    const units = linesByUnit(table, structure);
    cents.forEach((column, measure) => {
      const booked = bookMeasure(column, units, structure, report);
      moves.push(...booked.moves.map((move) => ({ measure, organiser, ...move })));
      receipts.push(...booked.receipts.map((receipt) => ({ measure, organiser, ...receipt })));
    });
  }
  return { cents, moves, receipts };
}

/** Units the structure names that no line of the organiser has in its field: a typing error, or a unit that is no more. */
function unknownUnits(table: LineTable, { organiser, field, support, use }: SupportCosts): readonly string[] {
  const known = new Set(table.lines.flatMap(({ line }) => (line.organiser === organiser ? [line.fields[field]] : [])));
  const named = [...support, ...Object.keys(use), ...Object.values(use).flatMap((served) => Object.keys(served))];
  return [...new Set(named)].filter((unit) => !known.has(unit));
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

interface Booked {
  readonly moves: readonly Pick<SupportMove, 'from' | 'to' | 'amount'>[];
  readonly receipts: readonly Pick<SupportReceipt, 'unit' | 'lines' | 'amount'>[];
}

const nothingBooked: Booked = { moves: [], receipts: [] };

function bookMeasure(
  column: Float64Array,
  units: ReadonlyMap<string, readonly number[]>,
  structure: SupportCosts,
  report: (issue: Issue) => void,
): Booked {
  const of = (line: number): Cents => (Number.isNaN(column[line]) ? 0 : column[line]);
  const own = new Map([...units].map(([unit, lines]) => [unit, lines.reduce((sum, line) => sum + of(line), 0)]));
  const support = [...new Set(structure.support)].filter((unit) => own.has(unit));
  if (support.every((unit) => own.get(unit) === 0)) return nothingBooked;
  try {
    const ownCost = Object.fromEntries(own);
    const { operating, moves } = allocateSupportCosts({
      method: structure.method,
      ownCost,
      support,
      use: servedHere(structure, own),
    });
    const receipts = [...units].flatMap(([unit, lines]) => {
      const amount = support.includes(unit) ? 0 : (operating[unit] ?? 0) - (own.get(unit) ?? 0);
      return amount === 0 ? [] : [{ unit, lines, amount }];
    });
    const parts = receipts.map(({ lines, amount }) => apportion(amount, receiptWeights(lines, of)));
    receipts.forEach(({ lines }, at) => lines.forEach((line, index) => (column[line] = of(line) + parts[at][index])));
    for (const unit of support) for (const line of units.get(unit) ?? []) column[line] = 0;
    return { moves, receipts };
  } catch (refusal) {
    if (!(refusal instanceof RefusedInput)) throw refusal;
    report(refusedStructure(refusal, structure));
    return nothingBooked;
  }
}

/** What a unit receives is apportioned over its lines by their own cents; a line below nothing takes none. */
export function receiptWeights(lines: readonly number[], centsOf: (line: number) => Cents): number[] {
  return lines.map((line) => Math.max(0, centsOf(line)));
}

function refusedStructure({ code, params }: RefusedInput, structure: SupportCosts): Issue {
  const units = (Array.isArray(params['units']) ? params['units'] : structure.support).join(', ');
  return { code: isSupportCode(code) ? code : 'support.not-booked', severity: 'error', params: { units } };
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

type SupportCode = 'support.closed-loop' | 'support.serves-nobody' | 'support.unknown-unit';

const isSupportCode = (code: string): code is SupportCode =>
  code === 'support.closed-loop' || code === 'support.serves-nobody' || code === 'support.unknown-unit';
