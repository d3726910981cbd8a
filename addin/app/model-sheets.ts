import { freeNames, modelSheets, nameKey, renameSheets, type BudgetModel, type SheetGrid, type SheetPlan } from '../../engine';

type Language = 'fi' | 'sv' | 'en';
const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** The language that a workbook's model sheets are written in; the one spoken now where it has none. */
export function languageOfModel(sheets: readonly SheetGrid[], model: BudgetModel, spoken: Language): Language {
  const ours = new Set(sheets.flatMap(({ name, ours: origin }) => (name !== null && origin === 'model' ? [nameKey(name)] : [])));
  if (ours.size === 0) return spoken;
  const namesIn = (language: Language): readonly string[] => modelSheets(model, language, ['lines']).map(({ name }) => name);
  return languages.find((language) => namesIn(language).some((name) => ours.has(nameKey(name)))) ?? spoken;
}

/** What of a model stands in the workbook: the model, and each sheet's rows as text. */
export interface SavedModel {
  readonly model: BudgetModel;
  readonly sheets: ReadonlyMap<string, string>;
  /** What the first cell says, of sheets that are known to have stood so. */
  readonly marks: ReadonlyMap<string, string>;
}

/** Sheets of a model that differ from what stands in the workbook, or that are absent there, under names that are free. */
export function changedSheets(
  model: BudgetModel,
  saved: SavedModel | null,
  {
    known,
    language,
    absent = new Set(),
  }: { readonly known: readonly SheetGrid[]; readonly language: Language; readonly absent?: ReadonlySet<string> },
): { readonly plans: readonly SheetPlan[]; readonly saved: SavedModel } {
  // The register of lines is as long as the budget and rarely changes: it is not planned again while it is the same.
  const isSameRegister = saved !== null && absent.size === 0 && saved.model.lines === model.lines;
  const all = modelSheets(model, language, isSameRegister ? ['lines'] : []);
  const free = freeNames(all, known);
  const named = renameSheets(all, new Map(all.map((plan, at) => [plan.name, free[at] ?? plan.name])));
  const rows = new Map(saved?.sheets);
  const marks = new Map([
    ...(saved?.marks ?? []),
    ...named.map((plan) => [plan.name, String(plan.rows[0]?.[0]?.value)] as const),
  ]);
  const plans = named.filter((plan) => {
    const text = JSON.stringify(plan.rows);
    const isChanged = rows.get(plan.name) !== text || absent.has(plan.name);
    rows.set(plan.name, text);
    return isChanged;
  });
  return { plans, saved: { model, sheets: rows, marks } };
}
