import { RefusedInput } from '../../issues/refused-input';
import { safeCents, type Cents } from '../../money/cents';
import { parseWeight, type Weight } from '../../money/rational';

/** Who serves whom, as people write it. */
export interface SupportCostInput {
  readonly method: 'direct' | 'step-down' | 'reciprocal';
  /** Own cost in cents of every unit, support and operating, in order. */
  readonly ownCost: Readonly<Record<string, Cents>>;
  /** Support units; for step-down also the order of closing. */
  readonly support: readonly string[];
  /** Support unit → unit it serves → share or basis in any scale; use by itself is ignored. */
  readonly use: Readonly<Record<string, Readonly<Record<string, Weight>>>>;
}

/**
 * A support unit and those it serves with a positive weight, in the order of own costs, itself left out. Units are positions in
 * `names`.
 */
export interface SupportUnit {
  readonly unit: number;
  readonly served: readonly number[];
  readonly weights: readonly Weight[];
}

export interface SupportStructure {
  readonly names: readonly string[];
  readonly own: readonly Cents[];
  /** Position in `support` by unit; -1: an operating unit. */
  readonly supportAt: Int32Array;
  readonly support: readonly SupportUnit[];
}

/** Checks names, amounts and weights; every unit concerned is named at once in params.units. */
export function readStructure({ ownCost, support, use }: SupportCostInput): SupportStructure {
  const names = Object.keys(ownCost);
  const unitOf = new Map<string, number>();
  names.forEach((name, unit) => unitOf.set(name, unit));
  const missing = support.filter((name) => !unitOf.has(name));
  refuseAny('support.missing-own-cost', missing);
  refuseAny('support.repeated', repeated(support));
  const supportAt = new Int32Array(names.length).fill(-1);
  const units = support.map((name) => unitOf.get(name) ?? -1);
  units.forEach((unit, at) => (supportAt[unit] = at));
  const served = servedUnits(use, unitOf, supportAt);
  const own = names.map((name) => safeCents(ownCost[name], { unit: name }));
  return { names, own, supportAt, support: units.map((unit, at) => served[at] ?? { unit, served: [], weights: [] }) };
}

/** Refuses with this code where any unit is concerned. */
export function refuseAny(code: string, units: readonly string[]): void {
  if (units.length > 0) throw new RefusedInput(code, { units: [...new Set(units)] });
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/**
 * By position in `support`. Refuses units without own cost, and units that serve others without being support units:
 * `support.unknown-unit`.
 */
function servedUnits(
  use: SupportCostInput['use'],
  unitOf: ReadonlyMap<string, number>,
  supportAt: Int32Array,
): readonly (SupportUnit | undefined)[] {
  const units: (SupportUnit | undefined)[] = [];
  const unknown: string[] = [];
  for (const name of Object.keys(use)) {
    const unit = unitOf.get(name);
    const served = servedBy(name, unit, use[name], unitOf, unknown);
    const at = unit === undefined ? -1 : supportAt[unit];
    if (at >= 0) units[at] = served;
    else if (unit === undefined || served.served.length > 0) unknown.push(name);
  }
  refuseAny('support.unknown-unit', unknown);
  return units;
}

function servedBy(
  name: string,
  unit: number | undefined,
  use: Readonly<Record<string, Weight>>,
  unitOf: ReadonlyMap<string, number>,
  unknown: string[],
): SupportUnit {
  const served: number[] = [];
  const weights: Weight[] = [];
  for (const other of Object.keys(use)) {
    const to = unitOf.get(other);
    if (to === undefined) unknown.push(other);
    if (to === undefined || to === unit || !isPositive(use[other], name, other)) continue;
    served.push(to);
    weights.push(use[other]);
  }
  return inUnitOrder({ unit: unit ?? -1, served, weights });
}

function inUnitOrder({ unit, served, weights }: SupportUnit): SupportUnit {
  if (served.every((to, at) => at === 0 || served[at - 1] < to)) return { unit, served, weights };
  const order = served.map((_, at) => at).sort((a, b) => served[a] - served[b]);
  return { unit, served: order.map((at) => served[at]), weights: order.map((at) => weights[at]) };
}

function isPositive(weight: Weight, from: string, to: string): boolean {
  const sign = typeof weight === 'number' && Number.isFinite(weight) ? weight : parseWeight(weight).n;
  if (sign < 0) throw new RefusedInput('weights.negative', { from, to });
  return sign > 0;
}
