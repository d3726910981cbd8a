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

/** A support unit and those it serves with a positive weight, in the order of own costs, itself left out. Units are positions in `names`. */
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
  const unitOf = new Map(names.map((name, unit) => [name, unit]));
  refuseAny(
    'support.missing-own-cost',
    support.filter((name) => !unitOf.has(name)),
  );
  refuseAny('support.repeated', repeated(support));
  refuseAny('support.unknown-unit', unknownUnits(use, unitOf, new Set(support)));
  const own = names.map((name) => safeCents(ownCost[name], { unit: name }));
  const supportAt = new Int32Array(names.length).fill(-1);
  const units = support.map((name, at) => {
    const unit = unitOf.get(name) ?? -1;
    supportAt[unit] = at;
    return servedBy(unit, name, Object.hasOwn(use, name) ? use[name] : {}, unitOf);
  });
  return { names, own, supportAt, support: units };
}

function repeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/** Refuses with this code where any unit is concerned. */
export function refuseAny(code: string, units: readonly string[]): void {
  if (units.length > 0) throw new RefusedInput(code, { units: [...new Set(units)] });
}

/** Names that have no own cost, and units that serve others without being support units. */
function unknownUnits(
  use: SupportCostInput['use'],
  unitOf: ReadonlyMap<string, number>,
  support: ReadonlySet<string>,
): readonly string[] {
  return Object.keys(use).flatMap((name) => {
    const served = Object.keys(use[name]);
    const unknown = served.filter((other) => !unitOf.has(other));
    const serves = served.some((other) => other !== name && isPositive(use[name][other], name, other));
    return (!unitOf.has(name) || serves) && !support.has(name) ? [name, ...unknown] : unknown;
  });
}

function servedBy(
  unit: number,
  name: string,
  use: Readonly<Record<string, Weight>>,
  unitOf: ReadonlyMap<string, number>,
): SupportUnit {
  const served: { readonly to: number; readonly weight: Weight }[] = [];
  for (const other of Object.keys(use)) {
    const to = unitOf.get(other) ?? -1;
    if (to !== unit && isPositive(use[other], name, other)) served.push({ to, weight: use[other] });
  }
  served.sort((a, b) => a.to - b.to);
  return { unit, served: served.map(({ to }) => to), weights: served.map(({ weight }) => weight) };
}

function isPositive(weight: Weight, from: string, to: string): boolean {
  const sign = typeof weight === 'number' && Number.isFinite(weight) ? weight : parseWeight(weight).n;
  if (sign < 0) throw new RefusedInput('weights.negative', { from, to });
  return sign > 0;
}
