import type { ChartPlan, ChoicePlan, PlanCells, SheetPlan } from '../plan';

type NameOf = (name: string) => string;

/**
 * The same plans under other names: each plan's own, and wherever a chart or a list of choices points at cells of a plan. `names`: new name
 * by plan name; plans it does not name keep theirs. A sheet that is none of the plans is somebody else's and is never pointed at.
 */
export function renameSheets(plans: readonly SheetPlan[], names: ReadonlyMap<string, string>): SheetPlan[] {
  const nameOf: NameOf = (name) => names.get(name) ?? name;
  return plans.map((plan) => ({
    ...plan,
    name: nameOf(plan.name),
    ...(plan.charts === undefined ? {} : { charts: plan.charts.map((chart) => renamedChart(chart, nameOf)) }),
    ...(plan.choices === undefined ? {} : { choices: plan.choices.map((choice) => renamedChoice(choice, nameOf)) }),
  }));
}

const renamedCells = (cells: PlanCells, nameOf: NameOf): PlanCells =>
  cells.sheet === undefined ? cells : { ...cells, sheet: nameOf(cells.sheet) };

function renamedChart(chart: ChartPlan, nameOf: NameOf): ChartPlan {
  return {
    ...chart,
    categories: renamedCells(chart.categories, nameOf),
    series: chart.series.map(({ name, values }) => ({ name, values: renamedCells(values, nameOf) })),
  };
}

const renamedChoice = (choice: ChoicePlan, nameOf: NameOf): ChoicePlan => ({
  ...choice,
  list: 'column' in choice.list ? renamedCells(choice.list, nameOf) : choice.list,
});
