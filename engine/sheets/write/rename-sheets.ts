import type { ChartPlan, PlanCells, SheetPlan } from '../plan';

/**
 * The same plans under other names: each plan's own, and wherever a chart points at cells of a plan. `names`: new name by plan name; plans
 * it does not name keep theirs. A sheet that is none of the plans is somebody else's and is never pointed at, so only plans are renamed.
 */
export function renameSheets(plans: readonly SheetPlan[], names: ReadonlyMap<string, string>): SheetPlan[] {
  const nameOf = (name: string): string => names.get(name) ?? name;
  return plans.map((plan) => ({
    ...plan,
    name: nameOf(plan.name),
    ...(plan.charts === undefined ? {} : { charts: plan.charts.map((chart) => renameCells(chart, nameOf)) }),
  }));
}

function renameCells(chart: ChartPlan, nameOf: (name: string) => string): ChartPlan {
  const renamed = (cells: PlanCells): PlanCells => (cells.sheet === undefined ? cells : { ...cells, sheet: nameOf(cells.sheet) });
  return {
    ...chart,
    categories: renamed(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: renamed(series.values) })),
  };
}
