import type { SupportCosts } from '../model/model';
import type { ModelPath } from '../model/model-path';
import type { Check, Finding } from './check';
import { exactly } from './exactly';

/** Support costs must find a way out: every unit serves somebody, and no set of units serves only itself. */
export const supportCosts: Check = (model) =>
  model.supportCosts.flatMap((entry, at) => [...badBases(entry, ['supportCosts', at]), ...noWayOut(entry, ['supportCosts', at])]);

function badBases({ use }: SupportCosts, path: ModelPath): Finding[] {
  return Object.entries(use).flatMap(([from, served]) =>
    Object.entries(served).flatMap(([to, basis]): Finding[] => {
      const value = exactly(basis);
      if (value !== null && value.n >= 0n) return [];
      const params = { from, to, basis: String(basis) };
      return [{ code: 'support.basis-invalid', severity: 'error', params, path: [...path, 'use', from, to] }];
    }),
  );
}

function noWayOut(entry: SupportCosts, path: ModelPath): Finding[] {
  const served = new Map(entry.support.map((unit) => [unit, servedBy(entry, unit)]));
  const idle = entry.support.filter((unit) => stillOpen(entry, unit, served.get(unit) ?? []).length === 0);
  const closed = caughtUnits(entry.support, served);
  return [
    ...(closed.length > 0 ? [closedLoop(closed, path)] : []),
    ...idle
      .filter((unit) => !closed.includes(unit))
      .map((unit): Finding => {
        const at = [...path, 'support', entry.support.indexOf(unit)];
        return { code: 'support.serves-nobody', severity: 'error', params: { units: unit }, path: at };
      }),
  ];
}

/** Units a support unit serves with a basis above zero; service to itself says nothing. */
function servedBy({ use }: SupportCosts, unit: string): string[] {
  const entries = Object.hasOwn(use, unit) ? Object.entries(use[unit] ?? {}) : [];
  return entries.filter(([to, basis]) => to !== unit && (exactly(basis)?.n ?? 0n) > 0n).map(([to]) => to);
}

/** Whom a unit can pass its costs to under the method: direct: operating units; step-down: also support units later in the order. */
function stillOpen({ method, support }: SupportCosts, unit: string, served: readonly string[]): readonly string[] {
  if (method === 'reciprocal') return served;
  const order = new Map(support.map((name, at) => [name, at]));
  const own = order.get(unit) ?? 0;
  return served.filter((to) => {
    const at = order.get(to);
    return at === undefined || (method === 'step-down' && at > own);
  });
}

function closedLoop(units: readonly string[], path: ModelPath): Finding {
  return { code: 'support.closed-loop', severity: 'error', params: { units: units.join(', ') }, path };
}

/** Support units that serve somebody, and from which yet no chain of services reaches an operating unit. */
function caughtUnits(support: readonly string[], served: ReadonlyMap<string, readonly string[]>): string[] {
  const out = new Set<string>();
  for (let grown = true; grown;) {
    const found = support.filter(
      (unit) => !out.has(unit) && (served.get(unit) ?? []).some((to) => !served.has(to) || out.has(to)),
    );
    found.forEach((unit) => out.add(unit));
    grown = found.length > 0;
  }
  return support.filter((unit) => !out.has(unit) && (served.get(unit) ?? []).length > 0);
}
