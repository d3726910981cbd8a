import type { Cents } from '../money/cents';
import { closeInOrder } from './support/close-in-order';
import { solveReciprocal } from './support/reciprocal';
import { readStructure, type SupportCostInput } from './support/structure';

export type { SupportCostInput } from './support/structure';

/** Cents passed from a support unit to a unit it serves; never 0. */
export interface SupportMove {
  readonly from: string;
  readonly to: string;
  readonly amount: Cents;
}

/** Units by name, in the order of own costs: that of the object's keys, where JavaScript puts names like 10 and 9 first, by number. */
export interface SupportCosts {
  /** Own cost and received support of every operating unit. */
  readonly operating: Record<string, Cents>;
  /** Own cost and all received, before passing on, of every unit. */
  readonly gross: Record<string, Cents>;
  readonly moves: SupportMove[];
}

/** What each method finds: gross by position of the unit. */
export interface Passed {
  readonly gross: Float64Array;
  readonly moves: SupportMove[];
}

/**
 * Passes the cost of support units on to operating units; money in = money out, to the cent. direct: every support unit is
 * apportioned over the operating units it serves. step-down: in the order of `support`, over operating units and support units
 * still open; a closed unit receives nothing. reciprocal: x = b + Aᵀx solved over all support units, operating units receive
 * x·A. direct and step-down: each closing is one `apportion` of the unit's cents. reciprocal: exact, or for many units within
 * 0.001 cent, what is received rounded by largest remainder to Σ own cost of support; moves are the flows rounded so that own +
 * in = out at every support unit. They also meet every operating unit's figure, except where parts that share no unit were
 * rounded against each other: there a move may differ from it by a cent. Refuses `support.missing-own-cost`, `support.repeated`,
 * `support.unknown-unit`, `support.serves-nobody` (nobody left under the method), `support.closed-loop` (reciprocal: units that
 * serve only each other), each naming `units`; `weights.invalid`, `weights.negative`, `amount.unsafe`. Source: METHODS section
 * 3.
 */
export function allocateSupportCosts(input: SupportCostInput): SupportCosts {
  const structure = readStructure(input);
  const { names, supportAt } = structure;
  const { gross, moves } = input.method === 'reciprocal' ? solveReciprocal(structure) : closeInOrder(structure, input.method);
  const costs: { readonly operating: Record<string, Cents>; readonly gross: Record<string, Cents> } = {
    operating: {},
    gross: {},
  };
  for (let unit = 0; unit < names.length; unit += 1) {
    put(costs.gross, names[unit], gross[unit]);
    if (supportAt[unit] < 0) put(costs.operating, names[unit], gross[unit]);
  }
  return { ...costs, moves };
}

/** A unit called __proto__ is a unit like any other: plain assignment would set the prototype of the record. */
function put(record: Record<string, Cents>, name: string, value: Cents): void {
  if (name === '__proto__') Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  else record[name] = value;
}
