import { ageWords, headings, wordIn, type SheetLanguage } from '../../../library/model-headings';
import type { BudgetModel } from '../../../model/model';
import type { PopulationTable } from '../../../model/population';
import { columnsOf, type sheetTables } from '../../../model/sheet-tables';
import { ageCount, directnesses, lastAge } from '../../../model/terms';
import type { PlanCell, SheetPlan } from '../../plan';
import type { FlatRow } from './flat-rows';
import { headerCell, openingRows, planCell } from './plan-table';
import { tabName } from './tab-name';

/** Settings and publication: one field a row. */
export function planSettings({ settings, publication }: BudgetModel, language: SheetLanguage): SheetPlan {
  const { adults, trafficLight = {}, ...rest } = settings;
  const labels = directnesses.map((directness) => [
    `label${directness.slice(0, 1).toUpperCase()}${directness.slice(1)}`,
    trafficLight[directness],
  ]);
  const values: FlatRow['values'] = {
    ...rest,
    ...publication,
    adultsFrom: adults.from,
    adultsTo: adults.to,
    ...(Object.fromEntries(labels) as FlatRow['values']),
  };
  const fields = [...columnsOf('settings')];
  return {
    name: tabName('settings', language),
    widths: [36, 60],
    rows: [
      ...openingRows('settings', language, 2),
      ...fields.map(([key, type]) => [headerCell(key, language), planCell(values[key], type, language)]),
    ],
    freeze: { rows: 2, columns: 1 },
    print: { landscape: true, fit: { wide: 1, tall: 0 } },
  };
}

type PopulationFact = keyof (typeof sheetTables)['population'];

/** A column of the population sheet: a table, or no more than its year. */
type PopulationColumn = Pick<PopulationTable, 'year'> & Partial<PopulationTable>;

/** A column for each year of the measures that has no population yet, waiting to be filled in. */
function yearsToFill({ measures, layouts, population }: BudgetModel): PopulationColumn[] {
  const known = new Set(population.map(({ year }) => year));
  const all = [...measures, ...layouts.flatMap((layout) => layout.measures ?? [])];
  const years = new Set(all.map(({ populationYear, year }) => populationYear ?? year));
  return [...years]
    .filter((year) => !known.has(year))
    .sort((a, b) => a - b)
    .map((year) => ({ year }));
}

/** Population: a column for each table and each year that wants one, its facts above its persons of each age. */
export function planPopulation(model: BudgetModel, language: SheetLanguage): SheetPlan {
  const tables: readonly PopulationColumn[] = [...model.population, ...yearsToFill(model)];
  const facts = [...columnsOf('population')].map(([key, type]) => [
    headerCell(key, language),
    ...tables.map((table) => planCell(table[key as PopulationFact], type, language)),
  ]);
  const personsCell: PlanCell = { value: wordIn(headings.persons, language), style: 'headerNumber' };
  const ages = Array.from({ length: ageCount }, (_, age): PlanCell[] => [
    { value: age === lastAge ? `${age}+` : age, style: 'header' },
    ...tables.map(({ persons = [] }): PlanCell => {
      const count = persons[age] ?? null;
      return { value: count, style: typeof count === 'string' ? 'text' : 'number' };
    }),
  ]);
  return {
    name: tabName('population', language),
    widths: [14, ...tables.map(() => 14)],
    rows: [
      ...openingRows('population', language, tables.length + 1),
      ...facts,
      [{ value: wordIn(ageWords, language), style: 'header' }, ...tables.map(() => personsCell)],
      ...ages,
    ],
    freeze: { rows: 2 + facts.length + 1, columns: 1 },
  };
}
