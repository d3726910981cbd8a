import {
  checkModel,
  proposingReading,
  readBudgets,
  readModel,
  toTheEnd,
  type Budget,
  type BudgetModel,
  type Issue,
  type ProposedReading,
  type SheetGrid,
  type Stepwise,
} from '../../engine';

/** A workbook's model with the budgets it is for, and what was found in both. */
export interface OpenedModel {
  readonly budgets: readonly Budget[];
  readonly model: BudgetModel;
  readonly issues: readonly Issue[];
}

/** What a workbook turned out to hold. */
export type Found =
  | ({
      readonly kind: 'model';
      /** Model sheets with cells that could not be taken into the model: written over, what a person typed there would be lost. */
      readonly held: readonly string[];
    } & OpenedModel)
  | { readonly kind: 'tables'; readonly reading: ProposedReading; readonly issues: readonly Issue[] }
  /** Neither a budget nor a model that could be read: the findings say why. */
  | { readonly kind: 'nothing'; readonly isModel: boolean; readonly issues: readonly Issue[] };

export const userSheets = (sheets: readonly SheetGrid[]): readonly SheetGrid[] => sheets.filter(({ ours }) => ours === undefined);

/** The budgets that a model's layouts find; null where they find none with an amount. */
export function budgetsBy(
  sheets: readonly SheetGrid[],
  { layouts, measures }: Pick<BudgetModel, 'layouts' | 'measures'>,
): { readonly budgets: readonly Budget[] | null; readonly issues: readonly Issue[] } {
  const { value, issues } = readBudgets(userSheets(sheets), layouts, measures);
  const isEmpty = value === null || value.every(({ columns }) => columns.length === 0);
  return { budgets: isEmpty ? null : value, issues };
}

/** A workbook's model with the budgets it is for; without one the tables that may be a budget, looked for in steps. */
export function* finding(sheets: readonly SheetGrid[]): Stepwise<Found> {
  const own = sheets.filter(({ ours }) => ours === 'model');
  if (own.length > 0) return byModel(sheets, own);
  const reading = yield* proposingReading(userSheets(sheets));
  if (reading.tables.some(({ found }) => found.lines > 0)) return { kind: 'tables', reading, issues: reading.issues };
  return { kind: 'nothing', isModel: false, issues: reading.issues };
}

export const findIn = (sheets: readonly SheetGrid[]): Found => toTheEnd(finding(sheets));

/** Parts of a model whose entries stand alone: of one that cannot be used the money stays unplaced, and all else is what it was. */
const standAlone: ReadonlySet<string> = new Set(['tags', 'rules', 'moments', 'drivers', 'services', 'attributes', 'lines']);

/** What cannot be used of such a part is said with its cell, and everything else can be gone on with; it is mended in the pane or the sheet. */
function closesTheWork({ severity, code, params }: Issue): boolean {
  if (severity !== 'error' || code.startsWith('driver.')) return false;
  const [part = ''] = 'path' in params && params.path !== undefined ? params.path.split(' › ') : [];
  return !standAlone.has(part);
}

function byModel(sheets: readonly SheetGrid[], own: readonly SheetGrid[]): Found {
  const { value: model, issues: read, places } = readModel(own, { asFarAsItGoes: true });
  if (model === null) return { kind: 'nothing', isModel: true, issues: read };
  const checked = checkModel(model, places);
  const found = [...read, ...checked];
  if (checked.some(closesTheWork)) return { kind: 'nothing', isModel: true, issues: found };
  const { budgets, issues } = budgetsBy(sheets, model);
  const all = [...found, ...issues];
  const held = read.flatMap(({ severity, at }) => (severity === 'error' ? (at?.sheet ?? []) : []));
  return budgets === null
    ? { kind: 'nothing', isModel: false, issues: all }
    : { kind: 'model', budgets, model, issues: all, held };
}
