import { ageWords, wordIn, type SheetLanguage } from '../../../library/model-headings';
import type { BudgetModel } from '../../../model/model';
import { columnsOf, type sheetTables } from '../../../model/sheet-tables';
import { ageCount, directnesses, lastAge } from '../../../model/terms';
import type { PlanCell, SheetPlan } from '../../plan';
import type { FlatRow } from './flat-rows';
import { headerCell, openingRows, planCell, tabName } from './plan-table';

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

/** Population: a column for each table, its facts above its persons of each age. */
export function planPopulation({ population }: BudgetModel, language: SheetLanguage): SheetPlan {
  const facts = [...columnsOf('population')].map(([key, type]) => [
    headerCell(key, language),
    ...population.map((table) => planCell(table[key as PopulationFact], type, language)),
  ]);
  const ages = Array.from({ length: ageCount }, (_, age): PlanCell[] => [
    { value: age === lastAge ? `${age}+` : age, style: 'header' },
    ...population.map(({ persons }): PlanCell => {
      const count = persons[age] ?? null;
      return typeof count === 'number' ? { value: count, style: 'number' } : { value: count, style: 'text' };
    }),
  ]);
  return {
    name: tabName('population', language),
    widths: [14, ...population.map(() => 14)],
    rows: [
      ...openingRows('population', language, population.length + 1),
      ...facts,
      [{ value: wordIn(ageWords, language), style: 'header' }],
      ...ages,
    ],
    freeze: { rows: 2 + facts.length + 1, columns: 1 },
  };
}
