import { RefusedInput } from '../../issues/refused-input';
import { safeCents, type Cents } from '../../money/cents';
import { parseWeight, type Weight } from '../../money/rational';

/** Who serves whom, as people write it. */
export interface SupportCostInput {
  readonly method: 'direct' | 'step-down' | 'reciprocal';
  /** Own cost in cents of every unit, support and operating, in the order of the object's keys. */
  readonly ownCost: Readonly<Record<string, Cents>>;
  /** Support units; for step-down also the order of closing. */
  readonly support: readonly string[];
  /** Support unit → unit it serves → share or basis in any scale; use by itself is ignored. */
  readonly use: Readonly<Record<string, Readonly<Record<string, Weight>>>>;
}

/**
 * The same as positions: units in the order of own costs, support units in the order of `support`, and one arc for each unit
 * that a support unit serves with a positive weight, itself left out.
 */
export interface SupportStructure {
  readonly names: readonly string[];
  /** Own cost by unit, cents. */
  readonly own: Float64Array;
  /** Position in `support` by unit; -1: an operating unit. */
  readonly supportAt: Int32Array;
  /** Unit by position in `support`. */
  readonly units: Int32Array;
  /** Arcs of support unit i are first[i] ... first[i + 1] - 1, in the order of the units served. */
  readonly first: Int32Array;
  /** Unit served, by arc. */
  readonly to: Int32Array;
  /** As written, by arc. */
  readonly weights: readonly Weight[];
}

/** The units one support unit serves, in ascending order, with their weights. */
interface Served {
  readonly units: readonly number[];
  readonly weights: readonly Weight[];
}

const nobody: Served = { units: [], weights: [] };

/** Checks names, amounts and weights; every unit concerned is named at once in params.units. */
export function readStructure({ ownCost, support, use }: SupportCostInput): SupportStructure {
  const names = Object.keys(ownCost);
  const unitOf = new Map<string, number>();
  for (let unit = 0; unit < names.length; unit += 1) unitOf.set(names[unit], unit);
  refuseAny(
    'support.missing-own-cost',
    support.filter((name) => !unitOf.has(name)),
  );
  refuseAny('support.repeated', repeated(support));
  const units = Int32Array.from(support, (name) => unitOf.get(name) ?? -1);
  const supportAt = new Int32Array(names.length).fill(-1);
  units.forEach((unit, at) => (supportAt[unit] = at));
  const served = readUse(use, unitOf, supportAt);
  const own = new Float64Array(names.length);
  for (let unit = 0; unit < names.length; unit += 1) own[unit] = safeCents(ownCost[names[unit]], { unit: names[unit] });
  return { names, own, supportAt, units, ...arcsOf(support.map((_, at) => served[at] ?? nobody)) };
}

/** Refuses with this code where any unit is concerned. */
export function refuseAny(code: string, units: readonly string[]): void {
  if (units.length > 0) throw new RefusedInput(code, { units: [...new Set(units)] });
}

/** Refuses support units that nobody is left to receive from: `support.serves-nobody`. */
export function refuseIdle({ names, units }: SupportStructure, servesSomebody: (at: number) => boolean): void {
  const idle = Array.from(units.keys()).filter((at) => !servesSomebody(at));
  refuseAny(
    'support.serves-nobody',
    idle.map((at) => names[units[at]]),
  );
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/**
 * By position in `support`. Refuses units without own cost, and units that serve others without being support units:
 * `support.unknown-unit`.
 */
function readUse(
  use: SupportCostInput['use'],
  unitOf: ReadonlyMap<string, number>,
  supportAt: Int32Array,
): readonly (Served | undefined)[] {
  const byPosition: (Served | undefined)[] = [];
  const unknown: string[] = [];
  for (const name of Object.keys(use)) {
    const unit = unitOf.get(name);
    const served = readServed(name, unit, use[name], unitOf, unknown);
    const at = unit === undefined ? -1 : supportAt[unit];
    if (at >= 0) byPosition[at] = served;
    else if (unit === undefined || served.units.length > 0) unknown.push(name);
  }
  refuseAny('support.unknown-unit', unknown);
  return byPosition;
}

function readServed(
  name: string,
  unit: number | undefined,
  use: Readonly<Record<string, Weight>>,
  unitOf: ReadonlyMap<string, number>,
  unknown: string[],
): Served {
  const units: number[] = [];
  const weights: Weight[] = [];
  let ascending = true;
  for (const other of Object.keys(use)) {
    const to = unitOf.get(other);
    if (to === undefined) unknown.push(other);
    if (to === undefined || to === unit || !isPositive(use[other], name, other)) continue;
    ascending &&= units.length === 0 || units[units.length - 1] < to;
    units.push(to);
    weights.push(use[other]);
  }
  if (ascending) return { units, weights };
  const order = units.map((_, at) => at).sort((a, b) => units[a] - units[b]);
  return { units: order.map((at) => units[at]), weights: order.map((at) => weights[at]) };
}

function isPositive(weight: Weight, from: string, to: string): boolean {
  const sign = typeof weight === 'number' && Number.isFinite(weight) ? weight : parseWeight(weight).n;
  if (sign < 0) throw new RefusedInput('weights.negative', { from, to });
  return sign > 0;
}

function arcsOf(served: readonly Served[]): Pick<SupportStructure, 'first' | 'to' | 'weights'> {
  const first = new Int32Array(served.length + 1);
  served.forEach(({ units }, at) => (first[at + 1] = first[at] + units.length));
  const to = new Int32Array(first[served.length]);
  const weights: Weight[] = [];
  for (let at = 0; at < served.length; at += 1) {
    to.set(served[at].units, first[at]);
    for (const weight of served[at].weights) weights.push(weight);
  }
  return { first, to, weights };
}
