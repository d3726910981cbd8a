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

/** Arcs in the order in which they were written. */
interface WrittenArcs {
  /** Position in `support`. */
  readonly from: number[];
  readonly to: number[];
  readonly weights: Weight[];
}

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
  const units = new Int32Array(support.map((name) => unitOf.get(name) ?? -1));
  const supportAt = new Int32Array(names.length).fill(-1);
  for (let at = 0; at < units.length; at += 1) supportAt[units[at]] = at;
  const written = readUse(use, unitOf, supportAt);
  const own = new Float64Array(names.length);
  for (let unit = 0; unit < names.length; unit += 1) own[unit] = safeCents(ownCost[names[unit]], { unit: names[unit] });
  return { names, own, supportAt, units, ...inOrder(written, units.length, names.length) };
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
 * Refuses units without own cost, and units that serve others without being support units: `support.unknown-unit`; weights that
 * are none: `weights.invalid`, `weights.negative`.
 */
function readUse(use: SupportCostInput['use'], unitOf: ReadonlyMap<string, number>, supportAt: Int32Array): WrittenArcs {
  const arcs: WrittenArcs = { from: [], to: [], weights: [] };
  const unknown: string[] = [];
  for (const name of Object.keys(use)) {
    const unit = unitOf.get(name);
    const at = unit === undefined ? -1 : supportAt[unit];
    const served = use[name];
    let serves = false;
    for (const other of Object.keys(served)) {
      const to = unitOf.get(other);
      if (to === undefined) unknown.push(other);
      if (to === undefined || to === unit) continue;
      const weight = served[other];
      if (!isPositive(weight, name, other)) continue;
      serves = true;
      if (at < 0) continue;
      arcs.from.push(at);
      arcs.to.push(to);
      arcs.weights.push(weight);
    }
    if (unit === undefined || (at < 0 && serves)) unknown.push(name);
  }
  refuseAny('support.unknown-unit', unknown);
  return arcs;
}

function isPositive(weight: Weight, from: string, to: string): boolean {
  const sign = typeof weight === 'number' && Number.isFinite(weight) ? weight : parseWeight(weight).n;
  if (sign < 0) throw new RefusedInput('weights.negative', { from, to });
  return sign > 0;
}

/** Arcs by support unit and, within it, by unit served: two counting sorts, the later one keeping the order of the earlier. */
function inOrder(
  { from, to, weights }: WrittenArcs,
  support: number,
  units: number,
): Pick<SupportStructure, 'first' | 'to' | 'weights'> {
  const byServed = new Int32Array(to.length);
  const next = firsts(to, units);
  for (let arc = 0; arc < to.length; arc += 1) byServed[next[to[arc]]++] = arc;
  const first = firsts(from, support);
  const free = first.slice();
  const sorted = { to: new Int32Array(to.length), weights: new Array<Weight>(to.length) };
  for (let place = 0; place < to.length; place += 1) {
    const arc = byServed[place];
    const at = free[from[arc]]++;
    sorted.to[at] = to[arc];
    sorted.weights[at] = weights[arc];
  }
  return { first, ...sorted };
}

/** Where the entries of each key begin when sorted by key; one more at the end. */
function firsts(keys: readonly number[], below: number): Int32Array {
  const first = new Int32Array(below + 1);
  for (let entry = 0; entry < keys.length; entry += 1) first[keys[entry] + 1] += 1;
  for (let key = 0; key < below; key += 1) first[key + 1] += first[key];
  return first;
}
